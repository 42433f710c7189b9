// @turbopuffer/turbopuffer 2. Retries: 2.8.0 client.js:85; time-out: client.js:547. `rank_by` says what rows are to be like:
// without it a query counts.
declare module '@turbopuffer/turbopuffer' {
  // @store
  interface ClientOptions {
    maxRetries?: Retries<4>;
    timeout?: Timeout<60000, 'ms'>;
    fetch?: OwnTransport;
    [name: string]: any;
  }
  interface RequestOptions {
    maxRetries?: Retries;
    timeout?: Timeout;
    signal?: OwnTransport;
    [name: string]: any;
  }
  interface Limit {
    total: RetrievalK;
    [name: string]: any;
  }
  interface Query {
    rank_by?: Needed;
    top_k?: RetrievalK;
    limit?: RetrievalK | Limit;
    [name: string]: any;
  }
  interface MultiQuery {
    queries: Query[];
    [name: string]: any;
  }
  interface Namespace<C> {
    readonly __client: C;
    query(query?: Query, options?: RequestOptions): Call<'retrieval'>;
    multiQuery(query: MultiQuery, options?: RequestOptions): Call<'retrieval'>;
    [name: string]: any;
  }
  class Turbopuffer<const A extends readonly [options?: ClientOptions] = any, Base = never> {
    constructor(...args: A);
    readonly __args: A;
    readonly __base: Base;
    namespace(name: any): Namespace<this>;
    withOptions<const B extends readonly [options: ClientOptions]>(...args: B): Turbopuffer<B, this>;
  }
  namespace Turbopuffer {
    export { Turbopuffer, Turbopuffer as default };
  }
  export = Turbopuffer;
}
