// The model providers of the AI SDK: `openai('gpt-4o')`, `createOpenAI({...}).chat('gpt-4o')`. A model handle bills nothing.
interface AiSdkProviderSettings {
  baseURL?: BaseUrl;
  fetch?: OwnTransport;
  [name: string]: any;
}
interface AiSdkModel<A extends readonly [id: ModelId, settings?: any], C> {
  readonly __args: A;
  readonly __client: C;
}
interface AiSdkModelFactory<C> {
  <const B extends readonly [id: ModelId, settings?: any]>(...args: B): AiSdkModel<B, C>;
}
// The API for completions of texts has a cap of its own: platform.openai.com/docs/api-reference/completions/create.
interface AiSdkCompletionSettings {
  __filledIn?: OutputCap<'*', 16, 'openai azure'>;
  [name: string]: any;
}
interface AiSdkCompletionModel<A extends readonly [id: ModelId, settings?: AiSdkCompletionSettings], C> {
  readonly __args: A;
  readonly __client: C;
}
interface AiSdkCompletionFactory<C> {
  <const B extends readonly [id: ModelId, settings?: any]>(...args: B): AiSdkCompletionModel<B, C>;
}
// For the providers that are not held to their own types.
interface AiSdkProvider<A extends readonly [settings?: AiSdkProviderSettings]> {
  readonly __args: A;
  <const B extends readonly [id: ModelId, settings?: any]>(...args: B): AiSdkModel<B, this>;
  chat<const B extends readonly [id: ModelId, settings?: any]>(...args: B): AiSdkModel<B, this>;
  responses<const B extends readonly [id: ModelId, settings?: any]>(...args: B): AiSdkModel<B, this>;
  completion<const B extends readonly [id: ModelId, settings?: any]>(...args: B): AiSdkModel<B, this>;
  languageModel<const B extends readonly [id: ModelId, settings?: any]>(...args: B): AiSdkModel<B, this>;
  chatModel<const B extends readonly [id: ModelId, settings?: any]>(...args: B): AiSdkModel<B, this>;
  messages<const B extends readonly [id: ModelId, settings?: any]>(...args: B): AiSdkModel<B, this>;
  embedding<const B extends readonly [id: ModelId, settings?: any]>(...args: B): AiSdkModel<B, this>;
  textEmbedding<const B extends readonly [id: ModelId, settings?: any]>(...args: B): AiSdkModel<B, this>;
  textEmbeddingModel<const B extends readonly [id: ModelId, settings?: any]>(...args: B): AiSdkModel<B, this>;
  embeddingModel<const B extends readonly [id: ModelId, settings?: any]>(...args: B): AiSdkModel<B, this>;
  reranking<const B extends readonly [id: ModelId, settings?: any]>(...args: B): AiSdkModel<B, this>;
  image<const B extends readonly [id: ModelId, settings?: any]>(...args: B): AiSdkModel<B, this>;
  imageModel<const B extends readonly [id: ModelId, settings?: any]>(...args: B): AiSdkModel<B, this>;
  [name: string]: any;
}
declare module '@ai-sdk/openai' {
  interface ModelSettings {
    /** @versions 1 */
    reasoningEffort?: Reasoning;
    [name: string]: any;
  }
  interface Model<A extends readonly [id: ModelId, settings?: ModelSettings], C> {
    readonly __args: A;
    readonly __client: C;
  }
  interface ResponsesSettings {
    __filledInUsage?: StreamUsage<'sent'>;
    [name: string]: any;
  }
  interface ResponsesModel<A extends readonly [id: ModelId, settings?: ResponsesSettings], C> {
    readonly __args: A;
    readonly __client: C;
  }
  interface OpenAIProvider<A extends readonly [settings?: AiSdkProviderSettings]> {
    readonly __args: A;
    readonly __provider: BilledBy<'openai'>;
    <const B extends readonly [id: ModelId, settings?: ModelSettings]>(...args: B): Model<B, this>;
    languageModel<const B extends readonly [id: ModelId, settings?: ModelSettings]>(...args: B): Model<B, this>;
    chat<const B extends readonly [id: ModelId, settings?: ModelSettings]>(...args: B): Model<B, this>;
    completion: AiSdkCompletionFactory<this>;
    /** @versions >=1 */
    responses<const B extends readonly [id: ModelId, settings?: ResponsesSettings]>(...args: B): ResponsesModel<B, this>;
    /** @versions >=4 */
    decisionModel: AiSdkModelFactory<this>;
    /** @versions >=4 */
    evaluationModel: AiSdkModelFactory<this>;
    /** @versions >=4 */
    extractionModel: AiSdkModelFactory<this>;
    embedding: AiSdkModelFactory<this>;
    /** @versions >=3 */
    embeddingModel: AiSdkModelFactory<this>;
    textEmbedding: AiSdkModelFactory<this>;
    textEmbeddingModel: AiSdkModelFactory<this>;
    /** @versions >=1 */
    image: AiSdkModelFactory<this>;
    /** @versions >=1 */
    imageModel: AiSdkModelFactory<this>;
    /** @versions >=1 */
    transcription: AiSdkModelFactory<this>;
    /** @versions >=1 */
    speech: AiSdkModelFactory<this>;
    /** @versions >=4 */
    translation: AiSdkModelFactory<this>;
    [name: string]: any;
  }
  export const openai: OpenAIProvider<readonly []>;
  // The provider that is there already is strict, one of one's own is not: dist/index.js:2780 and :2872 of 1.3.24, :1410 of 0.0.72.
  interface CreateSettings extends AiSdkProviderSettings {
    compatibility?: StreamUsage<null, '<2', 'strict'>;
  }
  interface CreatedProvider<A extends readonly [settings?: CreateSettings]> extends OpenAIProvider<A> {
    readonly __args: A;
  }
  export function createOpenAI<const A extends readonly [settings?: CreateSettings]>(...args: A): CreatedProvider<A>;
}
// Fills in a missing cap: 4096 up to 1 (ai 4), the model's maximum since 2 (ai 5), whichever platform runs it.
// Source: @ai-sdk/anthropic@0.0.56 dist/index.js:473, 1.2.12:474, 4.0.105:4579.
declare module '@ai-sdk/anthropic' {
  interface ModelSettings {
    __filledIn?: OutputCap<'<2', 4096>;
    __filledInSince2?: OutputCapFilledIn<'>=2'>;
    [name: string]: any;
  }
  interface Model<A extends readonly [id: ModelId, settings?: ModelSettings], C> {
    readonly __args: A;
    readonly __client: C;
  }
  interface ModelFactory<C> {
    <const B extends readonly [id: ModelId, settings?: any]>(...args: B): Model<B, C>;
  }
  interface AnthropicProvider<A extends readonly [settings?: AiSdkProviderSettings]> {
    readonly __args: A;
    readonly __provider: BilledBy<'anthropic'>;
    <const B extends readonly [id: ModelId, settings?: any]>(...args: B): Model<B, this>;
    languageModel: ModelFactory<this>;
    chat: ModelFactory<this>;
    messages: ModelFactory<this>;
    /** @versions >=4 */
    decisionModel: ModelFactory<this>;
    /** @versions >=4 */
    evaluationModel: ModelFactory<this>;
    /** @versions >=4 */
    extractionModel: ModelFactory<this>;
    [name: string]: any;
  }
  export const anthropic: AnthropicProvider<readonly []>;
  export function createAnthropic<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): AnthropicProvider<A>;
}
declare module '@ai-sdk/google' {
  interface GoogleProvider<A extends readonly [settings?: AiSdkProviderSettings]> {
    readonly __args: A;
    readonly __provider: BilledBy<'google'>;
    <const B extends readonly [id: ModelId, settings?: any]>(...args: B): AiSdkModel<B, this>;
    languageModel: AiSdkModelFactory<this>;
    chat: AiSdkModelFactory<this>;
    generativeAI: AiSdkModelFactory<this>;
    interactions: AiSdkModelFactory<this>;
    /** @versions >=4 */
    decisionModel: AiSdkModelFactory<this>;
    /** @versions >=4 */
    evaluationModel: AiSdkModelFactory<this>;
    /** @versions >=4 */
    extractionModel: AiSdkModelFactory<this>;
    embedding: AiSdkModelFactory<this>;
    embeddingModel: AiSdkModelFactory<this>;
    textEmbedding: AiSdkModelFactory<this>;
    textEmbeddingModel: AiSdkModelFactory<this>;
    image: AiSdkModelFactory<this>;
    imageModel: AiSdkModelFactory<this>;
    video: AiSdkModelFactory<this>;
    videoModel: AiSdkModelFactory<this>;
    transcription: AiSdkModelFactory<this>;
    /** @versions >=4 */
    speech: AiSdkModelFactory<this>;
    /** @versions >=4 */
    translation: AiSdkModelFactory<this>;
    [name: string]: any;
  }
  export const google: GoogleProvider<readonly []>;
  export function createGoogleGenerativeAI<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): GoogleProvider<A>;
  /** @versions >=4 */
  export function createGoogle<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): GoogleProvider<A>;
}
declare module '@ai-sdk/google-vertex' {
  interface VertexProvider<A extends readonly [settings?: AiSdkProviderSettings]> {
    readonly __args: A;
    readonly __provider: BilledBy<'google-vertex'>;
    <const B extends readonly [id: ModelId, settings?: any]>(...args: B): AiSdkModel<B, this>;
    languageModel: AiSdkModelFactory<this>;
    interactions: AiSdkModelFactory<this>;
    embeddingModel: AiSdkModelFactory<this>;
    textEmbeddingModel: AiSdkModelFactory<this>;
    image: AiSdkModelFactory<this>;
    imageModel: AiSdkModelFactory<this>;
    video: AiSdkModelFactory<this>;
    videoModel: AiSdkModelFactory<this>;
    transcription: AiSdkModelFactory<this>;
    speech: AiSdkModelFactory<this>;
    [name: string]: any;
  }
  export const vertex: VertexProvider<readonly []>;
  export const googleVertex: VertexProvider<readonly []>;
  export function createVertex<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): VertexProvider<A>;
  export function createGoogleVertex<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): VertexProvider<A>;
}
declare module '@ai-sdk/google-vertex/edge' {
  export { vertex, googleVertex, createVertex, createGoogleVertex } from '@ai-sdk/google-vertex';
}
declare module '@ai-sdk/google-vertex/anthropic' {
  import { Model, ModelFactory } from '@ai-sdk/anthropic';
  interface VertexAnthropicProvider<A extends readonly [settings?: AiSdkProviderSettings]> {
    readonly __args: A;
    readonly __provider: BilledBy<'google-vertex'>;
    <const B extends readonly [id: ModelId, settings?: any]>(...args: B): Model<B, this>;
    languageModel: ModelFactory<this>;
    [name: string]: any;
  }
  export const vertexAnthropic: VertexAnthropicProvider<readonly []>;
  export const googleVertexAnthropic: VertexAnthropicProvider<readonly []>;
  export function createVertexAnthropic<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): VertexAnthropicProvider<A>;
  export function createGoogleVertexAnthropic<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): VertexAnthropicProvider<A>;
}
declare module '@ai-sdk/google-vertex/anthropic/edge' {
  export { vertexAnthropic, googleVertexAnthropic, createVertexAnthropic, createGoogleVertexAnthropic } from '@ai-sdk/google-vertex/anthropic';
}
declare module '@ai-sdk/google-vertex/maas' {
  interface MaasProvider<A extends readonly [settings?: AiSdkProviderSettings]> {
    readonly __args: A;
    readonly __provider: BilledBy<'google-vertex'>;
    <const B extends readonly [id: ModelId, settings?: any]>(...args: B): AiSdkModel<B, this>;
    languageModel: AiSdkModelFactory<this>;
    chatModel: AiSdkModelFactory<this>;
    completionModel: AiSdkModelFactory<this>;
    embeddingModel: AiSdkModelFactory<this>;
    textEmbeddingModel: AiSdkModelFactory<this>;
    imageModel: AiSdkModelFactory<this>;
    [name: string]: any;
  }
  export const vertexMaas: MaasProvider<readonly []>;
  export const googleVertexMaas: MaasProvider<readonly []>;
  export function createVertexMaas<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): MaasProvider<A>;
  export function createGoogleVertexMaas<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): MaasProvider<A>;
}
declare module '@ai-sdk/google-vertex/maas/edge' {
  export { vertexMaas, googleVertexMaas, createVertexMaas, createGoogleVertexMaas } from '@ai-sdk/google-vertex/maas';
}
declare module '@ai-sdk/google-vertex/xai' {
  interface VertexXaiProvider<A extends readonly [settings?: AiSdkProviderSettings]> {
    readonly __args: A;
    readonly __provider: BilledBy<'google-vertex'>;
    <const B extends readonly [id: ModelId, settings?: any]>(...args: B): AiSdkModel<B, this>;
    languageModel: AiSdkModelFactory<this>;
    chatModel: AiSdkModelFactory<this>;
    [name: string]: any;
  }
  export const googleVertexXai: VertexXaiProvider<readonly []>;
  export function createGoogleVertexXai<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): VertexXaiProvider<A>;
}
declare module '@ai-sdk/google-vertex/xai/edge' {
  export { googleVertexXai, createGoogleVertexXai } from '@ai-sdk/google-vertex/xai';
}
declare module '@ai-sdk/azure' {
  interface AzureProvider<A extends readonly [settings?: AiSdkProviderSettings]> {
    readonly __args: A;
    readonly __provider: BilledBy<'azure'>;
    <const B extends readonly [id: ModelId, settings?: any]>(...args: B): AiSdkModel<B, this>;
    languageModel: AiSdkModelFactory<this>;
    chat: AiSdkModelFactory<this>;
    responses: AiSdkModelFactory<this>;
    completion: AiSdkCompletionFactory<this>;
    deepseek: AiSdkModelFactory<this>;
    embedding: AiSdkModelFactory<this>;
    embeddingModel: AiSdkModelFactory<this>;
    textEmbedding: AiSdkModelFactory<this>;
    textEmbeddingModel: AiSdkModelFactory<this>;
    image: AiSdkModelFactory<this>;
    imageModel: AiSdkModelFactory<this>;
    transcription: AiSdkModelFactory<this>;
    speech: AiSdkModelFactory<this>;
    [name: string]: any;
  }
  export const azure: AzureProvider<readonly []>;
  export function createAzure<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): AzureProvider<A>;
}
// Nothing is sent where no cap is written, and Converse then takes the model's own maximum (bedrock-runtime.d.ts).
declare module '@ai-sdk/amazon-bedrock' {
  interface ModelSettings {
    __filledIn?: OutputCapDefaultsToMaximum;
    [name: string]: any;
  }
  interface Model<A extends readonly [id: ModelId, settings?: ModelSettings], C> {
    readonly __args: A;
    readonly __client: C;
  }
  interface ModelFactory<C> {
    <const B extends readonly [id: ModelId, settings?: any]>(...args: B): Model<B, C>;
  }
  interface BedrockProvider<A extends readonly [settings?: AiSdkProviderSettings]> {
    readonly __args: A;
    readonly __provider: BilledBy<'aws'>;
    <const B extends readonly [id: ModelId, settings?: any]>(...args: B): Model<B, this>;
    languageModel: ModelFactory<this>;
    embedding: AiSdkModelFactory<this>;
    embeddingModel: AiSdkModelFactory<this>;
    textEmbedding: AiSdkModelFactory<this>;
    textEmbeddingModel: AiSdkModelFactory<this>;
    image: AiSdkModelFactory<this>;
    imageModel: AiSdkModelFactory<this>;
    reranking: AiSdkModelFactory<this>;
    rerankingModel: AiSdkModelFactory<this>;
    [name: string]: any;
  }
  export const bedrock: BedrockProvider<readonly []>;
  export const amazonBedrock: BedrockProvider<readonly []>;
  export function createAmazonBedrock<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): BedrockProvider<A>;
}
declare module '@ai-sdk/amazon-bedrock/anthropic' {
  import { Model, ModelFactory } from '@ai-sdk/anthropic';
  interface BedrockAnthropicProvider<A extends readonly [settings?: AiSdkProviderSettings]> {
    readonly __args: A;
    readonly __provider: BilledBy<'aws'>;
    <const B extends readonly [id: ModelId, settings?: any]>(...args: B): Model<B, this>;
    languageModel: ModelFactory<this>;
    [name: string]: any;
  }
  export const bedrockAnthropic: BedrockAnthropicProvider<readonly []>;
  export const amazonBedrockAnthropic: BedrockAnthropicProvider<readonly []>;
  export function createBedrockAnthropic<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): BedrockAnthropicProvider<A>;
  export function createAmazonBedrockAnthropic<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): BedrockAnthropicProvider<A>;
}
declare module '@ai-sdk/amazon-bedrock/mantle' {
  interface MantleProvider<A extends readonly [settings?: AiSdkProviderSettings]> {
    readonly __args: A;
    readonly __provider: BilledBy<'aws'>;
    <const B extends readonly [id: ModelId]>(...args: B): AiSdkModel<B, this>;
    languageModel: AiSdkModelFactory<this>;
    chat: AiSdkModelFactory<this>;
    responses: AiSdkModelFactory<this>;
    [name: string]: any;
  }
  export const bedrockMantle: MantleProvider<readonly []>;
  export function createBedrockMantle<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): MantleProvider<A>;
}
// Any host that speaks OpenAI's protocol: only its address says who bills.
declare module '@ai-sdk/openai-compatible' {
  interface CompatibleSettings extends AiSdkProviderSettings {
    includeUsage?: StreamUsage;
  }
  interface CompatibleProvider<A extends readonly [settings: CompatibleSettings]> {
    readonly __args: A;
    readonly __provider: BilledBy<'unknown'>;
    <const B extends readonly [id: ModelId, settings?: any]>(...args: B): AiSdkModel<B, this>;
    languageModel: AiSdkModelFactory<this>;
    chatModel: AiSdkModelFactory<this>;
    completionModel: AiSdkModelFactory<this>;
    embeddingModel: AiSdkModelFactory<this>;
    textEmbeddingModel: AiSdkModelFactory<this>;
    imageModel: AiSdkModelFactory<this>;
    [name: string]: any;
  }
  export function createOpenAICompatible<const A extends readonly [settings: CompatibleSettings]>(...args: A): CompatibleProvider<A>;
}
declare module '@ai-sdk/gateway' {
  interface GatewayProvider<A extends readonly [settings?: AiSdkProviderSettings]> {
    readonly __args: A;
    readonly __provider: BilledBy<'vercel'>;
    <const B extends readonly [id: ModelId]>(...args: B): AiSdkModel<B, this>;
    languageModel: AiSdkModelFactory<this>;
    /** @versions >=3 */
    chat: AiSdkModelFactory<this>;
    /** @versions >=3 */
    embedding: AiSdkModelFactory<this>;
    /** @versions >=3 */
    embeddingModel: AiSdkModelFactory<this>;
    textEmbeddingModel: AiSdkModelFactory<this>;
    /** @versions >=3 */
    image: AiSdkModelFactory<this>;
    imageModel: AiSdkModelFactory<this>;
    /** @versions >=3 */
    video: AiSdkModelFactory<this>;
    /** @versions >=3 */
    reranking: AiSdkModelFactory<this>;
    /** @versions >=3 */
    rerankingModel: AiSdkModelFactory<this>;
    /** @versions >=3 */
    speech: AiSdkModelFactory<this>;
    /** @versions >=3 */
    transcription: AiSdkModelFactory<this>;
    /** @versions >=4 */
    decision: AiSdkModelFactory<this>;
    /** @versions >=4 */
    decisionModel: AiSdkModelFactory<this>;
    [name: string]: any;
  }
  export const gateway: GatewayProvider<readonly []>;
  export function createGateway<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): GatewayProvider<A>;
  export function createGatewayProvider<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): GatewayProvider<A>;
}
declare module '@openrouter/ai-sdk-provider' {
  // In force where the call sets no cap: dist/index.js:4292 of 3.1.0.
  interface ModelSettings {
    maxTokens?: OutputCap;
    reasoning?: { effort?: Reasoning; max_tokens?: ThinkingBudget; [name: string]: any };
    [name: string]: any;
  }
  interface ChatSettings extends ModelSettings {
    cache_control?: CacheMark;
    plugins?: BilledBeside<'web search', '*', 'web'>;
  }
  interface Model<A extends readonly [id: ModelId, settings?: ChatSettings], C> {
    readonly __args: A;
    readonly __client: C;
  }
  interface OpenRouterProvider<A extends readonly [settings?: AiSdkProviderSettings]> {
    readonly __args: A;
    readonly __provider: BilledBy<'openrouter'>;
    <const B extends readonly [id: ModelId, settings?: ChatSettings]>(...args: B): Model<B, this>;
    languageModel<const B extends readonly [id: ModelId, settings?: ChatSettings]>(...args: B): Model<B, this>;
    chat<const B extends readonly [id: ModelId, settings?: ChatSettings]>(...args: B): Model<B, this>;
    completion<const B extends readonly [id: ModelId, settings?: ModelSettings]>(...args: B): Model<B, this>;
    embedding: AiSdkModelFactory<this>;
    embeddingModel: AiSdkModelFactory<this>;
    textEmbeddingModel: AiSdkModelFactory<this>;
    imageModel: AiSdkModelFactory<this>;
    videoModel: AiSdkModelFactory<this>;
    evaluationModel: AiSdkModelFactory<this>;
    [name: string]: any;
  }
  export const openrouter: OpenRouterProvider<readonly []>;
  export function createOpenRouter<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): OpenRouterProvider<A>;
}
interface AiSdkGroq<A extends readonly [settings?: AiSdkProviderSettings]> extends AiSdkProvider<A> {
  readonly __provider: BilledBy<'groq'>;
}
interface AiSdkMistral<A extends readonly [settings?: AiSdkProviderSettings]> extends AiSdkProvider<A> {
  readonly __provider: BilledBy<'mistral'>;
}
interface AiSdkXai<A extends readonly [settings?: AiSdkProviderSettings]> extends AiSdkProvider<A> {
  readonly __provider: BilledBy<'xai'>;
}
interface AiSdkCohere<A extends readonly [settings?: AiSdkProviderSettings]> extends AiSdkProvider<A> {
  readonly __provider: BilledBy<'cohere'>;
}
interface AiSdkDeepseek<A extends readonly [settings?: AiSdkProviderSettings]> extends AiSdkProvider<A> {
  readonly __provider: BilledBy<'deepseek'>;
}
interface AiSdkFireworks<A extends readonly [settings?: AiSdkProviderSettings]> extends AiSdkProvider<A> {
  readonly __provider: BilledBy<'fireworks'>;
}
interface AiSdkTogether<A extends readonly [settings?: AiSdkProviderSettings]> extends AiSdkProvider<A> {
  readonly __provider: BilledBy<'together'>;
}
interface AiSdkPerplexity<A extends readonly [settings?: AiSdkProviderSettings]> extends AiSdkProvider<A> {
  readonly __provider: BilledBy<'perplexity'>;
}
interface AiSdkCerebras<A extends readonly [settings?: AiSdkProviderSettings]> extends AiSdkProvider<A> {
  readonly __provider: BilledBy<'cerebras'>;
}
interface AiSdkOllama<A extends readonly [settings?: AiSdkProviderSettings]> extends AiSdkProvider<A> {
  readonly __provider: BilledBy<'ollama'>;
}
declare module '@ai-sdk/groq' {
  export const groq: AiSdkGroq<readonly []>;
  export function createGroq<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): AiSdkGroq<A>;
}
declare module '@ai-sdk/mistral' {
  export const mistral: AiSdkMistral<readonly []>;
  export function createMistral<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): AiSdkMistral<A>;
}
declare module '@ai-sdk/xai' {
  export const xai: AiSdkXai<readonly []>;
  export function createXai<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): AiSdkXai<A>;
}
declare module '@ai-sdk/cohere' {
  export const cohere: AiSdkCohere<readonly []>;
  export function createCohere<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): AiSdkCohere<A>;
}
declare module '@ai-sdk/deepseek' {
  export const deepseek: AiSdkDeepseek<readonly []>;
  export function createDeepSeek<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): AiSdkDeepseek<A>;
}
declare module '@ai-sdk/fireworks' {
  export const fireworks: AiSdkFireworks<readonly []>;
  export function createFireworks<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): AiSdkFireworks<A>;
}
declare module '@ai-sdk/togetherai' {
  export const togetherai: AiSdkTogether<readonly []>;
  export function createTogetherAI<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): AiSdkTogether<A>;
}
declare module '@ai-sdk/perplexity' {
  export const perplexity: AiSdkPerplexity<readonly []>;
  export function createPerplexity<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): AiSdkPerplexity<A>;
}
declare module '@ai-sdk/cerebras' {
  export const cerebras: AiSdkCerebras<readonly []>;
  export function createCerebras<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): AiSdkCerebras<A>;
}
declare module 'ollama-ai-provider' {
  export const ollama: AiSdkOllama<readonly []>;
  export function createOllama<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): AiSdkOllama<A>;
}
declare module 'ollama-ai-provider-v2' {
  export const ollama: AiSdkOllama<readonly []>;
  export function createOllama<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): AiSdkOllama<A>;
}
// A gateway that bills by the key behind it.
declare module '@helicone/ai-sdk-provider' {
  interface Helicone<A extends readonly [settings?: AiSdkProviderSettings]> extends AiSdkProvider<A> {
    readonly __provider: BilledBy<'unknown'>;
  }
  export function createHelicone<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): Helicone<A>;
}
