// Chat models, text models and embeddings of LangChain for Groq, Mistral, Ollama, OpenRouter, Cohere and xAI. Where nothing else is said
// there are six retries, of AsyncCaller: @langchain/core@1.2.13 dist/utils/async_caller.js:182.

// Six retries, the inner client's set to 0, its time-out counts: dist/chat_models.js:614 of 1.3.1; groq-sdk@1.6.0 client.js:485.
declare module '@langchain/groq' {
  import { BaseChatModel } from '@langchain/core/language_models/chat_models';
  interface ChatSettings {
    maxTokens?: OutputCap;
    maxRetries?: Retries<6>;
    timeout?: Timeout<60000, 'ms'>;
    n?: Choices;
    reasoningEffort?: Reasoning;
    baseUrl?: BaseUrl;
    fetch?: OwnTransport;
    [name: string]: any;
  }
  interface ChatFields extends ChatSettings {
    model?: ModelId;
  }
  export class ChatGroq<const A extends readonly [model?: ModelId | ChatFields, settings?: ChatSettings] = any> extends BaseChatModel<ChatGroq<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'groq'>;
    completionWithRetry(request: any, options?: any): Call<'chat'>;
  }
}
// Default models: dist/chat_models.js:542, dist/llms.js:29, dist/embeddings.js:11 of 1.2.0. The inner client does not try again, and
// gives up after 30 s: @mistralai/mistralai@2.2.1 esm/funcs/chatComplete.js:56.
declare module '@langchain/mistralai' {
  import { BaseChatModel } from '@langchain/core/language_models/chat_models';
  import { BaseLLM } from '@langchain/core/language_models/llms';
  import { Embeddings } from '@langchain/core/embeddings';
  interface ConnectionFields {
    maxRetries?: Retries<6>;
    __filledIn?: Timeout<30000, 'ms'>;
    serverURL?: BaseUrl;
    httpClient?: OwnTransport;
    [name: string]: any;
  }
  interface ChatSettings extends ConnectionFields {
    modelName?: ModelId;
    maxTokens?: OutputCap;
    numCompletions?: Choices;
  }
  interface ChatFields extends ChatSettings {
    model?: ModelId<'mistral-small-latest'>;
  }
  interface TextFields extends ConnectionFields {
    model?: ModelId<'codestral-latest'>;
    maxTokens?: OutputCap;
  }
  interface EmbeddingFields extends ConnectionFields {
    model?: ModelId<'mistral-embed'>;
    modelName?: ModelId;
  }
  export class ChatMistralAI<const A extends readonly [model?: ModelId | ChatFields, settings?: ChatSettings] = any> extends BaseChatModel<ChatMistralAI<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'mistral'>;
    completionWithRetry(request: any, options?: any): Call<'chat'>;
  }
  export class MistralAI<const A extends readonly [fields?: TextFields] = any> extends BaseLLM<MistralAI<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'mistral'>;
    completionWithRetry(request: any, options?: any): Call<'completion'>;
  }
  export class MistralAIEmbeddings<const A extends readonly [fields?: EmbeddingFields] = any> extends Embeddings<MistralAIEmbeddings<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'mistral'>;
  }
}
// Default models: dist/chat_models.js:316, dist/llms.js:34, dist/embeddings.js:6 of 1.3.0. The chat model asks its client directly, which
// does not try again, so that `maxRetries` changes nothing; the others go through AsyncCaller (dist/llms.js:153, dist/embeddings.js:83).
declare module '@langchain/ollama' {
  import { BaseChatModel } from '@langchain/core/language_models/chat_models';
  import { BaseLLM } from '@langchain/core/language_models/llms';
  import { Embeddings } from '@langchain/core/embeddings';
  interface ChatSettings {
    numPredict?: OutputCap;
    __filledIn?: Retries<0>;
    think?: Reasoning;
    baseUrl?: BaseUrl;
    fetch?: OwnTransport;
    [name: string]: any;
  }
  interface ChatFields extends ChatSettings {
    model?: ModelId<'llama3'>;
  }
  interface TextFields {
    model?: ModelId<'llama3'>;
    numPredict?: OutputCap;
    maxRetries?: Retries<6>;
    think?: Reasoning;
    baseUrl?: BaseUrl;
    fetch?: OwnTransport;
    [name: string]: any;
  }
  interface EmbeddingFields {
    model?: ModelId<'mxbai-embed-large'>;
    maxRetries?: Retries<6>;
    baseUrl?: BaseUrl;
    fetch?: OwnTransport;
    [name: string]: any;
  }
  export class ChatOllama<const A extends readonly [model?: ModelId | ChatFields, settings?: ChatSettings] = any> extends BaseChatModel<ChatOllama<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'ollama'>;
  }
  export class Ollama<const A extends readonly [fields?: TextFields] = any> extends BaseLLM<Ollama<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'ollama'>;
  }
  export class OllamaEmbeddings<const A extends readonly [fields?: EmbeddingFields] = any> extends Embeddings<OllamaEmbeddings<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'ollama'>;
  }
}
// AsyncCaller around fetch, without a time-out: dist/chat_models/index.js:272 of 0.4.11.
declare module '@langchain/openrouter' {
  import { BaseChatModel } from '@langchain/core/language_models/chat_models';
  import { BaseLanguageModelCallOptions } from '@langchain/core/language_models/base';
  interface ChatSettings {
    maxTokens?: OutputCap;
    maxRetries?: Retries<6>;
    modelKwargs?: StoredSettings;
    baseURL?: BaseUrl;
    [name: string]: any;
  }
  interface ChatFields extends ChatSettings {
    model?: ModelId;
  }
  interface CallOptions extends BaseLanguageModelCallOptions {
    maxTokens?: OutputCap;
    tools?: Tools;
    response_format?: OutputSchema;
  }
  export class ChatOpenRouter<const A extends readonly [model?: ModelId | ChatFields, settings?: ChatSettings] = any> extends BaseChatModel<ChatOpenRouter<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'openrouter'>;
    invoke(input: Messages, options?: CallOptions): Call<'chat'>;
    stream(input: Messages, options?: CallOptions): Call<'chat'>;
    batch(inputs: any, options?: CallOptions): Call<'chat'>;
    streamEvents(input: Messages, options?: CallOptions): Call<'chat'>;
    bindTools(tools: Tools, options?: CallOptions): this;
    withConfig(config: CallOptions): this;
  }
}
// AsyncCaller around a client that tries three times by itself, 300 s each: dist/client.js:8 of 1.0.5; cohere-ai@7.21.0
// core/fetcher/requestWithRetries.js, Client.js:140. Default model and cap: dist/chat_models.js:542, dist/llms.js:39.
declare module '@langchain/cohere' {
  import { BaseChatModel } from '@langchain/core/language_models/chat_models';
  import { BaseLLM } from '@langchain/core/language_models/llms';
  import { Embeddings } from '@langchain/core/embeddings';
  import { BaseLanguageModelCallOptions } from '@langchain/core/language_models/base';
  interface ConnectionFields {
    maxRetries?: Retries<6>;
    __filledInByClient?: LayerRetries<2>;
    __filledIn?: Timeout<300000, 'ms'>;
    client?: OwnClient;
    [name: string]: any;
  }
  /** A client of one's own has its own address, time-out and retries. */
  type OwnClient = BaseUrl | OwnTransport;
  interface ChatSettings extends ConnectionFields {
    __filledInCap?: OutputCap;
  }
  interface ChatFields extends ChatSettings {
    model?: ModelId<'command-r-plus'>;
  }
  interface CallOptions extends BaseLanguageModelCallOptions {
    model?: ModelId;
    maxTokens?: OutputCap;
    tools?: Tools;
  }
  interface TextFields extends ConnectionFields {
    model?: ModelId;
    maxTokens?: OutputCap<'*', 250>;
  }
  interface EmbeddingFields extends ConnectionFields {
    model?: ModelId;
  }
  interface RerankFields {
    model?: ModelId;
    client?: OwnClient;
    __filledInRetries?: Retries<2>;
    __filledIn?: Timeout<300000, 'ms'>;
    [name: string]: any;
  }
  export class ChatCohere<const A extends readonly [model?: ModelId | ChatFields, settings?: ChatSettings] = any> extends BaseChatModel<ChatCohere<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'cohere'>;
    invoke(input: Messages, options?: CallOptions): Call<'chat'>;
    stream(input: Messages, options?: CallOptions): Call<'chat'>;
    batch(inputs: any, options?: CallOptions): Call<'chat'>;
    streamEvents(input: Messages, options?: CallOptions): Call<'chat'>;
    bindTools(tools: Tools, options?: CallOptions): this;
    withConfig(config: CallOptions): this;
  }
  export class Cohere<const A extends readonly [fields?: TextFields] = any> extends BaseLLM<Cohere<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'cohere'>;
  }
  export class CohereEmbeddings<const A extends readonly [fields?: EmbeddingFields] = any> extends Embeddings<CohereEmbeddings<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'cohere'>;
    embed(request: any): Call<'embedding'>;
  }
  interface RerankOptions {
    model?: ModelId;
    [name: string]: any;
  }
  export class CohereRerank<const A extends readonly [fields?: RerankFields] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'cohere'>;
    rerank(documents: any, query: any, options?: RerankOptions): Call<'rerank'>;
    compressDocuments(documents: any, query: any): Call<'rerank'>;
  }
}
// The chat model is @langchain/openai's: dist/chat_models/completions.js:428 of 1.4.15. The other one asks by fetch, without a time-out:
// dist/chat_models/responses.js:118.
declare module '@langchain/xai' {
  import { BaseChatModel } from '@langchain/core/language_models/chat_models';
  interface ChatSettings {
    maxTokens?: OutputCap;
    maxRetries?: Retries<6>;
    __filledIn?: Timeout<600000, 'ms'>;
    baseURL?: BaseUrl;
    [name: string]: any;
  }
  interface ChatFields extends ChatSettings {
    model?: ModelId<'grok-3-fast'>;
  }
  interface ResponsesSettings {
    maxOutputTokens?: OutputCap;
    maxRetries?: Retries<6>;
    reasoning?: ReasoningFields;
    baseURL?: BaseUrl;
    [name: string]: any;
  }
  interface ResponsesFields extends ResponsesSettings {
    model?: ModelId<'grok-3'>;
  }
  interface ReasoningFields {
    effort?: Reasoning;
    [name: string]: any;
  }
  export class ChatXAI<const A extends readonly [model?: ModelId | ChatFields, settings?: ChatSettings] = any> extends BaseChatModel<ChatXAI<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'xai'>;
    completionWithRetry(request: any, options?: any): Call<'chat'>;
  }
  export class ChatXAIResponses<const A extends readonly [model?: ModelId | ResponsesFields, settings?: ResponsesSettings] = any> extends BaseChatModel<ChatXAIResponses<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'xai'>;
  }
}
