import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { TERMS } from './terms';

const client = new BedrockRuntimeClient({ region: 'us-east-1' });

export const answer = (customer: string, text: string) =>
  client.send(
    new ConverseCommand({
      modelId: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
      system: [{ text: `You help ${customer}.` }, { text: TERMS }, { cachePoint: { type: 'default' } }],
      //                           ^^^^^^^^ require-stable-prefix: `customer` can differ
      messages: [{ role: 'user', content: [{ text }] }],
      inferenceConfig: { maxTokens: 300 },
    }),
  );
