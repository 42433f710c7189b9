import { anthropic } from '@llamaindex/anthropic';
import { SimpleChatEngine } from '@llamaindex/core/chat-engine';
import { OpenAI, OpenAIEmbedding, openai } from '@llamaindex/openai';
import { agent } from '@llamaindex/workflow';
import { type Document, VectorStoreIndex } from 'llamaindex';

const llm = new OpenAI({ model: 'gpt-4o-mini', maxTokens: 300, maxRetries: 2 });

export async function answer(question: string): Promise<unknown> {
  // call: chat | sdk @llamaindex/openai | model gpt-4o-mini | provider openai | cap 300 | retries 2 | timeout default 60000 | system "You are terse." | priced
  const reply = await llm.chat({
    messages: [
      { role: 'system', content: 'You are terse.' },
      { role: 'user', content: question },
    ],
  });
  return reply.message.content;
}

export async function completed(prompt: string): Promise<string> {
  // call: chat | sdk @llamaindex/openai | model default gpt-4o | provider openai | cap absent | retries default 10 | timeout default 60000 | priced
  const reply = await openai().complete({ prompt });
  return reply.text;
}

export async function* streamed(question: string): AsyncGenerator<string> {
  const claude = anthropic({ model: 'claude-3-5-haiku-latest' });
  // call: chat | sdk @llamaindex/anthropic | model claude-3-5-haiku-latest | provider anthropic | cap default 4096 | retries default 10 | timeout default 60000 | priced
  for await (const chunk of await claude.chat({ messages: [{ role: 'user', content: question }], stream: true }))
    yield chunk.delta;
}

export async function vector(text: string): Promise<number[]> {
  // call: embedding | sdk @llamaindex/openai | model default text-embedding-ada-002 | provider openai | retries 0
  return new OpenAIEmbedding({ maxRetries: 0 }).getTextEmbedding(text);
}

export async function searched(documents: Document[], question: string): Promise<string> {
  // call: embedding | sdk llamaindex | model unknown | provider unknown | retries unknown
  const index = await VectorStoreIndex.fromDocuments(documents);
  // call: retrieval | sdk llamaindex | k 5
  await index.asRetriever({ similarityTopK: 5 }).retrieve({ query: question });
  // call: chat | sdk llamaindex | model unknown | provider unknown | cap unknown | retries unknown | unpriced
  const reply = await index.asQueryEngine({ similarityTopK: 3 }).query({ query: question });
  return reply.toString();
}

export async function chatted(message: string): Promise<string> {
  const engine = new SimpleChatEngine({ llm });
  // call: chat | sdk @llamaindex/core | model gpt-4o-mini | provider openai | cap 300 | retries 2 | priced
  const reply = await engine.chat({ message });
  return reply.toString();
}

export async function acted(question: string): Promise<unknown> {
  const assistant = agent({ llm: openai({ model: 'gpt-4o', maxTokens: 200 }), tools: [], systemPrompt: 'You help.' });
  // call: agent | sdk @llamaindex/workflow | model gpt-4o | provider openai | cap 200 | retries default 10 | system "You help." | priced
  return assistant.run(question);
}
