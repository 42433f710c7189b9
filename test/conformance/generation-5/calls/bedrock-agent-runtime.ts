import {
  BedrockAgentRuntime,
  BedrockAgentRuntimeClient,
  InvokeAgentCommand,
  InvokeFlowCommand,
  type InvokeFlowCommandInput,
  InvokeInlineAgentCommand,
  OptimizePromptCommand,
  RerankCommand,
  RetrieveAndGenerateCommand,
  RetrieveAndGenerateStreamCommand,
  RetrieveCommand,
} from '@aws-sdk/client-bedrock-agent-runtime';

const client = new BedrockAgentRuntimeClient({ region: 'us-east-1', maxAttempts: 2 });
const plain = new BedrockAgentRuntimeClient({});

export async function book(wish: string, session: string) {
  const command = new InvokeAgentCommand({
    agentId: 'AGENT12345',
    agentAliasId: 'TSTALIASID',
    sessionId: session,
    enableTrace: true,
    inputText: wish,
  });
  // call: agent | sdk @aws-sdk/client-bedrock-agent-runtime | model unknown | provider aws | cap none | retries 1 | steps unknown | user "{wish}" | unpriced
  const response = await client.send(command);
  let answer = '';
  for await (const event of response.completion ?? []) answer += new TextDecoder().decode(event.chunk?.bytes);
  return answer;
}

export async function inline(question: string) {
  // call: agent | model us.amazon.nova-pro-v1:0 | provider aws | cap unknown | retries default 2 | steps unknown | system "You help travellers on their way." | user "{question}" | priced
  return plain.send(
    new InvokeInlineAgentCommand({
      foundationModel: 'us.amazon.nova-pro-v1:0',
      instruction: 'You help travellers on their way.',
      sessionId: 'travel',
      inputText: question,
    }),
  );
}

export async function flow(document: string) {
  const input: InvokeFlowCommandInput = {
    flowIdentifier: 'FLOW123456',
    flowAliasIdentifier: 'ALIAS12345',
    inputs: [{ nodeName: 'FlowInputNode', nodeOutputName: 'document', content: { document } }],
  };
  // call: agent | model unknown | provider aws | cap none | retries default 2 | steps unknown | user "{document}" | unpriced
  return plain.send(new InvokeFlowCommand(input));
}

export async function chunks(query: string) {
  const command = new RetrieveCommand({
    knowledgeBaseId: 'KB12345678',
    retrievalQuery: { text: query },
    retrievalConfiguration: { vectorSearchConfiguration: { numberOfResults: 10, overrideSearchType: 'HYBRID' } },
  });
  // call: retrieval | k 10 | retries 1
  const { retrievalResults } = await client.send(command, { abortSignal: AbortSignal.timeout(3_000) });
  return retrievalResults?.map((result) => result.content?.text);
}

export async function fewChunks(query: string) {
  const bedrock = new BedrockAgentRuntime({ region: 'eu-west-1' });
  // call: retrieval | k default 5 | retries default 2
  return bedrock.retrieve({ knowledgeBaseId: 'KB12345678', retrievalQuery: { text: query } });
}

export async function answered(question: string) {
  // call: chat | model arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-3-5-sonnet-20240620-v1:0 | provider aws | cap 512 | retries 1 | priced
  const { output } = await client.send(
    new RetrieveAndGenerateCommand({
      input: { text: question },
      retrieveAndGenerateConfiguration: {
        type: 'KNOWLEDGE_BASE',
        knowledgeBaseConfiguration: {
          knowledgeBaseId: 'KB12345678',
          modelArn: 'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-3-5-sonnet-20240620-v1:0',
          retrievalConfiguration: { vectorSearchConfiguration: { numberOfResults: 8 } },
          generationConfiguration: {
            inferenceConfig: { textInferenceConfig: { maxTokens: 512, temperature: 0 } },
          },
        },
      },
    }),
  );
  return output?.text;
}

export async function streamed(question: string, modelArn: string) {
  // call: chat | model unknown | provider aws | cap unknown | retries default 2 | unpriced
  return plain.send(
    new RetrieveAndGenerateStreamCommand({
      input: { text: question },
      retrieveAndGenerateConfiguration: {
        type: 'KNOWLEDGE_BASE',
        knowledgeBaseConfiguration: { knowledgeBaseId: process.env.KNOWLEDGE_BASE_ID, modelArn },
      },
    }),
  );
}

export async function better(prompt: string) {
  // call: chat | model unknown | provider aws | cap none | retries default 2 | unpriced
  return plain.send(
    new OptimizePromptCommand({
      input: { textPrompt: { text: prompt } },
      targetModelId: 'anthropic.claude-3-5-sonnet-20240620-v1:0',
    }),
  );
}

export async function ranked(query: string, texts: string[]) {
  // call: rerank | model arn:aws:bedrock:us-west-2::foundation-model/cohere.rerank-v3-5:0 | provider aws | retries default 2 | k 3
  return plain.send(
    new RerankCommand({
      queries: [{ type: 'TEXT', textQuery: { text: query } }],
      sources: texts.map((text) => ({
        type: 'INLINE',
        inlineDocumentSource: { type: 'TEXT', textDocument: { text } },
      })),
      rerankingConfiguration: {
        type: 'BEDROCK_RERANKING_MODEL',
        bedrockRerankingConfiguration: {
          numberOfResults: 3,
          modelConfiguration: { modelArn: 'arn:aws:bedrock:us-west-2::foundation-model/cohere.rerank-v3-5:0' },
        },
      },
    }),
  );
}
