// langchain 1: agents, and models by name. Steps are LangGraph's (langgraph.d.ts), a model turn and a tool turn are one each. A model that is named
// becomes the provider's class with what that does by itself (dist/chat_models/universal.js:144 of 1.5.14): six retries, but for Bedrock's and Ollama's.
interface LangChainAgentInput {
  messages?: Messages;
  [name: string]: any;
}
/** @versions >=1 */
declare module 'langchain' {
  interface AgentFields {
    tools?: Tools;
    systemPrompt?: SystemPrompt;
    responseFormat?: OutputSchema;
    middleware?: Middleware;
    model: ModelId<null, '*', ':'>;
    __filledIn?: WithoutModel<Retries<6>>;
    __filledInCap?: WithoutModel<OutputCap<'*', 'the class of the provider may set one'>>;
    __filledInTimeout?: WithoutModel<Timeout<'as the class of the provider does'>>;
    signal?: OwnTransport;
    [name: string]: any;
  }
  interface RunOptions {
    recursionLimit?: StepLimit<25>;
    timeout?: Timeout;
    signal?: OwnTransport;
    [name: string]: any;
  }
  interface ReactAgent<A extends readonly [params: AgentFields] = any, R2 = any, R3 = any, R4 = any> {
    readonly __args: A;
    readonly __client: ReactAgent<A>;
    invoke(state: LangChainAgentInput, config?: RunOptions): Call<'agent'>;
    stream(state: LangChainAgentInput, config?: RunOptions): Call<'agent'>;
    streamEvents(state: LangChainAgentInput, config?: RunOptions): Call<'agent'>;
    withConfig(config: RunOptions): this;
    graph: any;
    [name: string]: any;
  }
  function createAgent<const A extends readonly [params: AgentFields]>(...args: A): ReactAgent<A>;

  interface CallLimit<A extends readonly [limits?: CallLimitFields]> {
    readonly __args: A;
  }
  interface CallLimitFields {
    runLimit?: StepLimit;
    threadLimit?: StepLimit;
    [name: string]: any;
  }
  function modelCallLimitMiddleware<const A extends readonly [limits?: CallLimitFields]>(...args: A): CallLimit<A>;

  // It turns the model's own retries off: dist/agents/middleware/modelRetry.js:154; two by default, constants.js:11.
  interface ModelRetry<A extends readonly [options?: RetryFields]> {
    readonly __args: A;
  }
  interface RetryFields {
    maxRetries?: Retries<2>;
    [name: string]: any;
  }
  function modelRetryMiddleware<const A extends readonly [options?: RetryFields]>(...args: A): ModelRetry<A>;

  interface OwnMiddleware<A extends readonly [config: MiddlewareFields]> {
    readonly __args: A;
  }
  interface MiddlewareFields {
    wrapModelCall?: StoredSettings;
    beforeModel?: StoredMessages;
    [name: string]: any;
  }
  function createMiddleware<const A extends readonly [config: MiddlewareFields]>(...args: A): OwnMiddleware<A>;
  interface PromptMiddleware<A extends readonly [prompt: SystemPrompt]> {
    readonly __args: A;
  }
  function dynamicSystemPromptMiddleware<const A extends readonly [prompt: SystemPrompt]>(...args: A): PromptMiddleware<A>;
  interface Caching<A extends readonly [options?: any]> {
    readonly __args: A;
    readonly __marks: CacheMark;
  }
  function anthropicPromptCachingMiddleware<const A extends readonly [options?: any]>(...args: A): Caching<A>;
  function bedrockPromptCachingMiddleware<const A extends readonly [options?: any]>(...args: A): Caching<A>;

  export {
    createAgent,
    modelCallLimitMiddleware,
    modelRetryMiddleware,
    createMiddleware,
    dynamicSystemPromptMiddleware,
    anthropicPromptCachingMiddleware,
    bedrockPromptCachingMiddleware,
    ReactAgent,
  };
  export { initChatModel } from 'langchain/chat_models/universal';
  export { BaseMessage, SystemMessage, HumanMessage, AIMessage, ToolMessage } from '@langchain/core/messages';
}
/** @versions >=1 */
declare module 'langchain/browser' {
  export {
    createAgent,
    modelCallLimitMiddleware,
    modelRetryMiddleware,
    createMiddleware,
    dynamicSystemPromptMiddleware,
    anthropicPromptCachingMiddleware,
    bedrockPromptCachingMiddleware,
    initChatModel,
    BaseMessage,
    SystemMessage,
    HumanMessage,
    AIMessage,
    ToolMessage,
  } from 'langchain';
}
/** @versions >=0.2 */
declare module 'langchain/chat_models/universal' {
  import { BaseChatModel } from '@langchain/core/language_models/chat_models';
  interface ModelFields {
    modelProvider?: ProviderName;
    maxTokens?: OutputCap;
    maxOutputTokens?: OutputCap;
    numPredict?: OutputCap;
    __filledIn?: OutputCap<'*', 'the class of the provider may set one'>;
    maxRetries?: Retries<6>;
    timeout?: Timeout<'as the class of the provider does'>;
    baseURL?: BaseUrl;
    baseUrl?: BaseUrl;
    configuration?: ClientConfiguration;
    configurableFields?: StoredSettings;
    [name: string]: any;
  }
  interface ClientConfiguration {
    baseURL?: BaseUrl;
    [name: string]: any;
  }
  interface NamedModel<A extends readonly [model?: ModelId<null, '*', ':'>, fields?: ModelFields]> extends BaseChatModel<NamedModel<A>> {
    readonly __args: A;
    readonly __provider: BilledBy<'unknown'>;
  }
  function initChatModel<const A extends readonly [model?: ModelId<null, '*', ':'>, fields?: ModelFields]>(...args: A): Promise<NamedModel<A>>;
  export { initChatModel, ModelFields };
}
declare module '@langchain/classic/chat_models/universal' {
  import { BaseChatModel } from '@langchain/core/language_models/chat_models';
  import { ModelFields } from 'langchain/chat_models/universal';
  interface NamedModel<A extends readonly [model?: ModelId<null, '*', ':'>, fields?: ModelFields]> extends BaseChatModel<NamedModel<A>> {
    readonly __args: A;
    readonly __provider: BilledBy<'unknown'>;
  }
  export function initChatModel<const A extends readonly [model?: ModelId<null, '*', ':'>, fields?: ModelFields]>(...args: A): Promise<NamedModel<A>>;
}
