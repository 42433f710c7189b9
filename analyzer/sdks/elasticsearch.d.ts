// @elastic/elasticsearch 9. Retries: 9.5.1 lib/client.js:135. As many hits come as `size` says, 10 unless it is written
// (elastic.co/guide, Search API), whatever `k` of the search is.
declare module '@elastic/elasticsearch' {
  // @store
  interface ClientOptions {
    maxRetries?: Retries<3>;
    requestTimeout?: Timeout;
    [name: string]: any;
  }
  interface RequestOptions {
    maxRetries?: Retries;
    requestTimeout?: Timeout;
    signal?: OwnTransport;
    [name: string]: any;
  }
  interface Query {
    knn?: Needed;
    semantic?: Needed;
    [name: string]: any;
  }
  interface Retriever {
    knn?: Needed;
    [name: string]: any;
  }
  interface SubmittedSearch {
    knn?: Needed;
    query?: Query;
    size?: RetrievalK<10>;
    [name: string]: any;
  }
  interface SearchRequest extends SubmittedSearch {
    retriever?: Retriever;
  }
  interface KnnQuery {
    k: RetrievalK;
    [name: string]: any;
  }
  interface KnnRequest {
    knn: KnnQuery;
    [name: string]: any;
  }
  interface Helpers<C> {
    readonly __client: C;
    search(request: SearchRequest, options?: RequestOptions): Call<'retrieval'>;
    [name: string]: any;
  }
  interface AsyncSearch<C> {
    readonly __client: C;
    submit(request?: SubmittedSearch, options?: RequestOptions): Call<'retrieval'>;
    [name: string]: any;
  }
  /** What is asked, and which model, is kept under the id. */
  interface InferenceRequest {
    inference_id: StoredSettings;
    input: UserPrompt;
    [name: string]: any;
  }
  interface RerankRequest {
    inference_id: StoredSettings;
    [name: string]: any;
  }
  interface ChatRequest {
    messages: Messages;
    model?: ModelId;
    max_completion_tokens?: OutputCap;
    tools?: Tools;
    [name: string]: any;
  }
  interface UnifiedRequest {
    inference_id: StoredSettings;
    chat_completion_request?: ChatRequest;
    [name: string]: any;
  }
  interface Inference<C> {
    readonly __client: C;
    chatCompletionUnified(request: UnifiedRequest, options?: RequestOptions): Call<'chat'>;
    completion(request: InferenceRequest, options?: RequestOptions): Call<'completion'>;
    streamCompletion(request: InferenceRequest, options?: RequestOptions): Call<'completion'>;
    inference(request: InferenceRequest, options?: RequestOptions): Call<'completion'>;
    textEmbedding(request: InferenceRequest, options?: RequestOptions): Call<'embedding'>;
    sparseEmbedding(request: InferenceRequest, options?: RequestOptions): Call<'embedding'>;
    embedding(request: RerankRequest, options?: RequestOptions): Call<'embedding'>;
    rerank(request: RerankRequest, options?: RequestOptions): Call<'rerank'>;
    [name: string]: any;
  }
  class Client<const A extends readonly [options: ClientOptions] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'unknown'>;
    helpers: Helpers<this>;
    asyncSearch: AsyncSearch<this>;
    inference: Inference<this>;
    search<Document = any, Aggregations = any>(request?: SearchRequest, options?: RequestOptions): Call<'retrieval'>;
    knnSearch(request: KnnRequest, options?: RequestOptions): Call<'retrieval'>;
    [name: string]: any;
  }
  export { Client };
}
