import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';

const client = new BedrockRuntimeClient({ region: 'us-east-1' });
const ask = (modelId: string, text: string) => new ConverseCommand({ modelId, messages: [{ role: 'user', content: [{ text }] }] });

export const dear = (text: string) =>
  client.send(
    new ConverseCommand({
      modelId: 'us.anthropic.claude-opus-4-1-20250805-v1:0',
      //       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-superseded-model: `us.anthropic.claude-opus-4-1-20250805-v1:0` is superseded. Its successor is `claude-opus-4-8`: $15 in, $75 out per million tokens -> $5.50 in, $27.50 out
      messages: [{ role: 'user', content: [{ text }] }],
      inferenceConfig: { maxTokens: 300 },
    }),
  );

// ok: no-superseded-model -- a profile does not name its model
export const hidden = (text: string) =>
  client.send(
    new ConverseCommand({
      modelId: 'arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abcdef',
      messages: [{ role: 'user', content: [{ text }] }],
      inferenceConfig: { maxTokens: 300 },
    }),
  );

// ok: no-superseded-model -- what followed Haiku 3 costs more, and AWS has dates of its own
export const small = (text: string) =>
  client.send(
    new ConverseCommand({
      modelId: 'anthropic.claude-3-haiku-20240307-v1:0',
      messages: [{ role: 'user', content: [{ text }] }],
      inferenceConfig: { maxTokens: 300 },
    }),
  );

// ok: no-superseded-model -- the id comes from a parameter
export const given = (model: string, text: string) => client.send(ask(model, text));
