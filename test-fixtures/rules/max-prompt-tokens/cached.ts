import Anthropic from '@anthropic-ai/sdk';
import { openai } from '@ai-sdk/openai';
import { generateObject } from 'ai';
import OpenAI from 'openai';
import { z } from 'zod';

const manual = 'Parcels leave on weekdays before noon, and on Saturdays in December. '.repeat(400);
const openAi = new OpenAI();
const anthropic = new Anthropic();

// Nothing can be cached behind the question.
export const behind = (question: string) =>
  openAi.responses.create({ model: 'gpt-4o', input: `${question}\n\n${manual}`, max_output_tokens: 300 });
  //                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^ max-prompt-tokens: Every request pays for 5,603 tokens of literal text in full ($0.014 a request), above the limit of 4,000: 5,603 in a user message.

// ok: max-prompt-tokens -- OpenAI caches what is first by itself
export const first = (question: string) =>
  openAi.responses.create({ model: 'gpt-4o', input: `${manual}\n\n${question}`, max_output_tokens: 300 });

// ok: max-prompt-tokens -- a value that is the same in every request does not cut the prefix
export const configured = (question: string) =>
  openAi.responses.create({ model: 'gpt-4o', instructions: `You help ${process.env.SHOP}.\n${manual}`, input: question, max_output_tokens: 300 });

// ok: max-prompt-tokens -- a schema is sent before all else
export const described = (prompt: string) =>
  generateObject({
    model: openai('gpt-4o'),
    schema: z.object({ answer: z.string().describe(manual) }),
    system: `You help ${prompt.slice(0, 10)}.`,
    prompt,
    maxOutputTokens: 300,
  });

// ok: max-prompt-tokens -- marked
export const marked = (content: string) =>
  anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 300,
    system: [{ type: 'text', text: manual, cache_control: { type: 'ephemeral' } }],
    messages: [{ role: 'user', content }],
  });

// ok: max-prompt-tokens -- whether it is marked is not known
export const perhapsMarked = (content: string, mark: Anthropic.CacheControlEphemeral) =>
  anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 300,
    system: manual,
    cache_control: mark,
    messages: [{ role: 'user', content }],
  });

// ok: max-prompt-tokens -- nobody knows who answers at this address
export const elsewhere = (question: string, baseURL: string) =>
  new OpenAI({ baseURL }).responses.create({ model: 'gpt-4o', input: `${question}\n\n${manual}`, max_output_tokens: 300 });
