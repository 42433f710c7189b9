//// preset = strict
import { openai } from '@ai-sdk/openai';
import { generateText, streamText } from 'ai';

export const ask = (prompt: string) =>
  generateText({
//^^^^^^^^^^^^ require-attribution: Set `experimental_telemetry`
    model: openai('gpt-4o'),
    prompt,
    maxTokens: 300,
  });

export const askUnnamed = (prompt: string) =>
  streamText({ model: openai('gpt-4o'), prompt, experimental_telemetry: { isEnabled: true } });
//^^^^^^^^^^ require-attribution: Set `experimental_telemetry.functionId`

// Telemetry is off here as long as nothing turns it on.
export const askOff = (prompt: string) =>
  generateText({ model: openai('gpt-4o'), prompt, experimental_telemetry: { functionId: 'help' } });
//^^^^^^^^^^^^ require-attribution

// ok: require-attribution -- it has a name, or data of one's own
export const named = (prompt: string, userId: string) => [
  generateText({ model: openai('gpt-4o'), prompt, experimental_telemetry: { isEnabled: true, functionId: 'help' } }),
  generateText({ model: openai('gpt-4o'), prompt, experimental_telemetry: { isEnabled: true, metadata: { userId } } }),
];

// ok: require-attribution -- the model is made with it
export const ofModel = (prompt: string) => generateText({ model: openai('gpt-4o', { user: 'u-1' }), prompt });
