import { openai } from '@ai-sdk/openai';
import { generateObject, generateText } from 'ai';
import { z } from 'zod';

export const sorted = (prompt: string) =>
  generateText({
    model: openai('gpt-5'),
    prompt,
    maxOutputTokens: 100,
    providerOptions: { openai: { reasoningEffort: 'high' } },
    //                                            ^^^^^^ no-high-reasoning-effort: Reasoning effort `high` although `maxOutputTokens` is 100
  });

export const isSpam = (prompt: string) =>
  generateObject({
    model: openai('gpt-5'),
    schema: z.object({ isSpam: z.boolean() }),
    prompt,
    reasoning: 'xhigh',
    //         ^^^^^^^ no-high-reasoning-effort: Reasoning effort `xhigh` although the answer is an object of 1 short value
  });

export const kind = (prompt: string) =>
  generateObject({
    model: openai('gpt-5'),
    output: 'enum',
    enum: ['spam', 'question', 'complaint'],
    prompt,
    providerOptions: { openai: { reasoningEffort: 'high' } },
    //                                            ^^^^^^ no-high-reasoning-effort: although the answer is one of 3 words
  });

// ok: no-high-reasoning-effort -- the answer may be long
export const summary = (prompt: string) =>
  generateObject({
    model: openai('gpt-5'),
    schema: z.object({ summary: z.string() }),
    prompt,
    providerOptions: { openai: { reasoningEffort: 'high' } },
  });
