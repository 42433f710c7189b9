// chromadb 1 to 3. Results: dist/chromadb.mjs:3708 of 1.10.5, :9976 of 2.4.6, :4323 of 3.5.0.
declare module 'chromadb' {
  // @store
  interface QueryOptions {
    nResults?: RetrievalK<10>;
    [name: string]: any;
  }
  type Limit = RetrievalK<'the server decides how many'>;
  interface LimitOptions {
    limit?: Limit;
    [name: string]: any;
  }
  interface SearchInit {
    limit?: Limit | LimitOptions;
    [name: string]: any;
  }
  interface Collection {
    query<Metadata = any>(options: QueryOptions): Call<'retrieval'>;
    /** @versions >=3 */
    search(searches: Carrier | SearchInit | SearchInit[], options?: any): Call<'retrieval'>;
    [name: string]: any;
  }
  class ChromaClient {
    constructor(options?: any);
    createCollection(options: any): Promise<Collection>;
    getCollection(options: any): Promise<Collection>;
    getOrCreateCollection(options: any): Promise<Collection>;
    /** @versions >=3 */
    getCollectionByCrn(crn: any): Promise<Collection>;
    /** @versions >=3 */
    getCollectionById(id: any): Promise<Collection>;
  }
  class CloudClient extends ChromaClient {}
  /** @versions >=3 */
  class CollectionHandle {
    query<Metadata = any>(options: QueryOptions): Call<'retrieval'>;
    search(searches: Carrier | SearchInit | SearchInit[], options?: any): Call<'retrieval'>;
  }
  /** @versions >=3 */
  class Search<const A extends readonly [init?: SearchInit] = any, Base = never> {
    constructor(...args: A);
    readonly __args: A;
    readonly __base: Base;
    where(where?: any): this;
    rank(rank?: any): this;
    groupBy(groupBy?: any): this;
    select(...names: any[]): this;
    selectAll(): this;
    limit<const B extends readonly [limit?: Limit | LimitOptions, offset?: any]>(...args: B): LimitedSearch<B, this>;
  }
  interface LimitedSearch<A extends readonly [limit?: Limit | LimitOptions, offset?: any], Base> {
    readonly __args: A;
    readonly __base: Base;
    where(where?: any): this;
    rank(rank?: any): this;
    groupBy(groupBy?: any): this;
    select(...names: any[]): this;
    selectAll(): this;
  }
  export { ChromaClient, CloudClient, Collection, CollectionHandle, Search };
}
