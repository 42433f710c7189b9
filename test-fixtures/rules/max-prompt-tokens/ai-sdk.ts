//// max = 30
import { openai } from '@ai-sdk/openai';
import { generateText, tool } from 'ai';
import { z } from 'zod';

export const answer = (prompt: string) =>
  generateText({
    model: openai('gpt-4o'),
    system: `You answer questions about parcels.
Parcels leave on weekdays before noon.
Damaged parcels are paid for within thirty days. Letters have no tracking number.
Never promise a delivery date that is not in the data.`,
    // @-4:12 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^... max-prompt-tokens: in the system prompt
    prompt,
    maxOutputTokens: 300,
  });

export const withTools = (prompt: string) =>
  generateText({
    model: openai('gpt-4o'),
    prompt,
    maxOutputTokens: 300,
    tools: {
    //     ^... max-prompt-tokens: in the tool definitions
      parcels: tool({
        description: 'Finds parcels by the number that stands on the label, by the address of the customer, or by the day.',
        inputSchema: z.object({ number: z.string().describe('The number on the label, without spaces and dashes, in capital letters.') }),
        execute: async ({ number }) => number,
      }),
    },
  });

// ok: max-prompt-tokens -- short
export const brief = (prompt: string) => generateText({ model: openai('gpt-4o'), system: 'You are terse.', prompt, maxOutputTokens: 300 });
