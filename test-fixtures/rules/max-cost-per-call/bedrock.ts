import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';

const client = new BedrockRuntimeClient({ region: 'us-east-1' });

export const answer = (text: string) =>
  client.send(
  // @2 ^^^^^^^^^^^ max-cost-per-call: This request can cost $0.36 plus `text`
    new ConverseCommand({
      modelId: 'us.anthropic.claude-haiku-4-5-20251001-v1:0',
      messages: [{ role: 'user', content: [{ text }] }],
      inferenceConfig: { maxTokens: 64_000 },
    }),
  );
