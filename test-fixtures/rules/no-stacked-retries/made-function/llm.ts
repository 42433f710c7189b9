import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import pRetry from 'p-retry';

/** What every feature of the program asks with. */
export function createAsk(label: string) {
  return async (options: { prompt: string }) => {
    console.log(label);
    return pRetry(() => generateText({ model: openai('gpt-5-mini'), maxOutputTokens: 300, ...options }), { retries: 3 });
//                      ^^^^^^^^^^^^ no-stacked-retries: = up to 12 requests
  };
}
