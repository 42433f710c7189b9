import { BedrockRuntimeClient, ConverseCommand, InvokeModelCommand, type Message } from '@aws-sdk/client-bedrock-runtime';

const client = new BedrockRuntimeClient({ region: 'eu-central-1' });
const MODEL = 'eu.anthropic.claude-haiku-4-5-20251001-v1:0';
const POLICY = 'You answer questions about parcel delivery. Never promise a delivery date.';

export const nothingMarked = (messages: Message[]) =>
  client.send(
    new ConverseCommand({
      modelId: MODEL,
      system: [{ text: `Current time: ${new Date().toISOString()}. ${POLICY}` }],
      //                                ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
      messages,
      inferenceConfig: { maxTokens: 300 },
    }),
  );

export const beforeTheMarker = (question: string) =>
  client.send(
    new ConverseCommand({
      modelId: MODEL,
      system: [{ text: `${POLICY} Current time: ${Date.now()}` }, { cachePoint: { type: 'default' } }],
      //                                          ^^^^^^^^^^ no-volatile-system-prompt
      messages: [{ role: 'user', content: [{ text: question }] }],
      inferenceConfig: { maxTokens: 300 },
    }),
  );

export const behindTheMarker = (question: string) =>
  client.send(
    new ConverseCommand({
      modelId: MODEL,
      // ok: no-volatile-system-prompt -- behind the last marker
      system: [{ text: POLICY }, { cachePoint: { type: 'default' } }, { text: `Current time: ${new Date().toISOString()}` }],
      messages: [{ role: 'user', content: [{ text: question }] }],
      inferenceConfig: { maxTokens: 300 },
    }),
  );

export const inTheQuestion = (question: string) =>
  client.send(
    new ConverseCommand({
      modelId: MODEL,
      system: [{ text: POLICY }],
      // ok: no-volatile-system-prompt -- in the last user message
      messages: [{ role: 'user', content: [{ text: `It is ${new Date().toISOString()}. ${question}` }] }],
      inferenceConfig: { maxTokens: 300 },
    }),
  );

export const invokedModel = (question: string) =>
  client.send(
    new InvokeModelCommand({
      modelId: MODEL,
      body: JSON.stringify({
        anthropic_version: 'bedrock-2023-05-31',
        max_tokens: 300,
        system: `Current time: ${new Date().toISOString()}. ${POLICY}`,
        //                       ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
        messages: [{ role: 'user', content: question }],
      }),
    }),
  );
