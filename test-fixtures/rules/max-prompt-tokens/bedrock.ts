//// max = 30
import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';

const client = new BedrockRuntimeClient({ region: 'us-east-1' });
const MODEL = 'us.anthropic.claude-haiku-4-5-20251001-v1:0';
const MANUAL = 'You answer questions about parcels. Parcels leave on weekdays before noon. Damaged parcels are paid for within thirty days. Letters have no tracking number. Never promise a delivery date.';

export const answer = (text: string) =>
  client.send(
    new ConverseCommand({
      modelId: MODEL,
      system: [{ text: 'You answer in one sentence, in the language of the customer, and you never promise a date. Be kind, and be brief; the customer pays for the call.' }],
      //               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ max-prompt-tokens: in the system prompt
      messages: [{ role: 'user', content: [{ text }] }],
      inferenceConfig: { maxTokens: 300 },
    }),
  );

// ok: max-prompt-tokens -- marked
export const marked = (text: string) =>
  client.send(
    new ConverseCommand({
      modelId: MODEL,
      system: [{ text: MANUAL }, { cachePoint: { type: 'default' } }],
      messages: [{ role: 'user', content: [{ text }] }],
      inferenceConfig: { maxTokens: 300 },
    }),
  );
