import { embed, generateObject, generateText, ToolLoopAgent } from 'ai';
import { anthropic } from '@ai-sdk/anthropic';
import { google } from '@ai-sdk/google';
import { openai } from '@ai-sdk/openai';
import { z } from 'zod';

export const anEnum = (prompt: string) =>
  generateObject({ model: anthropic('claude-opus-4-8'), output: 'enum', enum: ['spam', 'ham'], prompt });
//                                  ^^^^^^^^^^^^^^^^^ prefer-cheaper-model: the answer is one of 2 words

export const aFlag = (prompt: string) =>
  generateObject({ model: google('gemini-2.5-pro'), schema: z.object({ urgent: z.boolean() }), prompt });
//                               ^^^^^^^^^^^^^^^^ prefer-cheaper-model: the answer is an object of 1 short value. `gemini-2.5-flash-lite`

// ok: prefer-cheaper-model -- a summary can be long
export const aSummary = (prompt: string) =>
  generateObject({ model: openai('gpt-6-sol'), schema: z.object({ summary: z.string() }), prompt });

// ok: prefer-cheaper-model -- an agent
export const agent = new ToolLoopAgent({ model: openai('gpt-6-sol'), maxOutputTokens: 20 });
export const run = (prompt: string) => agent.generate({ prompt });

// ok: prefer-cheaper-model -- no text comes back
export const embedded = (value: string) => embed({ model: openai.embedding('text-embedding-3-large'), value });

export const short = (prompt: string) => generateText({ model: openai('gpt-6-sol'), prompt, maxOutputTokens: 12 });
//                                                                    ^^^^^^^^^^^ prefer-cheaper-model: `maxOutputTokens` is 12
