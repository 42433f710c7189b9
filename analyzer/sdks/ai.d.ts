// ai 3 to 7. Retries: dist/index.js of ai@3.4.33, 4.3.19, 5.0.277, 6.0.326, 7.0.173. Steps: the same files.
declare module 'ai' {
  interface CallSettings {
    model: ModelId;
    tools?: Tools;
    instructions?: SystemPrompt<'>=7'>;
    system?: SystemPrompt;
    prompt?: UserPrompt;
    messages?: Messages;
    maxOutputTokens?: OutputCap<'>=5'>;
    maxTokens?: OutputCap<'<5'>;
    maxRetries?: Retries<2>;
    timeout?: Timeout;
    abortSignal?: OwnTransport;
    providerOptions?: { anthropic?: { cacheControl?: CacheMark; [name: string]: any }; [name: string]: any };
    [name: string]: any;
  }
  interface TextSettings extends CallSettings {
    stopWhen?: StopWhen<1, '>=5'>;
    maxSteps?: StepLimit<1, '<5'>;
    reasoning?: Reasoning;
    experimental_output?: OutputSchema;
    output?: OutputSchema;
  }
  interface ObjectSettings extends CallSettings {
    schema?: OutputSchema;
    output?: any;
  }
  interface EmbedSettings {
    model: ModelId;
    value?: UserPrompt;
    values?: UserPrompt;
    maxRetries?: Retries<2>;
    abortSignal?: OwnTransport;
    [name: string]: any;
  }
  interface RerankSettings {
    model: ModelId;
    query?: any;
    documents?: any;
    maxRetries?: Retries<2>;
    abortSignal?: OwnTransport;
    [name: string]: any;
  }
  interface MediaSettings {
    model: ModelId;
    prompt?: any;
    n?: any;
    maxRetries?: Retries<2>;
    abortSignal?: OwnTransport;
    [name: string]: any;
  }
  interface AgentSettings extends CallSettings {
    instructions?: SystemPrompt;
    stopWhen?: StopWhen<20, '>=5'>;
  }
  interface Experimental_AgentSettings extends CallSettings {
    stopWhen?: StopWhen<1, '>=5'>;
  }
  interface AgentInput {
    prompt?: UserPrompt;
    messages?: Messages;
    abortSignal?: OwnTransport;
    timeout?: Timeout;
    [name: string]: any;
  }

  export function generateText(options: TextSettings): Call<'chat'>;
  export function streamText(options: TextSettings): Call<'chat'>;
  export function generateObject(options: ObjectSettings): Call<'chat'>;
  export function streamObject(options: ObjectSettings): Call<'chat'>;
  export function embed(options: EmbedSettings): Call<'embedding'>;
  export function embedMany(options: EmbedSettings): Call<'embedding'>;
  export function rerank(options: RerankSettings): Call<'rerank'>;
  export function generateImage(options: MediaSettings): Call<'image'>;
  export function experimental_generateImage(options: MediaSettings): Call<'image'>;
  export function generateSpeech(options: MediaSettings): Call<'audio'>;
  export function experimental_generateSpeech(options: MediaSettings): Call<'audio'>;
  export function transcribe(options: MediaSettings): Call<'audio'>;
  export function experimental_transcribe(options: MediaSettings): Call<'audio'>;

  export class ToolLoopAgent<const A extends readonly [settings: AgentSettings] = any> {
    constructor(...args: A);
    readonly __args: A;
    generate(input: AgentInput): Call<'agent'>;
    stream(input: AgentInput): Call<'agent'>;
    [name: string]: any;
  }
  export class Experimental_Agent<const A extends readonly [settings: Experimental_AgentSettings] = any> {
    constructor(...args: A);
    readonly __args: A;
    generate(input: AgentInput): Call<'agent'>;
    stream(input: AgentInput): Call<'agent'>;
    [name: string]: any;
  }

  export function stepCountIs(count: number): StepCount;
  export function isStepCount(count: number): StepCount;
  export function hasToolCall(name: any): any;
  export function tool<T>(tool: T): T;
  export function jsonSchema<T>(schema: T): T;
  export function convertToModelMessages(messages: any): any;
  export function convertToCoreMessages(messages: any): any;
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
    fallbackProvider?: FallbackProvider;
    [name: string]: any;
  }
  interface CustomProvider<A extends readonly [settings: CustomProviderSettings]> {
    readonly __args: A;
    languageModel<const B extends readonly [id: RegisteredModel]>(...args: B): RegistryModel<B, this>;
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
    [name: string]: any;
  }
  /** @versions >=4 */
  export function createProviderRegistry<const A extends readonly [providers: any, options?: any]>(...args: A): ProviderRegistry<A>;
  export function createGateway<const A extends readonly [settings?: any]>(...args: A): Gateway<A>;
  interface Gateway<A> {
    readonly __args: A;
    readonly __provider: BilledBy<'vercel'>;
    <const B extends readonly [id: ModelId]>(...args: B): GatewayModel<B, this>;
    languageModel<const B extends readonly [id: ModelId]>(...args: B): GatewayModel<B, this>;
    textEmbeddingModel<const B extends readonly [id: ModelId]>(...args: B): GatewayModel<B, this>;
  }
  interface GatewayModel<A extends readonly [id: ModelId], C> {
    readonly __args: A;
    readonly __client: C;
  }
  export const gateway: Gateway<readonly []>;
}
declare module '@ai-sdk/gateway' {
  export { gateway, createGateway } from 'ai';
}
