import { createRetriever } from '@acme/knowledge';
import type { VectorStore } from '@langchain/core/vectorstores';
import OpenAI from 'openai';

const client = new OpenAI();

export async function answer(store: VectorStore, question: string) {
  const retriever = createRetriever(store);
  const docs = await retriever.invoke(question);
  //                 ^^^^^^^^^^^^^^^^ max-retrieval-k
  return client.responses.create({
    model: 'gpt-5-mini',
    input: `${docs.map((doc) => doc.pageContent).join('\n')}\n\n${question}`,
    max_output_tokens: 300,
  });
}
