// openai 4 to 7. Retries and time-out: client.js of openai@4.104.0, 5.23.2, 6.49.0, 7.55.0.
declare module 'openai' {
  interface ClientOptions {
    maxRetries?: Retries<2>;
    timeout?: Timeout<600000, 'ms'>;
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
    service_tier?: ServiceTier;
    max_completion_tokens?: OutputCap;
    max_tokens?: OutputCapUnlessReasoning;
    n?: Choices;
    reasoning_effort?: Reasoning;
    tools?: Tools;
    functions?: Tools;
    response_format?: OutputSchema;
    [name: string]: any;
  }
  interface ToolRunnerOptions extends RequestOptions {
    maxChatCompletions?: StepLimit<10>;
  }
  interface ResponseBody {
    model?: ModelId;
    instructions?: SystemPrompt;
    input?: Messages;
    previous_response_id?: StoredMessages;
    conversation?: StoredMessages;
    prompt?: StoredSettings;
    service_tier?: ServiceTier;
    max_output_tokens?: OutputCap;
    max_tokens?: OutputCap<'never'>;
    max_completion_tokens?: OutputCap<'never'>;
    reasoning?: { effort?: Reasoning; [name: string]: any };
    tools?: Tools;
    text?: { format?: OutputSchema; [name: string]: any };
    [name: string]: any;
  }
  interface CompletionBody {
    model: ModelId;
    prompt: UserPrompt;
    max_tokens?: OutputCap;
    best_of?: Choices;
    n?: Choices;
    [name: string]: any;
  }
  interface EmbeddingBody {
    model: ModelId;
    input: UserPrompt;
    [name: string]: any;
  }
  interface MediaBody {
    model?: ModelId;
    [name: string]: any;
  }
  interface ThreadRunBody {
    assistant_id: StoredSettings;
    model?: ModelId;
    instructions?: SystemPrompt;
    additional_instructions?: SystemPrompt;
    max_completion_tokens?: OutputCap;
    reasoning_effort?: Reasoning;
    tools?: Tools;
    [name: string]: any;
  }

  interface ChatCompletions<C> {
    readonly __client: C;
    create(body: ChatBody, options?: RequestOptions): Call<'chat', any, 'chat.completions.create(model,messages)'>;
    parse(body: ChatBody, options?: RequestOptions): Call<'chat', any, 'chat.completions.parse(model,messages)'>;
    stream(body: ChatBody, options?: RequestOptions): Call<'chat', any, 'chat.completions.stream(model,messages)'>;
    runTools(body: ChatBody, options?: ToolRunnerOptions): Call<'agent', any, 'chat.completions.runTools(model,messages)'>;
    runFunctions(body: ChatBody, options?: ToolRunnerOptions): Call<'agent'>;
    [name: string]: any;
  }
  interface Responses<C> {
    readonly __client: C;
    create(body: ResponseBody, options?: RequestOptions): Call<'chat', any, 'responses.create(model,input)'>;
    parse(body: ResponseBody, options?: RequestOptions): Call<'chat', any, 'responses.parse(model,input)'>;
    stream(body: ResponseBody, options?: RequestOptions): Call<'chat', any, 'responses.stream(model,input)'>;
    compact(body: ResponseBody, options?: RequestOptions): Call<'chat'>;
    [name: string]: any;
  }
  interface Completions<C> {
    readonly __client: C;
    create(body: CompletionBody, options?: RequestOptions): Call<'completion'>;
  }
  interface Embeddings<C> {
    readonly __client: C;
    create(body: EmbeddingBody, options?: RequestOptions): Call<'embedding', any, 'embeddings.create(model,input)'>;
  }
  interface Images<C> {
    readonly __client: C;
    generate(body: MediaBody, options?: RequestOptions): Call<'image', any, 'images.generate(model,prompt)'>;
    edit(body: MediaBody, options?: RequestOptions): Call<'image'>;
    createVariation(body: MediaBody, options?: RequestOptions): Call<'image'>;
  }
  interface AudioResource<C> {
    readonly __client: C;
    create(body: MediaBody, options?: RequestOptions): Call<'audio', any, 'audio.transcriptions.create(model,file)'>;
  }
  interface ThreadRuns<C> {
    readonly __client: C;
    create(thread: any, body: ThreadRunBody, options?: RequestOptions): Call<'agent'>;
    createAndPoll(thread: any, body: ThreadRunBody, options?: RequestOptions): Call<'agent'>;
    createAndStream(thread: any, body: ThreadRunBody, options?: RequestOptions): Call<'agent'>;
    stream(thread: any, body: ThreadRunBody, options?: RequestOptions): Call<'agent'>;
    [name: string]: any;
  }
  interface Threads<C> {
    readonly __client: C;
    runs: ThreadRuns<C>;
    createAndRun(body: ThreadRunBody, options?: RequestOptions): Call<'agent'>;
    createAndRunPoll(body: ThreadRunBody, options?: RequestOptions): Call<'agent'>;
    createAndRunStream(body: ThreadRunBody, options?: RequestOptions): Call<'agent'>;
    [name: string]: any;
  }
  interface SearchBody {
    max_num_results?: RetrievalK;
    [name: string]: any;
  }
  interface VectorStores<C> {
    readonly __client: C;
    search(store: any, body: SearchBody, options?: RequestOptions): Call<'retrieval'>;
    [name: string]: any;
  }
  interface Batches<C> {
    readonly __client: C;
    create(body: any, options?: RequestOptions): Call<'batch'>;
    [name: string]: any;
  }
  interface Chat<C> {
    readonly __client: C;
    completions: ChatCompletions<C>;
  }
  interface Audio<C> {
    readonly __client: C;
    transcriptions: AudioResource<C>;
    translations: AudioResource<C>;
    speech: AudioResource<C>;
  }
  interface Beta<C> {
    readonly __client: C;
    chat: Chat<C>;
    responses: Responses<C>;
    threads: Threads<C>;
    vectorStores: VectorStores<C>;
    [name: string]: any;
  }

  class OpenAI<const A extends readonly [options?: ClientOptions] = any, Base = never> {
    constructor(...args: A);
    readonly __args: A;
    readonly __base: Base;
    readonly __provider: BilledBy<'openai'>;
    chat: Chat<this>;
    responses: Responses<this>;
    completions: Completions<this>;
    embeddings: Embeddings<this>;
    images: Images<this>;
    audio: Audio<this>;
    beta: Beta<this>;
    vectorStores: VectorStores<this>;
    batches: Batches<this>;
    models: any;
    files: any;
    moderations: any;
    fineTuning: any;
    withOptions<const B extends readonly [options: ClientOptions]>(...args: B): OpenAI<B, this>;
  }
  class AzureOpenAI<const A extends readonly [options?: ClientOptions] = any, Base = never> extends OpenAI<A, Base> {
    readonly __provider: BilledBy<'azure'>;
  }
  class BedrockOpenAI<const A extends readonly [options?: ClientOptions] = any, Base = never> extends OpenAI<A, Base> {
    readonly __provider: BilledBy<'aws'>;
  }
  function toFile(...args: any[]): any;
  namespace OpenAI {
    export { OpenAI, OpenAI as default, AzureOpenAI, BedrockOpenAI, toFile };
  }
  export = OpenAI;
}
declare module 'openai/index' {
  import OpenAI from 'openai';
  export = OpenAI;
}
declare module 'openai/index.mjs' {
  import OpenAI from 'openai';
  export = OpenAI;
}
