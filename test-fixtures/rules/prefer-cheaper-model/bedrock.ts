import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';

const client = new BedrockRuntimeClient({ region: 'us-east-1' });

// todo: prefer-cheaper-model -- the price list has Haiku 4.5 only under its dated id here
export const capped = (text: string) =>
  client.send(
    new ConverseCommand({
      modelId: 'us.anthropic.claude-opus-4-8-v1:0',
      messages: [{ role: 'user', content: [{ text }] }],
      inferenceConfig: { maxTokens: 10 },
    }),
  );
