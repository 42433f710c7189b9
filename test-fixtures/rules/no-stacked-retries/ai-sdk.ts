import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import pRetry from 'p-retry';

export const ask = (prompt: string) =>
  pRetry(() => generateText({ model: openai('gpt-5-mini'), prompt, maxOutputTokens: 300 }), { retries: 2 });
//             ^^^^^^^^^^^^ no-stacked-retries: = up to 9 requests

const maxRetries = 3;
export const askShorthand = (prompt: string) =>
  pRetry(() => generateText({ model: openai('gpt-5-mini'), prompt, maxOutputTokens: 300, maxRetries }), { retries: 2 });
//             ^^^^^^^^^^^^ no-stacked-retries: = up to 12 requests

// ok: no-stacked-retries -- no retries of the SDK's own
export const askOnce = (prompt: string) =>
  pRetry(() => generateText({ model: openai('gpt-5-mini'), prompt, maxOutputTokens: 300, maxRetries: 0 }), { retries: 2 });
