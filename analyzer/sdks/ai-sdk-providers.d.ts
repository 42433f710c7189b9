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
// Fills in a missing cap: 4096 up to @ai-sdk/anthropic 1 (ai 4), the model's maximum since 2 (ai 5).
// Source: @ai-sdk/anthropic@1.2.12 dist/index.js:474, 4.0.105 dist/index.js:4579.
interface AiSdkAnthropicSettings {
  __filledIn?: OutputCap<'<5', 4096>;
  __filledInSince5?: OutputCapDefaultsToMaximum<'>=5'>;
  [name: string]: any;
}
interface AiSdkAnthropicModel<A extends readonly [id: ModelId, settings?: AiSdkAnthropicSettings], C> {
  readonly __args: A;
  readonly __client: C;
}
interface AiSdkAnthropic<A extends readonly [settings?: AiSdkProviderSettings]> {
  readonly __args: A;
  readonly __provider: BilledBy<'anthropic'>;
  <const B extends readonly [id: ModelId, settings?: any]>(...args: B): AiSdkAnthropicModel<B, this>;
  languageModel<const B extends readonly [id: ModelId, settings?: any]>(...args: B): AiSdkAnthropicModel<B, this>;
  chat<const B extends readonly [id: ModelId, settings?: any]>(...args: B): AiSdkAnthropicModel<B, this>;
  messages<const B extends readonly [id: ModelId, settings?: any]>(...args: B): AiSdkAnthropicModel<B, this>;
  [name: string]: any;
}
interface AiSdkOpenai<A extends readonly [settings?: AiSdkProviderSettings]> extends AiSdkProvider<A> {
  readonly __provider: BilledBy<'openai'>;
}
interface AiSdkGoogle<A extends readonly [settings?: AiSdkProviderSettings]> extends AiSdkProvider<A> {
  readonly __provider: BilledBy<'google'>;
}
interface AiSdkGoogleVertex<A extends readonly [settings?: AiSdkProviderSettings]> extends AiSdkProvider<A> {
  readonly __provider: BilledBy<'google-vertex'>;
}
interface AiSdkAzure<A extends readonly [settings?: AiSdkProviderSettings]> extends AiSdkProvider<A> {
  readonly __provider: BilledBy<'azure'>;
}
interface AiSdkAws<A extends readonly [settings?: AiSdkProviderSettings]> extends AiSdkProvider<A> {
  readonly __provider: BilledBy<'aws'>;
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
interface AiSdkOpenrouter<A extends readonly [settings?: AiSdkProviderSettings]> extends AiSdkProvider<A> {
  readonly __provider: BilledBy<'openrouter'>;
}
interface AiSdkOllama<A extends readonly [settings?: AiSdkProviderSettings]> extends AiSdkProvider<A> {
  readonly __provider: BilledBy<'ollama'>;
}
declare module '@ai-sdk/openai' {
  export const openai: AiSdkOpenai<readonly []>;
  export function createOpenAI<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): AiSdkOpenai<A>;
}
declare module '@ai-sdk/anthropic' {
  export const anthropic: AiSdkAnthropic<readonly []>;
  export function createAnthropic<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): AiSdkAnthropic<A>;
}
declare module '@ai-sdk/google' {
  export const google: AiSdkGoogle<readonly []>;
  export function createGoogleGenerativeAI<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): AiSdkGoogle<A>;
  export const createGoogle: typeof createGoogleGenerativeAI;
}
declare module '@ai-sdk/google-vertex' {
  export const vertex: AiSdkGoogleVertex<readonly []>;
  export function createVertex<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): AiSdkGoogleVertex<A>;
}
declare module '@ai-sdk/google-vertex/edge' {
  export const vertex: AiSdkGoogleVertex<readonly []>;
  export function createVertex<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): AiSdkGoogleVertex<A>;
}
declare module '@ai-sdk/azure' {
  export const azure: AiSdkAzure<readonly []>;
  export function createAzure<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): AiSdkAzure<A>;
}
declare module '@ai-sdk/amazon-bedrock' {
  export const bedrock: AiSdkAws<readonly []>;
  export function createAmazonBedrock<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): AiSdkAws<A>;
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
declare module '@openrouter/ai-sdk-provider' {
  export const openrouter: AiSdkOpenrouter<readonly []>;
  export function createOpenRouter<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): AiSdkOpenrouter<A>;
}
declare module 'ollama-ai-provider' {
  export const ollama: AiSdkOllama<readonly []>;
  export function createOllama<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): AiSdkOllama<A>;
}
declare module 'ollama-ai-provider-v2' {
  export const ollama: AiSdkOllama<readonly []>;
  export function createOllama<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): AiSdkOllama<A>;
}
// Any host that speaks OpenAI's protocol: only its address says who bills.
interface AiSdkCompatible<A extends readonly [settings?: AiSdkProviderSettings]> extends AiSdkProvider<A> {
  readonly __provider: BilledBy<'unknown'>;
}
declare module '@ai-sdk/openai-compatible' {
  export function createOpenAICompatible<const A extends readonly [settings?: AiSdkProviderSettings]>(...args: A): AiSdkCompatible<A>;
}
