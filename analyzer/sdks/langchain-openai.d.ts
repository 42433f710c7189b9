// @langchain/openai 0.x and 1.x. Six retries of its own, the inner client's set to 0: dist/chat_models/base.js:324 of 1.6.0.
// Default models: dist/chat_models/base.js:37, dist/embeddings.js:25 of 1.6.0.
interface LangChainOpenAIFields {
  model?: ModelId<'gpt-3.5-turbo'>;
  modelName?: ModelId;
  maxTokens?: OutputCap;
  maxCompletionTokens?: OutputCap;
  maxRetries?: Retries<6>;
  timeout?: Timeout<null, 'ms'>;
  n?: Choices;
  reasoning?: { effort?: Reasoning; [name: string]: any };
  modelKwargs?: StoredSettings;
  configuration?: { baseURL?: BaseUrl; [name: string]: any };
  [name: string]: any;
}
interface LangChainOpenAIEmbeddingFields {
  model?: ModelId<'text-embedding-ada-002'>;
  modelName?: ModelId;
  maxRetries?: Retries<6>;
  timeout?: Timeout<null, 'ms'>;
  configuration?: { baseURL?: BaseUrl; [name: string]: any };
  [name: string]: any;
}
declare module '@langchain/openai' {
  import { BaseChatModel } from '@langchain/core/language_models/chat_models';
  import { Embeddings } from '@langchain/core/embeddings';
  import { Runnable } from '@langchain/core/runnables';
  export class ChatOpenAI<const A extends readonly [fields?: LangChainOpenAIFields] = any> extends BaseChatModel<ChatOpenAI<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'openai'>;
    call(messages: Messages, options?: LangChainRunOptions): Call<'chat'>;
  }
  export class AzureChatOpenAI<const A extends readonly [fields?: LangChainOpenAIFields] = any> extends BaseChatModel<AzureChatOpenAI<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'azure'>;
  }
  export class OpenAI<const A extends readonly [fields?: LangChainOpenAIFields] = any> extends Runnable<OpenAI<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'openai'>;
    call(prompt: UserPrompt, options?: LangChainRunOptions): Call<'completion'>;
  }
  export class OpenAIEmbeddings<const A extends readonly [fields?: LangChainOpenAIEmbeddingFields] = any> extends Embeddings {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'openai'>;
  }
}
declare module 'langchain/chat_models/openai' {
  export { ChatOpenAI } from '@langchain/openai';
}
declare module 'langchain/llms/openai' {
  export { OpenAI } from '@langchain/openai';
}
declare module 'langchain/embeddings/openai' {
  export { OpenAIEmbeddings } from '@langchain/openai';
}
