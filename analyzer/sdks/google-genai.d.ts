// @google/genai 0.x to 3.x. Retries are off unless retryOptions is given: dist/node/index.mjs:13993 of 3.1.0; 0.15.0 has no code for them.
// Function calls: 10 rounds, dist/node/index.mjs:15223 of 3.1.0, and only with a tool that the SDK can run.
declare module '@google/genai' {
  interface RetryOptions {
    attempts?: AttemptsWhenGiven<5, '>=1'>;
    [name: string]: any;
  }
  interface HttpOptions {
    __filledInBefore1?: Retries<0, '<1'>;
    retryOptions?: RetryOptions;
    timeout?: Timeout<null, 'ms'>;
    baseUrl?: BaseUrl;
    fetch?: OwnTransport<null, '>=2'>;
    [name: string]: any;
  }
  interface ClientOptions {
    httpOptions?: HttpOptions;
    vertexai?: BilledWhen<'google-vertex'>;
    enterprise?: BilledWhen<'google-vertex', '>=1'>;
    [name: string]: any;
  }
  interface ThinkingConfig {
    thinkingBudget?: ThinkingBudget;
    thinkingLevel?: Reasoning<null, '>=1'>;
    [name: string]: any;
  }
  /** @versions >=1 */
  export enum ThinkingLevel {
    MINIMAL = 'MINIMAL',
    LOW = 'LOW',
    MEDIUM = 'MEDIUM',
    HIGH = 'HIGH',
  }
  interface FunctionCalling {
    maximumRemoteCalls?: StepLimit<10>;
    [name: string]: any;
  }
  interface GenerateConfig {
    tools?: Tools;
    systemInstruction?: SystemPrompt;
    maxOutputTokens?: OutputCap;
    candidateCount?: Choices;
    thinkingConfig?: ThinkingConfig;
    automaticFunctionCalling?: FunctionCalling;
    toolConfig?: { functionCallingConfig?: ToolChoice; [name: string]: any };
    responseMimeType?: OutputMode;
    responseSchema?: OutputSchema;
    responseJsonSchema?: OutputSchema<null, '>=1'>;
    serviceTier?: ServiceTier<null, '>=1'>;
    // The Gemini API refuses them: dist/index.mjs:27026 of 3.1.0.
    labels?: AttributionLabels<'google-vertex'>;
    httpOptions?: HttpOptions;
    abortSignal?: OwnTransport;
    cachedContent?: CacheMark | StoredMessages;
    [name: string]: any;
  }
  interface OldPlace {
    maxOutputTokens?: OutputCap<'never'>;
    [name: string]: any;
  }
  interface GenerateParameters {
    model: ModelId;
    contents: Messages;
    config?: GenerateConfig;
    maxOutputTokens?: OutputCap<'never'>;
    generationConfig?: OldPlace;
    [name: string]: any;
  }
  interface ChatParameters {
    model: ModelId;
    config?: GenerateConfig;
    history?: Messages;
    [name: string]: any;
  }
  // `params.config ?? this.config`: dist/index.mjs:7627 of 3.1.0, :4153 of 0.15.0.
  interface SendMessageParameters {
    message: UserPrompt;
    config?: Alone<GenerateConfig>;
    [name: string]: any;
  }
  interface CallConfig {
    httpOptions?: HttpOptions;
    abortSignal?: OwnTransport;
    [name: string]: any;
  }
  interface EmbedParameters {
    model: ModelId;
    contents: UserPrompt;
    config?: CallConfig;
    [name: string]: any;
  }
  interface ImageConfig extends CallConfig {
    numberOfImages?: Choices;
  }
  interface ImageParameters {
    model: ModelId;
    prompt: UserPrompt;
    config?: ImageConfig;
    [name: string]: any;
  }
  interface MediaParameters {
    model: ModelId;
    config?: CallConfig;
    [name: string]: any;
  }
  interface LiveParameters {
    model: ModelId;
    [name: string]: any;
  }
  interface BatchParameters {
    model?: ModelId;
    [name: string]: any;
  }
  interface InteractionConfig {
    max_output_tokens?: OutputCap;
    thinking_level?: Reasoning;
    [name: string]: any;
  }
  interface InteractionBody {
    model?: ModelId;
    agent?: StoredSettings;
    system_instruction?: SystemPrompt;
    input?: Messages;
    previous_interaction_id?: StoredMessages;
    generation_config?: InteractionConfig;
    service_tier?: ServiceTier;
    response_format?: OutputSchema;
    tools?: Tools;
    [name: string]: any;
  }
  // Requests of their own: dist/node/index.mjs:22151 of 3.1.0, :19003 and :19011 of 1.52.0.
  interface InteractionOptions {
    __filledInBefore2?: Retries<2, '<2'>;
    maxRetries?: Retries<4>;
    __filledInTimeoutBefore2?: Timeout<60000, 'ms', '<2'>;
    timeout?: Timeout;
    timeout_ms?: Timeout<null, 'ms', '>=2'>;
    signal?: OwnTransport;
    [name: string]: any;
  }
  interface NextGenHttpOptions {
    timeout?: Timeout;
    baseUrl?: BaseUrl;
    fetch?: OwnTransport<null, '>=2'>;
    [name: string]: any;
  }
  interface NextGenOptions {
    httpOptions?: NextGenHttpOptions;
    vertexai?: BilledWhen<'google-vertex'>;
    enterprise?: BilledWhen<'google-vertex', '>=1'>;
    [name: string]: any;
  }
  interface NextGenClient<A extends readonly [options?: NextGenOptions]> {
    readonly __args: A;
    readonly __provider: BilledBy<'google'>;
  }

  export class Models<C = any> {
    constructor(...args: any[]);
    readonly __client: C;
    generateContent(parameters: GenerateParameters): Call<'chat', any, 'models.generateContent(model,contents)'>;
    generateContentStream(parameters: GenerateParameters): Call<'chat', any, 'models.generateContentStream(model,contents)'>;
    embedContent(parameters: EmbedParameters): Call<'embedding', any, 'models.embedContent(model,contents)'>;
    generateImages(parameters: ImageParameters): Call<'image'>;
    editImage(parameters: ImageParameters): Call<'image'>;
    upscaleImage(parameters: MediaParameters): Call<'image'>;
    /** @versions >=1 */
    recontextImage(parameters: MediaParameters): Call<'image'>;
    /** @versions >=1 */
    segmentImage(parameters: MediaParameters): Call<'image'>;
    generateVideos(parameters: MediaParameters): Call<'image'>;
    [name: string]: any;
  }
  export class Chat<A extends readonly [ChatParameters] = any, C = any> {
    constructor(...args: any[]);
    readonly __args: A;
    readonly __client: C;
    sendMessage(parameters: SendMessageParameters): Call<'chat'>;
    sendMessageStream(parameters: SendMessageParameters): Call<'chat'>;
    [name: string]: any;
  }
  export class Chats<C = any> {
    constructor(...args: any[]);
    readonly __client: C;
    create<const A extends readonly [ChatParameters]>(...args: A): Chat<A, C>;
  }
  interface Interactions<C> {
    readonly __client: C;
    create(body: InteractionBody, options?: InteractionOptions): Call<'chat'>;
    [name: string]: any;
  }
  interface TriggeredInteraction {
    agent: StoredSettings;
    system_instruction?: SystemPrompt;
    input?: Messages;
    [name: string]: any;
  }
  interface TriggerParameters {
    interaction: TriggeredInteraction;
    [name: string]: any;
  }
  interface Triggers<C> {
    readonly __client: C;
    create(parameters: TriggerParameters, options?: InteractionOptions): Call<'agent'>;
    run(trigger: StoredSettings, parameters?: any, options?: InteractionOptions): Call<'agent'>;
    [name: string]: any;
  }
  /** @versions >=1 */
  export class Batches<C = any> {
    constructor(...args: any[]);
    readonly __client: C;
    create(parameters: BatchParameters): Call<'batch'>;
    createEmbeddings(parameters: BatchParameters): Call<'batch'>;
    [name: string]: any;
  }
  // A session over a web socket: what it costs depends on how long it is talked to.
  interface LiveMusic<C> {
    readonly __client: C;
    connect(parameters: LiveParameters): Call<'audio'>;
  }
  export class Live<C = any> {
    constructor(...args: any[]);
    readonly __client: C;
    music: LiveMusic<C>;
    connect(parameters: LiveParameters): Call<'audio'>;
  }
  export class GoogleGenAI<const A extends readonly [options?: ClientOptions] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'google'>;
    models: Models<this>;
    chats: Chats<this>;
    live: Live<this>;
    /** @versions >=1 */
    batches: Batches<this>;
    /** @versions >=1 */
    interactions: Interactions<NextGenClient<A>>;
    /** @versions >=2 */
    triggers: Triggers<NextGenClient<A>>;
  }
}
declare module '@google/genai/node' {
  export { GoogleGenAI, Models, Chats, Chat, Live, Batches, ThinkingLevel } from '@google/genai';
}
declare module '@google/genai/web' {
  export { GoogleGenAI, Models, Chats, Chat, Live, Batches, ThinkingLevel } from '@google/genai';
}
