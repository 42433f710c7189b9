import { Pinecone } from '@pinecone-database/pinecone';

const TOP_K = 50;

const pinecone = new Pinecone({ apiKey: process.env.PINECONE_API_KEY ?? '', maxRetries: 1 });
const index = pinecone.index({ name: 'handbook', namespace: 'public' });

export async function findContext(vector: number[]) {
  // call: retrieval | sdk @pinecone-database/pinecone | k 50
  const found = await index.query({ vector, topK: TOP_K, includeMetadata: true });
  return found.matches.map((match) => match.metadata?.text).join('\n');
}

export async function findRecords(text: string) {
  // call: retrieval | k 10
  return index.searchRecords({ query: { topK: 10, inputs: { text } }, fields: ['text'] });
}

export async function embed(texts: string[]) {
  // call: embedding | model llama-text-embed-v2 | provider pinecone | retries 1 | attempts 2
  return pinecone.inference.embed({
    model: 'llama-text-embed-v2',
    inputs: texts,
    parameters: { inputType: 'query' },
  });
}

export async function order(query: string, documents: string[]) {
  // call: rerank | model pinecone-rerank-v0 | provider pinecone | retries default 3
  return new Pinecone().inference.rerank({ model: 'pinecone-rerank-v0', query, documents, topN: 4 });
}

export async function ask(question: string) {
  const assistant = pinecone.assistant({ name: 'support' });
  // call: chat | model default gpt-4o | provider pinecone | cap none | retries 1 | unpriced
  return assistant.chat({ messages: [{ role: 'user', content: question }] });
}
