import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';

const client = new BedrockRuntimeClient({ region: 'us-east-1' });

export const sort = (text: string) =>
  client.send(
    new ConverseCommand({
      modelId: 'anthropic.claude-sonnet-4-5-20250929-v1:0',
      messages: [{ role: 'user', content: [{ text }] }],
      inferenceConfig: { maxTokens: 200 },
      additionalModelRequestFields: { thinking: { type: 'enabled', budget_tokens: 8000 } },
      //                                                                          ^^^^ no-high-reasoning-effort: A thinking budget of 8,000 tokens although `maxTokens` is 200: thinking is billed as output
    }),
  );

// ok: no-high-reasoning-effort -- a small budget
export const quick = (text: string) =>
  client.send(
    new ConverseCommand({
      modelId: 'anthropic.claude-sonnet-4-5-20250929-v1:0',
      messages: [{ role: 'user', content: [{ text }] }],
      inferenceConfig: { maxTokens: 200 },
      additionalModelRequestFields: { thinking: { type: 'enabled', budget_tokens: 1024 } },
    }),
  );
