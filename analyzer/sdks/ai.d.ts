// ai 3 to 7. Retries: dist/index.js of ai@3.4.33:1252, 4.3.19:426, 5.0.277:1964, 6.0.326:2912, 7.0.173:2450.
// Telemetry is on from 7 where something listens: TelemetryOptions of its index.d.ts.
// Steps: 3.4.33:3348, 4.3.19:4239, 5.0.277:2371 and :6641, 6.0.326:4638 and :9502, 7.0.173:5575, :9355 and :11254.
declare module 'ai' {
  interface RequestSettings {
    model: ModelId;
    maxRetries?: Retries<2>;
    abortSignal?: OwnTransport;
    [name: string]: any;
  }
  interface CallSettings extends RequestSettings {
    instructions?: SystemPrompt<'>=7'>;
    system?: SystemPrompt;
    prompt?: UserPrompt;
    messages?: Messages;
    maxOutputTokens?: OutputCap<'>=5'>;
    maxTokens?: OutputCap<'<5'>;
    telemetry?: AttributionTelemetry<'on', '>=7'>;
    experimental_telemetry?: AttributionTelemetry<'off', '<7'> | AttributionTelemetry<'on', '>=7'>;
    /** @versions >=7 */
    reasoning?: Reasoning;
    /** @versions >=4 */
    providerOptions?: {
      anthropic?: { /** @versions >=5 */ cacheControl?: CacheMark; thinking?: { type?: ThinkingMode; budgetTokens?: AddedToCap | ThinkingBudget; [name: string]: any }; effort?: Reasoning; [name: string]: any };
      // Caps what chat models write, and nothing where the id is one of the Responses API.
      openai?: { reasoningEffort?: Reasoning; serviceTier?: ServiceTier; maxCompletionTokens?: StoredSettings; [name: string]: any };
      google?: { thinkingConfig?: { thinkingLevel?: Reasoning; thinkingBudget?: ThinkingBudget; [name: string]: any }; serviceTier?: ServiceTier; [name: string]: any };
      openrouter?: { reasoning?: { effort?: Reasoning; max_tokens?: ThinkingBudget; [name: string]: any }; [name: string]: any };
      bedrock?: { reasoningConfig?: { type?: ThinkingMode; budgetTokens?: ThinkingBudget; maxReasoningEffort?: Reasoning; [name: string]: any }; [name: string]: any };
      gateway?: { serviceTier?: ServiceTier; [name: string]: any };
      [name: string]: any;
    };
  }
  // The whole call, or one of its steps; other limits of the object are for the time between two chunks and for tools.
  interface TimeoutSettings {
    totalMs?: Timeout<null, 'ms', '>=6'>;
    stepMs?: Timeout<null, 'ms', '>=6'>;
    [name: string]: any;
  }
  interface LoopSettings extends CallSettings {
    tools?: Tools;
    toolChoice?: ToolChoice;
    timeout?: Timeout<null, 'ms', '>=6'> | TimeoutSettings;
    // May set another cap for a step: PrepareStepCallSettings of 6.0.326. That of 5 sets none, which is not told apart.
    /** @versions >=5 */
    prepareStep?: StoredSettings;
    /** @versions >=6 */
    output?: OutputSchema;
  }
  interface TextSettings extends LoopSettings {
    stopWhen?: StopWhen<1, '>=5'>;
    maxSteps?: StepLimit<1, '<5'>;
    maxToolRoundtrips?: ExtraSteps<null, '<4'>;
    /** @versions >=4 <7 */
    experimental_output?: OutputSchema;
  }
  interface StreamSettings extends TextSettings {
    // ai@7.0.173 dist/index.js:10070: for errors that come once the answer has begun.
    streamRetries?: LayerRetries<0, '>=7'>;
    __filledInStream?: Streamed<'always'>;
  }
  // Gives up by its signal alone: `timeout` of ai 6 is not passed on, dist/index.js:11725.
  interface ObjectSettings extends CallSettings {
    schema?: OutputSchema;
    output?: OutputMode<'object'>;
  }
  interface GenerateObjectSettings extends ObjectSettings {
    enum?: OutputChoices;
  }
  interface StreamObjectSettings extends ObjectSettings {
    __filledInStream?: Streamed<'always'>;
    enum?: OutputChoices<null, '>=5'>;
  }
  interface EmbedSettings extends RequestSettings {
    value: UserPrompt;
  }
  interface EmbedManySettings extends RequestSettings {
    values: UserPrompt;
  }
  interface ImageSettings extends RequestSettings {
    n?: Choices;
  }
  interface StreamedMediaSettings {
    model: ModelId;
    abortSignal?: OwnTransport;
    [name: string]: any;
  }
  interface AnswerSettings extends RequestSettings {
    state: UserPrompt;
    maxOutputTokens?: OutputCap;
    reasoning?: Reasoning;
  }
  interface DecisionSettings extends AnswerSettings {
    questions: OutputSchema;
  }
  interface ExtractionSettings extends AnswerSettings {
    fields: OutputSchema;
  }
  // One request, and one attempt.
  interface StepSettings {
    model: ModelId;
    tools?: Tools;
    toolChoice?: ToolChoice;
    instructions?: SystemPrompt;
    system?: SystemPrompt;
    prompt?: UserPrompt;
    messages?: Messages;
    maxOutputTokens?: OutputCap;
    reasoning?: Reasoning;
    abortSignal?: OwnTransport;
    output?: OutputSchema;
    [name: string]: any;
  }
  interface BatchSettings {
    provider?: Carrier;
    [name: string]: any;
  }
  interface AgentSettings extends LoopSettings {
    abortSignal?: any;
    instructions?: SystemPrompt<'>=6'>;
    system?: SystemPrompt<'<6'>;
    prompt?: any;
    messages?: any;
    stopWhen?: StopWhen<1, '<6'> | StopWhen<20, '>=6'>;
    /** @versions >=6 */
    providerOptions?: {
      anthropic?: { cacheControl?: CacheMark; thinking?: { type?: ThinkingMode; budgetTokens?: AddedToCap | ThinkingBudget; [name: string]: any }; effort?: Reasoning; [name: string]: any };
      openai?: { reasoningEffort?: Reasoning; serviceTier?: ServiceTier; [name: string]: any };
      [name: string]: any;
    };
    /** @versions >=6 */
    prepareCall?: Middleware;
    /** @versions <6 */
    experimental_output?: OutputSchema;
  }
  interface AgentInput {
    prompt?: UserPrompt;
    messages?: Messages;
    system?: SystemPrompt<'<6'>;
    /** @versions >=6 */
    abortSignal?: OwnTransport;
    timeout?: Timeout<null, 'ms', '>=6'> | TimeoutSettings;
    [name: string]: any;
  }
  interface AgentMessages {
    messages: Messages;
    [name: string]: any;
  }
  interface AgentStreamSettings {
    agent: Carrier;
    uiMessages: Messages;
    abortSignal?: OwnTransport;
    timeout?: Timeout | TimeoutSettings;
    [name: string]: any;
  }

  export function generateText(options: TextSettings): Call<'chat'>;
  export function streamText(options: StreamSettings): Call<'chat'>;
  export function generateObject(options: GenerateObjectSettings): Call<'chat'>;
  export function streamObject(options: StreamObjectSettings): Call<'chat'>;
  /** @versions <4 */
  export function experimental_generateText(options: TextSettings): Call<'chat'>;
  /** @versions <4 */
  export function experimental_streamText(options: TextSettings): Call<'chat'>;
  /** @versions <4 */
  export function experimental_generateObject(options: GenerateObjectSettings): Call<'chat'>;
  /** @versions <4 */
  export function experimental_streamObject(options: StreamObjectSettings): Call<'chat'>;
  /** @versions >=7 */
  export function experimental_streamTextLowMemory(options: StreamSettings): Call<'chat'>;
  /** @versions >=7 */
  export function experimental_streamLanguageModelCall(options: StepSettings): Call<'chat'>;
  /** @versions >=7 */
  export function experimental_decide(options: DecisionSettings): Call<'chat'>;
  /** @versions >=7 */
  export function experimental_evaluate(options: DecisionSettings): Call<'chat'>;
  /** @versions >=7 */
  export function experimental_extract(options: ExtractionSettings): Call<'chat'>;
  export function embed(options: EmbedSettings): Call<'embedding'>;
  export function embedMany(options: EmbedManySettings): Call<'embedding'>;
  /** @versions >=6 */
  export function rerank(options: RequestSettings): Call<'rerank'>;
  /** @versions >=6 */
  export function generateImage(options: ImageSettings): Call<'image'>;
  /** @versions >=4 <7 */
  export function experimental_generateImage(options: ImageSettings): Call<'image'>;
  // A video is a series of images.
  /** @versions >=6 */
  export function experimental_generateVideo(options: ImageSettings): Call<'image'>;
  /** @versions >=7 */
  export function experimental_startVideo(options: ImageSettings): Call<'image'>;
  /** @versions >=7 */
  export function generateSpeech(options: RequestSettings): Call<'audio'>;
  /** @versions >=4 */
  export function experimental_generateSpeech(options: RequestSettings): Call<'audio'>;
  /** @versions >=7 */
  export function experimental_streamSpeech(options: StreamedMediaSettings): Call<'audio'>;
  /** @versions >=7 */
  export function transcribe(options: RequestSettings): Call<'audio'>;
  /** @versions >=4 */
  export function experimental_transcribe(options: RequestSettings): Call<'audio'>;
  /** @versions >=7 */
  export function experimental_streamTranscribe(options: StreamedMediaSettings): Call<'audio'>;
  /** @versions >=7 */
  export function experimental_streamTranslate(options: StreamedMediaSettings): Call<'audio'>;
  /** @versions >=7 */
  export function experimental_startBatch(options: BatchSettings): Call<'batch'>;

  /** @versions >=6 */
  export class ToolLoopAgent<const A extends readonly [settings: AgentSettings] = any, R2 = any, R3 = any, R4 = any> {
    constructor(...args: A);
    readonly __args: A;
    generate(input: AgentInput): Call<'agent'>;
    stream(input: AgentInput): Call<'agent'>;
  }
  /** @versions >=5 */
  export class Experimental_Agent<const A extends readonly [settings: AgentSettings] = any, R2 = any, R3 = any, R4 = any> {
    constructor(...args: A);
    readonly __args: A;
    generate(input: AgentInput): Call<'agent'>;
    stream(input: AgentInput): Call<'agent'>;
    /** @versions <6 */
    respond(input: AgentMessages): Call<'agent'>;
  }
  // What agents of one's own implement.
  interface Agent<A extends readonly [settings: AgentSettings] = any> {
    readonly __args: A;
    generate(input: AgentInput): Call<'agent'>;
    stream(input: AgentInput): Call<'agent'>;
  }
  interface AgentTransportSettings {
    agent: Carrier;
    [name: string]: any;
  }
  // A chat in the process of its agent.
  /** @versions >=6 */
  export class DirectChatTransport<const A extends readonly [options: AgentTransportSettings] = any, R2 = any, R3 = any, R4 = any, R5 = any> {
    constructor(...args: A);
    readonly __args: A;
    sendMessages(options: AgentMessages): Call<'agent'>;
  }
  /** @versions >=6 */
  export function createAgentUIStream(options: AgentStreamSettings): Call<'agent'>;
  /** @versions >=6 */
  export function createAgentUIStreamResponse(options: AgentStreamSettings): Call<'agent'>;
  /** @versions >=6 */
  export function pipeAgentUIStreamToResponse(options: AgentStreamSettings): Call<'agent'>;

  /** @versions >=5 */
  export function stepCountIs(count: number): StepCount;
  /** @versions >=7 */
  export function isStepCount(count: number): StepCount;
  /** @versions >=5 */
  export function hasToolCall(...names: any[]): any;
  /** @versions >=6 */
  export function isLoopFinished(): any;
  export function tool<T>(tool: T): T;
  export function jsonSchema<T>(schema: T): T;
  /** @versions >=5 */
  export function convertToModelMessages(messages: any): any;
  /** @versions <6 */
  export function convertToCoreMessages(messages: any): any;
  /** @versions >=4 */
  export function wrapLanguageModel<const A extends readonly [{ model: ModelId; [name: string]: any }]>(...args: A): WrappedModel<A>;
  interface WrappedModel<A extends readonly [{ middleware?: Middleware; model: ModelId; [name: string]: any }]> {
    readonly __args: A;
  }
  interface DefaultSettings {
    maxOutputTokens?: OutputCap<'>=5'>;
    maxTokens?: OutputCap<'<5'>;
    [name: string]: any;
  }
  interface DefaultSettingsMiddleware<A extends readonly [{ settings: DefaultSettings }]> {
    readonly __args: A;
  }
  /** @versions >=4 */
  export function defaultSettingsMiddleware<const A extends readonly [{ settings: DefaultSettings }]>(...args: A): DefaultSettingsMiddleware<A>;
  // These change the answer, not the settings.
  interface AnswerMiddleware {
    readonly __changes: 'the answer';
  }
  /** @versions >=4 */
  export function extractReasoningMiddleware(options: any): AnswerMiddleware;
  /** @versions >=4 */
  export function simulateStreamingMiddleware(): AnswerMiddleware;
  /** @versions >=6 */
  export function extractJsonMiddleware(options?: any): AnswerMiddleware;
  interface CustomProviderSettings {
    languageModels?: NamedModels;
    /** @versions <6 */
    textEmbeddingModels?: NamedModels;
    /** @versions >=6 */
    embeddingModels?: NamedModels;
    fallbackProvider?: FallbackProvider;
    [name: string]: any;
  }
  interface CustomProvider<A extends readonly [settings: CustomProviderSettings]> {
    readonly __args: A;
    languageModel<const B extends readonly [id: RegisteredModel]>(...args: B): RegistryModel<B, this>;
    /** @versions <7 */
    textEmbeddingModel<const B extends readonly [id: RegisteredModel]>(...args: B): RegistryModel<B, this>;
    /** @versions >=6 */
    embeddingModel<const B extends readonly [id: RegisteredModel]>(...args: B): RegistryModel<B, this>;
    [name: string]: any;
  }
  interface RegistryModel<A extends readonly [id: RegisteredModel], C> {
    readonly __args: A;
    readonly __client: C;
  }
  /** @versions >=4 */
  export function customProvider<const A extends readonly [settings: CustomProviderSettings]>(...args: A): CustomProvider<A>;
  interface ProviderRegistry<A extends readonly [providers: NamedProviders, options?: { separator?: Separator<':'>; [name: string]: any }]> {
    readonly __args: A;
    languageModel<const B extends readonly [id: RegisteredModel]>(...args: B): RegistryModel<B, this>;
    /** @versions <6 */
    textEmbeddingModel<const B extends readonly [id: RegisteredModel]>(...args: B): RegistryModel<B, this>;
    /** @versions >=6 */
    embeddingModel<const B extends readonly [id: RegisteredModel]>(...args: B): RegistryModel<B, this>;
    [name: string]: any;
  }
  // Until 4, and under both names for a while, these were experimental.
  export function experimental_createProviderRegistry<const A extends readonly [providers: any, options?: any]>(...args: A): ProviderRegistry<A>;
  /** @versions <7 */
  export function experimental_customProvider<const A extends readonly [settings: CustomProviderSettings]>(...args: A): CustomProvider<A>;
  /** @versions <5 */
  export function experimental_wrapLanguageModel<const A extends readonly [{ model: ModelId; [name: string]: any }]>(...args: A): WrappedModel<A>;
  /** @versions >=4 */
  export function createProviderRegistry<const A extends readonly [providers: any, options?: any]>(...args: A): ProviderRegistry<A>;
  // As in @ai-sdk/gateway, whose majors are others.
  interface GatewaySettings {
    baseURL?: BaseUrl;
    fetch?: OwnTransport;
    [name: string]: any;
  }
  interface GatewayModel<A extends readonly [id: ModelId], C> {
    readonly __args: A;
    readonly __client: C;
  }
  interface GatewayModelFactory<C> {
    <const B extends readonly [id: ModelId]>(...args: B): GatewayModel<B, C>;
  }
  interface Gateway<A extends readonly [settings?: GatewaySettings]> {
    readonly __args: A;
    readonly __provider: BilledBy<'vercel'>;
    <const B extends readonly [id: ModelId]>(...args: B): GatewayModel<B, this>;
    languageModel: GatewayModelFactory<this>;
    /** @versions >=6 */
    chat: GatewayModelFactory<this>;
    /** @versions >=6 */
    embedding: GatewayModelFactory<this>;
    /** @versions >=6 */
    embeddingModel: GatewayModelFactory<this>;
    textEmbeddingModel: GatewayModelFactory<this>;
    /** @versions >=6 */
    image: GatewayModelFactory<this>;
    imageModel: GatewayModelFactory<this>;
    /** @versions >=6 */
    reranking: GatewayModelFactory<this>;
    /** @versions >=6 */
    rerankingModel: GatewayModelFactory<this>;
    [name: string]: any;
  }
  /** @versions >=5 */
  export function createGateway<const A extends readonly [settings?: GatewaySettings]>(...args: A): Gateway<A>;
  /** @versions >=5 */
  export const gateway: Gateway<readonly []>;
}
// Models for tests: nothing is billed.
declare module 'ai/test' {
  interface MockOptions {
    modelId?: ModelId<'mock'>;
    [name: string]: any;
  }
  class MockModel<const A extends readonly [options?: MockOptions] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'local'>;
  }
  /** @versions <5 */
  class MockLanguageModelV1<const A extends readonly [options?: MockOptions] = any> extends MockModel<A> {}
  /** @versions 5 */
  class MockLanguageModelV2<const A extends readonly [options?: MockOptions] = any> extends MockModel<A> {}
  /** @versions >=6 */
  class MockLanguageModelV3<const A extends readonly [options?: MockOptions] = any> extends MockModel<A> {}
  /** @versions >=7 */
  class MockLanguageModelV4<const A extends readonly [options?: MockOptions] = any> extends MockModel<A> {}
  export { MockLanguageModelV1, MockLanguageModelV2, MockLanguageModelV3, MockLanguageModelV4 };
}
// React Server Components: left ai for a package of their own in 5.
/** @versions <5 */
declare module 'ai/rsc' {
  interface UiSettings {
    model: ModelId;
    tools?: Tools;
    toolChoice?: ToolChoice;
    system?: SystemPrompt;
    prompt?: UserPrompt;
    messages?: Messages;
    maxTokens?: OutputCap;
    maxRetries?: Retries<2>;
    abortSignal?: OwnTransport;
    [name: string]: any;
  }
  export function streamUI(options: UiSettings): Call<'chat'>;
}
// Retries as in `ai`, whose helper it calls: packages/rsc/src/stream-ui/stream-ui.tsx of vercel/ai@01853e6.
declare module '@ai-sdk/rsc' {
  interface UiSettings {
    model: ModelId;
    tools?: Tools;
    system?: SystemPrompt;
    prompt?: UserPrompt;
    messages?: Messages;
    maxOutputTokens?: OutputCap;
    maxTokens?: OutputCap<'never'>;
    maxRetries?: Retries<2>;
    abortSignal?: OwnTransport;
    [name: string]: any;
  }
  export function streamUI(options: UiSettings): Call<'chat'>;
}
