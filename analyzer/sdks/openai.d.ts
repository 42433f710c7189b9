// openai 3 to 7. Retries and time-out since 4: openai@4.104.0 core.js:138; 5.23.2 client.js:114, :524; 6.49.0 client.js:173,
// :747; 7.55.0 client.js:1508, :1824. 3.3.0 sends through plain axios (dist/common.js:149).
// Who else takes `user`: the providers' own API references. `metadata` of a chat is for what OpenAI stores. `stream_options`: CHANGELOG.md.
// `max_tokens` of completions: 16 by default, platform.openai.com/docs/api-reference/completions/create.
// Tool rounds: 4.104.0 lib/AbstractChatCompletionRunner.js:15, 7.55.0 :13.
declare module 'openai' {
  interface ClientOptions {
    maxRetries?: Retries<2>;
    timeout?: Timeout<600000, 'ms'>;
    baseURL?: BaseUrl;
    /**
     * Another host: `bedrock({...})`.
     * @versions >=6
     */
    provider?: BaseUrl;
    fetch?: OwnTransport;
    // Billed by itself.
    project?: Attribution<'never'>;
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
    audio?: BilledBeside<'audio in the answer'>;
    web_search_options?: BilledBeside<'web search'> | StoredKnowledge;
    // OpenRouter's, behind a base URL of its own: the types do not know it, and it is sent.
    plugins?: BilledBeside<'web search', 'never', 'web'>;
    max_completion_tokens?: OutputCap;
    max_tokens?: OutputCapUnlessReasoning;
    n?: Choices;
    reasoning_effort?: Reasoning;
    tools?: Tools;
    functions?: Tools;
    tool_choice?: ToolChoice;
    function_call?: ToolChoice;
    response_format?: OutputSchema;
    safety_identifier?: Attribution<'openai', '>=5.13'>;
    user?: Attribution<'openai azure groq openrouter xai fireworks cerebras vercel'>;
    metadata?: AttributionLabels<'never'>;
    stream?: Streamed;
    stream_options?: { include_usage?: StreamUsage<null, '>=4.42'>; [name: string]: any };
    [name: string]: any;
  }
  /** `stream` of a chat. */
  interface StreamedChatBody extends ChatBody {
    __filledInStream?: Streamed<'always'>;
  }
  interface ToolRunnerOptions extends RequestOptions {
    maxChatCompletions?: StepLimit<10>;
  }
  /** `runFunctions` reads the limit, though its type does not take one. */
  interface FunctionRunnerOptions extends RequestOptions {
    __filledIn?: StepLimit<10>;
  }
  interface ResponseBody {
    model?: ModelId;
    instructions?: SystemPrompt;
    input?: Messages;
    previous_response_id?: StoredMessages;
    /** @versions >=5 */
    conversation?: StoredMessages;
    /** @versions >=5 */
    prompt?: StoredMessages | StoredSettings;
    service_tier?: ServiceTier;
    max_output_tokens?: OutputCap;
    max_tokens?: OutputCap<'never'>;
    max_completion_tokens?: OutputCap<'never'>;
    reasoning?: { effort?: Reasoning; [name: string]: any };
    tools?: Tools;
    tool_choice?: ToolChoice;
    text?: { format?: OutputSchema; [name: string]: any };
    safety_identifier?: Attribution<'openai', '>=5.13'>;
    user?: Attribution<'openai azure'>;
    metadata?: AttributionLabels<'never'>;
    [name: string]: any;
  }
  interface CompactBody {
    model: ModelId;
    instructions?: SystemPrompt;
    input?: Messages;
    previous_response_id?: StoredMessages;
    [name: string]: any;
  }
  interface CompletionBody {
    model: ModelId;
    prompt: UserPrompt;
    max_tokens?: OutputCap<'*', 16, 'openai azure'>;
    best_of?: Choices;
    n?: Choices;
    user?: Attribution<'openai azure'>;
    stream?: Streamed;
    stream_options?: { include_usage?: StreamUsage<null, '>=4.42'>; [name: string]: any };
    [name: string]: any;
  }
  interface DecisionBody {
    model: ModelId;
    input: Messages;
    /** Sent along as definitions are. */
    questions: Tools;
    [name: string]: any;
  }
  interface EmbeddingBody {
    model: ModelId;
    input: UserPrompt;
    user?: Attribution<'openai azure'>;
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
  interface AssistantRunBody {
    // Assistants have a model and instructions, and no cap: AssistantCreateParams.
    assistant_id: StoredModel;
    model?: ModelId;
    instructions?: SystemPrompt;
    max_completion_tokens?: OutputCap;
    tools?: Tools;
    response_format?: OutputSchema;
    [name: string]: any;
  }
  interface ThreadRunBody extends AssistantRunBody {
    additional_instructions?: SystemPrompt;
    reasoning_effort?: Reasoning;
  }
  interface AgentSessionBody {
    agent_id?: StoredSettings;
    agent?: AgentSettings;
    /** Without it the session is merely opened. */
    input?: Needed | Messages;
    [name: string]: any;
  }
  interface AgentSettings {
    model?: ModelId;
    instructions?: SystemPrompt;
    reasoning?: { effort?: Reasoning; [name: string]: any };
    service_tier?: ServiceTier;
    tools?: Tools;
    [name: string]: any;
  }
  interface AgentInput {
    input: Messages;
    [name: string]: any;
  }
  interface SearchBody {
    max_num_results?: RetrievalK;
    [name: string]: any;
  }

  interface ChatCompletions<C> {
    readonly __client: C;
    create(body: ChatBody, options?: RequestOptions): Call<'chat', any, 'chat.completions.create(model,messages)'>;
    /** @versions >=5 */
    parse(body: ChatBody, options?: RequestOptions): Call<'chat', any, 'chat.completions.parse(model,messages)'>;
    /** @versions >=5 */
    stream(body: StreamedChatBody, options?: RequestOptions): Call<'chat', any, 'chat.completions.stream(model,messages)'>;
    /** @versions >=5 */
    runTools(body: ChatBody, options?: ToolRunnerOptions): Call<'agent', any, 'chat.completions.runTools(model,messages)'>;
  }
  interface BetaChatCompletions<C> {
    readonly __client: C;
    parse(body: ChatBody, options?: RequestOptions): Call<'chat'>;
    stream(body: StreamedChatBody, options?: RequestOptions): Call<'chat'>;
    runTools(body: ChatBody, options?: ToolRunnerOptions): Call<'agent'>;
    runFunctions(body: ChatBody, options?: FunctionRunnerOptions): Call<'agent'>;
  }
  interface Responses<C> {
    readonly __client: C;
    create(body: ResponseBody, options?: RequestOptions): Call<'chat', any, 'responses.create(model,input)'>;
    parse(body: ResponseBody, options?: RequestOptions): Call<'chat', any, 'responses.parse(model,input)'>;
    stream(body: ResponseBody, options?: RequestOptions): Call<'chat', any, 'responses.stream(model,input)'>;
    /** @versions >=6 */
    compact(body: CompactBody, options?: RequestOptions): Call<'chat'>;
  }
  interface BetaResponses<C> {
    readonly __client: C;
    create(body: ResponseBody, options?: RequestOptions): Call<'chat'>;
    compact(body: CompactBody, options?: RequestOptions): Call<'chat'>;
  }
  interface Completions<C> {
    readonly __client: C;
    create(body: CompletionBody, options?: RequestOptions): Call<'completion'>;
  }
  interface Decisions<C> {
    readonly __client: C;
    create(body: DecisionBody, options?: RequestOptions): Call<'chat'>;
  }
  interface Embeddings<C> {
    readonly __client: C;
    create(body: EmbeddingBody, options?: RequestOptions): Call<'embedding', any, 'embeddings.create(model,input)'>;
  }
  interface Images<C> {
    readonly __client: C;
    generate(body: ImageBody, options?: RequestOptions): Call<'image', any, 'images.generate(model,prompt)'>;
    edit(body: ImageBody, options?: RequestOptions): Call<'image'>;
    createVariation(body: VariationBody, options?: RequestOptions): Call<'image'>;
  }
  interface Videos<C> {
    readonly __client: C;
    create(body: VideoBody, options?: RequestOptions): Call<'image'>;
    edit(body: VideoChangeBody, options?: RequestOptions): Call<'image'>;
    extend(body: VideoChangeBody, options?: RequestOptions): Call<'image'>;
    remix(video: any, body: VideoChangeBody, options?: RequestOptions): Call<'image'>;
  }
  interface AudioResource<C> {
    readonly __client: C;
    create(body: AudioBody, options?: RequestOptions): Call<'audio', any, 'audio.transcriptions.create(model,file)'>;
  }
  interface ThreadRuns<C> {
    readonly __client: C;
    create(thread: any, body: ThreadRunBody, options?: RequestOptions): Call<'agent'>;
    createAndPoll(thread: any, body: ThreadRunBody, options?: RequestOptions): Call<'agent'>;
    createAndStream(thread: any, body: ThreadRunBody, options?: RequestOptions): Call<'agent'>;
    stream(thread: any, body: ThreadRunBody, options?: RequestOptions): Call<'agent'>;
    // The run goes on with what it was created with. Its id stands second in 4, first since.
    submitToolOutputs(run: StoredSettings, ...rest: any[]): Call<'agent'>;
    submitToolOutputsAndPoll(run: StoredSettings, ...rest: any[]): Call<'agent'>;
    submitToolOutputsStream(run: StoredSettings, ...rest: any[]): Call<'agent'>;
  }
  interface Threads<C> {
    readonly __client: C;
    runs: ThreadRuns<C>;
    createAndRun(body: AssistantRunBody, options?: RequestOptions): Call<'agent'>;
    createAndRunPoll(body: AssistantRunBody, options?: RequestOptions): Call<'agent'>;
    createAndRunStream(body: AssistantRunBody, options?: RequestOptions): Call<'agent'>;
  }
  interface AgentSessionEvents<C> {
    readonly __client: C;
    create(session: StoredSettings, body: any, options?: RequestOptions): Call<'agent'>;
  }
  interface AgentSessions<C> {
    readonly __client: C;
    events: AgentSessionEvents<C>;
    create(body: AgentSessionBody, options?: RequestOptions): Call<'agent'>;
    stream(session: StoredSettings, body: AgentInput, options?: RequestOptions): Call<'agent'>;
  }
  interface AgentInvocations<C> {
    readonly __client: C;
    create(automation: StoredSettings, options?: RequestOptions): Call<'agent'>;
  }
  interface AgentAutomations<C> {
    readonly __client: C;
    invocations: AgentInvocations<C>;
  }
  interface Agents<C> {
    readonly __client: C;
    sessions: AgentSessions<C>;
    automations: AgentAutomations<C>;
  }
  interface VectorStores<C> {
    readonly __client: C;
    search(store: any, body: SearchBody, options?: RequestOptions): Call<'retrieval'>;
  }
  interface Batches<C> {
    readonly __client: C;
    create(body: any, options?: RequestOptions): Call<'batch'>;
  }
  interface Chat<C> {
    readonly __client: C;
    completions: ChatCompletions<C>;
  }
  interface BetaChat<C> {
    readonly __client: C;
    completions: BetaChatCompletions<C>;
  }
  interface Audio<C> {
    readonly __client: C;
    transcriptions: AudioResource<C>;
    translations: AudioResource<C>;
    speech: AudioResource<C>;
  }
  interface Beta<C> {
    readonly __client: C;
    threads: Threads<C>;
    /** @versions <5 */
    chat: BetaChat<C>;
    /** @versions >=6 */
    responses: BetaResponses<C>;
    /** @versions >=7 */
    agents: Agents<C>;
  }

  /** @versions >=4 */
  class OpenAI<const A extends readonly [options?: ClientOptions] = any, Base = never> {
    constructor(...args: A);
    readonly __args: A;
    readonly __base: Base;
    readonly __provider: BilledBy<'openai'>;
    chat: Chat<this>;
    responses: Responses<this>;
    completions: Completions<this>;
    /** @versions >=7 */
    decisions: Decisions<this>;
    embeddings: Embeddings<this>;
    images: Images<this>;
    /** @versions >=6 */
    videos: Videos<this>;
    audio: Audio<this>;
    beta: Beta<this>;
    vectorStores: VectorStores<this>;
    batches: Batches<this>;
    /** @versions >=5 */
    withOptions<const B extends readonly [options: ClientOptions]>(...args: B): OpenAI<B, this>;
  }
  interface AzureClientOptions extends ClientOptions {
    // Goes before the model of a request: azure.js of 4.104.0 and 7.55.0, buildRequest.
    deployment?: Deployment;
  }
  /** @versions >=4 */
  class AzureOpenAI<const A extends readonly [options?: AzureClientOptions] = any, Base = never> extends OpenAI<A, Base> {
    readonly __provider: BilledBy<'azure'>;
  }
  /** @versions >=6 */
  class BedrockOpenAI<const A extends readonly [options?: ClientOptions] = any, Base = never> extends OpenAI<A, Base> {
    readonly __provider: BilledBy<'aws'>;
  }

  // openai 3.
  interface AxiosOptions {
    timeout?: Timeout;
    signal?: OwnTransport;
    [name: string]: any;
  }
  interface OldRequestOptions extends AxiosOptions {
    __filledIn?: Retries<0>;
  }
  interface ConfigurationOptions {
    basePath?: BaseUrl;
    baseOptions?: AxiosOptions;
    [name: string]: any;
  }
  interface OldChatBody {
    model: ModelId;
    messages: Messages;
    max_tokens?: OutputCap;
    n?: Choices;
    functions?: Tools;
    user?: Attribution<'openai azure'>;
    [name: string]: any;
  }
  interface EditBody {
    model: ModelId;
    instruction: SystemPrompt;
    input?: UserPrompt;
    n?: Choices;
    [name: string]: any;
  }
  interface OldImageBody {
    prompt: UserPrompt;
    n?: Choices;
    [name: string]: any;
  }
  /** @versions <4 */
  class Configuration<const A extends readonly [options?: ConfigurationOptions] = any> {
    constructor(...args: A);
    readonly __args: A;
  }
  /** @versions <4 */
  class OpenAIApi<const A extends readonly [configuration?: Configuration, basePath?: BaseUrl, axios?: OwnTransport] = any> {
    constructor(...args: A);
    readonly __args: A;
    /** Where the type has forgotten how it was made, some configuration. */
    readonly __base: 0 extends 1 & A ? Configuration : A[0];
    readonly __provider: BilledBy<'openai'>;
    createChatCompletion(body: OldChatBody, options?: OldRequestOptions): Call<'chat'>;
    createCompletion(body: CompletionBody, options?: OldRequestOptions): Call<'completion'>;
    createEdit(body: EditBody, options?: OldRequestOptions): Call<'completion'>;
    createEmbedding(body: EmbeddingBody, options?: OldRequestOptions): Call<'embedding'>;
    createImage(body: OldImageBody, options?: OldRequestOptions): Call<'image'>;
    createImageEdit(image: any, prompt: UserPrompt, mask?: any, n?: Choices, ...rest: any[]): Call<'image'>;
    createImageVariation(image: any, n?: Choices, ...rest: any[]): Call<'image'>;
    createTranscription(file: any, model: ModelId, ...rest: any[]): Call<'audio'>;
    createTranslation(file: any, model: ModelId, ...rest: any[]): Call<'audio'>;
  }
  /** @versions <4 */
  function OpenAIApiFactory<const A extends readonly [configuration?: Configuration, basePath?: BaseUrl, axios?: OwnTransport]>(...args: A): OpenAIApi<A>;

  /** @versions >=4 */
  namespace OpenAI {
    export { OpenAI, OpenAI as default, AzureOpenAI, BedrockOpenAI, Configuration, OpenAIApi, OpenAIApiFactory };
    export type { ChatCompletions, Responses };
  }
  export = OpenAI;
}
/** @versions >=4 */
declare module 'openai/index' {
  import OpenAI from 'openai';
  export = OpenAI;
}
/** @versions >=4 */
declare module 'openai/index.js' {
  import OpenAI from 'openai';
  export = OpenAI;
}
/** @versions >=4 */
declare module 'openai/index.mjs' {
  import OpenAI from 'openai';
  export = OpenAI;
}
/** @versions >=5 */
declare module 'openai/client' {
  export { OpenAI } from 'openai';
}
/** @versions >=5 */
declare module 'openai/client.js' {
  export { OpenAI } from 'openai';
}
/** @versions >=5 */
declare module 'openai/client.mjs' {
  export { OpenAI } from 'openai';
}
/** @versions >=5 */
declare module 'openai/azure' {
  export { AzureOpenAI } from 'openai';
}
/** @versions >=6 */
declare module 'openai/bedrock' {
  export { BedrockOpenAI } from 'openai';
}
/** @versions >=4 */
declare module 'openai/resources/chat/completions' {
  import OpenAI, { ChatCompletions } from 'openai';
  export interface Completions<C = OpenAI> extends ChatCompletions<C> {}
  export const Completions: new <C>(client: C) => Completions<C>;
}
/** @versions >=4 */
declare module 'openai/resources/chat/completions/completions' {
  export { Completions } from 'openai/resources/chat/completions';
}
/** @versions >=4 */
declare module 'openai/resources/responses/responses' {
  import OpenAI, { Responses as Resource } from 'openai';
  export interface Responses<C = OpenAI> extends Resource<C> {}
  export const Responses: new <C>(client: C) => Responses<C>;
}
// The same as openai 3, over fetch.
declare module 'openai-edge' {
  export { Configuration, OpenAIApi } from 'openai';
}
