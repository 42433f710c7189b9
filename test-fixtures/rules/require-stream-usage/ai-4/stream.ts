//// preset = strict
import { openai } from '@ai-sdk/openai';
import { generateText, streamObject, streamText } from 'ai';
import { compatible, created, strict } from './provider';

// Without a word the provider that one makes is not strict.
export const ask = (prompt: string) => streamText({ model: created('gpt-4o'), prompt, maxTokens: 300 });
//                                     ^^^^^^^^^^ require-stream-usage: `compatibility: 'strict'`

export const askCompatible = (prompt: string) => streamText({ model: compatible.chat('gpt-4o'), prompt });
//                                               ^^^^^^^^^^ require-stream-usage

export const askObject = (prompt: string) => streamObject({ model: created('gpt-4o'), prompt, output: 'no-schema' });
//                                           ^^^^^^^^^^^^ require-stream-usage

// ok: require-stream-usage -- strict, not streamed, or by the Responses API
export const others = (prompt: string) => [
  streamText({ model: openai('gpt-4o'), prompt }),
  streamText({ model: strict('gpt-4o'), prompt }),
  streamText({ model: created.responses('gpt-4o'), prompt }),
  generateText({ model: created('gpt-4o'), prompt }),
];
