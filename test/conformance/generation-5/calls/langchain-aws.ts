import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { AmazonKnowledgeBaseRetriever, BedrockEmbeddings, ChatBedrockConverse } from '@langchain/aws';

const model = new ChatBedrockConverse({
  model: 'anthropic.claude-3-5-haiku-20241022-v1:0',
  region: 'us-east-1',
  maxTokens: 250,
});

export async function answer(question: string): Promise<string> {
  // call: chat | sdk @langchain/aws | model anthropic.claude-3-5-haiku-20241022-v1:0 | provider aws | cap 250 | retries default 2 | timeout absent | system "You are terse." | priced
  const reply = await model.invoke([
    ['system', 'You are terse.'],
    ['human', question],
  ]);
  return reply.text;
}

export async function patient(question: string): Promise<string> {
  const chat = new ChatBedrockConverse('amazon.nova-lite-v1:0', {
    region: 'us-east-1',
    clientOptions: { maxAttempts: 5 },
  });
  // call: chat | model amazon.nova-lite-v1:0 | provider aws | cap absent | retries 4 | priced
  const reply = await chat.invoke(question);
  return reply.text;
}

export async function ownClient(question: string): Promise<string> {
  const client = new BedrockRuntimeClient({ region: 'us-east-1', maxAttempts: 1 });
  const chat = new ChatBedrockConverse({ model: 'amazon.nova-lite-v1:0', region: 'us-east-1', client, maxTokens: 90 });
  // call: chat | model amazon.nova-lite-v1:0 | provider aws | cap 90 | retries 0 | priced
  const reply = await chat.invoke(question);
  return reply.text;
}

export async function vectors(texts: string[]): Promise<number[][]> {
  // call: embedding | sdk @langchain/aws | model default amazon.titan-embed-text-v1 | provider aws | retries 1 | attempts 6
  return new BedrockEmbeddings({ region: 'us-east-1', maxRetries: 1 }).embedDocuments(texts);
}

export async function found(question: string): Promise<number> {
  const retriever = new AmazonKnowledgeBaseRetriever({ knowledgeBaseId: 'KB1', topK: 12, region: 'us-east-1' });
  // call: retrieval | k 12
  const documents = await retriever.invoke(question);
  return documents.length;
}
