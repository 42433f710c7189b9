import { openai } from '@ai-sdk/openai';
import { APICallError, generateText, InvalidArgumentError, streamText } from 'ai';
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

async function retried<T>(fn: () => Promise<T>, isWorthIt: (error: unknown) => boolean): Promise<T> {
  for (let attempt = 0; attempt < 4; attempt++) {
    try {
      return await fn();
    } catch (error) {
      if (!isWorthIt(error)) throw error;
    }
  }
  throw new Error('never');
}

export const askWithArguments = (prompt: string) =>
  // ok: no-stacked-retries -- this error comes before any request
  retried(() => generateText({ model: openai('gpt-5-mini'), prompt, maxOutputTokens: 300 }), (error) =>
    InvalidArgumentError.isInstance(error),
  );

export const askAgain = (prompt: string) =>
  retried(() => generateText({ model: openai('gpt-5-mini'), prompt, maxOutputTokens: 300 }), (error) =>
  //            ^^^^^^^^^^^^ no-stacked-retries: = up to 12 requests,
    APICallError.isInstance(error),
  );

export const askAtLength = (prompt: string) =>
  pRetry(async () => {
    const result = streamText({ model: openai('gpt-5-mini'), prompt, maxOutputTokens: 300 });
//                 ^^^^^^^^^^ no-stacked-retries: = up to 9 requests
    for await (const text of result.textStream) process.stdout.write(text);
    return await result.text;
  }, { retries: 2 });

// ok: no-stacked-retries -- a failure stays in the stream: nothing around it learns of it
export const askInAStream = (prompt: string) =>
  pRetry(async () => {
    const result = streamText({ model: openai('gpt-5-mini'), prompt, maxOutputTokens: 300 });
    for await (const text of result.textStream) process.stdout.write(text);
  }, { retries: 2 });
