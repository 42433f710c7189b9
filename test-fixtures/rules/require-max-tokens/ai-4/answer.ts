import { anthropic } from '@ai-sdk/anthropic';
import { openai } from '@ai-sdk/openai';
import { generateText, streamText } from 'ai';

export const uncapped = (prompt: string) => generateText({ model: openai('gpt-4.1-mini'), prompt });
//                                          ^^^^^^^^^^^^ require-max-tokens: maxTokens

// In ai 4 this is the name.
export const capped = (prompt: string) => generateText({ model: openai('gpt-4.1-mini'), prompt, maxTokens: 400 });

export const nameOfTheNextMajor = (prompt: string) =>
  generateText({
    model: openai('gpt-4.1-mini'),
    prompt,
    // @ts-expect-error not known before ai 5
    maxOutputTokens: 400,
//  ^^^^^^^^^^^^^^^ require-max-tokens: maxOutputTokens
  });

// ok: require-max-tokens -- @ai-sdk/anthropic 1 sends 4,096 by itself
export const byDefault = (prompt: string) => streamText({ model: anthropic('claude-haiku-4-5'), prompt });
