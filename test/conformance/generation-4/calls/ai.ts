import { anthropic } from '@ai-sdk/anthropic';
import { createGateway } from '@ai-sdk/gateway';
import { createGoogleGenerativeAI, google } from '@ai-sdk/google';
import { openai } from '@ai-sdk/openai';
import {
  createAgentUIStreamResponse,
  embedMany,
  gateway,
  generateImage,
  generateText,
  Output,
  rerank,
  stepCountIs,
  streamText,
  ToolLoopAgent,
  tool,
} from 'ai';
import { z } from 'zod';

const gemini = createGoogleGenerativeAI({ apiKey: process.env.GEMINI_API_KEY });
const team = createGateway({ apiKey: process.env.TEAM_GATEWAY_KEY });

const search = tool({
  description: 'Searches the manual.',
  inputSchema: z.object({ query: z.string() }),
  execute: async ({ query }) => [`page about ${query}`],
});

const support = new ToolLoopAgent({
  model: anthropic('claude-sonnet-4-5'),
  instructions: 'You support customers.',
  tools: { search },
  timeout: { totalMs: 60_000 },
});

export async function help(question: string) {
  // call: agent | model claude-sonnet-4-5 | provider anthropic | cap default 64000 | retries default 2 | timeout 60000 | steps default 20 | system "You support customers." | priced
  const { text } = await support.generate({ prompt: question });
  return text;
}

export async function helpStream(question: string) {
  const agent = new ToolLoopAgent({
    model: 'openai/gpt-5-mini',
    tools: { search },
    stopWhen: stepCountIs(4),
    maxOutputTokens: 700,
  });
  // call: agent | model openai/gpt-5-mini | provider vercel | cap 700 | retries default 2 | timeout 5000 | steps 4 | priced
  const result = await agent.stream({ prompt: question, timeout: 5_000 });
  return result.toUIMessageStreamResponse();
}

export async function POST(request: Request) {
  const { messages } = (await request.json()) as { messages: unknown[] };
  // call: agent | model claude-sonnet-4-5 | provider anthropic | cap default 64000 | retries default 2 | steps default 20 | system "You support customers." | priced
  return createAgentUIStreamResponse({ agent: support, uiMessages: messages });
}

export async function recipe(dish: string) {
  // call: chat | model gemini-2.5-flash | provider google | cap 800 | retries default 2 | timeout 20000 | steps default 1 | priced
  const { output } = await generateText({
    model: google('gemini-2.5-flash'),
    prompt: `A recipe for ${dish}.`,
    output: Output.object({ schema: z.object({ steps: z.array(z.string()) }) }),
    maxOutputTokens: 800,
    timeout: 20_000,
  });
  return output.steps;
}

export function essay(topic: string) {
  // call: chat | model anthropic/claude-haiku-4.5 | provider vercel | cap 2000 | retries 5 | timeout absent | priced
  const result = streamText({
    model: gateway('anthropic/claude-haiku-4.5'),
    prompt: topic,
    maxOutputTokens: 2000,
    maxRetries: 5,
  });
  return result.toTextStreamResponse();
}

export async function search3(texts: string[]) {
  // call: embedding | model gemini-embedding-001 | provider google | retries 0
  const { embeddings } = await embedMany({
    model: gemini.embedding('gemini-embedding-001'),
    values: texts,
    maxRetries: 0,
  });
  return embeddings;
}

export async function best(query: string, documents: string[]) {
  // call: rerank | model cohere/rerank-v3.5 | provider vercel | retries default 2
  const { ranking } = await rerank({ model: team.reranking('cohere/rerank-v3.5'), query, documents, topN: 3 });
  return ranking;
}

export async function picture(prompt: string) {
  // call: image | model gpt-image-1 | provider openai | retries default 2 | choices 3
  const { images } = await generateImage({ model: openai.image('gpt-image-1'), prompt, n: 3 });
  return images;
}
