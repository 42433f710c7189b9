// @azure-rest/ai-inference 1 beta. Retries: @azure/core-rest-pipeline@1.24.0 dist/esm/createPipelineFromOptions.js:42,
// @typespec/ts-http-runtime@0.3.6 dist/esm/constants.js:4. The address alone says who bills: GitHub Models are asked through it too.
declare module '@azure-rest/ai-inference' {
  interface ClientOptions {
    retryOptions?: { maxRetries?: Retries<3>; [name: string]: any };
    httpClient?: OwnTransport;
    [name: string]: any;
  }
  interface ChatBody {
    model?: ModelId;
    messages: Messages;
    max_tokens?: OutputCap;
    tools?: Tools;
    tool_choice?: ToolChoice;
    response_format?: OutputSchema;
    [name: string]: any;
  }
  interface EmbeddingBody {
    model?: ModelId;
    input: UserPrompt;
    [name: string]: any;
  }
  interface ImageEmbeddingBody {
    model?: ModelId;
    [name: string]: any;
  }
  interface Request {
    timeout?: Timeout;
    abortSignal?: OwnTransport;
    [name: string]: any;
  }
  interface ChatRequest extends Request {
    body: ChatBody;
  }
  interface EmbeddingRequest extends Request {
    body?: EmbeddingBody;
  }
  interface ImageEmbeddingRequest extends Request {
    body: ImageEmbeddingBody;
  }
  interface ChatCompletions<C> {
    readonly __client: C;
    post(request: ChatRequest): Call<'chat'>;
  }
  interface Embeddings<C> {
    readonly __client: C;
    post(request: EmbeddingRequest): Call<'embedding'>;
  }
  interface ImageEmbeddings<C> {
    readonly __client: C;
    post(request: ImageEmbeddingRequest): Call<'embedding'>;
  }
  interface ModelClient<A extends readonly [endpoint: BaseUrl, credential: any, options?: ClientOptions] = any> {
    readonly __args: A;
    readonly __provider: BilledBy<'unknown'>;
    path(route: '/chat/completions'): ChatCompletions<this>;
    path(route: '/embeddings'): Embeddings<this>;
    path(route: '/images/embeddings'): ImageEmbeddings<this>;
    path(route: '/info'): any;
  }
  function createClient<const A extends readonly [endpoint: BaseUrl, credential: any, options?: ClientOptions]>(...args: A): ModelClient<A>;
  export { createClient as default, type ModelClient };
}
