// @zilliz/milvus2-sdk-node 3. Results: 3.0.6 dist/milvus/const/defaults.js:7, dist/milvus/utils/Search.js:371.
declare module '@zilliz/milvus2-sdk-node' {
  // @store
  interface Search {
    limit?: RetrievalK<100>;
    topk?: RetrievalK;
    [name: string]: any;
  }
  interface HttpSearch {
    limit?: RetrievalK<'the server decides how many'>;
    [name: string]: any;
  }
  interface IteratedSearch {
    limit?: RetrievalK<'as many as are taken from the iterator'>;
    [name: string]: any;
  }
  class GRPCClient {
    search(search: Search): Call<'retrieval'>;
    hybridSearch(search: Search): Call<'retrieval'>;
    searchIterator(search: IteratedSearch): Call<'retrieval'>;
  }
  interface Session {
    search(search: Search): Call<'retrieval'>;
    hybridSearch(search: Search): Call<'retrieval'>;
    searchIterator(search: IteratedSearch): Call<'retrieval'>;
  }
  class MilvusClient extends GRPCClient {
    constructor(address: any, ...rest: any[]);
    session(options?: any): Session;
  }
  class HttpClient {
    constructor(configuration: any);
    search(search: HttpSearch, options?: any): Call<'retrieval'>;
    hybridSearch(search: HttpSearch, options?: any): Call<'retrieval'>;
  }
  export { GRPCClient, HttpClient, MilvusClient };
}
