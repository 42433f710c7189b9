import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

// ok: require-max-tokens -- this API stops after 16 tokens by itself
export const complete = (prompt: string) => generateText({ model: openai.completion('gpt-3.5-turbo-instruct'), prompt });

export const chat = (prompt: string) => generateText({ model: openai.chat('gpt-4o'), prompt });
//                                      ^^^^^^^^^^^^ require-max-tokens
