import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';

const client = new BedrockRuntimeClient({ region: 'us-east-1' });

export const welcome = () =>
  client.send(
  // @2 ^^^^^^^^^^^ prefer-response-cache: Nothing in this request changes
    new ConverseCommand({
      modelId: 'us.anthropic.claude-haiku-4-5-20251001-v1:0',
      messages: [{ role: 'user', content: [{ text: 'Write a welcome text.' }] }],
      inferenceConfig: { maxTokens: 300 },
    }),
  );
