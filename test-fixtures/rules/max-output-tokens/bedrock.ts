import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';

const client = new BedrockRuntimeClient({ region: 'us-east-1' });

export const answer = (text: string) =>
  client.send(
    new ConverseCommand({
      modelId: 'us.anthropic.claude-haiku-4-5-20251001-v1:0',
      messages: [{ role: 'user', content: [{ text }] }],
      inferenceConfig: { maxTokens: 10_000, temperature: 0 },
      //                            ^^^^^^ max-output-tokens: `maxTokens` allows 10,000 tokens
    }),
  );

// ok: max-output-tokens -- Converse runs to the model's maximum by itself
export const byDefault = (text: string) =>
  client.send(
    new ConverseCommand({ modelId: 'us.anthropic.claude-haiku-4-5-20251001-v1:0', messages: [{ role: 'user', content: [{ text }] }] }),
  );
