// @upstash/vector 1. Retries: 1.2.3 dist/nodejs.js:58.
declare module '@upstash/vector' {
  // @store
  interface Retry {
    retries?: Retries<5>;
    [name: string]: any;
  }
  interface Configuration {
    retry?: Retry;
    [name: string]: any;
  }
  interface Query {
    topK: RetrievalK;
    [name: string]: any;
  }
  interface Namespace<C> {
    readonly __client: C;
    query<T = any>(query: Query): Call<'retrieval'>;
    resumableQuery<T = any>(query: Query): Call<'retrieval'>;
    [name: string]: any;
  }
  class Index<Metadata = any, const A extends readonly [configuration?: Configuration] = any> {
    constructor(...args: A);
    readonly __args: A;
    query<T = any>(query: Query, options?: any): Call<'retrieval'>;
    queryMany<T = any>(queries: Query[], options?: any): Call<'retrieval'>;
    resumableQuery<T = any>(query: Query, options?: any): Call<'retrieval'>;
    namespace<T = any>(name: any): Namespace<this>;
    static fromEnv(...args: any[]): Index;
  }
  export { Index };
}
declare module '@upstash/vector/nodejs' {
  // @store
  export { Index } from '@upstash/vector';
}
declare module '@upstash/vector/cloudflare' {
  // @store
  export { Index } from '@upstash/vector';
}
