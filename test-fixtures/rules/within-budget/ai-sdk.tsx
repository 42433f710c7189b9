import { openai } from '@ai-sdk/openai';
import { generateText, isStepCount, tool } from 'ai';
import { z } from 'zod';

const search = tool({ description: 'Looks it up.', inputSchema: z.object({ words: z.string() }), execute: async ({ words }) => words });

export async function research(prompt: string) {
  const { text } = await generateText({
  //                     ^^^^^^^^^^^^ within-budget: The budget "agent" needs $7.61 a day
    model: openai('gpt-4o'),
    prompt,
    tools: { search },
    stopWhen: isStepCount(20),
    maxOutputTokens: 600,
  });
  return <p>{text}</p>;
}
