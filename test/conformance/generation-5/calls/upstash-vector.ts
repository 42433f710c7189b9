import { Index } from '@upstash/vector';

const index = new Index({
  url: process.env.UPSTASH_VECTOR_REST_URL,
  token: process.env.UPSTASH_VECTOR_REST_TOKEN,
  retry: { retries: 2 },
});

export async function findContext(question: string) {
  // call: retrieval | sdk @upstash/vector | k 25 | retries 2
  const found = await index.query({ data: question, topK: 25, includeMetadata: true, includeData: true });
  return found.map(({ data }) => data).join('\n');
}

export async function findInNamespace(vector: number[], topK: number) {
  // call: retrieval | k unknown
  return index.namespace('public').query({ vector, topK });
}

export async function findMany(questions: [string, string]) {
  // call: retrieval | k 3 | retries default 5
  return new Index().queryMany([
    { data: questions[0], topK: 3 },
    { data: questions[1], topK: 3 },
  ]);
}
