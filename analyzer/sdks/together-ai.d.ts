// Retries and time-out: together-ai@0.52.0 client.js:95, :519.
declare module 'together-ai' {
  interface ClientOptions {
    maxRetries?: Retries<2>;
    timeout?: Timeout<60000, 'ms'>;
    baseURL?: BaseUrl;
    fetch?: OwnTransport;
    [name: string]: any;
  }
  interface RequestOptions {
    maxRetries?: Retries;
    timeout?: Timeout;
    signal?: OwnTransport;
    [name: string]: any;
  }
  interface ChatBody {
    model: ModelId;
    messages: Messages;
    max_tokens?: OutputCap;
    n?: Choices;
    reasoning_effort?: Reasoning;
    tools?: Tools;
    tool_choice?: ToolChoice;
    response_format?: OutputSchema;
    [name: string]: any;
  }
  interface CompletionBody {
    model: ModelId;
    prompt: UserPrompt;
    max_tokens?: OutputCap;
    n?: Choices;
    [name: string]: any;
  }
  interface EmbeddingBody {
    model: ModelId;
    input: UserPrompt;
    [name: string]: any;
  }
  interface ImageBody {
    model: ModelId;
    prompt: UserPrompt;
    n?: Choices;
    [name: string]: any;
  }
  interface VideoBody {
    model: ModelId;
    prompt?: UserPrompt;
    [name: string]: any;
  }
  interface ModelBody {
    model: ModelId;
    [name: string]: any;
  }
  interface TranscriptBody {
    model?: ModelId;
    [name: string]: any;
  }

  interface ChatCompletions<C> {
    readonly __client: C;
    create(body: ChatBody, options?: RequestOptions): Call<'chat'>;
    stream(body: ChatBody, options?: RequestOptions): Call<'chat'>;
  }
  interface Chat<C> {
    readonly __client: C;
    completions: ChatCompletions<C>;
  }
  interface Completions<C> {
    readonly __client: C;
    create(body: CompletionBody, options?: RequestOptions): Call<'completion'>;
  }
  interface Embeddings<C> {
    readonly __client: C;
    create(body: EmbeddingBody, options?: RequestOptions): Call<'embedding'>;
  }
  interface Images<C> {
    readonly __client: C;
    generate(body: ImageBody, options?: RequestOptions): Call<'image'>;
  }
  interface Videos<C> {
    readonly __client: C;
    create(body: VideoBody, options?: RequestOptions): Call<'image'>;
  }
  interface Speech<C> {
    readonly __client: C;
    create(body: ModelBody, options?: RequestOptions): Call<'audio'>;
  }
  interface Transcripts<C> {
    readonly __client: C;
    create(body: TranscriptBody, options?: RequestOptions): Call<'audio'>;
  }
  interface Audio<C> {
    readonly __client: C;
    speech: Speech<C>;
    transcriptions: Transcripts<C>;
    translations: Transcripts<C>;
  }
  interface Rerank<C> {
    readonly __client: C;
    create(body: ModelBody, options?: RequestOptions): Call<'rerank'>;
  }
  interface Batches<C> {
    readonly __client: C;
    create(body: any, options?: RequestOptions): Call<'batch'>;
  }

  class Together<const A extends readonly [options?: ClientOptions] = any, Base = never> {
    constructor(...args: A);
    readonly __args: A;
    readonly __base: Base;
    readonly __provider: BilledBy<'together'>;
    chat: Chat<this>;
    completions: Completions<this>;
    embeddings: Embeddings<this>;
    images: Images<this>;
    videos: Videos<this>;
    audio: Audio<this>;
    rerank: Rerank<this>;
    batches: Batches<this>;
    withOptions<const B extends readonly [options: ClientOptions]>(...args: B): Together<B, this>;
  }
  namespace Together {
    export { Together, Together as default };
  }
  export = Together;
}
