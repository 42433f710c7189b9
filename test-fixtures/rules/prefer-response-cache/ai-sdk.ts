import { openai } from '@ai-sdk/openai';
import { embed, generateObject, generateText } from 'ai';
import { z } from 'zod';

export const welcome = () =>
  generateText({ model: openai('gpt-5-mini'), system: 'You write short texts.', prompt: 'Write a welcome text.', maxOutputTokens: 300 });
  // @2 ^^^^^^^^^^^^ prefer-response-cache: Nothing in this request changes

export const towns = () =>
  generateObject({ model: openai('gpt-5-mini'), schema: z.object({ towns: z.array(z.string()) }), prompt: 'Name ten towns in France.', maxOutputTokens: 300 });
  // @2 ^^^^^^^^^^^^^^ prefer-response-cache: Nothing in this request changes

export const vector = () => embed({ model: openai.embedding('text-embedding-3-small'), value: 'Where is my parcel?' });
//                          ^^^^^ prefer-response-cache: Nothing in this request changes

// ok: prefer-response-cache -- the customer asks
export const answer = (prompt: string) => generateText({ model: openai('gpt-5-mini'), prompt, maxOutputTokens: 300 });

// ok: prefer-response-cache -- the conversation is not in the source
export const reply = (messages: { role: 'user'; content: string }[]) =>
  generateText({ model: openai('gpt-5-mini'), system: 'You write short texts.', messages, maxOutputTokens: 300 });
