import { openai } from '@ai-sdk/openai';
import { generateObject, generateText, tool } from 'ai';
import { z } from 'zod';
import { TERMS } from './terms';

export const answer = (customer: string, prompt: string) =>
  generateText({ model: openai('gpt-4o'), system: `You help ${customer}.\n${TERMS}`, prompt, maxOutputTokens: 300 });
  //                                                          ^^^^^^^^ require-stable-prefix: `customer` can differ

// ok: require-stable-prefix -- schemas are put first by the provider
export const sorted = (customer: string, prompt: string) =>
  generateObject({
    model: openai('gpt-4o'),
    system: `You help ${customer}.`,
    prompt,
    schema: z.object({ kind: z.enum(['parcel', 'letter']).describe(TERMS) }),
    maxOutputTokens: 300,
  });

// ok: require-stable-prefix -- so are tools
export const withTools = (customer: string, prompt: string) =>
  generateText({
    model: openai('gpt-4o'),
    system: `You help ${customer}.`,
    prompt,
    maxOutputTokens: 300,
    tools: { terms: tool({ description: TERMS, inputSchema: z.object({ word: z.string() }), execute: async ({ word }) => word }) },
  });
