// llamaindex 0.12 and its packages. Ten retries of the inner client, 60 s each: @llamaindex/openai@0.4.23 dist/index.js:979, :1320, :1759;
// @llamaindex/anthropic@0.3.27 dist/index.js:590. Default models: :975, :1317, :1752 and :585. Claude's cap is 4096 where none is set: :810.
// Results: two, @llamaindex/core@0.6.23 embeddings/dist/index.js:21. Engines and agents without a model ask `Settings.llm`.
declare module '@llamaindex/core/llms' {
  interface ChatParams {
    messages: Messages;
    tools?: Tools;
    responseFormat?: OutputSchema;
    additionalChatOptions?: StoredSettings;
    [name: string]: any;
  }
  interface CompletionParams {
    prompt: UserPrompt;
    responseFormat?: OutputSchema;
    [name: string]: any;
  }
  export class BaseLLM<M = any, R2 = any> {
    readonly __client: M;
    chat(params: ChatParams): Call<'chat'>;
    complete(params: CompletionParams): Call<'chat'>;
    exec(params: ChatParams): Call<'chat'>;
    streamExec(params: ChatParams): Call<'chat'>;
    [name: string]: any;
  }
  export class ToolCallLLM<M = any, R2 = any> extends BaseLLM<M> {}
}
declare module '@llamaindex/core/embeddings' {
  export class BaseEmbedding<M = any> {
    readonly __client: M;
    getTextEmbedding(text: UserPrompt): Call<'embedding'>;
    getTextEmbeddings(texts: UserPrompt): Call<'embedding'>;
    getTextEmbeddingsBatch(texts: UserPrompt, options?: any): Call<'embedding'>;
    getQueryEmbedding(query: UserPrompt): Call<'embedding'>;
    [name: string]: any;
  }
  export class MultiModalEmbedding<M = any> extends BaseEmbedding<M> {
    getImageEmbedding(image: any): Call<'embedding'>;
    getImageEmbeddings(images: any): Call<'embedding'>;
  }
}
declare module '@llamaindex/openai' {
  import { ToolCallLLM } from '@llamaindex/core/llms';
  import { BaseEmbedding } from '@llamaindex/core/embeddings';
  import { AgentFields, AgentRunner } from '@llamaindex/core/agent';
  interface SessionOptions {
    fetch?: OwnTransport;
    [name: string]: any;
  }
  interface ClientFields {
    maxRetries?: Retries<10>;
    timeout?: Timeout<60000, 'ms'>;
    baseURL?: BaseUrl;
    session?: Carrier;
    additionalSessionOptions?: SessionOptions;
    [name: string]: any;
  }
  interface ChatFields extends ClientFields {
    model?: ModelId<'gpt-4o'>;
    maxTokens?: OutputCap;
    reasoningEffort?: Reasoning;
    additionalChatOptions?: StoredSettings;
  }
  interface ResponsesFields extends ClientFields {
    model?: ModelId<'gpt-4o'>;
    maxOutputTokens?: OutputCap;
    reasoningEffort?: Reasoning;
    instructions?: SystemPrompt;
    previousResponseId?: StoredMessages;
    additionalChatOptions?: StoredSettings;
  }
  interface EmbeddingFields extends ClientFields {
    model?: ModelId<'text-embedding-ada-002'>;
  }
  export class OpenAI<const A extends readonly [init?: ChatFields] = any> extends ToolCallLLM<OpenAI<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'openai'>;
  }
  export function openai<const A extends readonly [init?: ChatFields]>(...args: A): OpenAI<A>;
  export class OpenAIResponses<const A extends readonly [init?: ResponsesFields] = any> extends ToolCallLLM<OpenAIResponses<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'openai'>;
  }
  export function openaiResponses<const A extends readonly [init?: ResponsesFields]>(...args: A): OpenAIResponses<A>;
  export class OpenAIEmbedding<const A extends readonly [init?: EmbeddingFields] = any> extends BaseEmbedding<OpenAIEmbedding<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'openai'>;
  }
  export class OpenAIAgent<const A extends readonly [params: AgentFields] = any> extends AgentRunner<A> {}
}
declare module '@llamaindex/anthropic' {
  import { ToolCallLLM } from '@llamaindex/core/llms';
  import { AgentFields, AgentRunner } from '@llamaindex/core/agent';
  interface ChatFields {
    model?: ModelId<'claude-3-opus'>;
    maxTokens?: OutputCap<'*', 4096>;
    maxRetries?: Retries<10>;
    timeout?: Timeout<60000, 'ms'>;
    additionalChatOptions?: StoredSettings;
    [name: string]: any;
  }
  export class Anthropic<const A extends readonly [init?: ChatFields] = any> extends ToolCallLLM<Anthropic<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'anthropic'>;
  }
  export function anthropic<const A extends readonly [init?: ChatFields]>(...args: A): Anthropic<A>;
  export class AnthropicAgent<const A extends readonly [params: AgentFields] = any> extends AgentRunner<A> {}
}
declare module '@llamaindex/core/agent' {
  import { BaseChatEngine } from '@llamaindex/core/chat-engine';
  interface AgentFields {
    llm?: Carrier;
    systemPrompt?: SystemPrompt;
    tools?: Tools;
    chatHistory?: StoredMessages;
    __filledIn?: WithoutModel<Retries<'as Settings.llm does'>>;
    __filledInCap?: WithoutModel<OutputCap<'*', 'Settings.llm may set one'>>;
    __filledInTimeout?: WithoutModel<Timeout<'as Settings.llm does'>>;
    [name: string]: any;
  }
  interface AgentMessage {
    message: UserPrompt;
    chatHistory?: Messages;
    [name: string]: any;
  }
  class AgentRunner<const A extends readonly [params: AgentFields] = any, R2 = any, R3 = any, R4 = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __client: this;
    chat(params: AgentMessage): Call<'agent'>;
    createTask(message: UserPrompt, ...rest: any[]): Call<'agent'>;
    [name: string]: any;
  }
  class LLMAgent<const A extends readonly [params: AgentFields] = any> extends AgentRunner<A> {}
  export { AgentRunner, LLMAgent, AgentFields };
}
declare module '@llamaindex/core/chat-engine' {
  interface ChatMessageParams {
    message: UserPrompt;
    chatHistory?: Messages;
    [name: string]: any;
  }
  interface ContextFields {
    chatModel?: Carrier;
    systemPrompt?: SystemPrompt;
    chatHistory?: StoredMessages;
    __filledIn?: WithoutModel<Retries<'as Settings.llm does'>>;
    __filledInCap?: WithoutModel<OutputCap<'*', 'Settings.llm may set one'>>;
    __filledInTimeout?: WithoutModel<Timeout<'as Settings.llm does'>>;
    [name: string]: any;
  }
  interface SimpleFields {
    llm?: Carrier;
    memory?: StoredMessages;
    __filledIn?: WithoutModel<Retries<'as Settings.llm does'>>;
    __filledInCap?: WithoutModel<OutputCap<'*', 'Settings.llm may set one'>>;
    __filledInTimeout?: WithoutModel<Timeout<'as Settings.llm does'>>;
    [name: string]: any;
  }
  class BaseChatEngine {
    chat(params: ChatMessageParams): Call<'chat'>;
    [name: string]: any;
  }
  class ContextChatEngine<const A extends readonly [init: ContextFields] = any> extends BaseChatEngine {
    constructor(...args: A);
    readonly __args: A;
  }
  class SimpleChatEngine<const A extends readonly [init?: SimpleFields] = any> extends BaseChatEngine {
    constructor(...args: A);
    readonly __args: A;
  }
  export { BaseChatEngine, ContextChatEngine, SimpleChatEngine, ContextFields };
}
declare module '@llamaindex/core/response-synthesizers' {
  interface SynthesizerFields {
    llm?: Carrier;
    __filledIn?: WithoutModel<Retries<'as Settings.llm does'>>;
    __filledInCap?: WithoutModel<OutputCap<'*', 'Settings.llm may set one'>>;
    __filledInTimeout?: WithoutModel<Timeout<'as Settings.llm does'>>;
    [name: string]: any;
  }
  interface SynthesizeQuery {
    query: Messages;
    [name: string]: any;
  }
  class BaseSynthesizer<const A extends readonly [options?: SynthesizerFields] = any> {
    constructor(...args: A);
    readonly __args: A;
    synthesize(query: SynthesizeQuery, stream?: any): Call<'chat'>;
    [name: string]: any;
  }
  class Refine<const A extends readonly [options?: SynthesizerFields] = any> extends BaseSynthesizer<A> {
    getResponse(query: Messages, nodes: any, stream: any): Call<'chat'>;
    complete(params: any): Call<'chat'>;
  }
  class CompactAndRefine<const A extends readonly [options?: SynthesizerFields] = any> extends Refine<A> {}
  class TreeSummarize<const A extends readonly [options?: SynthesizerFields] = any> extends BaseSynthesizer<A> {
    getResponse(query: Messages, nodes: any, stream: any): Call<'chat'>;
  }
  class MultiModal<const A extends readonly [options?: SynthesizerFields] = any> extends BaseSynthesizer<A> {}
  interface NamedSynthesizer<A extends readonly [mode: any, options?: SynthesizerFields]> {
    readonly __args: A;
    synthesize(query: SynthesizeQuery, stream?: any): Call<'chat'>;
    [name: string]: any;
  }
  function getResponseSynthesizer<const A extends readonly [mode: any, options?: SynthesizerFields]>(...args: A): NamedSynthesizer<A>;
  export { BaseSynthesizer, Refine, CompactAndRefine, TreeSummarize, MultiModal, getResponseSynthesizer };
}
declare module '@llamaindex/core/retriever' {
  export class BaseRetriever {
    retrieve(params: any): Call<'retrieval'>;
    [name: string]: any;
  }
}
declare module '@llamaindex/core/query-engine' {
  interface QueryParams {
    query: Messages;
    [name: string]: any;
  }
  class BaseQueryEngine {
    query(params: QueryParams): Call<'chat'>;
    retrieve(params: any): Call<'retrieval'>;
    [name: string]: any;
  }
  class RetrieverQueryEngine<const A extends readonly [retriever: Carrier, responseSynthesizer?: Carrier, postprocessors?: any] = any> extends BaseQueryEngine {
    constructor(...args: A);
    readonly __args: A;
  }
  export { BaseQueryEngine, RetrieverQueryEngine };
}
declare module '@llamaindex/workflow' {
  interface AgentFields {
    llm?: Carrier;
    tools?: Tools;
    systemPrompt?: SystemPrompt;
    __filledIn?: WithoutModel<Retries<'as Settings.llm does'>>;
    __filledInCap?: WithoutModel<OutputCap<'*', 'Settings.llm may set one'>>;
    __filledInTimeout?: WithoutModel<Timeout<'as Settings.llm does'>>;
    [name: string]: any;
  }
  interface TeamFields {
    rootAgent: Carrier;
    agents: Carrier;
    [name: string]: any;
  }
  interface RunParams {
    chatHistory?: Messages;
    responseFormat?: OutputSchema;
    [name: string]: any;
  }
  interface AgentRuns {
    run(input: UserPrompt, params?: RunParams): Call<'agent'>;
    runStream(input: UserPrompt, params?: RunParams): Call<'agent'>;
    [name: string]: any;
  }
  interface SingleAgent<A extends readonly [params: AgentFields]> extends AgentRuns {
    readonly __args: A;
    readonly __client: SingleAgent<A>;
  }
  interface Team<A extends readonly [params: TeamFields]> extends AgentRuns {
    readonly __args: A;
    readonly __client: Team<A>;
  }
  interface AgentWorkflowClass {
    new <const A extends readonly [params: TeamFields]>(...args: A): Team<A>;
    fromTools<const A extends readonly [params: AgentFields]>(...args: A): SingleAgent<A>;
  }
  const AgentWorkflow: AgentWorkflowClass;
  class FunctionAgent<const A extends readonly [params: AgentFields] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __client: this;
    takeStep(context: any, state: any, input: Messages, tools: Tools): Call<'chat'>;
    getStructuredOutput(format: OutputSchema, response: any): Call<'chat'>;
    [name: string]: any;
  }
  function agent<const A extends readonly [params: AgentFields]>(...args: A): SingleAgent<A>;
  function multiAgent<const A extends readonly [params: TeamFields]>(...args: A): Team<A>;
  export { AgentWorkflow, FunctionAgent, agent, multiAgent };
}
declare module 'llamaindex' {
  import { BaseQueryEngine } from '@llamaindex/core/query-engine';
  import { BaseRetriever } from '@llamaindex/core/retriever';
  import { BaseChatEngine, ContextFields } from '@llamaindex/core/chat-engine';
  import { AgentFields, AgentRunner } from '@llamaindex/core/agent';

  interface RetrieverFields {
    similarityTopK?: RetrievalK<2>;
    [name: string]: any;
  }
  interface IndexRetriever<A extends readonly [options?: RetrieverFields]> extends BaseRetriever {
    readonly __args: A;
    readonly __client: IndexRetriever<A>;
  }
  interface QueryEngineFields {
    similarityTopK?: RetrievalK<2>;
    responseSynthesizer?: Carrier;
    retriever?: Carrier;
    __filledIn?: WithoutModel<Retries<'as Settings.llm does'>>;
    __filledInCap?: WithoutModel<OutputCap<'*', 'Settings.llm may set one'>>;
    __filledInTimeout?: WithoutModel<Timeout<'as Settings.llm does'>>;
    [name: string]: any;
  }
  interface IndexQueryEngine<A extends readonly [options?: QueryEngineFields]> extends BaseQueryEngine {
    readonly __args: A;
    readonly __client: IndexQueryEngine<A>;
  }
  interface IndexChatEngine<A extends readonly [options?: ContextFields]> extends BaseChatEngine {
    readonly __args: A;
    readonly __client: IndexChatEngine<A>;
  }
  class BaseIndex<R1 = any> {
    asQueryEngine<const B extends readonly [options?: QueryEngineFields]>(...args: B): IndexQueryEngine<B>;
    asChatEngine<const B extends readonly [options?: ContextFields]>(...args: B): IndexChatEngine<B>;
    asRetriever(options?: any): BaseRetriever;
    [name: string]: any;
  }
  interface EmbeddingOptions {
    __filledIn?: Retries<'as Settings.embedModel does'>;
    [name: string]: any;
  }
  class VectorStoreIndex extends BaseIndex {
    asRetriever<const B extends readonly [options?: RetrieverFields]>(...args: B): IndexRetriever<B>;
    insert(document: any, options?: EmbeddingOptions): Call<'embedding'>;
    insertNodes(nodes: any, options?: EmbeddingOptions): Call<'embedding'>;
    buildIndexFromNodes(nodes: any, options?: EmbeddingOptions): Call<'embedding'>;
    getNodeEmbeddingResults(nodes: any, options?: EmbeddingOptions): Call<'embedding'>;
    static fromDocuments(documents: any, options?: EmbeddingOptions): Call<'embedding', Promise<VectorStoreIndex>>;
    static init(options: any): Promise<VectorStoreIndex>;
    static fromVectorStore(store: any): Promise<VectorStoreIndex>;
    static fromVectorStores(stores: any): Promise<VectorStoreIndex>;
  }
  class SummaryIndex extends BaseIndex {
    static fromDocuments(documents: any, options?: any): Promise<SummaryIndex>;
    static init(options: any): Promise<SummaryIndex>;
  }
  // It asks the model for keywords of every text.
  class KeywordTableIndex extends BaseIndex {
    insert(document: any): Call<'chat'>;
    insertNodes(nodes: any): Call<'chat'>;
    static fromDocuments(documents: any, options?: any): Call<'chat', Promise<KeywordTableIndex>>;
    static buildIndexFromNodes(nodes: any, store: any): Call<'chat'>;
    static extractKeywords(text: UserPrompt): Call<'chat'>;
    static init(options: any): Promise<KeywordTableIndex>;
  }
  interface VectorRetrieverFields {
    index: any;
    similarityTopK?: RetrievalK<2>;
    [name: string]: any;
  }
  class VectorIndexRetriever<const A extends readonly [options: VectorRetrieverFields] = any> extends BaseRetriever {
    constructor(...args: A);
    readonly __args: A;
  }
  class KeywordTableLLMRetriever {
    constructor(...args: any[]);
    getKeywords(query: UserPrompt): Call<'chat'>;
    retrieve(params: any): Call<'chat'>;
    [name: string]: any;
  }
  class SummaryIndexLLMRetriever {
    constructor(...args: any[]);
    retrieve(params: any): Call<'chat'>;
    [name: string]: any;
  }
  class ReActAgent<const A extends readonly [params: AgentFields] = any> extends AgentRunner<A> {}
  interface CondenseFields {
    queryEngine: Carrier;
    chatHistory?: StoredMessages;
    [name: string]: any;
  }
  class CondenseQuestionChatEngine<const A extends readonly [init: CondenseFields] = any> extends BaseChatEngine {
    constructor(...args: A);
    readonly __args: A;
  }
  interface RoutedFields {
    summarizer?: Carrier;
    [name: string]: any;
  }
  class RouterQueryEngine<const A extends readonly [init: RoutedFields] = any> extends BaseQueryEngine {
    constructor(...args: A);
    readonly __args: A;
    static fromDefaults<const B extends readonly [init: RoutedFields]>(...args: B): RouterQueryEngine<B>;
  }
  interface SubQuestionFields {
    responseSynthesizer?: Carrier;
    [name: string]: any;
  }
  class SubQuestionQueryEngine<const A extends readonly [init: SubQuestionFields] = any> extends BaseQueryEngine {
    constructor(...args: A);
    readonly __args: A;
    static fromDefaults<const B extends readonly [init: SubQuestionFields]>(...args: B): SubQuestionQueryEngine<B>;
  }
  interface ModelFields {
    llm?: Carrier;
    __filledIn?: WithoutModel<Retries<'as Settings.llm does'>>;
    __filledInCap?: WithoutModel<OutputCap<'*', 'Settings.llm may set one'>>;
    __filledInTimeout?: WithoutModel<Timeout<'as Settings.llm does'>>;
    [name: string]: any;
  }
  interface ByDefault {
    __filledIn?: Retries<'as Settings.llm does'>;
    __filledInCap?: OutputCap<'*', 'Settings.llm may set one'>;
    __filledInTimeout?: Timeout<'as Settings.llm does'>;
    [name: string]: any;
  }
  class KeywordExtractor<const A extends readonly [options?: ModelFields] = any> {
    constructor(...args: A);
    readonly __args: A;
    extract(nodes: any): Call<'chat'>;
    processNodes(nodes: any): Call<'chat'>;
    [name: string]: any;
  }
  class QuestionsAnsweredExtractor<const A extends readonly [options?: ModelFields] = any> {
    constructor(...args: A);
    readonly __args: A;
    extract(nodes: any): Call<'chat'>;
    processNodes(nodes: any): Call<'chat'>;
    [name: string]: any;
  }
  class SummaryExtractor<const A extends readonly [options?: ModelFields] = any> {
    constructor(...args: A);
    readonly __args: A;
    extract(nodes: any): Call<'chat'>;
    processNodes(nodes: any): Call<'chat'>;
    [name: string]: any;
  }
  class TitleExtractor<const A extends readonly [options?: ModelFields] = any> {
    constructor(...args: A);
    readonly __args: A;
    extract(nodes: any): Call<'chat'>;
    processNodes(nodes: any): Call<'chat'>;
    [name: string]: any;
  }
  class CorrectnessEvaluator<const A extends readonly [options?: ByDefault] = any> {
    constructor(...args: A);
    readonly __args: A;
    evaluate(params: any): Call<'chat'>;
    evaluateResponse(params: any): Call<'chat'>;
    [name: string]: any;
  }
  class FaithfulnessEvaluator<const A extends readonly [options?: ByDefault] = any> {
    constructor(...args: A);
    readonly __args: A;
    evaluate(params: any): Call<'chat'>;
    evaluateResponse(params: any): Call<'chat'>;
    [name: string]: any;
  }
  class RelevancyEvaluator<const A extends readonly [options?: ByDefault] = any> {
    constructor(...args: A);
    readonly __args: A;
    evaluate(params: any): Call<'chat'>;
    evaluateResponse(params: any): Call<'chat'>;
    [name: string]: any;
  }
  class LLMSingleSelector<const A extends readonly [options: ModelFields] = any> {
    constructor(...args: A);
    readonly __args: A;
    select(choices: any, query: Messages): Call<'chat'>;
    [name: string]: any;
  }
  class LLMMultiSelector<const A extends readonly [options: ModelFields] = any> {
    constructor(...args: A);
    readonly __args: A;
    select(choices: any, query: Messages): Call<'chat'>;
    [name: string]: any;
  }
  class LLMQuestionGenerator<const A extends readonly [options?: ModelFields] = any> {
    constructor(...args: A);
    readonly __args: A;
    generate(tools: any, query: Messages): Call<'chat'>;
    [name: string]: any;
  }
  interface RerankFields {
    model?: ModelId;
    [name: string]: any;
  }
  class JinaAIReranker<const A extends readonly [init?: RerankFields] = any> {
    constructor(...args: A);
    readonly __args: A;
    rerank(query: any, documents: any, topN?: any): Call<'rerank'>;
    postprocessNodes(nodes: any, query?: any): Call<'rerank'>;
  }
  interface PipelineFields {
    transformations?: Carrier;
    [name: string]: any;
  }
  // Embeds where an embedding model is among the transformations.
  class IngestionPipeline<const A extends readonly [init?: PipelineFields] = any> {
    constructor(...args: A);
    readonly __args: A;
    run(args?: any, options?: any): Call<'embedding'>;
    [name: string]: any;
  }
  const Settings: any;
  // The root had the models of the first packages until they became packages: llamaindex@0.9.19 dist/type/index.edge.d.ts:23, 0.8.37 dist/type/llm/index.d.ts.
  /** @versions <0.12 */
  const OpenAI: typeof import('@llamaindex/openai').OpenAI;
  /** @versions <0.12 */
  const OpenAIEmbedding: typeof import('@llamaindex/openai').OpenAIEmbedding;
  /** @versions <0.12 */
  const OpenAIAgent: typeof import('@llamaindex/openai').OpenAIAgent;
  /** @versions <0.9 */
  const Anthropic: typeof import('@llamaindex/anthropic').Anthropic;
  export {
    KeywordTableLLMRetriever,
    SummaryIndexLLMRetriever,
    BaseIndex,
    VectorStoreIndex,
    SummaryIndex,
    KeywordTableIndex,
    VectorIndexRetriever,
    ReActAgent,
    CondenseQuestionChatEngine,
    RouterQueryEngine,
    SubQuestionQueryEngine,
    KeywordExtractor,
    QuestionsAnsweredExtractor,
    SummaryExtractor,
    TitleExtractor,
    CorrectnessEvaluator,
    FaithfulnessEvaluator,
    RelevancyEvaluator,
    LLMSingleSelector,
    LLMMultiSelector,
    LLMQuestionGenerator,
    JinaAIReranker,
    IngestionPipeline,
    Settings,
    OpenAI,
    OpenAIEmbedding,
    OpenAIAgent,
    Anthropic,
  };
  export { BaseLLM, ToolCallLLM } from '@llamaindex/core/llms';
  export { BaseEmbedding, MultiModalEmbedding } from '@llamaindex/core/embeddings';
  export { AgentRunner, LLMAgent } from '@llamaindex/core/agent';
  export { BaseChatEngine, ContextChatEngine, SimpleChatEngine } from '@llamaindex/core/chat-engine';
  export { BaseQueryEngine, RetrieverQueryEngine } from '@llamaindex/core/query-engine';
  export { BaseRetriever } from '@llamaindex/core/retriever';
  export { BaseSynthesizer, Refine, CompactAndRefine, TreeSummarize, MultiModal, getResponseSynthesizer } from '@llamaindex/core/response-synthesizers';
}
declare module 'llamaindex/agent' {
  export { ReActAgent, AgentRunner, LLMAgent } from 'llamaindex';
}
declare module 'llamaindex/indices' {
  export { BaseIndex, VectorStoreIndex, SummaryIndex, KeywordTableIndex, VectorIndexRetriever, KeywordTableLLMRetriever, SummaryIndexLLMRetriever } from 'llamaindex';
}
declare module 'llamaindex/engines' {
  export { BaseChatEngine, ContextChatEngine, SimpleChatEngine, RetrieverQueryEngine, CondenseQuestionChatEngine, RouterQueryEngine, SubQuestionQueryEngine } from 'llamaindex';
}
declare module 'llamaindex/extractors' {
  export { KeywordExtractor, QuestionsAnsweredExtractor, SummaryExtractor, TitleExtractor } from 'llamaindex';
}
declare module 'llamaindex/evaluation' {
  export { CorrectnessEvaluator, FaithfulnessEvaluator, RelevancyEvaluator } from 'llamaindex';
}
declare module 'llamaindex/selectors' {
  export { LLMSingleSelector, LLMMultiSelector } from 'llamaindex';
}
declare module 'llamaindex/ingestion' {
  export { IngestionPipeline } from 'llamaindex';
}
declare module 'llamaindex/postprocessors' {
  export { JinaAIReranker } from 'llamaindex';
}
