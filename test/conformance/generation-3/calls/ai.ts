import { anthropic } from '@ai-sdk/anthropic';
import { createOpenAI, openai } from '@ai-sdk/openai';
import { Experimental_Agent as Agent, embed, generateObject, generateText, stepCountIs, streamText, tool } from 'ai';
import { z } from 'zod';

const local = createOpenAI({ baseURL: 'http://localhost:11434/v1', apiKey: 'none' });

const weather = tool({
  description: 'Tells the weather.',
  inputSchema: z.object({ city: z.string() }),
  execute: async ({ city }) => `${city}: sunny`,
});

const guide = new Agent({
  model: openai('gpt-5-mini'),
  system: 'You guide tourists.',
  tools: { weather },
  stopWhen: stepCountIs(6),
  maxOutputTokens: 900,
  maxRetries: 1,
});

export async function tour(question: string) {
  // call: agent | model gpt-5-mini | provider openai | cap 900 | retries 1 | timeout absent | steps 6 | system "You guide tourists." | priced
  const { text } = await guide.generate({ prompt: question });
  return text;
}

export async function once() {
  const agent = new Agent({ model: 'openai/gpt-4o', tools: { weather } });
  // call: agent | model openai/gpt-4o | provider vercel | cap absent | retries default 2 | steps default 1 | user "Is it warm in Rome?" | priced
  const result = agent.stream({ messages: [{ role: 'user', content: 'Is it warm in Rome?' }] });
  return result.text;
}

export async function answer(question: string, signal: AbortSignal) {
  // call: chat | model claude-sonnet-4-20250514 | provider anthropic | cap default 64000 | retries default 2 | timeout unknown | steps default 1 | priced
  const { text } = await generateText({
    model: anthropic('claude-sonnet-4-20250514'),
    prompt: question,
    abortSignal: signal,
  });
  return text;
}

export function stream(question: string) {
  // call: chat | model gpt-4.1 | provider openai | cap 500 | retries 3 | steps 3 | system "You are terse." | reasoning absent | priced
  const result = streamText({
    model: openai.chat('gpt-4.1'),
    system: 'You are terse.',
    prompt: question,
    tools: { weather },
    stopWhen: [stepCountIs(3)],
    maxOutputTokens: 500,
    maxRetries: 3,
  });
  return result.toUIMessageStreamResponse();
}

export async function names(text: string) {
  // call: chat | model qwen2.5 | provider ollama | cap 100 | retries default 2 | steps none | priced
  const { object } = await generateObject({
    model: local.chat('qwen2.5'),
    output: 'array',
    schema: z.object({ name: z.string() }),
    prompt: text,
    maxOutputTokens: 100,
  });
  return object;
}

export async function vector(text: string) {
  // call: embedding | model openai/text-embedding-3-small | provider vercel | retries default 2
  const { embedding } = await embed({ model: 'openai/text-embedding-3-small', value: text });
  return embedding;
}
