import { QdrantClient } from '@qdrant/js-client-rest';

const LIMIT = 25;

export class Store {
  private readonly client = new QdrantClient({ host: 'localhost', port: 6333 });

  async findContext(vector: number[]) {
    // call: retrieval | sdk @qdrant/js-client-rest | k 25
    const { points } = await this.client.query('handbook', { query: vector, limit: LIMIT, with_payload: true });
    return points.map((point) => String(point.payload?.text)).join('\n');
  }

  async findDefault(vector: number[]) {
    // call: retrieval | k default 10
    return this.client.query('handbook', { query: vector });
  }

  async findAll(vectors: number[][]) {
    // call: retrieval | k 8
    return this.client.queryBatch('handbook', {
      searches: [
        { query: vectors[0], limit: 8 },
        { query: vectors[1], limit: 8 },
      ],
    });
  }

  async findGroups(vector: number[]) {
    // call: retrieval | k 4
    return this.client.queryGroups('handbook', { query: vector, group_by: 'document', limit: 4, group_size: 2 });
  }
}
