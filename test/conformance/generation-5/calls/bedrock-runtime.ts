import {
  BedrockRuntime,
  BedrockRuntimeClient,
  ConverseCommand,
  ConverseStreamCommand,
  InvokeModelCommand,
} from '@aws-sdk/client-bedrock-runtime';

const client = new BedrockRuntimeClient({ region: 'us-east-1', maxAttempts: 5 });

export async function converse(question: string) {
  const command = new ConverseCommand({
    modelId: 'amazon.nova-lite-v1:0',
    system: [{ text: 'You are a bank clerk.' }],
    messages: [{ role: 'user', content: [{ text: question }] }],
    inferenceConfig: { maxTokens: 350, temperature: 0 },
  });
  // call: chat | model amazon.nova-lite-v1:0 | provider aws | cap 350 | retries 4 | timeout absent | system "You are a bank clerk." | priced
  const response = await client.send(command);
  return response.output?.message?.content?.[0]?.text;
}

export async function stream(question: string) {
  const plain = new BedrockRuntimeClient({});
  // call: chat | model us.anthropic.claude-haiku-4-5-20251001-v1:0 | provider aws | cap default 64000 | retries default 2 | reasoning low | priced
  const response = await plain.send(
    new ConverseStreamCommand({
      modelId: 'us.anthropic.claude-haiku-4-5-20251001-v1:0',
      messages: [{ role: 'user', content: [{ text: question }] }],
      outputConfig: { effort: 'low' },
    }),
  );
  for await (const event of response.stream ?? []) console.log(event.contentBlockDelta?.delta?.text);
}

export async function invoke(question: string) {
  // call: completion | model anthropic.claude-3-5-sonnet-20240620-v1:0 | provider aws | cap 220 | retries 4 | timeout unknown | system "Be kind." | priced
  return client.send(
    new InvokeModelCommand({
      modelId: 'anthropic.claude-3-5-sonnet-20240620-v1:0',
      contentType: 'application/json',
      body: JSON.stringify({
        anthropic_version: 'bedrock-2023-05-31',
        max_tokens: 220,
        system: 'Be kind.',
        messages: [{ role: 'user', content: question }],
      }),
    }),
    { requestTimeout: 7_000 },
  );
}

export async function aggregated(question: string) {
  const bedrock = new BedrockRuntime({ region: 'eu-west-1' });
  // call: chat | model amazon.nova-lite-v1:0 | provider aws | cap 60 | retries default 2 | priced
  return bedrock.converse({
    modelId: 'amazon.nova-lite-v1:0',
    messages: [{ role: 'user', content: [{ text: question }] }],
    inferenceConfig: { maxTokens: 60 },
  });
}
