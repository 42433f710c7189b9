//// preset = strict
import type { VectorStore } from '@langchain/core/vectorstores';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 30_000, maxRetries: 1 });

export async function answer(store: VectorStore, question: string) {
  const docs = await store.similaritySearch(question, 8);
  //                                                  ^ max-retrieval-k
  return client.responses.create({
    model: 'gpt-5-mini',
    input: `${docs.map((doc) => doc.pageContent).join('\n')}\n\n${question}`,
    max_output_tokens: 300,
  });
}

export async function answerFromFive(store: VectorStore, question: string) {
  const docs = await store.similaritySearch(question, 5);
  return client.responses.create({
    model: 'gpt-5-mini',
    input: `${docs.map((doc) => doc.pageContent).join('\n')}\n\n${question}`,
    max_output_tokens: 300,
  });
}
