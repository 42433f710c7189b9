import { QdrantClient } from '@qdrant/js-client-rest';

const qdrant = new QdrantClient({ url: process.env.QDRANT_URL, apiKey: process.env.QDRANT_API_KEY });

export async function findContext(vector: number[]) {
  // call: retrieval | sdk @qdrant/js-client-rest | k 30
  const points = await qdrant.search('handbook', { vector, limit: 30, with_payload: true });
  return points.map((point) => String(point.payload?.text)).join('\n');
}

export async function findDefault(vector: number[]) {
  // call: retrieval | k default 10
  return qdrant.search('handbook', { vector });
}

export async function query(vector: number[], limit: number) {
  // call: retrieval | k unknown
  return qdrant.query('handbook', { query: vector, limit, with_payload: true });
}

export async function alike(id: string) {
  // call: retrieval | k 5
  return qdrant.recommend('handbook', { positive: [id], limit: 5 });
}
