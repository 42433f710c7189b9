import { anthropic } from '@ai-sdk/anthropic';
import { google } from '@ai-sdk/google';
import { openai } from '@ai-sdk/openai';
import { generateObject, generateText } from 'ai';
import { z } from 'zod';

export const claude = (prompt: string) =>
  generateText({
    model: anthropic('claude-sonnet-4-5'),
    prompt,
    maxOutputTokens: 100,
    providerOptions: { anthropic: { thinking: { type: 'enabled', budgetTokens: 16000 } } },
    //                                                                         ^^^^^ no-high-reasoning-effort: A thinking budget of 16,000 tokens although `maxOutputTokens` is 100: thinking is billed as output, on top of this cap (up to $0.24 a request). Lower it.
  });

export const gemini = (prompt: string) =>
  generateObject({
    model: google('gemini-2.5-flash'),
    schema: z.object({ isSpam: z.boolean() }),
    prompt,
    providerOptions: { google: { thinkingConfig: { thinkingBudget: 8192 } } },
    //                                                             ^^^^ no-high-reasoning-effort: A thinking budget of 8,192 tokens although the answer is an object of 1 short value
  });

export const geminiLevel = (prompt: string) =>
  generateText({
    model: google('gemini-3.1-pro-preview'),
    prompt,
    maxOutputTokens: 100,
    providerOptions: { google: { thinkingConfig: { thinkingLevel: 'high' } } },
    //                                                            ^^^^^^ no-high-reasoning-effort: Reasoning effort `high` although `maxOutputTokens` is 100
  });

// ok: no-high-reasoning-effort -- these count for other models
export const forOthers = (prompt: string) =>
  generateText({
    model: openai('gpt-5'),
    prompt,
    maxOutputTokens: 100,
    providerOptions: {
      anthropic: { thinking: { type: 'enabled', budgetTokens: 16000 } },
      google: { thinkingConfig: { thinkingLevel: 'high' } },
      openai: { reasoningEffort: 'low' },
    },
  });

// ok: no-high-reasoning-effort -- a small budget
export const small = (prompt: string) =>
  generateText({
    model: anthropic('claude-sonnet-4-5'),
    prompt,
    maxOutputTokens: 100,
    providerOptions: { anthropic: { thinking: { type: 'enabled', budgetTokens: 2048 } } },
  });

// ok: no-high-reasoning-effort -- the answer may be long
export const long = (prompt: string) =>
  generateText({
    model: anthropic('claude-sonnet-4-5'),
    prompt,
    providerOptions: { anthropic: { thinking: { type: 'enabled', budgetTokens: 16000 } } },
  });
