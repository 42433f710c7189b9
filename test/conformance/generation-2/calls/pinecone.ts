import { Pinecone } from '@pinecone-database/pinecone';

const pinecone = new Pinecone({ apiKey: process.env.PINECONE_API_KEY ?? '' });
const index = pinecone.index('handbook');

export async function findContext(vector: number[]) {
  // call: retrieval | sdk @pinecone-database/pinecone | k 20
  const found = await index.query({ vector, topK: 20, includeMetadata: true });
  return found.matches.map((match) => match.metadata?.text).join('\n');
}

export async function findInNamespace(tenant: string, text: string, topK: number) {
  // call: retrieval | k unknown
  return index.namespace(tenant).searchRecords({ query: { topK, inputs: { text } } });
}

export async function embed(texts: string[]) {
  // call: embedding | model multilingual-e5-large | provider pinecone | retries unknown
  return pinecone.inference.embed('multilingual-e5-large', texts, { inputType: 'passage' });
}

export async function order(query: string, documents: string[]) {
  // call: rerank | model bge-reranker-v2-m3 | provider pinecone
  return pinecone.inference.rerank('bge-reranker-v2-m3', query, documents, { topN: 4 });
}
