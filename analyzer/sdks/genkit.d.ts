// genkit 1. Rounds of tools: 5, @genkit-ai/ai@1.42.0 lib/generate/action.js:347. The middleware retry(): 3, lib/model/middleware.js:203.
// Ids name the plugin first: `googleai/gemini-2.5-flash`. The plugin sends the request, so that retries and time-outs are its own.
declare module '@genkit-ai/ai' {
  interface ModelConfig {
    maxOutputTokens?: OutputCap;
    [name: string]: any;
  }
  interface OutputOptions {
    format?: OutputMode;
    schema?: OutputSchema;
    jsonSchema?: OutputSchema;
    [name: string]: any;
  }
  interface RunSettings {
    __filledIn?: Retries<'the plugin of the model decides how often it repeats a request'>;
    model?: ModelId<null, '*', '/'>;
    tools?: Tools;
    messages?: Messages;
    docs?: UserPrompt;
    config?: ModelConfig;
    output?: OutputOptions;
    maxTurns?: StepLimit<5>;
    use?: Middleware;
    [name: string]: any;
  }
  interface PromptConfig extends RunSettings {
    system?: SystemPrompt;
    prompt?: UserPrompt;
  }
  interface PromptOptions extends RunSettings {
    abortSignal?: OwnTransport;
  }
  interface GenerateOptions extends PromptConfig {
    abortSignal?: OwnTransport;
  }
  interface EmbedOptions {
    __filledIn?: Retries<'the plugin of the model decides how often it repeats a request'>;
    embedder: ModelId<null, '*', '/'>;
    content: UserPrompt;
    [name: string]: any;
  }
  interface RerankOptions {
    reranker: ModelId<null, '*', '/'>;
    [name: string]: any;
  }
  interface RetrieveSettings {
    k?: RetrievalK;
    [name: string]: any;
  }
  interface RetrieveOptions {
    options?: RetrieveSettings;
    [name: string]: any;
  }
  interface ReferenceOptions {
    name: ModelId<null, '*', '/'>;
    config?: ModelConfig;
    [name: string]: any;
  }
  interface ModelReference<A extends readonly [options: ReferenceOptions]> {
    readonly __args: A;
    withConfig<const B extends readonly [config: ModelConfig]>(...args: B): ConfiguredModel<B, this>;
    withVersion(version: any): this;
    [name: string]: any;
  }
  interface EmbedderReference<A extends readonly [options: ReferenceOptions]> {
    readonly __args: A;
    [name: string]: any;
  }
  interface ConfiguredModel<A extends readonly [config: ModelConfig], Base> {
    readonly __args: A;
    readonly __base: Base;
    [name: string]: any;
  }
  interface ExecutablePrompt<A extends readonly [config: PromptConfig], C> {
    readonly __args: A;
    readonly __client: C;
    (input?: any, options?: PromptOptions): Call<'chat'>;
    stream(input?: any, options?: PromptOptions): Call<'chat'>;
    [name: string]: any;
  }
  /** A prompt of a file, with settings of its own there. */
  interface LoadedPrompt<A extends readonly [name: StoredSettings, options?: any], C> {
    readonly __args: A;
    readonly __client: C;
    (input?: any, options?: PromptOptions): Call<'chat'>;
    stream(input?: any, options?: PromptOptions): Call<'chat'>;
    [name: string]: any;
  }
  interface RegisteredPrompt<A extends readonly [registry: any, config: PromptConfig]> {
    readonly __args: A;
    (input?: any, options?: PromptOptions): Call<'chat'>;
    stream(input?: any, options?: PromptOptions): Call<'chat'>;
    [name: string]: any;
  }
  interface SendOptions {
    abortSignal?: OwnTransport;
    [name: string]: any;
  }
  interface AgentChat<C> {
    readonly __client: C;
    send(input: UserPrompt, options?: SendOptions): Call<'agent'>;
    sendStream(input: UserPrompt, options?: SendOptions): Call<'agent'>;
    resume(answer: any, options?: SendOptions): Call<'agent'>;
    resumeStream(answer: any, options?: SendOptions): Call<'agent'>;
    detach(input: UserPrompt): Call<'agent'>;
    [name: string]: any;
  }
  interface RunningAgent {
    chat(start?: any): AgentChat<this>;
    loadChat(where: any): Promise<AgentChat<this>>;
    run(input?: any, options?: SendOptions): Call<'agent'>;
    stream(input?: any, options?: SendOptions): Call<'agent'>;
    streamBidi(input?: any, options?: SendOptions): Call<'agent'>;
    [name: string]: any;
  }
  interface Agent<A extends readonly [config: PromptConfig], C> extends RunningAgent {
    readonly __args: A;
    readonly __client: C;
  }
  interface RegisteredAgent<A extends readonly [registry: any, config: PromptConfig]> extends RunningAgent {
    readonly __args: A;
  }
  class GenkitAI {
    constructor(...args: any[]);
    generate(options: GenerateOptions): Call<'chat'>;
    generate(prompt: UserPrompt): Call<'chat'>;
    generateStream(options: GenerateOptions): Call<'chat'>;
    generateStream(prompt: UserPrompt): Call<'chat'>;
    embed(options: EmbedOptions): Call<'embedding'>;
    embedMany(options: EmbedOptions): Call<'embedding'>;
  }
  function generate(registry: any, options: GenerateOptions): Call<'chat'>;
  function generateStream(registry: any, options: GenerateOptions): Call<'chat'>;
  function generateOperation(registry: any, options: GenerateOptions): Call<'chat'>;
  function embed(registry: any, options: EmbedOptions): Call<'embedding'>;
  function rerank(registry: any, options: RerankOptions): Call<'rerank'>;
  function retrieve(registry: any, options: RetrieveOptions): Call<'retrieval'>;
  function index(registry: any, options: any): Call<'embedding'>;
  function definePrompt<const A extends readonly [registry: any, config: PromptConfig]>(...args: A): RegisteredPrompt<A>;
  function defineAgent<const A extends readonly [registry: any, config: PromptConfig]>(...args: A): RegisteredAgent<A>;
  function modelRef<const A extends readonly [options: ReferenceOptions]>(...args: A): ModelReference<A>;
  function embedderRef<const A extends readonly [options: ReferenceOptions]>(...args: A): EmbedderReference<A>;
  export {
    GenkitAI,
    generate,
    generateStream,
    generateOperation,
    embed,
    rerank,
    retrieve,
    index,
    definePrompt,
    defineAgent,
    modelRef,
    embedderRef,
  };
  export { ExecutablePrompt, LoadedPrompt, Agent, PromptConfig, GenerateOptions, EmbedOptions, RerankOptions, RetrieveOptions, ModelConfig, ConfiguredModel };
}
declare module '@genkit-ai/ai/model' {
  export { modelRef } from '@genkit-ai/ai';
}
declare module '@genkit-ai/ai/embedder' {
  import { EmbedOptions, embed, embedderRef } from '@genkit-ai/ai';
  function embedMany(registry: any, options: EmbedOptions): Call<'embedding'>;
  export { embed, embedMany, embedderRef };
}
declare module '@genkit-ai/ai/model/middleware' {
  interface RetryOptions {
    maxRetries?: LayerRetries<3>;
    [name: string]: any;
  }
  interface RetryMiddleware<A extends readonly [options?: RetryOptions]> {
    readonly __args: A;
  }
  export function retry<const A extends readonly [options?: RetryOptions]>(...args: A): RetryMiddleware<A>;
}
declare module 'genkit' {
  import { ExecutablePrompt, GenkitAI, LoadedPrompt, PromptConfig, RerankOptions, RetrieveOptions, embedderRef, modelRef } from '@genkit-ai/ai';
  interface GenkitOptions {
    __filledInCap?: OutputCap;
    __filledIn?: Retries<'the plugin of the model decides how often it repeats a request'>;
    model?: ModelId<null, '*', '/'>;
    [name: string]: any;
  }
  class Genkit<const A extends readonly [options?: GenkitOptions] = any> extends GenkitAI {
    constructor(...args: A);
    readonly __args: A;
    definePrompt<const B extends readonly [config: PromptConfig, template?: UserPrompt]>(...args: B): ExecutablePrompt<B, this>;
    prompt<const B extends readonly [name: any, options?: any]>(...args: B): LoadedPrompt<B, this>;
    rerank(options: RerankOptions): Call<'rerank'>;
    retrieve(options: RetrieveOptions): Call<'retrieval'>;
    index(options: any): Call<'embedding'>;
    [name: string]: any;
  }
  function genkit<const A extends readonly [options?: GenkitOptions]>(...args: A): Genkit<A>;
  export { Genkit, genkit, modelRef, embedderRef, GenkitOptions };
}
declare module 'genkit/beta' {
  import { Agent, GenerateOptions, PromptConfig, embedderRef, modelRef } from '@genkit-ai/ai';
  import { Genkit, GenkitOptions } from 'genkit';
  class GenkitBeta<const A extends readonly [options?: GenkitOptions] = any> extends Genkit<A> {
    generateOperation(options: GenerateOptions): Call<'chat'>;
    defineAgent<const B extends readonly [config: PromptConfig]>(...args: B): Agent<B, this>;
  }
  function genkit<const A extends readonly [options?: GenkitOptions]>(...args: A): GenkitBeta<A>;
  export { GenkitBeta, genkit, modelRef, embedderRef };
}
declare module 'genkit/model' {
  export { modelRef } from '@genkit-ai/ai';
}
declare module 'genkit/embedder' {
  export { embedderRef } from '@genkit-ai/ai';
}
declare module 'genkit/model/middleware' {
  export { retry } from '@genkit-ai/ai/model/middleware';
}
// The plugins that most code names its models with; their sources are at github.com/firebase/genkit, js/plugins. Constants of models:
// @genkit-ai/googleai@1.28.0 lib/gemini.d.ts:10688, @genkit-ai/vertexai@1.42.0 lib/index.d.ts:4.
declare module '@genkit-ai/google-genai' {
  import { ConfiguredModel, ModelConfig } from '@genkit-ai/ai';
  interface PluginModel<A extends readonly [id: ModelId, config?: ModelConfig], C> {
    readonly __args: A;
    readonly __client: C;
    withConfig<const B extends readonly [config: ModelConfig]>(...args: B): ConfiguredModel<B, this>;
    withVersion(version: any): this;
  }
  interface GoogleAI<A extends readonly []> {
    readonly __args: A;
    readonly __provider: BilledBy<'google'>;
    (options?: any): any;
    model<const A extends readonly [id: ModelId, config?: ModelConfig]>(...args: A): PluginModel<A, this>;
    embedder<const A extends readonly [id: ModelId, config?: any]>(...args: A): PluginModel<A, this>;
    [name: string]: any;
  }
  interface VertexAI<A extends readonly []> {
    readonly __args: A;
    readonly __provider: BilledBy<'google-vertex'>;
    (options?: any): any;
    model<const A extends readonly [id: ModelId, config?: ModelConfig]>(...args: A): PluginModel<A, this>;
    embedder<const A extends readonly [id: ModelId, config?: any]>(...args: A): PluginModel<A, this>;
    [name: string]: any;
  }
  const googleAI: GoogleAI<readonly []>;
  const vertexAI: VertexAI<readonly []>;
  export { googleAI, vertexAI, GoogleAI, VertexAI, PluginModel };
}
declare module '@genkit-ai/googleai' {
  import { ModelConfig } from '@genkit-ai/ai';
  import { GoogleAI, PluginModel } from '@genkit-ai/google-genai';
  export const googleAI: GoogleAI<readonly []>;
  export default googleAI;
  export function gemini<const A extends readonly [id: ModelId, config?: ModelConfig]>(...args: A): PluginModel<A, GoogleAI<readonly []>>;
  export const gemini10Pro: PluginModel<readonly ['gemini-1.0-pro'], GoogleAI<readonly []>>;
  export const gemini15Flash: PluginModel<readonly ['gemini-1.5-flash'], GoogleAI<readonly []>>;
  export const gemini15Flash8b: PluginModel<readonly ['gemini-1.5-flash-8b'], GoogleAI<readonly []>>;
  export const gemini15Pro: PluginModel<readonly ['gemini-1.5-pro'], GoogleAI<readonly []>>;
  export const gemini20Flash: PluginModel<readonly ['gemini-2.0-flash'], GoogleAI<readonly []>>;
  export const gemini20FlashExp: PluginModel<readonly ['gemini-2.0-flash-exp'], GoogleAI<readonly []>>;
  export const gemini20FlashLite: PluginModel<readonly ['gemini-2.0-flash-lite'], GoogleAI<readonly []>>;
  export const gemini20ProExp0205: PluginModel<readonly ['gemini-2.0-pro-exp-02-05'], GoogleAI<readonly []>>;
  export const gemini25FlashLite: PluginModel<readonly ['gemini-2.5-flash-lite'], GoogleAI<readonly []>>;
  export const gemini25FlashPreview0417: PluginModel<readonly ['gemini-2.5-flash-preview-04-17'], GoogleAI<readonly []>>;
  export const gemini25ProExp0325: PluginModel<readonly ['gemini-2.5-pro-exp-03-25'], GoogleAI<readonly []>>;
  export const gemini25ProPreview0325: PluginModel<readonly ['gemini-2.5-pro-preview-03-25'], GoogleAI<readonly []>>;
  export const geminiEmbedding001: PluginModel<readonly ['gemini-embedding-001'], GoogleAI<readonly []>>;
  export const textEmbedding004: PluginModel<readonly ['text-embedding-004'], GoogleAI<readonly []>>;
  export const textEmbeddingGecko001: PluginModel<readonly ['embedding-001'], GoogleAI<readonly []>>;
}
declare module '@genkit-ai/vertexai' {
  import { ModelConfig } from '@genkit-ai/ai';
  import { PluginModel, VertexAI } from '@genkit-ai/google-genai';
  export const vertexAI: VertexAI<readonly []>;
  export default vertexAI;
  export function gemini<const A extends readonly [id: ModelId, config?: ModelConfig]>(...args: A): PluginModel<A, VertexAI<readonly []>>;
  export const gemini10Pro: PluginModel<readonly ['gemini-1.0-pro'], VertexAI<readonly []>>;
  export const gemini15Flash: PluginModel<readonly ['gemini-1.5-flash'], VertexAI<readonly []>>;
  export const gemini15Pro: PluginModel<readonly ['gemini-1.5-pro'], VertexAI<readonly []>>;
  export const gemini20Flash: PluginModel<readonly ['gemini-2.0-flash'], VertexAI<readonly []>>;
  export const gemini20Flash001: PluginModel<readonly ['gemini-2.0-flash-001'], VertexAI<readonly []>>;
  export const gemini20FlashLite: PluginModel<readonly ['gemini-2.0-flash-lite'], VertexAI<readonly []>>;
  export const gemini20FlashLitePreview0205: PluginModel<readonly ['gemini-2.0-flash-lite-preview-02-05'], VertexAI<readonly []>>;
  export const gemini20ProExp0205: PluginModel<readonly ['gemini-2.0-pro-exp-02-05'], VertexAI<readonly []>>;
  export const gemini25FlashLite: PluginModel<readonly ['gemini-2.5-flash-lite'], VertexAI<readonly []>>;
  export const gemini25FlashPreview0417: PluginModel<readonly ['gemini-2.5-flash-preview-04-17'], VertexAI<readonly []>>;
  export const gemini25ProExp0325: PluginModel<readonly ['gemini-2.5-pro-exp-03-25'], VertexAI<readonly []>>;
  export const gemini25ProPreview0325: PluginModel<readonly ['gemini-2.5-pro-preview-03-25'], VertexAI<readonly []>>;
  export const geminiEmbedding001: PluginModel<readonly ['gemini-embedding-001'], VertexAI<readonly []>>;
  export const textEmbedding004: PluginModel<readonly ['text-embedding-004'], VertexAI<readonly []>>;
  export const textEmbedding005: PluginModel<readonly ['text-embedding-005'], VertexAI<readonly []>>;
  export const textMultilingualEmbedding002: PluginModel<readonly ['text-multilingual-embedding-002'], VertexAI<readonly []>>;
}
// 4096 where nothing is set: lib/runner/base.mjs:12 of 0.3.0.
declare module '@genkit-ai/anthropic' {
  interface ClaudeConfig {
    maxOutputTokens?: OutputCap<'*', 4096>;
    [name: string]: any;
  }
  interface ClaudeModel<A extends readonly [id: ModelId, config?: ClaudeConfig], C> {
    readonly __args: A;
    readonly __client: C;
    [name: string]: any;
  }
  interface AnthropicPlugin<A extends readonly []> {
    readonly __args: A;
    readonly __provider: BilledBy<'anthropic'>;
    (options?: any): any;
    model<const A extends readonly [id: ModelId, config?: ClaudeConfig]>(...args: A): ClaudeModel<A, this>;
    [name: string]: any;
  }
  const anthropic: AnthropicPlugin<readonly []>;
  export { anthropic, anthropic as default };
}
declare module '@genkit-ai/compat-oai/openai' {
  import { ModelConfig } from '@genkit-ai/ai';
  import { PluginModel } from '@genkit-ai/google-genai';
  interface OpenAIPlugin<A extends readonly []> {
    readonly __args: A;
    readonly __provider: BilledBy<'openai'>;
    (options?: any): any;
    model<const A extends readonly [id: ModelId, config?: ModelConfig]>(...args: A): PluginModel<A, this>;
    embedder<const A extends readonly [id: ModelId, config?: any]>(...args: A): PluginModel<A, this>;
    [name: string]: any;
  }
  const openAI: OpenAIPlugin<readonly []>;
  export { openAI, openAI as default };
}
