// Gemini through LangChain. Six retries, of AsyncCaller (@langchain/core@1.2.13 dist/utils/async_caller.js:182): @langchain/google-genai@2.3.2
// dist/chat_models.js:574, @langchain/google@0.2.6 dist/chat_models/base.js:294, @langchain/google-common@2.3.2 dist/llms.js:76. No time-outs.
declare module '@langchain/google-genai' {
  import { BaseChatModel } from '@langchain/core/language_models/chat_models';
  import { Embeddings } from '@langchain/core/embeddings';
  interface ChatSettings {
    maxOutputTokens?: OutputCap;
    maxRetries?: Retries<6>;
    thinkingConfig?: ThinkingFields;
    baseUrl?: BaseUrl;
    [name: string]: any;
  }
  interface ChatFields extends ChatSettings {
    model?: ModelId;
  }
  interface ThinkingFields {
    thinkingBudget?: ThinkingBudget;
    thinkingLevel?: Reasoning;
    [name: string]: any;
  }
  // dist/embeddings.js:30 of 2.3.2.
  interface EmbeddingFields {
    model?: ModelId<'embedding-001'>;
    modelName?: ModelId;
    maxRetries?: Retries<6>;
    baseUrl?: BaseUrl;
    [name: string]: any;
  }
  export class ChatGoogleGenerativeAI<const A extends readonly [model?: ModelId | ChatFields, settings?: ChatSettings] = any> extends BaseChatModel<ChatGoogleGenerativeAI<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'google'>;
    completionWithRetry(request: any, options?: any): Call<'chat'>;
  }
  export class GoogleGenerativeAIEmbeddings<const A extends readonly [fields?: EmbeddingFields] = any> extends Embeddings<GoogleGenerativeAIEmbeddings<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'google'>;
  }
}
// Of Google AI or of Vertex AI, as the settings or the environment say.
declare module '@langchain/google' {
  import { BaseChatModel } from '@langchain/core/language_models/chat_models';
  import { BaseLanguageModelCallOptions } from '@langchain/core/language_models/base';
  interface CallOptions extends BaseLanguageModelCallOptions {
    maxOutputTokens?: OutputCap;
    thinkingBudget?: ThinkingBudget;
    thinkingLevel?: Reasoning;
    reasoningEffort?: Reasoning;
    serviceTier?: ServiceTier;
    tools?: Tools;
    responseSchema?: OutputSchema;
  }
  interface ChatSettings {
    maxOutputTokens?: OutputCap;
    maxRetries?: Retries<6>;
    thinkingBudget?: ThinkingBudget;
    thinkingLevel?: Reasoning;
    reasoningEffort?: Reasoning;
    thinkingConfig?: ThinkingFields;
    serviceTier?: ServiceTier;
    responseSchema?: OutputSchema;
    tools?: Tools;
    endpoint?: BaseUrl;
    platformType?: BaseUrl;
    vertexai?: BilledWhen<'google-vertex'>;
    apiClient?: OwnTransport;
    [name: string]: any;
  }
  interface ChatFields extends ChatSettings {
    model?: ModelId;
  }
  interface ThinkingFields {
    thinkingBudget?: ThinkingBudget;
    thinkingLevel?: Reasoning;
    [name: string]: any;
  }
  export class ChatGoogle<const A extends readonly [model?: ModelId | ChatFields, settings?: ChatSettings] = any> extends BaseChatModel<ChatGoogle<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'google'>;
    invoke(input: Messages, options?: CallOptions): Call<'chat'>;
    stream(input: Messages, options?: CallOptions): Call<'chat'>;
    batch(inputs: any, options?: CallOptions): Call<'chat'>;
    streamEvents(input: Messages, options?: CallOptions): Call<'chat'>;
    bindTools(tools: Tools, options?: CallOptions): this;
    withConfig(config: CallOptions): this;
  }
}
declare module '@langchain/google/node' {
  export { ChatGoogle } from '@langchain/google';
}
// Default models: dist/chat_models.js:75, dist/llms.js:42 of @langchain/google-common@2.3.2.
declare module '@langchain/google-vertexai' {
  import { BaseChatModel } from '@langchain/core/language_models/chat_models';
  import { BaseLLM } from '@langchain/core/language_models/llms';
  import { Embeddings } from '@langchain/core/embeddings';
  import { BaseLanguageModelCallOptions } from '@langchain/core/language_models/base';
  interface CallOptions extends BaseLanguageModelCallOptions {
    maxOutputTokens?: OutputCap;
    thinkingBudget?: ThinkingBudget;
    thinkingLevel?: Reasoning;
    reasoningEffort?: Reasoning;
    tools?: Tools;
    responseSchema?: OutputSchema;
  }
  interface ChatSettings {
    modelName?: ModelId;
    maxOutputTokens?: OutputCap;
    maxRetries?: Retries<6>;
    thinkingBudget?: ThinkingBudget;
    thinkingLevel?: Reasoning;
    reasoningEffort?: Reasoning;
    endpoint?: BaseUrl;
    [name: string]: any;
  }
  interface ChatFields extends ChatSettings {
    model?: ModelId<'gemini-pro'>;
  }
  interface TextFields {
    model?: ModelId<'gemini-pro'>;
    modelName?: ModelId;
    maxOutputTokens?: OutputCap;
    maxRetries?: Retries<6>;
    endpoint?: BaseUrl;
    [name: string]: any;
  }
  interface EmbeddingFields {
    model?: ModelId;
    maxRetries?: Retries<6>;
    [name: string]: any;
  }
  export class ChatVertexAI<const A extends readonly [model?: ModelId | ChatFields, settings?: ChatSettings] = any> extends BaseChatModel<ChatVertexAI<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'google-vertex'>;
    invoke(input: Messages, options?: CallOptions): Call<'chat'>;
    stream(input: Messages, options?: CallOptions): Call<'chat'>;
    batch(inputs: any, options?: CallOptions): Call<'chat'>;
    streamEvents(input: Messages, options?: CallOptions): Call<'chat'>;
    bindTools(tools: Tools, options?: CallOptions): this;
    withConfig(config: CallOptions): this;
  }
  export class VertexAI<const A extends readonly [fields?: TextFields] = any> extends BaseLLM<VertexAI<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'google-vertex'>;
    predictMessages(messages: Messages, options?: any): Call<'completion'>;
  }
  export class VertexAIEmbeddings<const A extends readonly [fields: EmbeddingFields] = any> extends Embeddings<VertexAIEmbeddings<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'google-vertex'>;
  }
}
declare module '@langchain/google-vertexai-web' {
  export { ChatVertexAI, VertexAI, VertexAIEmbeddings } from '@langchain/google-vertexai';
}
