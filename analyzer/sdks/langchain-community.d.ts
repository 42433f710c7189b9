// Models of @langchain/community 0.0 to 1.x, and the paths that they had in langchain before 0.2. Six retries, of AsyncCaller: 0.0.57 dist/llms/replicate.js:101,
// dist/llms/hf.js:130, dist/llms/ollama.js:339, dist/chat_models/ollama.js:389, dist/embeddings/voyage.js:114, ... Default models are those of 0.0.57.
declare module '@langchain/community/llms/replicate' {
  import { BaseLLM } from '@langchain/core/language_models/llms';
  // Each model has names of its own for it.
  interface Input {
    max_length?: OutputCap;
    max_new_tokens?: OutputCap;
    max_tokens?: OutputCap;
    [name: string]: any;
  }
  interface Fields {
    model: ModelId;
    input?: Input;
    maxRetries?: Retries<6>;
    [name: string]: any;
  }
  export class Replicate<const A extends readonly [fields: Fields] = any> extends BaseLLM<Replicate<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'replicate'>;
  }
}
/** @versions <0.2 */
declare module 'langchain/llms/replicate' {
  export { Replicate } from '@langchain/community/llms/replicate';
}
declare module '@langchain/community/llms/hf' {
  import { BaseLLM } from '@langchain/core/language_models/llms';
  interface Fields {
    model?: ModelId;
    __filledIn?: ModelId<'gpt2', '<0.1'>;
    maxTokens?: OutputCap;
    endpointUrl?: BaseUrl;
    maxRetries?: Retries<6>;
    [name: string]: any;
  }
  export class HuggingFaceInference<const A extends readonly [fields?: Fields] = any> extends BaseLLM<HuggingFaceInference<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'huggingface'>;
  }
}
/** @versions <0.2 */
declare module 'langchain/llms/hf' {
  export { HuggingFaceInference } from '@langchain/community/llms/hf';
}
/** @versions <1 */
declare module '@langchain/community/llms/cohere' {
  import { BaseLLM } from '@langchain/core/language_models/llms';
  interface Fields {
    model?: ModelId;
    maxTokens?: OutputCap<'*', 250>;
    maxRetries?: Retries<6>;
    [name: string]: any;
  }
  export class Cohere<const A extends readonly [fields?: Fields] = any> extends BaseLLM<Cohere<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'cohere'>;
  }
}
/** @versions <0.2 */
declare module 'langchain/llms/cohere' {
  export { Cohere } from '@langchain/community/llms/cohere';
}
/** @versions <1 */
declare module '@langchain/community/llms/ollama' {
  import { BaseLLM } from '@langchain/core/language_models/llms';
  interface Fields {
    model?: ModelId;
    __filledIn?: ModelId<'llama2', '<0.1'>;
    numPredict?: OutputCap;
    baseUrl?: BaseUrl;
    maxRetries?: Retries<6>;
    [name: string]: any;
  }
  export class Ollama<const A extends readonly [fields: Fields] = any> extends BaseLLM<Ollama<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'ollama'>;
  }
}
/** @versions <0.2 */
declare module 'langchain/llms/ollama' {
  export { Ollama } from '@langchain/community/llms/ollama';
}
/** @versions <1 */
declare module '@langchain/community/chat_models/ollama' {
  import { BaseChatModel } from '@langchain/core/language_models/chat_models';
  interface Fields {
    model?: ModelId;
    __filledIn?: ModelId<'llama2', '<0.1'>;
    numPredict?: OutputCap;
    baseUrl?: BaseUrl;
    maxRetries?: Retries<6>;
    [name: string]: any;
  }
  export class ChatOllama<const A extends readonly [fields: Fields] = any> extends BaseChatModel<ChatOllama<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'ollama'>;
  }
}
/** @versions <0.2 */
declare module 'langchain/chat_models/ollama' {
  export { ChatOllama } from '@langchain/community/chat_models/ollama';
}
declare module '@langchain/community/chat_models/fireworks' {
  import { BaseChatModel } from '@langchain/core/language_models/chat_models';
  import { BaseLanguageModelCallOptions } from '@langchain/core/language_models/base';
  interface Fields {
    model?: ModelId;
    __filledIn?: ModelId<'accounts/fireworks/models/llama-v2-13b-chat', '<0.1'>;
    modelName?: ModelId;
    maxTokens?: OutputCap;
    timeout?: Timeout<600000, 'ms'>;
    maxRetries?: Retries<6>;
    [name: string]: any;
  }
  interface ToolOptions extends BaseLanguageModelCallOptions {
    tool_choice?: ToolChoice;
  }
  export class ChatFireworks<const A extends readonly [fields?: Fields] = any> extends BaseChatModel<ChatFireworks<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'fireworks'>;
    bindTools(tools: Tools, options?: ToolOptions): this;
    completionWithRetry(request: any, options?: any): Call<'chat'>;
  }
}
/** @versions <0.2 */
declare module 'langchain/chat_models/fireworks' {
  export { ChatFireworks } from '@langchain/community/chat_models/fireworks';
}
declare module '@langchain/community/chat_models/togetherai' {
  import { BaseChatModel } from '@langchain/core/language_models/chat_models';
  interface Fields {
    model?: ModelId;
    __filledIn?: ModelId<'mistralai/Mixtral-8x7B-Instruct-v0.1', '<0.1'>;
    modelName?: ModelId;
    maxTokens?: OutputCap;
    timeout?: Timeout<600000, 'ms'>;
    maxRetries?: Retries<6>;
    [name: string]: any;
  }
  export class ChatTogetherAI<const A extends readonly [fields?: Fields] = any> extends BaseChatModel<ChatTogetherAI<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'together'>;
    completionWithRetry(request: any, options?: any): Call<'chat'>;
  }
}
declare module '@langchain/community/embeddings/voyage' {
  import { Embeddings } from '@langchain/core/embeddings';
  interface Fields {
    modelName?: ModelId;
    __filledIn?: ModelId<'voyage-01', '<0.1'>;
    maxRetries?: Retries<6>;
    [name: string]: any;
  }
  export class VoyageEmbeddings<const A extends readonly [fields?: Fields] = any> extends Embeddings<VoyageEmbeddings<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'voyage'>;
  }
}
/** @versions <0.2 */
declare module 'langchain/embeddings/voyage' {
  export { VoyageEmbeddings } from '@langchain/community/embeddings/voyage';
}
declare module '@langchain/community/embeddings/hf' {
  import { Embeddings } from '@langchain/core/embeddings';
  interface Fields {
    model?: ModelId;
    __filledIn?: ModelId<'BAAI/bge-base-en-v1.5', '<0.1'>;
    maxRetries?: Retries<6>;
    [name: string]: any;
  }
  export class HuggingFaceInferenceEmbeddings<const A extends readonly [fields?: Fields] = any> extends Embeddings<HuggingFaceInferenceEmbeddings<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'huggingface'>;
  }
}
/** @versions <0.2 */
declare module 'langchain/embeddings/hf' {
  export { HuggingFaceInferenceEmbeddings } from '@langchain/community/embeddings/hf';
}
/** @versions <1 */
declare module '@langchain/community/embeddings/ollama' {
  import { Embeddings } from '@langchain/core/embeddings';
  interface Fields {
    model?: ModelId;
    __filledIn?: ModelId<'llama2', '<0.1'>;
    baseUrl?: BaseUrl;
    maxRetries?: Retries<6>;
    [name: string]: any;
  }
  export class OllamaEmbeddings<const A extends readonly [fields?: Fields] = any> extends Embeddings<OllamaEmbeddings<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'ollama'>;
  }
}
/** @versions <0.2 */
declare module 'langchain/embeddings/ollama' {
  export { OllamaEmbeddings } from '@langchain/community/embeddings/ollama';
}
/** @versions <1 */
declare module '@langchain/community/embeddings/cohere' {
  import { Embeddings } from '@langchain/core/embeddings';
  interface Fields {
    modelName?: ModelId;
    maxRetries?: Retries<6>;
    [name: string]: any;
  }
  export class CohereEmbeddings<const A extends readonly [fields?: Fields] = any> extends Embeddings<CohereEmbeddings<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'cohere'>;
  }
}
/** @versions <0.2 */
declare module 'langchain/embeddings/cohere' {
  export { CohereEmbeddings } from '@langchain/community/embeddings/cohere';
}
declare module '@langchain/community/embeddings/togetherai' {
  import { Embeddings } from '@langchain/core/embeddings';
  interface Fields {
    model?: ModelId;
    __filledIn?: ModelId<'togethercomputer/m2-bert-80M-8k-retrieval', '<0.1'>;
    modelName?: ModelId;
    maxRetries?: Retries<6>;
    [name: string]: any;
  }
  export class TogetherAIEmbeddings<const A extends readonly [fields?: Fields] = any> extends Embeddings<TogetherAIEmbeddings<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'together'>;
  }
}
/** @versions <1 */
declare module '@langchain/community/embeddings/bedrock' {
  import { Embeddings } from '@langchain/core/embeddings';
  interface Fields {
    model?: ModelId;
    __filledIn?: ModelId<'amazon.titan-embed-text-v1', '<0.1'>;
    maxRetries?: Retries<6>;
    [name: string]: any;
  }
  export class BedrockEmbeddings<const A extends readonly [fields?: Fields] = any> extends Embeddings<BedrockEmbeddings<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'aws'>;
  }
}
/** @versions <0.2 */
declare module 'langchain/embeddings/bedrock' {
  export { BedrockEmbeddings } from '@langchain/community/embeddings/bedrock';
}
// A client of the old completions, with a cap of its own: langchain@0.1.37 dist/chat_models/anthropic.js:126, :132.
/** @versions <0.2 */
declare module 'langchain/chat_models/anthropic' {
  import { BaseChatModel } from '@langchain/core/language_models/chat_models';
  interface Fields {
    modelName?: ModelId<'claude-2'>;
    maxTokensToSample?: OutputCap<'*', 2048>;
    maxRetries?: Retries<6>;
    anthropicApiUrl?: BaseUrl;
    clientOptions?: ClientOptions;
    [name: string]: any;
  }
  interface ClientOptions {
    timeout?: Timeout<600000, 'ms'>;
    [name: string]: any;
  }
  export class ChatAnthropic<const A extends readonly [fields?: Fields] = any> extends BaseChatModel<ChatAnthropic<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'anthropic'>;
  }
}
