import { anthropic } from '@ai-sdk/anthropic';
import { openai } from '@ai-sdk/openai';
import { generateText, streamText } from 'ai';

export const capped = (prompt: string) => generateText({ model: openai('gpt-4.1-mini'), prompt, maxOutputTokens: 400 });

// The name of ai 4 is ignored at run time.
export const oldName = (prompt: string) =>
  generateText({
    model: openai('gpt-4.1-mini'),
    prompt,
    // @ts-expect-error not an option any more
    maxTokens: 400,
//  ^^^^^^^^^ require-max-tokens: maxTokens
  });

export const modelMaximum = (prompt: string) => streamText({ model: anthropic('claude-haiku-4-5'), prompt });
//                                              ^^^^^^^^^^ require-max-tokens
