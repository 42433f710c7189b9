import { Client } from '@elastic/elasticsearch';

interface Page {
  text: string;
}

const client = new Client({ node: process.env.ELASTIC_URL, auth: { apiKey: process.env.ELASTIC_API_KEY ?? '' } });

export async function findContext(vector: number[]) {
  // call: retrieval | sdk @elastic/elasticsearch | k 25 | retries default 3
  const { hits } = await client.search<Page>({
    index: 'handbook',
    knn: { field: 'embedding', query_vector: vector, k: 25, num_candidates: 200 },
    size: 25,
    _source: ['text'],
  });
  return hits.hits.map((hit) => hit._source?.text).join('\n');
}

export async function findDefault(vector: number[]) {
  // call: retrieval | k default 10
  return client.search({
    index: 'handbook',
    retriever: { knn: { field: 'embedding', query_vector: vector, k: 50, num_candidates: 200 } },
  });
}

export async function summarise(input: string) {
  // call: completion | model unknown | provider unknown | cap none | retries default 3 | unpriced
  return client.inference.completion({ inference_id: 'summaries', input });
}

export async function chat(question: string) {
  // call: chat | model unknown | provider unknown | cap 300 | retries 0 | timeout 10000 | unpriced
  return client.inference.chatCompletionUnified(
    {
      inference_id: 'answers',
      chat_completion_request: { messages: [{ role: 'user', content: question }], max_completion_tokens: 300 },
    },
    { maxRetries: 0, requestTimeout: 10_000 },
  );
}

// By words alone: no vectors, no model.
export async function findByWords(words: string) {
  return client.search({ index: 'handbook', query: { match: { text: words } }, size: 50 });
}
