import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAI, openai } from '@ai-sdk/openai';
import { embed, generateObject, generateText, streamText, tool } from 'ai';
import { streamUI } from 'ai/rsc';
import { z } from 'zod';

const anthropic = createAnthropic({ apiKey: process.env.ANTHROPIC_API_KEY ?? '' });
const groq = createOpenAI({ baseURL: 'https://api.groq.com/openai/v1', apiKey: process.env.GROQ_API_KEY ?? '' });

const findOrder = tool({
  description: 'Finds an order by its number.',
  parameters: z.object({ id: z.string() }),
  execute: async ({ id }) => ({ id, state: 'shipped' }),
});

export async function answer(question: string) {
  // call: chat | model gpt-4o | provider openai | cap 300 | retries 1 | timeout absent | steps 4 | system "You answer customers." | priced
  const { text } = await generateText({
    model: openai('gpt-4o'),
    system: 'You answer customers.',
    prompt: question,
    tools: { findOrder },
    maxToolRoundtrips: 3,
    maxTokens: 300,
    maxRetries: 1,
  });
  return text;
}

export async function stream(question: string) {
  // call: chat | model claude-3-5-sonnet-20241022 | provider anthropic | cap default 4096 | retries default 2 | steps 5 | priced
  const result = await streamText({
    model: anthropic('claude-3-5-sonnet-20241022'),
    messages: [{ role: 'user', content: question }],
    tools: { findOrder },
    maxSteps: 5,
  });
  return result.toDataStreamResponse();
}

export async function classify(review: string) {
  // call: chat | model llama-3.1-8b-instant | provider groq | cap absent | retries default 2 | steps none | priced
  const { object } = await generateObject({
    model: groq('llama-3.1-8b-instant'),
    schema: z.object({ mood: z.enum(['happy', 'angry']) }),
    prompt: review,
  });
  return object.mood;
}

export async function vector(text: string) {
  // call: embedding | model text-embedding-3-small | provider openai | retries 4
  const { embedding } = await embed({ model: openai.embedding('text-embedding-3-small'), value: text, maxRetries: 4 });
  return embedding;
}

export async function card(city: string) {
  // call: chat | model gpt-4o-mini | provider openai | cap 200 | retries default 2 | steps none | priced
  const { value } = await streamUI({
    model: openai('gpt-4o-mini'),
    prompt: `Describe the weather of ${city}.`,
    text: ({ content }) => content,
    maxTokens: 200,
  });
  return value;
}
