//// max = 3
import type { VectorStore } from '@langchain/core/vectorstores';
import OpenAI from 'openai';

const client = new OpenAI();

export async function answer(store: VectorStore, question: string) {
  const docs = await store.similaritySearch(question, 4);
  //                                                  ^ max-retrieval-k
  return client.responses.create({
    model: 'gpt-5-mini',
    input: `${docs.map((doc) => doc.pageContent).join('\n')}\n\n${question}`,
    max_output_tokens: 300,
  });
}

export async function answerByDefault(store: VectorStore, question: string) {
  // The default of four is a known fact too, and above three.
  const docs = await store.similaritySearch(question);
  //                 ^^^^^^^^^^^^^^^^^^^^^^ max-retrieval-k
  return client.responses.create({
    model: 'gpt-5-mini',
    input: `${docs.map((doc) => doc.pageContent).join('\n')}\n\n${question}`,
    max_output_tokens: 300,
  });
}
