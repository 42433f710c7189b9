import { openai } from '@ai-sdk/openai';
import { generateText, tool } from 'ai';
import { z } from 'zod';

export const answer = (question: string) =>
  generateText({
    model: openai('gpt-4o'),
    system: 'Always answer in the language in which the customer has written.',
    prompt: `${question}

Always answer in the language in which the customer has written.`,
    // @-1:0 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-duplicate-instructions: This request says twice: "Always answer in the language in which the customer has w..."
    maxOutputTokens: 300,
  });

// ok: no-duplicate-instructions -- each tool says what it needs
export const withTools = (prompt: string) =>
  generateText({
    model: openai('gpt-4o'),
    prompt,
    maxOutputTokens: 300,
    tools: {
      parcel: tool({
        description: 'Ask the customer for the number on the label before you call this tool.',
        inputSchema: z.object({ number: z.string() }),
        execute: async ({ number }) => number,
      }),
      letter: tool({
        description: 'Ask the customer for the number on the label before you call this tool.',
        inputSchema: z.object({ number: z.string() }),
        execute: async ({ number }) => number,
      }),
    },
  });
