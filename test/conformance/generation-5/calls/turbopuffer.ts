import Turbopuffer from '@turbopuffer/turbopuffer';

const client = new Turbopuffer({ region: 'gcp-us-central1', apiKey: process.env.TURBOPUFFER_API_KEY, maxRetries: 1 });
const pages = client.namespace('handbook');

export async function findContext(vector: number[]) {
  // call: retrieval | sdk @turbopuffer/turbopuffer | k 35 | retries 1 | timeout default 60000
  const { rows } = await pages.query({ rank_by: ['vector', 'ANN', vector], top_k: 35, include_attributes: ['text'] });
  return rows?.map((row) => String(row.text)).join('\n');
}

export async function findHybrid(vector: number[], question: string) {
  // call: retrieval | k 10
  return pages.multiQuery({
    queries: [
      { rank_by: ['vector', 'ANN', vector], limit: 10 },
      { rank_by: ['text', 'BM25', question], limit: 10 },
    ],
  });
}

export async function findDiverse(vector: number[]) {
  // call: retrieval | k 12 | timeout 5000
  return pages.query(
    { rank_by: ['vector', 'ANN', vector], limit: { total: 12, per: { attributes: ['author'], limit: 2 } } },
    { timeout: 5000 },
  );
}

// Counts: nothing is looked for.
export async function count() {
  return pages.query({ aggregate_by: { pages: ['Count'] } });
}
