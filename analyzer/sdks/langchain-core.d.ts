// @langchain/core 0.1 to 1.x. `M` is the model that a chain runs: `never` for prompts and parsers, which bill nothing.
// What a model does by itself stands in its package. withRetry: dist/runnables/base.js:829 of 1.2.13, :980 of 0.2.36.
declare module '@langchain/core/runnables' {
  // 0.1 knows time-outs for models only.
  interface RunnableConfig {
    timeout?: Timeout<null, 'ms', '>=0.2'>;
    /** @versions >=0.2 */
    signal?: OwnTransport;
    metadata?: AttributionLabels;
    tags?: AttributionTags<'never'>;
    [name: string]: any;
  }
  /** Of what streams its answer. */
  interface StreamConfig extends RunnableConfig {
    __filledInStream?: Streamed<'always'>;
  }
  interface RetryFields {
    stopAfterAttempt?: LayerAttempts<3>;
    [name: string]: any;
  }
  class Runnable<M = any, R2 = any, R3 = any> {
    readonly __client: M;
    invoke(input: Messages, options?: RunnableConfig): Call<'chat'>;
    stream(input: Messages, options?: StreamConfig): Call<'chat'>;
    batch(inputs: any, options?: RunnableConfig): Call<'chat'>;
    streamEvents(input: Messages, options?: RunnableConfig): Call<'chat'>;
    streamLog(input: Messages, options?: RunnableConfig): Call<'chat'>;
    transform(inputs: any, options?: RunnableConfig): Call<'chat'>;
    pipe<N>(next: Carrier<Runnable<N>>): Runnable<M | N>;
    pipe(next: any): Runnable<M>;
    withConfig(config: RunnableConfig): this;
    withRetry(fields?: RetryFields): this;
    withFallbacks(fields: any): this;
    withListeners(fields: any): this;
    assign(mapping: any): Runnable<M>;
    pick(keys: any): Runnable<M>;
    /** @versions >=0.2 */
    asTool(fields: any): Runnable<M>;
    /** @versions <1 */
    bind(options: any): this;
    /** @versions <1 */
    map(): Runnable<M>;
    [name: string]: any;
  }
  type ModelOf<T> = T extends { readonly __client: infer M } ? M : never;
  /** A branch is a condition and what then runs, the last one alone. */
  type BranchModel<T> = T extends readonly [any, infer R] ? ModelOf<R> : ModelOf<T>;

  class RunnableSequence<M = any, R2 = any> extends Runnable<M> {
    static from<I = any, O = any, const T extends readonly any[] = readonly any[]>(steps: Carrier<T>, name?: any): Runnable<ModelOf<T[number]>>;
  }
  class RunnableMap<M = never, R2 = any> extends Runnable<M> {
    static from<I = any, O = any, const T extends readonly [mapping: any] = any>(...args: T): RunnableMap<ModelOf<T[0][keyof T[0]]>>;
  }
  class RunnableParallel<M = never, R2 = any> extends RunnableMap<M> {}
  class RunnableBranch<M = any, R2 = any> extends Runnable<M> {
    static from<I = any, O = any, const T extends readonly [branches: readonly any[]] = any>(...args: T): RunnableBranch<BranchModel<T[0][number]>>;
  }
  class RunnableLambda<R1 = any, R2 = any, R3 = any> extends Runnable<never> {
    constructor(fields: any);
    static from(f: any): RunnableLambda;
  }
  class RunnablePassthrough<R1 = any> extends Runnable<never> {
    constructor(fields?: any);
    static assign(mapping: any): Runnable<never>;
  }
  // Where such a thing comes in by its type alone, so does what it wraps.
  interface BoundFields {
    bound: Carrier;
    [name: string]: any;
  }
  class RunnableBinding<const A extends readonly [fields: BoundFields] = any, R2 = any, R3 = any> extends Runnable<A extends readonly [fields: any] ? RunnableBinding<A> : any> {
    constructor(...args: A);
    readonly __args: A;
  }
  interface HistoryFields {
    runnable: Carrier;
    getMessageHistory: StoredMessages;
    [name: string]: any;
  }
  class RunnableWithMessageHistory<const A extends readonly [fields: HistoryFields] = any, R2 = any> extends Runnable<A extends readonly [fields: any] ? RunnableWithMessageHistory<A> : any> {
    constructor(...args: A);
    readonly __args: A;
  }
  export {
    Runnable,
    RunnableSequence,
    RunnableMap,
    RunnableParallel,
    RunnableBranch,
    RunnableLambda,
    RunnablePassthrough,
    RunnableBinding,
    RunnableWithMessageHistory,
    RunnableConfig,
    StreamConfig,
    RetryFields,
    ModelOf,
  };
}
declare module '@langchain/core/prompts' {
  import { Runnable } from '@langchain/core/runnables';
  interface TemplateFields {
    template: TextTemplate;
    [name: string]: any;
  }
  class BasePromptTemplate<R1 = any, R2 = any, R3 = any> extends Runnable<never> {
    invoke(values: any, options?: any): any;
    stream(values: any, options?: any): any;
    batch(values: any, options?: any): any;
    format(values: any): any;
    formatPromptValue(values: any): any;
    partial(values: any): Promise<this>;
  }
  class PromptTemplate<const A extends readonly [template: TextTemplate | TemplateFields, options?: any] = any, R2 = any> extends BasePromptTemplate {
    constructor(...args: A);
    readonly __args: A;
    static fromTemplate<const B extends readonly [template: any, options?: any]>(...args: B): PromptTemplate<B>;
  }
  class ChatPromptTemplate<A extends readonly [messages: MessagesTemplate, options?: any] = any, R2 = any> extends BasePromptTemplate {
    constructor(fields?: any);
    readonly __args: A;
    formatMessages(values: any): any;
    static fromMessages<const B extends readonly [messages: any, options?: any]>(...args: B): ChatPromptTemplate<B>;
    static fromTemplate<const B extends readonly [template: any, options?: any]>(...args: B): PromptTemplate<B>;
  }
  class FewShotPromptTemplate extends BasePromptTemplate {
    constructor(fields?: any);
  }
  class FewShotChatMessagePromptTemplate<R1 = any, R2 = any> extends BasePromptTemplate {
    constructor(fields?: any);
  }
  class PipelinePromptTemplate<R1 = any> extends BasePromptTemplate {
    constructor(fields?: any);
  }
  class MessagesPlaceholder<R1 = any> extends Runnable<never> {
    constructor(fields: any);
  }
  class SystemMessagePromptTemplate<R1 = any> extends Runnable<never> {
    static fromTemplate(text: any, options?: any): SystemMessagePromptTemplate;
  }
  class HumanMessagePromptTemplate<R1 = any> extends Runnable<never> {
    static fromTemplate(text: any, options?: any): HumanMessagePromptTemplate;
  }
  class AIMessagePromptTemplate<R1 = any> extends Runnable<never> {
    static fromTemplate(text: any, options?: any): AIMessagePromptTemplate;
  }
  export {
    BasePromptTemplate,
    PromptTemplate,
    ChatPromptTemplate,
    FewShotPromptTemplate,
    FewShotChatMessagePromptTemplate,
    PipelinePromptTemplate,
    MessagesPlaceholder,
    SystemMessagePromptTemplate,
    HumanMessagePromptTemplate,
    AIMessagePromptTemplate,
  };
}
declare module '@langchain/core/output_parsers' {
  import { Runnable } from '@langchain/core/runnables';
  class BaseOutputParser<R1 = any> extends Runnable<never> {
    constructor(fields?: any);
  }
  class StringOutputParser extends BaseOutputParser {}
  class BytesOutputParser extends BaseOutputParser {}
  class JsonOutputParser<R1 = any> extends BaseOutputParser {}
  class XMLOutputParser extends BaseOutputParser {}
  class CommaSeparatedListOutputParser extends BaseOutputParser {}
  class StructuredOutputParser<R1 = any> extends BaseOutputParser {
    static fromZodSchema(schema: any): StructuredOutputParser;
    static fromNamesAndDescriptions(schema: any): StructuredOutputParser;
  }
  export {
    BaseOutputParser,
    StringOutputParser,
    BytesOutputParser,
    JsonOutputParser,
    XMLOutputParser,
    CommaSeparatedListOutputParser,
    StructuredOutputParser,
  };
}
declare module '@langchain/core/language_models/base' {
  import { Runnable, RunnableConfig } from '@langchain/core/runnables';
  interface BaseLanguageModelCallOptions extends RunnableConfig {
    maxRetries?: Retries<null, '>=1'>;
    timeout?: Timeout;
    signal?: OwnTransport;
  }
  class BaseLanguageModel<M = any, R2 = any> extends Runnable<M> {
    generatePrompt(prompts: any, options?: BaseLanguageModelCallOptions): Call<'chat'>;
    withStructuredOutput(schema: OutputSchema, options?: any): Runnable<M>;
    /** @versions <1 */
    predict(text: UserPrompt, options?: BaseLanguageModelCallOptions): Call<'chat'>;
    /** @versions <1 */
    predictMessages(messages: Messages, options?: BaseLanguageModelCallOptions): Call<'chat'>;
  }
  interface BaseLanguageModelInterface extends BaseLanguageModel {}
  export { BaseLanguageModel, BaseLanguageModelInterface, BaseLanguageModelCallOptions };
}
declare module '@langchain/core/language_models/chat_models' {
  import { BaseLanguageModel, BaseLanguageModelCallOptions } from '@langchain/core/language_models/base';
  /** What of the options of a call is bound to the model: nothing that names a run. */
  interface ToolOptions {
    maxRetries?: Retries<null, '>=1'>;
    timeout?: Timeout;
    signal?: OwnTransport;
    tool_choice?: ToolChoice<null, '>=0.2'>;
    [name: string]: any;
  }
  interface StreamOptions extends BaseLanguageModelCallOptions {
    __filledInStream?: Streamed<'always'>;
  }
  class BaseChatModel<M = any, R2 = any> extends BaseLanguageModel<M> {
    invoke(input: Messages, options?: BaseLanguageModelCallOptions): Call<'chat'>;
    stream(input: Messages, options?: StreamOptions): Call<'chat'>;
    batch(inputs: any, options?: BaseLanguageModelCallOptions): Call<'chat'>;
    streamEvents(input: Messages, options?: BaseLanguageModelCallOptions): Call<'chat'>;
    /** @versions >=1 */
    streamV2(input: Messages, options?: BaseLanguageModelCallOptions): Call<'chat'>;
    generate(messages: any, options?: BaseLanguageModelCallOptions): Call<'chat'>;
    bindTools(tools: Tools, options?: ToolOptions): this;
    /** @versions <1 */
    call(messages: Messages, options?: BaseLanguageModelCallOptions): Call<'chat'>;
    /** @versions <1 */
    callPrompt(prompt: any, options?: BaseLanguageModelCallOptions): Call<'chat'>;
  }
  class SimpleChatModel<M = any> extends BaseChatModel<M> {}
  export { BaseChatModel, SimpleChatModel };
}
declare module '@langchain/core/language_models/llms' {
  import { BaseLanguageModel, BaseLanguageModelCallOptions } from '@langchain/core/language_models/base';
  class BaseLLM<M = any> extends BaseLanguageModel<M> {
    invoke(input: UserPrompt, options?: BaseLanguageModelCallOptions): Call<'completion'>;
    stream(input: UserPrompt, options?: BaseLanguageModelCallOptions): Call<'completion'>;
    batch(inputs: any, options?: BaseLanguageModelCallOptions): Call<'completion'>;
    streamEvents(input: UserPrompt, options?: BaseLanguageModelCallOptions): Call<'completion'>;
    generate(prompts: any, options?: BaseLanguageModelCallOptions): Call<'completion'>;
    generatePrompt(prompts: any, options?: BaseLanguageModelCallOptions): Call<'completion'>;
    /** @versions <1 */
    call(prompt: UserPrompt, options?: BaseLanguageModelCallOptions): Call<'completion'>;
    /** @versions <1 */
    predict(text: UserPrompt, options?: BaseLanguageModelCallOptions): Call<'completion'>;
    /** @versions <1 */
    predictMessages(messages: Messages, options?: BaseLanguageModelCallOptions): Call<'completion'>;
  }
  class LLM<M = any> extends BaseLLM<M> {}
  export { BaseLLM, LLM };
}
declare module '@langchain/core/messages' {
  class BaseMessage<R1 = any, R2 = any> {
    constructor(fields: any);
    content: any;
    [name: string]: any;
  }
  class SystemMessage<R1 = any> extends BaseMessage {}
  class HumanMessage<R1 = any> extends BaseMessage {}
  class AIMessage<R1 = any> extends BaseMessage {}
  class ToolMessage<R1 = any> extends BaseMessage {}
  export { BaseMessage, SystemMessage, HumanMessage, AIMessage, ToolMessage };
}
declare module '@langchain/core/retrievers' {
  // @store
  import { RetryFields } from '@langchain/core/runnables';
  class BaseRetriever<A extends readonly any[] = any> {
    readonly __args: A;
    readonly __client: this;
    invoke(query: any, options?: any): Call<'retrieval'>;
    batch(queries: any, options?: any): Call<'retrieval'>;
    stream(query: any, options?: any): Call<'retrieval'>;
    streamEvents(query: any, options?: any): Call<'retrieval'>;
    streamLog(query: any, options?: any): Call<'retrieval'>;
    transform(queries: any, options?: any): Call<'retrieval'>;
    /** @versions <1 */
    getRelevantDocuments(query: any, options?: any): Call<'retrieval'>;
    pipe(next: any): any;
    withConfig(config: any): this;
    withRetry(fields?: RetryFields): this;
    withFallbacks(fields: any): this;
    /** @versions >=0.2 */
    asTool(fields: any): this;
    /** @versions <1 */
    bind(options: any): this;
    [name: string]: any;
  }
  export { BaseRetriever };
}
declare module '@langchain/core/embeddings' {
  class Embeddings<M = any> {
    readonly __client: M;
    embedQuery(text: UserPrompt): Call<'embedding'>;
    embedDocuments(texts: UserPrompt): Call<'embedding'>;
  }
  interface EmbeddingsInterface extends Embeddings {}
  export { Embeddings, EmbeddingsInterface };
}
// Results: 4 unless told otherwise, dist/vectorstores.js:227 of 1.2.13.
declare module '@langchain/core/vectorstores' {
  // @store
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface RetrieverFields {
    k?: RetrievalK<4>;
    [name: string]: any;
  }
  /** A number, or an object with a `k`. */
  type RetrieverK = RetrievalK<4> | RetrieverFields;
  class VectorStoreRetriever<A extends readonly [kOrFields?: RetrieverK, ...rest: any[]] = any> extends BaseRetriever<A> {
    vectorStore: VectorStore;
    addDocuments(documents: any, options?: any): Call<'embedding'>;
  }
  interface SearchFields {
    k: RetrievalK;
    [name: string]: any;
  }
  class VectorStore<const A extends readonly [embeddings?: Carrier, settings?: any] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __client: this;
    similaritySearch(query: any, k?: RetrievalK<4>, filter?: any): Call<'retrieval'>;
    similaritySearchWithScore(query: any, k?: RetrievalK<4>, filter?: any): Call<'retrieval'>;
    similaritySearchVectorWithScore(query: any, k: RetrievalK, filter?: any): Call<'retrieval'>;
    maxMarginalRelevanceSearch(query: any, options: SearchFields): Call<'retrieval'>;
    asRetriever<const B extends readonly [kOrFields?: RetrieverK, ...rest: any[]]>(...args: B): VectorStoreRetriever<B>;
    addDocuments(documents: any, options?: any): Call<'embedding'>;
    static fromDocuments(documents: any, embeddings: Carrier, ...rest: any[]): Call<'embedding', Promise<VectorStore>>;
    static fromTexts(texts: any, metadatas: any, embeddings: Carrier, ...rest: any[]): Call<'embedding', Promise<VectorStore>>;
    [name: string]: any;
  }
  class SaveableVectorStore<const A extends readonly [embeddings?: Carrier, settings?: any] = any> extends VectorStore<A> {
    static load(directory: any, embeddings: Carrier): Promise<VectorStore>;
  }
  export { VectorStore, SaveableVectorStore, VectorStoreRetriever };
}
