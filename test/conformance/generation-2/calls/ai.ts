import { anthropic } from '@ai-sdk/anthropic';
import { createOpenAI, openai } from '@ai-sdk/openai';
import {
  embedMany,
  experimental_generateImage as generateImage,
  generateObject,
  generateText,
  streamText,
  tool,
} from 'ai';
import { z } from 'zod';

const proxied = createOpenAI({ baseURL: process.env.LLM_PROXY_URL, compatibility: 'compatible' });

const lookUp = tool({
  description: 'Looks a product up.',
  parameters: z.object({ name: z.string() }),
  execute: async ({ name }) => `${name}: 12 left`,
});

export async function plan(task: string) {
  // call: chat | model o3-mini | provider openai | cap absent | retries default 2 | timeout absent | steps default 1 | reasoning low | priced
  const { text } = await generateText({
    model: openai('o3-mini', { reasoningEffort: 'low' }),
    prompt: task,
  });
  return text;
}

export function chat(messages: { role: 'user' | 'assistant'; content: string }[]) {
  // call: chat | model claude-3-7-sonnet-20250219 | provider anthropic | cap 1024 | retries 0 | steps 8 | priced
  const result = streamText({
    model: anthropic('claude-3-7-sonnet-20250219'),
    messages: [
      {
        role: 'system',
        content: 'You sell tea.',
        providerOptions: { anthropic: { cacheControl: { type: 'ephemeral' } } },
      },
      ...messages,
    ],
    tools: { lookUp },
    maxSteps: 8,
    maxTokens: 1024,
    maxRetries: 0,
  });
  return result.toDataStreamResponse();
}

export async function summary(text: string) {
  // call: chat | model claude-3-5-haiku-latest | provider anthropic | cap default 4096 | retries default 2 | user "{text}" | priced
  const { text: summed } = await generateText({ model: anthropic('claude-3-5-haiku-latest'), prompt: text });
  return summed;
}

export async function tags(text: string) {
  // call: chat | model gpt-4o-mini | provider unknown | cap 50 | retries default 2 | unpriced
  const { object } = await generateObject({
    model: proxied.chat('gpt-4o-mini'),
    schema: z.object({ tags: z.array(z.string()) }),
    prompt: text,
    maxTokens: 50,
  });
  return object.tags;
}

export async function index(texts: string[]) {
  // call: embedding | model text-embedding-3-large | provider openai | retries default 2
  const { embeddings } = await embedMany({ model: openai.textEmbeddingModel('text-embedding-3-large'), values: texts });
  return embeddings;
}

export async function poster(prompt: string) {
  // call: image | model gpt-image-1 | provider openai | retries 1 | choices 2
  const { images } = await generateImage({ model: openai.image('gpt-image-1'), prompt, n: 2, maxRetries: 1 });
  return images;
}
