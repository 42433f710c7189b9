// @openrouter/sdk 0.1 to 1. Retries and time-out: esm/funcs/chatSend.js:46 and :69 of 1.3.19; one hour after the first failure it stops.
// None before 0.12: esm/funcs/chatSend.js:40 of 0.3.16, :44 of 0.11.2. The body was the request itself up to 0.5.1, and had other names
// up to 0.10.2: esm/sdk/chat.d.ts, esm/sdk/responses.d.ts and esm/models/operations of 0.1.27, 0.5.1, 0.8.0, 0.10.2, 0.11.2.
declare module '@openrouter/sdk' {
  interface RetrySettings {
    __filledInBefore012?: Retries<0, '<0.12'>;
    strategy?: RetryStrategy<'backoff'>;
    [name: string]: any;
  }
  interface ClientOptions {
    retryConfig?: RetrySettings;
    timeoutMs?: Timeout;
    serverURL?: BaseUrl;
    httpClient?: OwnTransport;
    [name: string]: any;
  }
  interface RequestOptions {
    retries?: RetrySettings;
    timeoutMs?: Timeout;
    serverURL?: BaseUrl;
    signal?: OwnTransport;
    [name: string]: any;
  }
  interface ChatBody {
    model?: ModelId;
    messages: Messages;
    maxCompletionTokens?: OutputCap;
    maxTokens?: OutputCap;
    max_tokens?: OutputCap<'never'>;
    reasoning?: { effort?: Reasoning; [name: string]: any };
    reasoningEffort?: Reasoning;
    serviceTier?: ServiceTier;
    plugins?: BilledBeside<'web search', '*', 'web'>;
    tools?: Tools;
    toolChoice?: ToolChoice;
    responseFormat?: OutputSchema;
    cacheControl?: CacheMark;
    user?: Attribution<'openrouter'>;
    [name: string]: any;
  }
  interface ChatRequest {
    chatRequest: Only<'>=0.11', ChatBody>;
    [name: string]: any;
  }
  interface ChatParameters {
    chatGenerationParams: Only<'>=0.8 <0.11', ChatBody>;
    [name: string]: any;
  }
  interface ResponseBody {
    model?: ModelId;
    instructions?: SystemPrompt;
    input?: Messages;
    maxOutputTokens?: OutputCap;
    maxTokens?: OutputCap<'never'>;
    reasoning?: { effort?: Reasoning; [name: string]: any };
    serviceTier?: ServiceTier;
    plugins?: BilledBeside<'web search', '*', 'web'>;
    tools?: Tools;
    toolChoice?: ToolChoice;
    text?: { format?: OutputSchema; [name: string]: any };
    previousResponseId?: StoredMessages;
    prompt?: StoredMessages | StoredSettings;
    cacheControl?: CacheMark;
    user?: Attribution<'openrouter'>;
    [name: string]: any;
  }
  interface ResponsesRequest {
    responsesRequest: Only<'>=0.11', ResponseBody>;
    [name: string]: any;
  }
  interface OpenResponsesRequest {
    openResponsesRequest: Only<'>=0.8 <0.11', ResponseBody>;
    [name: string]: any;
  }
  // Six requests: the first, and five rounds of tools. esm/lib/model-result.js:17 and :965.
  interface LoopBody extends ResponseBody {
    stopWhen?: StopWhen<6, '*', 1>;
  }
  interface InternRequest {
    internId: StoredSettings;
    internChatCompletionRequest: { model?: ModelId; messages: Messages; sessionId?: StoredMessages; [name: string]: any };
    [name: string]: any;
  }
  interface DecisionsRequest {
    decisionsRequest: { model: ModelId; state: UserPrompt; [name: string]: any };
    [name: string]: any;
  }
  interface EmbeddingBody {
    model: ModelId;
    input: UserPrompt;
    [name: string]: any;
  }
  interface EmbeddingsRequest {
    requestBody: Only<'>=0.8', EmbeddingBody>;
    [name: string]: any;
  }
  interface RerankRequest {
    requestBody: { model: ModelId; [name: string]: any };
    [name: string]: any;
  }
  interface ImagesRequest {
    imageGenerationRequest: { model: ModelId; n?: Choices; [name: string]: any };
    [name: string]: any;
  }
  interface VideosRequest {
    videoGenerationRequest: { model: ModelId; [name: string]: any };
    [name: string]: any;
  }
  interface SpeechRequest {
    speechRequest: { model: ModelId; [name: string]: any };
    [name: string]: any;
  }
  interface TranscriptionRequest {
    sttRequest: { model: ModelId; [name: string]: any };
    [name: string]: any;
  }

  interface Chat<C> {
    readonly __client: C;
    send(request: ChatRequest | ChatParameters | Only<'<0.8', ChatBody>, options?: RequestOptions): Call<'chat'>;
  }
  interface Responses<C> {
    readonly __client: C;
    send(request: ResponsesRequest | OpenResponsesRequest | Only<'<0.8', ResponseBody>, options?: RequestOptions): Call<'chat'>;
  }
  interface Beta<C> {
    readonly __client: C;
    responses: Responses<C>;
  }
  interface Decisions<C> {
    readonly __client: C;
    create(request: DecisionsRequest, options?: RequestOptions): Call<'chat'>;
  }
  interface Alpha<C> {
    readonly __client: C;
    decisions: Decisions<C>;
  }
  interface Interns<C> {
    readonly __client: C;
    chat(request: InternRequest, options?: RequestOptions): Call<'agent'>;
  }
  interface Embeddings<C> {
    readonly __client: C;
    generate(request: EmbeddingsRequest | Only<'<0.8', EmbeddingBody>, options?: RequestOptions): Call<'embedding'>;
  }
  interface Rerank<C> {
    readonly __client: C;
    rerank(request: RerankRequest, options?: RequestOptions): Call<'rerank'>;
  }
  interface Images<C> {
    readonly __client: C;
    generate(request: ImagesRequest, options?: RequestOptions): Call<'image'>;
  }
  // A video is a series of images.
  interface VideoGeneration<C> {
    readonly __client: C;
    generate(request: VideosRequest, options?: RequestOptions): Call<'image'>;
  }
  interface Tts<C> {
    readonly __client: C;
    createSpeech(request: SpeechRequest, options?: RequestOptions): Call<'audio'>;
  }
  interface Stt<C> {
    readonly __client: C;
    createTranscription(request: TranscriptionRequest, options?: RequestOptions): Call<'audio'>;
    createTranscriptionMultipart(request: any, options?: RequestOptions): Call<'audio'>;
  }
  export class OpenRouter<const A extends readonly [options?: ClientOptions] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'openrouter'>;
    chat: Chat<this>;
    responses: Responses<this>;
    beta: Beta<this>;
    alpha: Alpha<this>;
    systemOne: Decisions<this>;
    interns: Interns<this>;
    embeddings: Embeddings<this>;
    rerank: Rerank<this>;
    images: Images<this>;
    videoGeneration: VideoGeneration<this>;
    tts: Tts<this>;
    stt: Stt<this>;
    callModel(body: LoopBody, options?: RequestOptions): Call<'agent'>;
  }
}
// The client without its methods, for functions that take one.
declare module '@openrouter/sdk/core' {
  import { ClientOptions } from '@openrouter/sdk';
  export class OpenRouterCore<const A extends readonly [options?: ClientOptions] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'openrouter'>;
  }
}
declare module '@openrouter/sdk/core.js' {
  export { OpenRouterCore } from '@openrouter/sdk/core';
}
// @openrouter/agent 0. Steps: no limit unless one is given, then as many rounds of tools and a last answer without them,
// esm/lib/model-result.js:603 and :2417 of 0.8.0. Requests go through @openrouter/sdk.
declare module '@openrouter/agent' {
  import { ClientOptions, RequestOptions, ResponseBody } from '@openrouter/sdk';
  interface AgentBody extends ResponseBody {
    stopWhen?: StopWhen<null, '*', 2>;
  }
  export function callModel(client: Carrier, body: AgentBody, options?: RequestOptions): Call<'agent'>;
  export class OpenRouter<const A extends readonly [options?: ClientOptions] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'openrouter'>;
    callModel(body: AgentBody, options?: RequestOptions): Call<'agent'>;
  }
  export function stepCountIs(count: number): StepCount;
  export function hasToolCall(name: any): any;
  export function tool<T>(tool: T): T;
}
declare module '@openrouter/agent/call-model' {
  export { callModel } from '@openrouter/agent';
}
declare module '@openrouter/agent/openrouter' {
  export { OpenRouter } from '@openrouter/agent';
}
declare module '@openrouter/agent/stop-conditions' {
  export { stepCountIs, hasToolCall } from '@openrouter/agent';
}
declare module '@openrouter/agent/tool' {
  export { tool } from '@openrouter/agent';
}
