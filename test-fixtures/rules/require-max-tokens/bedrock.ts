import {
  ApplyGuardrailCommand,
  BedrockRuntime,
  BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandInput,
  ConverseStreamCommand,
  InvokeModelCommand,
} from '@aws-sdk/client-bedrock-runtime';

const client = new BedrockRuntimeClient({ region: 'eu-central-1' });
const bedrock = new BedrockRuntime({ region: 'eu-central-1' });
const NOVA = 'eu.amazon.nova-lite-v1:0';
const HAIKU = 'eu.anthropic.claude-haiku-4-5-20251001-v1:0';

export async function converse(question: string) {
  const response = await client.send(
  //                     ^^^^^^^^^^^ require-max-tokens
    new ConverseCommand({
      modelId: NOVA,
      messages: [{ role: 'user', content: [{ text: question }] }],
    }),
  );
  return response.output?.message?.content?.[0]?.text;
}

export async function converseCold(question: string) {
  const command = new ConverseCommand({
    modelId: NOVA,
    messages: [{ role: 'user', content: [{ text: question }] }],
    inferenceConfig: { temperature: 0 },
  });
  return client.send(command);
  //     ^^^^^^^^^^^ require-max-tokens
}

export async function converseCapped(question: string) {
  return client.send(
    new ConverseCommand({
      modelId: NOVA,
      messages: [{ role: 'user', content: [{ text: question }] }],
      inferenceConfig: { maxTokens: 300 },
    }),
  );
}

export async function converseStream(question: string) {
  const response = await client.send(
  //                     ^^^^^^^^^^^ require-max-tokens
    new ConverseStreamCommand({ modelId: NOVA, messages: [{ role: 'user', content: [{ text: question }] }] }),
  );
  for await (const event of response.stream ?? []) console.log(event.contentBlockDelta?.delta?.text);
}

export async function withoutCommand(question: string) {
  return bedrock.converse({ modelId: NOVA, messages: [{ role: 'user', content: [{ text: question }] }] });
  //     ^^^^^^^^^^^^^^^^ require-max-tokens
}

export async function fromInput(input: ConverseCommandInput) {
  // ok: require-max-tokens -- the whole input is the caller's
  return client.send(new ConverseCommand(input));
}

export async function invokeModel(question: string) {
  return client.send(
  //     ^^^^^^^^^^^ require-max-tokens: No `body.inferenceConfig.maxTokens`
    new InvokeModelCommand({
      modelId: NOVA,
      contentType: 'application/json',
      body: JSON.stringify({
        messages: [{ role: 'user', content: [{ text: question }] }],
        inferenceConfig: { temperature: 0.2 },
      }),
    }),
  );
}

export async function invokeModelCapped(question: string) {
  return client.send(
    new InvokeModelCommand({
      modelId: HAIKU,
      contentType: 'application/json',
      body: JSON.stringify({
        anthropic_version: 'bedrock-2023-05-31',
        max_tokens: 512,
        messages: [{ role: 'user', content: question }],
      }),
    }),
  );
}

export async function invokeModelWithBody(body: string) {
  // ok: require-max-tokens -- the body is the caller's
  return client.send(new InvokeModelCommand({ modelId: HAIKU, contentType: 'application/json', body }));
}

export async function guard(text: string) {
  // ok: require-max-tokens -- a guardrail check generates no text
  return client.send(
    new ApplyGuardrailCommand({
      guardrailIdentifier: 'support',
      guardrailVersion: '1',
      source: 'INPUT',
      content: [{ text: { text } }],
    }),
  );
}
