// genkit 1. Rounds of tools: 5, @genkit-ai/ai@1.42.0 lib/generate/action.js:347. The middleware retry(): 3, lib/model/middleware.js:203.
// Ids name the plugin first: `googleai/gemini-2.5-flash`. The plugin sends the request, so that retries and time-outs are its own.
declare module '@genkit-ai/ai' {
  interface ModelConfig {
    maxOutputTokens?: OutputCap;
    [name: string]: any;
  }
  interface OutputOptions {
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
  export { ExecutablePrompt, LoadedPrompt, Agent, PromptConfig, GenerateOptions, EmbedOptions, RerankOptions, RetrieveOptions };
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
// The plugins that most code names its models with; their sources are at github.com/firebase/genkit, js/plugins.
declare module '@genkit-ai/google-genai' {
  interface PluginModel<A extends readonly [id: ModelId, config?: any], C> {
    readonly __args: A;
    readonly __client: C;
  }
  interface GoogleAI<A extends readonly []> {
    readonly __args: A;
    readonly __provider: BilledBy<'google'>;
    (options?: any): any;
    model<const A extends readonly [id: ModelId, config?: any]>(...args: A): PluginModel<A, this>;
    embedder<const A extends readonly [id: ModelId, config?: any]>(...args: A): PluginModel<A, this>;
    [name: string]: any;
  }
  interface VertexAI<A extends readonly []> {
    readonly __args: A;
    readonly __provider: BilledBy<'google-vertex'>;
    (options?: any): any;
    model<const A extends readonly [id: ModelId, config?: any]>(...args: A): PluginModel<A, this>;
    embedder<const A extends readonly [id: ModelId, config?: any]>(...args: A): PluginModel<A, this>;
    [name: string]: any;
  }
  export const googleAI: GoogleAI<readonly []>;
  export const vertexAI: VertexAI<readonly []>;
}
declare module '@genkit-ai/googleai' {
  import { GoogleAI } from '@genkit-ai/google-genai';
  export const googleAI: GoogleAI<readonly []>;
  export default googleAI;
}
declare module '@genkit-ai/vertexai' {
  import { VertexAI } from '@genkit-ai/google-genai';
  export const vertexAI: VertexAI<readonly []>;
  export default vertexAI;
}
