import { ChatOllama } from '@langchain/ollama';
import { ChatOpenAI } from '@langchain/openai';
import {
  createAgent,
  createMiddleware,
  initChatModel,
  modelCallLimitMiddleware,
  modelRetryMiddleware,
  tool,
} from 'langchain';
import { z } from 'zod';

const search = tool(async ({ query }: { query: string }) => `nothing about ${query}`, {
  name: 'search',
  description: 'Searches the catalog.',
  schema: z.object({ query: z.string() }),
});

const named = createAgent({ model: 'openai:gpt-4o', tools: [search], systemPrompt: 'You sell shoes.' });

export async function sold(question: string): Promise<unknown> {
  // call: agent | sdk langchain | model gpt-4o | provider openai | cap unknown | retries default 6 | steps default 25 | system "You sell shoes." | priced
  const result = await named.invoke({ messages: [{ role: 'user', content: question }] });
  return result.messages.at(-1);
}

const limited = createAgent({
  model: new ChatOpenAI({ model: 'gpt-4o-mini', maxTokens: 300, maxRetries: 1 }),
  tools: [search],
  middleware: [modelCallLimitMiddleware({ runLimit: 4 })],
});

export async function soldBriefly(question: string): Promise<unknown> {
  // call: agent | model gpt-4o-mini | provider openai | cap 300 | retries 1 | steps 4 | timeout 60000 | priced
  return limited.invoke({ messages: [{ role: 'user', content: question }] }, { timeout: 60_000 });
}

export async function steps(question: string): Promise<void> {
  const agent = limited.withConfig({ recursionLimit: 12 });
  // call: agent | model gpt-4o-mini | provider openai | cap 300 | retries 1 | steps 12 | priced
  for await (const _ of await agent.stream({ messages: [{ role: 'user', content: question }] }));
}

const retried = createAgent({
  model: new ChatOllama({ model: 'llama3.2', numPredict: 200 }),
  tools: [search],
  middleware: [modelRetryMiddleware({ maxRetries: 3 })],
});

export async function locally(question: string): Promise<unknown> {
  // call: agent | model llama3.2 | provider ollama | cap 200 | retries 3 | steps 8 | priced
  return retried.invoke({ messages: [{ role: 'user', content: question }] }, { recursionLimit: 8 });
}

const choosing = createAgent({
  model: new ChatOpenAI({ model: 'gpt-4o-mini' }),
  tools: [search],
  middleware: [createMiddleware({ name: 'Chooser', wrapModelCall: (request, handler) => handler(request) })],
});

export async function chosen(question: string): Promise<unknown> {
  // call: agent | model gpt-4o-mini | provider openai | cap unknown | retries default 6 | steps default 25 | priced
  return choosing.invoke({ messages: [{ role: 'user', content: question }] });
}

export async function byName(question: string): Promise<string> {
  const model = await initChatModel('anthropic:claude-haiku-4-5', { maxTokens: 150, maxRetries: 0 });
  // call: chat | sdk langchain | model claude-haiku-4-5 | provider anthropic | cap 150 | retries 0 | priced
  const reply = await model.invoke(question);
  return reply.text;
}

export async function byProvider(question: string): Promise<string> {
  const model = await initChatModel('llama-3.1-8b-instant', { modelProvider: 'groq', maxTokens: 100 });
  // call: chat | model llama-3.1-8b-instant | provider groq | cap 100 | retries default 6 | priced
  const reply = await model.invoke(question);
  return reply.text;
}
