// A gateway: which provider bills is a matter of its configuration. Some requests go out by themselves, with one retry and
// no time-out (portkey-ai@3.1.0 dist/src/baseClient.js:106), the others through an OpenAI client without retries
// (dist/src/utils.js:131, openai@6.8.1 client.js:526). What the gateway itself repeats is not in the code.
declare module 'portkey-ai' {
  interface RequestOptions {
    signal?: OwnTransport;
    __filledIn?: Retries<1>;
    [name: string]: any;
  }
  interface OpenAIRequestOptions {
    signal?: OwnTransport;
    __filledInRetries?: Retries<0>;
    __filledInTimeout?: Timeout<600000, 'ms'>;
    [name: string]: any;
  }
  interface ToolRunnerOptions extends OpenAIRequestOptions {
    __filledInSteps?: StepLimit<10>;
  }
  interface ChatBody {
    model?: ModelId;
    messages?: Messages;
    max_completion_tokens?: OutputCap;
    max_tokens?: OutputCap;
    n?: Choices;
    reasoning_effort?: Reasoning;
    service_tier?: ServiceTier;
    tools?: Tools;
    functions?: Tools;
    tool_choice?: ToolChoice;
    response_format?: OutputSchema;
    [name: string]: any;
  }
  interface CompletionBody {
    model?: ModelId;
    prompt: UserPrompt;
    max_tokens?: OutputCap;
    best_of?: Choices;
    n?: Choices;
    [name: string]: any;
  }
  /** The gateway keeps the prompt and its settings; what stands here comes first. */
  interface StoredPromptBody {
    promptID?: StoredSettings;
    model?: ModelId;
    max_tokens?: OutputCap;
    n?: Choices;
    [name: string]: any;
  }
  interface ResponseBody {
    model?: ModelId;
    instructions?: SystemPrompt;
    input?: Messages;
    previous_response_id?: StoredMessages;
    conversation?: StoredMessages;
    prompt?: StoredMessages | StoredSettings;
    service_tier?: ServiceTier;
    max_output_tokens?: OutputCap;
    reasoning?: { effort?: Reasoning; [name: string]: any };
    tools?: Tools;
    tool_choice?: ToolChoice;
    text?: { format?: OutputSchema; [name: string]: any };
    [name: string]: any;
  }
  interface EmbeddingBody {
    model?: ModelId;
    input: UserPrompt;
    [name: string]: any;
  }
  interface ImageBody {
    model?: ModelId;
    prompt: UserPrompt;
    n?: Choices;
    [name: string]: any;
  }
  interface VariationBody {
    model?: ModelId;
    n?: Choices;
    [name: string]: any;
  }
  interface VideoBody {
    model?: ModelId;
    prompt: UserPrompt;
    [name: string]: any;
  }
  interface VideoChangeBody {
    prompt: UserPrompt;
    [name: string]: any;
  }
  interface AudioBody {
    model: ModelId;
    [name: string]: any;
  }
  interface RunBody {
    assistant_id: StoredModel;
    model?: ModelId;
    instructions?: SystemPrompt;
    tools?: Tools;
    [name: string]: any;
  }

  interface ChatCompletions<C> {
    readonly __client: C;
    create(body: ChatBody, params?: any, options?: RequestOptions): Call<'chat'>;
    parse(body: ChatBody, params?: any, options?: OpenAIRequestOptions): Call<'chat'>;
    stream(body: ChatBody, params?: any, options?: OpenAIRequestOptions): Call<'chat'>;
    runTools(body: ChatBody, params?: any, options?: ToolRunnerOptions): Call<'agent'>;
  }
  interface Chat<C> {
    readonly __client: C;
    completions: ChatCompletions<C>;
  }
  interface Completions<C> {
    readonly __client: C;
    create(body: CompletionBody, params?: any, options?: RequestOptions): Call<'completion'>;
  }
  interface Generations<C> {
    readonly __client: C;
    create(body: StoredPromptBody, options?: RequestOptions): Call<'chat'>;
  }
  interface PromptCompletions<C> {
    readonly __client: C;
    create(body: StoredPromptBody, params?: any, options?: RequestOptions): Call<'chat'>;
  }
  interface Prompts<C> {
    readonly __client: C;
    completions: PromptCompletions<C>;
  }
  interface Responses<C> {
    readonly __client: C;
    create(body: ResponseBody, params?: any, options?: OpenAIRequestOptions): Call<'chat'>;
    parse(body: ResponseBody, params?: any, options?: OpenAIRequestOptions): Call<'chat'>;
    stream(body: ResponseBody, params?: any, options?: OpenAIRequestOptions): Call<'chat'>;
  }
  interface Embeddings<C> {
    readonly __client: C;
    create(body: EmbeddingBody, params?: any, options?: RequestOptions): Call<'embedding'>;
  }
  interface Images<C> {
    readonly __client: C;
    generate(body: ImageBody, params?: any, options?: OpenAIRequestOptions): Call<'image'>;
    edit(body: ImageBody, params?: any, options?: OpenAIRequestOptions): Call<'image'>;
    createVariation(body: VariationBody, params?: any, options?: OpenAIRequestOptions): Call<'image'>;
  }
  interface Videos<C> {
    readonly __client: C;
    create(body: VideoBody, params?: any, options?: OpenAIRequestOptions): Call<'image'>;
    remix(video: any, body: VideoChangeBody, params?: any, options?: OpenAIRequestOptions): Call<'image'>;
  }
  interface AudioResource<C> {
    readonly __client: C;
    create(body: AudioBody, params?: any, options?: OpenAIRequestOptions): Call<'audio'>;
  }
  interface Audio<C> {
    readonly __client: C;
    transcriptions: AudioResource<C>;
    translations: AudioResource<C>;
    speech: AudioResource<C>;
  }
  interface Batches<C> {
    readonly __client: C;
    create(body: any, params?: any, options?: OpenAIRequestOptions): Call<'batch'>;
  }
  interface Runs<C> {
    readonly __client: C;
    create(thread: any, body: RunBody, params?: any, options?: OpenAIRequestOptions): Call<'agent'>;
    createAndPoll(thread: any, body: RunBody, params?: any, options?: OpenAIRequestOptions): Call<'agent'>;
    createAndStream(thread: any, body: RunBody, params?: any, options?: OpenAIRequestOptions): Call<'agent'>;
    stream(thread: any, body: RunBody, params?: any, options?: OpenAIRequestOptions): Call<'agent'>;
    submitToolOutputs(run: StoredSettings, body: any, params?: any, options?: OpenAIRequestOptions): Call<'agent'>;
    submitToolOutputsAndPoll(run: StoredSettings, body: any, params?: any, options?: OpenAIRequestOptions): Call<'agent'>;
    submitToolOutputsStream(run: StoredSettings, body: any, params?: any, options?: OpenAIRequestOptions): Call<'agent'>;
  }
  interface Threads<C> {
    readonly __client: C;
    runs: Runs<C>;
    createAndRun(body: RunBody, params?: any, options?: OpenAIRequestOptions): Call<'agent'>;
    createAndRunPoll(body: RunBody, params?: any, options?: OpenAIRequestOptions): Call<'agent'>;
    createAndRunStream(body: RunBody, params?: any, options?: OpenAIRequestOptions): Call<'agent'>;
  }
  interface Beta<C> {
    readonly __client: C;
    threads: Threads<C>;
  }

  export class Portkey<const A extends readonly [options: any] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'unknown'>;
    chat: Chat<this>;
    completions: Completions<this>;
    generations: Generations<this>;
    prompts: Prompts<this>;
    responses: Responses<this>;
    embeddings: Embeddings<this>;
    images: Images<this>;
    videos: Videos<this>;
    audio: Audio<this>;
    batches: Batches<this>;
    beta: Beta<this>;
  }
  export default Portkey;
}
