import { embedMany, generateObject, generateText, streamText, ToolLoopAgent } from 'ai';
import { google } from '@ai-sdk/google';
import { openai } from '@ai-sdk/openai';
import { z } from 'zod';

// ok: no-excessive-retries -- the SDK's own default is two
export const byDefault = (prompt: string) => generateText({ model: openai('gpt-5-mini'), prompt, maxOutputTokens: 300 });

export const off = (prompt: string) =>
  generateText({ model: openai('gpt-5-mini'), prompt, maxOutputTokens: 300, maxRetries: 0 });

export const five = (prompt: string) =>
  generateText({ model: openai('gpt-5-mini'), prompt, maxOutputTokens: 300, maxRetries: 5 });
  //                                                                                    ^ no-excessive-retries

export const streamed = (prompt: string) =>
  streamText({ model: 'anthropic/claude-haiku-4.5', prompt, maxOutputTokens: 300, maxRetries: 3 });
  //                                                                                          ^ no-excessive-retries

export const structured = (prompt: string) =>
  generateObject({
    model: google('gemini-2.5-flash'),
    schema: z.object({ urgent: z.boolean() }),
    prompt,
    maxOutputTokens: 300,
    maxRetries: 10,
    //          ^^ no-excessive-retries
  });

export const embedded = (values: string[]) =>
  embedMany({ model: openai.embedding('text-embedding-3-small'), values, maxRetries: 8 });
  //                                                                                 ^ no-excessive-retries

export const parameter = (prompt: string, maxRetries: number) =>
  // ok: no-excessive-retries -- the caller decides
  generateText({ model: openai('gpt-5-mini'), prompt, maxOutputTokens: 300, maxRetries });

export const spread = (prompt: string, settings: { maxRetries?: number }) =>
  // ok: no-excessive-retries -- the retries may be inside the spread
  generateText({ model: openai('gpt-5-mini'), prompt, maxOutputTokens: 300, ...settings });

const agent = new ToolLoopAgent({
  model: openai('gpt-5-mini'),
  instructions: 'You track parcels.',
  maxOutputTokens: 300,
  maxRetries: 4,
  //          ^ no-excessive-retries
});
export const agentic = (prompt: string) => agent.generate({ prompt });
