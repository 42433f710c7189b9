//// preset = strict
import { openai } from '@ai-sdk/openai';
import { generateText, streamText } from 'ai';

export const ask = (prompt: string) => generateText({ model: openai('gpt-5-mini'), prompt, maxOutputTokens: 300 });
//                                     ^^^^^^^^^^^^ require-timeout: none by default

export const stream = (prompt: string) =>
  streamText({
//^^^^^^^^^^ require-timeout: none by default
    model: openai('gpt-5-mini'),
    prompt,
    maxOutputTokens: 300,
  });

// ok: require-timeout -- a signal of one's own
export const askWithSignal = (prompt: string) =>
  generateText({ model: openai('gpt-5-mini'), prompt, maxOutputTokens: 300, abortSignal: AbortSignal.timeout(30_000) });

// ok: require-timeout -- the request's own signal
export const stopped = (request: Request, prompt: string) =>
  streamText({ model: openai('gpt-5-mini'), prompt, maxOutputTokens: 300, abortSignal: request.signal });

export const askInTime = (prompt: string) =>
  generateText({ model: openai('gpt-5-mini'), prompt, maxOutputTokens: 300, timeout: 20_000 });
