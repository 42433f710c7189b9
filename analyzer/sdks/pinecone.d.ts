// @pinecone-database/pinecone 6 to 9. Retries since 7: 9.0.0 dist/utils/fetch.js:131; before: 6.1.4 dist/utils/retries.js.
// The model of an assistant: 9.0.0 dist/assistant/data/chat.js:88.
declare module '@pinecone-database/pinecone' {
  // @store
  interface Configuration {
    maxRetries?: Retries<3, '>=7'> | Attempts<'this major tries some requests three times and others once', '<7'>;
    fetchApi?: OwnTransport;
    [name: string]: any;
  }
  interface QueryOptions {
    topK: RetrievalK;
    [name: string]: any;
  }
  interface RecordsQuery {
    topK: RetrievalK;
    [name: string]: any;
  }
  interface SearchRecordsOptions {
    query: RecordsQuery;
    [name: string]: any;
  }
  interface Documents<C> {
    readonly __client: C;
    search(options: QueryOptions): Call<'retrieval'>;
  }
  interface Index<C = any> {
    readonly __client: C;
    /** @versions >=9 */
    documents: Documents<C>;
    namespace(namespace: any): Index<C>;
    query(options: QueryOptions): Call<'retrieval'>;
    searchRecords(options: SearchRecordsOptions): Call<'retrieval'>;
    /** @versions >=9 */
    searchDocuments(options: QueryOptions): Call<'retrieval'>;
  }
  interface AssistantOptions {
    messages: Messages;
    model?: ModelId<'gpt-4o'>;
    [name: string]: any;
  }
  interface ContextOptions {
    topK?: RetrievalK;
    [name: string]: any;
  }
  interface Assistant<C> {
    readonly __client: C;
    chat(options: AssistantOptions): Call<'chat'>;
    chatStream(options: AssistantOptions): Call<'chat'>;
    chatCompletion(options: AssistantOptions): Call<'chat'>;
    chatCompletionStream(options: AssistantOptions): Call<'chat'>;
    context(options: ContextOptions): Call<'retrieval'>;
  }
  interface EmbedOptions {
    model: ModelId;
    inputs: UserPrompt;
    [name: string]: any;
  }
  interface RerankOptions {
    model: ModelId;
    [name: string]: any;
  }
  interface Inference<C> {
    readonly __client: C;
    /** @versions >=7 */
    embed(options: EmbedOptions): Call<'embedding'>;
    /** @versions <7 */
    embed(model: ModelId, inputs: UserPrompt, parameters?: any): Call<'embedding'>;
    /** @versions >=7 */
    rerank(options: RerankOptions): Call<'rerank'>;
    /** @versions <7 */
    rerank(model: ModelId, query: any, documents: any, options?: any): Call<'rerank'>;
  }
  class Pinecone<const A extends readonly [configuration?: Configuration] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'pinecone'>;
    inference: Inference<this>;
    index<T = any>(options: any, host?: any, headers?: any): Index<this>;
    Index<T = any>(options: any, host?: any, headers?: any): Index<this>;
    assistant(options: any, host?: any): Assistant<this>;
    Assistant(options: any, host?: any): Assistant<this>;
  }
  export { Index, Pinecone };
}
