// @qdrant/js-client-rest 1: 1.19 leaves out what `query` does too. Results: 1.18.0 dist/esm/qdrant-client.js:166 and :282;
// of `query` the server's default, 1.19.0 dist/types/openapi/generated_schema.d.ts:3514. Of groups it is their number.
declare module '@qdrant/js-client-rest' {
  // @store
  interface Query {
    limit?: RetrievalK<10>;
    [name: string]: any;
  }
  interface LimitedQuery {
    limit: RetrievalK;
    [name: string]: any;
  }
  interface Batch {
    searches: LimitedQuery[];
    [name: string]: any;
  }
  interface QueryBatch {
    searches: Query[];
    [name: string]: any;
  }
  class QdrantClient {
    constructor(options?: any);
    query(collection: any, query: Query): Call<'retrieval'>;
    queryBatch(collection: any, batch: QueryBatch): Call<'retrieval'>;
    queryGroups(collection: any, query: Query): Call<'retrieval'>;
    /** @versions <1.19 */
    search(collection: any, query: Query): Call<'retrieval'>;
    /** @versions <1.19 */
    searchBatch(collection: any, batch: Batch): Call<'retrieval'>;
    /** @versions <1.19 */
    searchPointGroups(collection: any, query: LimitedQuery): Call<'retrieval'>;
    /** @versions <1.19 */
    recommend(collection: any, query: Query): Call<'retrieval'>;
    /** @versions <1.19 */
    recommendBatch(collection: any, batch: Batch): Call<'retrieval'>;
    /** @versions <1.19 */
    recommend_batch(collection: any, batch: Batch): Call<'retrieval'>;
    /** @versions <1.19 */
    recommendPointGroups(collection: any, query: LimitedQuery): Call<'retrieval'>;
    /** @versions <1.19 */
    discoverPoints(collection: any, query: LimitedQuery): Call<'retrieval'>;
    /** @versions <1.19 */
    discoverBatchPoints(collection: any, batch: Batch): Call<'retrieval'>;
  }
  export { QdrantClient };
}
