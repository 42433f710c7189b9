// @lancedb/lancedb 0. Results of a search by vectors: 0.39.0 dist/query.d.ts:515. A search by words has no limit of its own,
// :211; `search` with a text is the one or the other, as the table has an embedding function or not, dist/table.d.ts:446.
declare module '@lancedb/lancedb' {
  // @store
  interface VectorDefault {
    __filledIn?: RetrievalK<10>;
  }
  interface SearchDefault {
    __filledIn?: RetrievalK<'10 by vectors, every match by words'>;
  }
  interface Refined {
    where(predicate: any): this;
    filter(predicate: any): this;
    offset(offset: any): this;
    orderBy(ordering: any): this;
    select(columns: any): this;
    withRowId(): this;
    fastSearch(): this;
  }
  interface VectorQuery<A extends readonly [limit?: RetrievalK]> extends Refined {}
  class VectorQuery<A extends readonly [limit?: RetrievalK] = any> {
    constructor(inner: any);
    readonly __args: A;
    limit<const B extends readonly [limit: RetrievalK]>(...args: B): VectorQuery<B>;
    fullTextSearch(query: any, options?: any): this;
    nprobes(count: any): this;
    minimumNprobes(count: any): this;
    maximumNprobes(count: any): this;
    distanceRange(lower?: any, upper?: any): this;
    ef(ef: any): this;
    column(column: any): this;
    distanceType(type: any): this;
    refineFactor(factor: any): this;
    postfilter(): this;
    bypassVectorIndex(): this;
    addQueryVector(vector: any): this;
    rerank(reranker: any): this;
    toArray(options?: any): Call<'retrieval'>;
    toArrow(options?: any): Call<'retrieval'>;
  }
  interface AutoQuery<A extends readonly [limit?: RetrievalK]> extends Refined {}
  class AutoQuery<A extends readonly [limit?: RetrievalK] = any> {
    constructor(createInner: any);
    readonly __args: A;
    limit<const B extends readonly [limit: RetrievalK]>(...args: B): AutoQuery<B>;
    fullTextSearch(query: any, options?: any): this;
    toArray(options?: any): Call<'retrieval'>;
    toArrow(options?: any): Call<'retrieval'>;
  }
  interface Query<A extends readonly [limit?: RetrievalK]> extends Refined {}
  /** Lists rows until it is told what they are to be like. */
  class Query<A extends readonly [limit?: RetrievalK] = any> {
    constructor(table: any);
    readonly __args: A;
    limit<const B extends readonly [limit: RetrievalK]>(...args: B): Query<B>;
    nearestTo(vector: any, none?: VectorDefault): VectorQuery<A>;
    nearestToText(query: any, columns?: any, none?: SearchDefault): AutoQuery<A>;
    fullTextSearch(query: any, options?: any, none?: SearchDefault): AutoQuery<A>;
    toArray(options?: any): Promise<any>;
    toArrow(options?: any): Promise<any>;
  }
  class Table {
    search(query: any, type?: any, columns?: any, none?: SearchDefault): AutoQuery<readonly []>;
    vectorSearch(vector: any, none?: VectorDefault): VectorQuery<readonly []>;
    query(): Query<readonly []>;
    [name: string]: any;
  }
  class Connection {
    openTable(name: any, ...rest: any[]): Promise<Table>;
    createTable(name: any, ...rest: any[]): Promise<Table>;
    createEmptyTable(name: any, ...rest: any[]): Promise<Table>;
    [name: string]: any;
  }
  function connect(...args: any[]): Promise<Connection>;
  function connectNamespace(...args: any[]): Promise<Connection>;
  export { AutoQuery, Connection, connect, connectNamespace, Query, Table, VectorQuery };
}
