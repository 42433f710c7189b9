import { anthropic, createAnthropic } from '@ai-sdk/anthropic';
import { createGateway } from '@ai-sdk/gateway';
import { google } from '@ai-sdk/google';
import { createOpenAI, openai } from '@ai-sdk/openai';
import {
  embed,
  embedMany,
  generateObject,
  generateSpeech,
  generateText,
  isStepCount,
  experimental_startBatch as startBatch,
  streamText,
  ToolLoopAgent,
  tool,
} from 'ai';
import { z } from 'zod';

const own = createOpenAI({ apiKey: process.env.TEAM_KEY, organization: 'org-1' });
const proxied = createAnthropic({ baseURL: process.env.PROXY_URL });
const team = createGateway({ apiKey: process.env.TEAM_GATEWAY_KEY });

const stock = tool({
  description: 'Counts what is in stock.',
  inputSchema: z.object({ article: z.string() }),
  execute: async ({ article }) => `${article}: 3`,
});

export async function answer(question: string) {
  // call: chat | model gpt-5-mini | provider openai | cap 600 | retries 1 | timeout 30000 | steps 5 | system "You run a shop." | reasoning low | priced
  const { text } = await generateText({
    model: own('gpt-5-mini'),
    instructions: 'You run a shop.',
    prompt: question,
    reasoning: 'low',
    tools: { stock },
    stopWhen: isStepCount(5),
    maxOutputTokens: 600,
    maxRetries: 1,
    timeout: { totalMs: 30_000, stepMs: 10_000 },
  });
  return text;
}

export function stream(question: string) {
  // call: chat | model claude-sonnet-4-5 | provider anthropic | cap default 64000 | retries default 2 | attempts 9 | timeout absent | steps default 1 | user "{question}" | priced
  const result = streamText({ model: anthropic('claude-sonnet-4-5'), prompt: question, streamRetries: 2 });
  return result.textStream;
}

export async function review(code: string) {
  const reviewer = new ToolLoopAgent({
    model: 'anthropic/claude-sonnet-4.5',
    instructions: 'You review code.',
    tools: { stock },
    maxOutputTokens: 4000,
    maxRetries: 4,
  });
  // call: agent | model anthropic/claude-sonnet-4.5 | provider vercel | cap 4000 | retries 4 | timeout 120000 | steps default 20 | system "You review code." | user "{code}" | priced
  const { text } = await reviewer.generate({ prompt: code, timeout: 120_000 });
  return text;
}

export async function prepared(question: string) {
  const agent = new ToolLoopAgent({
    model: openai('gpt-5'),
    tools: { stock },
    prepareCall: (options) => ({ ...options, maxOutputTokens: 800 }),
  });
  // call: agent | model gpt-5 | provider openai | cap unknown | retries unknown | priced
  const result = await agent.stream({ prompt: question });
  return result.textStream;
}

export async function extract(text: string) {
  // call: chat | model gemini-2.5-pro | provider google | cap 300 | retries default 2 | timeout absent | steps none | priced
  const { object } = await generateObject({
    model: google('gemini-2.5-pro'),
    schema: z.object({ city: z.string() }),
    prompt: text,
    maxOutputTokens: 300,
  });
  return object.city;
}

export async function behindProxy(question: string) {
  // call: chat | model claude-haiku-4-5 | provider unknown | cap 200 | retries default 2 | unpriced
  const { text } = await generateText({
    model: proxied('claude-haiku-4-5'),
    messages: [{ role: 'user', content: question }],
    maxOutputTokens: 200,
  });
  return text;
}

export async function vectors(texts: string[]) {
  // call: embedding | model text-embedding-3-small | provider openai | retries default 2
  const { embeddings } = await embedMany({ model: openai.embeddingModel('text-embedding-3-small'), values: texts });
  return embeddings;
}

export async function vector(text: string) {
  // call: embedding | model openai/text-embedding-3-small | provider vercel | retries 1
  const { embedding } = await embed({
    model: team.embeddingModel('openai/text-embedding-3-small'),
    value: text,
    maxRetries: 1,
  });
  return embedding;
}

export async function speak(text: string) {
  // call: audio | model gpt-4o-mini-tts | provider openai | retries default 2
  const { audio } = await generateSpeech({ model: openai.speech('gpt-4o-mini-tts'), text });
  return audio;
}

export async function overnight(texts: string[]) {
  // call: batch | provider openai
  return startBatch({
    provider: openai,
    requests: texts.map((text, index) => ({
      id: String(index),
      type: 'text' as const,
      model: 'gpt-5-mini',
      prompt: text,
    })),
  });
}
