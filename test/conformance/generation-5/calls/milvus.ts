import { HttpClient, MilvusClient } from '@zilliz/milvus2-sdk-node';

const milvus = new MilvusClient({ address: process.env.MILVUS_ADDRESS ?? 'localhost:19530' });
const http = new HttpClient({ endpoint: process.env.MILVUS_ENDPOINT ?? '', token: process.env.MILVUS_TOKEN });

export async function findContext(vector: number[]) {
  // call: retrieval | sdk @zilliz/milvus2-sdk-node | k 15
  const { results } = await milvus.search({
    collection_name: 'handbook',
    data: vector,
    limit: 15,
    output_fields: ['text'],
  });
  return results.map((row) => String(row.text)).join('\n');
}

export async function findDefault(vector: number[]) {
  // call: retrieval | k default 100
  return milvus.search({ collection_name: 'handbook', data: vector });
}

export async function findOld(vector: number[]) {
  // call: retrieval | k 7
  return milvus.search({ collection_name: 'handbook', vector, topk: 7 });
}

export async function findHybrid(dense: number[], words: string) {
  // call: retrieval | k 9
  return milvus.hybridSearch({
    collection_name: 'handbook',
    data: [
      { anns_field: 'dense', data: dense },
      { anns_field: 'sparse', data: words },
    ],
    limit: 9,
  });
}

export async function findOverHttp(vector: number[]) {
  // call: retrieval | k 5
  return http.search({ collectionName: 'handbook', data: [vector], limit: 5, outputFields: ['text'] });
}
