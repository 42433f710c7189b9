// @langchain/openai 0.x and 1.x. Six retries of its own (@langchain/core@1.2.13 dist/utils/async_caller.js:182, 0.1.63 :78), those of
// the inner client set to 0: dist/chat_models/base.js:324, dist/llms.js:294, dist/embeddings.js:121 of 1.6.0; dist/chat_models.js:790
// of 0.0.34, :1402 of 0.2.11, :692 of 0.6.17. Without a time-out of its own the client's counts: openai@7.55.0 client.js:1824.
// Default models: dist/chat_models/base.js:37, dist/llms.js:68, dist/embeddings.js:25 of 1.6.0; dist/chat_models.js:284,
// dist/llms.js:137, dist/embeddings.js:30 of 0.0.34. Text models had a cap of 256 up to 0.2: dist/llms.js:95 of 0.0.34.
declare module '@langchain/openai' {
  import { BaseChatModel } from '@langchain/core/language_models/chat_models';
  import { BaseLanguageModelCallOptions } from '@langchain/core/language_models/base';
  import { RunnableConfig } from '@langchain/core/runnables';
  import { BaseLLM } from '@langchain/core/language_models/llms';
  import { Embeddings } from '@langchain/core/embeddings';

  interface ClientConfiguration {
    baseURL?: BaseUrl;
    fetch?: OwnTransport;
    [name: string]: any;
  }
  interface ReasoningFields {
    effort?: Reasoning;
    [name: string]: any;
  }
  interface ChatCallOptions extends BaseLanguageModelCallOptions {
    tools?: Tools;
    tool_choice?: ToolChoice;
    response_format?: OutputSchema;
  }
  interface StreamOptions extends ChatCallOptions {
    __filledInStream?: Streamed<'always'>;
    stream_options?: { include_usage?: StreamUsage<null, '>=0.2'>; [name: string]: any };
  }
  interface ChatSettings {
    modelName?: ModelId;
    maxTokens?: OutputCap;
    maxCompletionTokens?: OutputCap<'>=0.3'>;
    maxRetries?: Retries<6>;
    timeout?: Timeout<600000, 'ms'>;
    n?: Choices;
    reasoning?: Only<'>=0.3', ReasoningFields>;
    service_tier?: Only<'>=0.3', ServiceTier>;
    modelKwargs?: StoredSettings;
    // On by default: dist/chat_models/base.js:44 of 1.6.0, dist/chat_models.js:789 of 0.2.11.
    streamUsage?: StreamUsage<'sent', '>=0.2'>;
    configuration?: ClientConfiguration;
    [name: string]: any;
  }
  interface ChatFields extends ChatSettings {
    model?: ModelId<'gpt-3.5-turbo'>;
  }
  // What the client is made with stands behind all other fields up to 0.2; its retries are overwritten there.
  interface OldConfiguration extends ClientConfiguration {
    basePath?: BaseUrl;
    timeout?: OwnTransport;
    maxRetries?: OwnTransport;
  }
  type ChatRest = Only<'>=1', ChatSettings> | Only<'<0.3', OldConfiguration>;
  // What a deployment runs is set at the provider.
  interface AzureChatSettings {
    modelName?: ModelId;
    maxTokens?: OutputCap;
    maxCompletionTokens?: OutputCap<'>=0.3'>;
    maxRetries?: Retries<6>;
    timeout?: Timeout<600000, 'ms'>;
    n?: Choices;
    reasoning?: Only<'>=0.3', ReasoningFields>;
    modelKwargs?: StoredSettings;
    streamUsage?: StreamUsage<'sent', '>=0.2'>;
    [name: string]: any;
  }
  interface AzureChatFields extends AzureChatSettings {
    model?: ModelId;
    azureOpenAIApiDeploymentName?: ModelId;
    deploymentName?: ModelId;
  }
  interface TextFields {
    model?: ModelId<'gpt-3.5-turbo-instruct'>;
    modelName?: ModelId;
    maxTokens?: OutputCap;
    __filledIn?: OutputCap<'<0.3', 256>;
    maxRetries?: Retries<6>;
    timeout?: Timeout<600000, 'ms'>;
    n?: Choices;
    bestOf?: Choices;
    modelKwargs?: StoredSettings;
    configuration?: ClientConfiguration;
    [name: string]: any;
  }
  interface AzureTextFields extends TextFields {
    model?: ModelId;
    azureOpenAIApiDeploymentName?: ModelId;
    deploymentName?: ModelId;
  }
  interface EmbeddingFields {
    model?: ModelId<'text-embedding-ada-002'>;
    modelName?: ModelId;
    maxRetries?: Retries<6>;
    timeout?: Timeout<600000, 'ms'>;
    configuration?: ClientConfiguration;
    [name: string]: any;
  }
  interface AzureEmbeddingFields extends EmbeddingFields {
    model?: ModelId;
    azureOpenAIApiEmbeddingsDeploymentName?: ModelId;
    azureOpenAIApiDeploymentName?: ModelId;
    deploymentName?: ModelId;
  }
  interface ImageFields {
    model?: ModelId<'dall-e-3'>;
    modelName?: ModelId;
    n?: Choices;
    baseUrl?: Only<'>=0.1', BaseUrl>;
    __filledIn?: Retries<2>;
    [name: string]: any;
  }

  export class ChatOpenAI<const A extends readonly [model?: ModelId | ChatFields, settings?: ChatRest] = any> extends BaseChatModel<ChatOpenAI<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'openai'>;
    invoke(input: Messages, options?: ChatCallOptions): Call<'chat'>;
    stream(input: Messages, options?: StreamOptions): Call<'chat'>;
    bindTools(tools: Tools, options?: ChatCallOptions): this;
    withConfig(config: Only<'>=0.3', ChatCallOptions> | RunnableConfig): this;
    /** @versions <1 */
    bind(options: ChatCallOptions): this;
    /** @versions <0.3 */
    completionWithRetry(request: any, options?: any): Call<'chat'>;
    /** @versions 0.2 */
    betaParsedCompletionWithRetry(request: any, options?: any): Call<'chat'>;
  }
  /** @versions >=0.3 */
  export class ChatOpenAICompletions<const A extends readonly [model?: ModelId | ChatFields, settings?: ChatRest] = any> extends BaseChatModel<ChatOpenAICompletions<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'openai'>;
    completionWithRetry(request: any, options?: any): Call<'chat'>;
  }
  /** @versions >=0.3 */
  export class ChatOpenAIResponses<const A extends readonly [model?: ModelId | ChatFields, settings?: ChatRest] = any> extends BaseChatModel<ChatOpenAIResponses<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'openai'>;
    completionWithRetry(request: any, options?: any): Call<'chat'>;
  }
  export class AzureChatOpenAI<const A extends readonly [deployment?: ModelId | AzureChatFields, settings?: Only<'>=1', AzureChatSettings>] = any> extends BaseChatModel<AzureChatOpenAI<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'azure'>;
    invoke(input: Messages, options?: ChatCallOptions): Call<'chat'>;
    stream(input: Messages, options?: StreamOptions): Call<'chat'>;
    bindTools(tools: Tools, options?: ChatCallOptions): this;
    withConfig(config: Only<'>=0.3', ChatCallOptions> | RunnableConfig): this;
    /** @versions <1 */
    bind(options: ChatCallOptions): this;
    /** @versions <0.3 */
    completionWithRetry(request: any, options?: any): Call<'chat'>;
    /** @versions 0.2 */
    betaParsedCompletionWithRetry(request: any, options?: any): Call<'chat'>;
  }
  /** @versions >=1 */
  export class AzureChatOpenAICompletions<const A extends readonly [deployment?: ModelId | AzureChatFields, settings?: Only<'>=1', AzureChatSettings>] = any> extends BaseChatModel<AzureChatOpenAICompletions<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'azure'>;
    completionWithRetry(request: any, options?: any): Call<'chat'>;
  }
  /** @versions >=1 */
  export class AzureChatOpenAIResponses<const A extends readonly [deployment?: ModelId | AzureChatFields, settings?: Only<'>=1', AzureChatSettings>] = any> extends BaseChatModel<AzureChatOpenAIResponses<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'azure'>;
    completionWithRetry(request: any, options?: any): Call<'chat'>;
  }
  export class OpenAI<const A extends readonly [fields?: TextFields] = any> extends BaseLLM<OpenAI<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'openai'>;
    completionWithRetry(request: any, options?: any): Call<'completion'>;
  }
  export class AzureOpenAI<const A extends readonly [fields?: AzureTextFields] = any> extends BaseLLM<AzureOpenAI<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'azure'>;
    completionWithRetry(request: any, options?: any): Call<'completion'>;
  }
  /** @versions <0.3 */
  export class OpenAIChat<const A extends readonly [fields?: ChatFields] = any> extends BaseLLM<OpenAIChat<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'openai'>;
    completionWithRetry(request: any, options?: any): Call<'completion'>;
  }
  export class OpenAIEmbeddings<const A extends readonly [fields?: EmbeddingFields] = any> extends Embeddings<OpenAIEmbeddings<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'openai'>;
  }
  export class AzureOpenAIEmbeddings<const A extends readonly [fields?: AzureEmbeddingFields] = any> extends Embeddings<AzureOpenAIEmbeddings<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'azure'>;
  }
  /** A tool that paints. */
  export class DallEAPIWrapper<const A extends readonly [fields?: ImageFields] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'openai'>;
    invoke(input: any, options?: any): Call<'image'>;
    stream(input: any, options?: any): Call<'image'>;
    batch(inputs: any, options?: any): Call<'image'>;
    streamEvents(input: any, options?: any): Call<'image'>;
    streamLog(input: any, options?: any): Call<'image'>;
    transform(inputs: any, options?: any): Call<'image'>;
    call(input: any, options?: any): Call<'image'>;
    [name: string]: any;
  }
}
// Up to 0.0.140 langchain stands on openai 3, whose requests have no time-out of their own: dependencies of langchain 0.0.140 and 0.0.141.
/** @versions <0.2 */
declare module 'langchain/chat_models/openai' {
  import { ChatFields, ChatOpenAI as CurrentChatOpenAI } from '@langchain/openai';
  export interface OldChatFields extends ChatFields {
    timeout?: Timeout<600000, 'ms', '>=0.0.141'> | Timeout<null, 'ms', '<0.0.141'>;
  }
  export class ChatOpenAI<const A extends readonly [fields?: OldChatFields] = any> extends CurrentChatOpenAI<A> {
    constructor(...args: A);
    readonly __args: A;
    readonly __client: ChatOpenAI<A>;
  }
  export { ChatOpenAI as PromptLayerChatOpenAI };
}
/** @versions <0.2 */
declare module 'langchain/llms/openai' {
  import { OpenAIChat as CurrentOpenAIChat, OpenAI as CurrentOpenAI, TextFields } from '@langchain/openai';
  import { OldChatFields } from 'langchain/chat_models/openai';
  interface OldTextFields extends TextFields {
    timeout?: Timeout<600000, 'ms', '>=0.0.141'> | Timeout<null, 'ms', '<0.0.141'>;
  }
  export class OpenAI<const A extends readonly [fields?: OldTextFields] = any> extends CurrentOpenAI<A> {
    constructor(...args: A);
    readonly __args: A;
    readonly __client: OpenAI<A>;
  }
  export class OpenAIChat<const A extends readonly [fields?: OldChatFields] = any> extends CurrentOpenAIChat<A> {
    constructor(...args: A);
    readonly __args: A;
    readonly __client: OpenAIChat<A>;
  }
  export { OpenAI as PromptLayerOpenAI, OpenAIChat as PromptLayerOpenAIChat };
}
/** @versions <0.2 */
declare module 'langchain/embeddings/openai' {
  import { EmbeddingFields, OpenAIEmbeddings as CurrentOpenAIEmbeddings } from '@langchain/openai';
  interface OldEmbeddingFields extends EmbeddingFields {
    timeout?: Timeout<600000, 'ms', '>=0.0.141'> | Timeout<null, 'ms', '<0.0.141'>;
  }
  export class OpenAIEmbeddings<const A extends readonly [fields?: OldEmbeddingFields] = any> extends CurrentOpenAIEmbeddings<A> {
    constructor(...args: A);
    readonly __args: A;
    readonly __client: OpenAIEmbeddings<A>;
  }
}
