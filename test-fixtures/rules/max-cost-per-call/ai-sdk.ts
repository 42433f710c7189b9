import { anthropic } from '@ai-sdk/anthropic';
import { openai } from '@ai-sdk/openai';
import { generateText, streamText } from 'ai';

export const answer = (prompt: string) =>
  generateText({ model: openai('gpt-4o'), prompt, maxOutputTokens: 16_000, maxRetries: 0 });
  // @2 ^^^^^^^^^^^^ max-cost-per-call: This request can cost $0.17 plus `prompt`

// The SDK sends the model's maximum.
export const stream = (prompt: string) => streamText({ model: anthropic('claude-sonnet-4-5'), prompt });
//                                        ^^^^^^^^^^ max-cost-per-call: This request can cost $0.96 plus `prompt`

// ok: max-cost-per-call -- below the limit
export const brief = (prompt: string) => generateText({ model: openai('gpt-4o'), prompt, maxOutputTokens: 300 });
