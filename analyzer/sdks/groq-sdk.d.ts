// groq-sdk 0.x and 1.x. Retries and time-out: groq-sdk@0.37.0 core.js:127, index.js:72; 1.6.0 client.js:81, :485.
declare module 'groq-sdk' {
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
    max_completion_tokens?: OutputCap;
    max_tokens?: OutputCap;
    n?: Choices;
    reasoning_effort?: Reasoning;
    service_tier?: ServiceTier;
    tools?: Tools;
    functions?: Tools;
    tool_choice?: ToolChoice;
    function_call?: ToolChoice;
    response_format?: OutputSchema;
    user?: Attribution<'groq'>;
    [name: string]: any;
  }
  interface EmbeddingBody {
    model: ModelId;
    input: UserPrompt;
    [name: string]: any;
  }
  interface AudioBody {
    model: ModelId;
    [name: string]: any;
  }

  interface ChatCompletions<C> {
    readonly __client: C;
    create(body: ChatBody, options?: RequestOptions): Call<'chat'>;
  }
  interface Chat<C> {
    readonly __client: C;
    completions: ChatCompletions<C>;
  }
  interface Embeddings<C> {
    readonly __client: C;
    create(body: EmbeddingBody, options?: RequestOptions): Call<'embedding'>;
  }
  interface AudioResource<C> {
    readonly __client: C;
    create(body: AudioBody, options?: RequestOptions): Call<'audio'>;
  }
  interface Audio<C> {
    readonly __client: C;
    transcriptions: AudioResource<C>;
    translations: AudioResource<C>;
    speech: AudioResource<C>;
  }
  interface Batches<C> {
    readonly __client: C;
    create(body: any, options?: RequestOptions): Call<'batch'>;
  }

  class Groq<const A extends readonly [options?: ClientOptions] = any, Base = never> {
    constructor(...args: A);
    readonly __args: A;
    readonly __base: Base;
    readonly __provider: BilledBy<'groq'>;
    chat: Chat<this>;
    embeddings: Embeddings<this>;
    audio: Audio<this>;
    batches: Batches<this>;
    /** @versions >=1 */
    withOptions<const B extends readonly [options: ClientOptions]>(...args: B): Groq<B, this>;
  }
  namespace Groq {
    export { Groq, Groq as default };
  }
  export = Groq;
}
