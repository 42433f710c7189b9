import { anthropic } from '@ai-sdk/anthropic';
import { openai } from '@ai-sdk/openai';
import { generateObject, generateText, streamText } from 'ai';
import { z } from 'zod';

export const answer = (prompt: string) => generateText({ model: openai('gpt-4o'), prompt, maxOutputTokens: 16_384 });
//                                                                                                         ^^^^^^ max-output-tokens: `maxOutputTokens` allows 16,384 tokens, above the limit of 4,096. The output of one request can cost up to $0.17.

export const stream = (prompt: string) =>
  streamText({
    model: anthropic('claude-haiku-4-5'),
    prompt,
    maxOutputTokens: 20_000,
    //               ^^^^^^ max-output-tokens: allows 20,000 tokens
  });

export const products = (prompt: string) =>
  generateObject({ model: openai('gpt-4o'), schema: z.object({ names: z.array(z.string()) }), prompt, maxOutputTokens: 8000 });
  //                                                                                                                   ^^^^ max-output-tokens: allows 8,000 tokens

// ok: max-output-tokens -- the SDK sends the model's maximum by itself
export const byDefault = (prompt: string) => generateText({ model: anthropic('claude-haiku-4-5'), prompt });
