// Chains and agents of langchain 0.x, which @langchain/classic goes on with. A chain asks the model that it is given, some of them several times a call.
// An executor stops after 15 turns: @langchain/classic@1.0.50 dist/agents/executor.js:184, langchain@0.3.37 dist/agents/executor.js:327, 0.1.37 :325.
interface LangChainExecutorRuns {
  invoke(values: Messages, config?: LangChainExecutorOptions): Call<'agent'>;
  stream(values: Messages, config?: LangChainExecutorOptions): Call<'agent'>;
  streamEvents(values: Messages, config?: LangChainExecutorOptions): Call<'agent'>;
  streamLog(values: Messages, config?: LangChainExecutorOptions): Call<'agent'>;
  batch(values: any, config?: LangChainExecutorOptions): Call<'agent'>;
  transform(values: any, config?: LangChainExecutorOptions): Call<'agent'>;
  call(values: Messages, config?: LangChainExecutorOptions): Call<'agent'>;
  run(input: Messages, config?: LangChainExecutorOptions): Call<'agent'>;
  apply(values: any, config?: any): Call<'agent'>;
  withConfig(config: LangChainExecutorOptions): this;
  [name: string]: any;
}
interface LangChainExecutorOptions {
  [name: string]: any;
}
declare module '@langchain/classic/chains' {
  import { Runnable } from '@langchain/core/runnables';
  interface LlmChainFields {
    llm: Carrier;
    prompt: Carrier;
    memory?: StoredMessages;
    [name: string]: any;
  }
  interface ConversationFields {
    llm: Carrier;
    prompt?: Carrier;
    memory?: StoredMessages;
    [name: string]: any;
  }
  interface StuffFields {
    llmChain: Carrier;
    [name: string]: any;
  }
  interface MapReduceFields {
    llmChain: Carrier;
    combineDocumentChain: Carrier;
    [name: string]: any;
  }
  interface RefineFields {
    llmChain: Carrier;
    refineLLMChain: Carrier;
    [name: string]: any;
  }
  interface CombineFields {
    combineDocumentsChain: Carrier;
    [name: string]: any;
  }
  interface ConversationalRetrievalFields {
    combineDocumentsChain: Carrier;
    questionGeneratorChain: Carrier;
    [name: string]: any;
  }
  interface SequenceFields {
    chains: Carrier;
    [name: string]: any;
  }
  interface ConstitutionalFields {
    chain: Carrier;
    critiqueChain: Carrier;
    revisionChain: Carrier;
    [name: string]: any;
  }
  interface ApiFields {
    apiAnswerChain: Carrier;
    apiRequestChain: Carrier;
    [name: string]: any;
  }
  interface RouteFields {
    routerChain: Carrier;
    defaultChain: Carrier;
    [name: string]: any;
  }
  class BaseChain<M = any, A extends readonly any[] = any> extends Runnable<M> {
    constructor(...args: A);
    readonly __args: A;
    call(values: Messages, config?: any): Call<'chat'>;
    run(input: Messages, config?: any): Call<'chat'>;
    apply(inputs: any, config?: any): Call<'chat'>;
  }
  interface FromModel<A extends readonly [llm: Carrier, what?: any, options?: any]> extends BaseChain<FromModel<A>, A> {}
  interface RetrievalQa<A extends readonly [llm: Carrier, retriever: any, options?: StuffParams]> extends BaseChain<RetrievalQa<A>, A> {}
  interface ConversationalQaOptions {
    memory?: StoredMessages;
    [name: string]: any;
  }
  interface ConversationalQa<A extends readonly [llm: Carrier, retriever: any, options?: ConversationalQaOptions]> extends BaseChain<ConversationalQa<A>, A> {}
  interface StuffParams {
    prompt?: Carrier;
    [name: string]: any;
  }
  interface MapReduceParams {
    combineMapPrompt?: Carrier;
    combinePrompt?: Carrier;
    [name: string]: any;
  }
  interface RefineParams {
    questionPrompt?: Carrier;
    refinePrompt?: Carrier;
    [name: string]: any;
  }
  interface QaChain<A extends readonly [llm: Carrier, params?: StuffParams | MapReduceParams | RefineParams]> extends BaseChain<QaChain<A>, A> {}
  interface FromSchema<A extends readonly [schema: OutputSchema, llm: Carrier, options?: any]> extends BaseChain<FromSchema<A>, A> {}
  interface OpenApiOptions {
    llm?: Carrier;
    [name: string]: any;
  }
  interface OpenApiChain<A extends readonly [spec: any, options?: OpenApiOptions]> extends BaseChain<OpenApiChain<A>, A> {}
  class LLMChain<const A extends readonly [fields: LlmChainFields] = any, R2 = any> extends BaseChain<LLMChain<A>, A> {
    predict(values: Messages, config?: any): Call<'chat'>;
  }
  class ConversationChain<const A extends readonly [fields: ConversationFields] = any> extends BaseChain<ConversationChain<A>, A> {
    predict(values: Messages, config?: any): Call<'chat'>;
  }
  class StuffDocumentsChain<const A extends readonly [fields: StuffFields] = any> extends BaseChain<StuffDocumentsChain<A>, A> {}
  class MapReduceDocumentsChain<const A extends readonly [fields: MapReduceFields] = any> extends BaseChain<MapReduceDocumentsChain<A>, A> {}
  class RefineDocumentsChain<const A extends readonly [fields: RefineFields] = any> extends BaseChain<RefineDocumentsChain<A>, A> {}
  class AnalyzeDocumentChain<const A extends readonly [fields: CombineFields] = any> extends BaseChain<AnalyzeDocumentChain<A>, A> {}
  class RetrievalQAChain<const A extends readonly [fields: CombineFields] = any> extends BaseChain<RetrievalQAChain<A>, A> {
    static fromLLM<const B extends readonly [llm: Carrier, retriever: any, options?: StuffParams]>(...args: B): RetrievalQa<B>;
  }
  class VectorDBQAChain<const A extends readonly [fields: CombineFields] = any> extends BaseChain<VectorDBQAChain<A>, A> {
    static fromLLM<const B extends readonly [llm: Carrier, what?: any, options?: any]>(...args: B): FromModel<B>;
  }
  class ConversationalRetrievalQAChain<const A extends readonly [fields: ConversationalRetrievalFields] = any> extends BaseChain<ConversationalRetrievalQAChain<A>, A> {
    static fromLLM<const B extends readonly [llm: Carrier, retriever: any, options?: ConversationalQaOptions]>(...args: B): ConversationalQa<B>;
  }
  class ChatVectorDBQAChain<const A extends readonly [fields: ConversationalRetrievalFields] = any> extends BaseChain<ChatVectorDBQAChain<A>, A> {
    static fromLLM<const B extends readonly [llm: Carrier, what?: any, options?: any]>(...args: B): FromModel<B>;
  }
  class SequentialChain<const A extends readonly [fields: SequenceFields] = any> extends BaseChain<SequentialChain<A>, A> {}
  class SimpleSequentialChain<const A extends readonly [fields: SequenceFields] = any> extends BaseChain<SimpleSequentialChain<A>, A> {}
  class ConstitutionalChain<const A extends readonly [fields: ConstitutionalFields] = any> extends BaseChain<ConstitutionalChain<A>, A> {
    static fromLLM<const B extends readonly [llm: Carrier, what?: any, options?: any]>(...args: B): FromModel<B>;
  }
  class APIChain<const A extends readonly [fields: ApiFields] = any> extends BaseChain<APIChain<A>, A> {
    static fromLLMAndAPIDocs<const B extends readonly [llm: Carrier, what?: any, options?: any]>(...args: B): FromModel<B>;
  }
  class MultiRouteChain<const A extends readonly [fields: RouteFields] = any> extends BaseChain<MultiRouteChain<A>, A> {}
  class MultiPromptChain<const A extends readonly [fields: RouteFields] = any> extends BaseChain<MultiPromptChain<A>, A> {
    static fromLLMAndPrompts<const B extends readonly [llm: Carrier, what?: any, options?: any]>(...args: B): FromModel<B>;
  }
  class MultiRetrievalQAChain<const A extends readonly [fields: RouteFields] = any> extends BaseChain<MultiRetrievalQAChain<A>, A> {
    static fromLLMAndRetrievers<const B extends readonly [llm: Carrier, what?: any, options?: any]>(...args: B): FromModel<B>;
  }
  class LLMRouterChain<const A extends readonly [fields: StuffFields] = any> extends BaseChain<LLMRouterChain<A>, A> {
    static fromLLM<const B extends readonly [llm: Carrier, what?: any, options?: any]>(...args: B): FromModel<B>;
    route(inputs: Messages, callbacks?: any): Call<'chat'>;
  }
  function loadQAChain<const A extends readonly [llm: Carrier, params?: StuffParams | MapReduceParams | RefineParams]>(...args: A): QaChain<A>;
  function loadQAStuffChain<const A extends readonly [llm: Carrier, params?: StuffParams]>(...args: A): QaChain<A>;
  function loadQAMapReduceChain<const A extends readonly [llm: Carrier, params?: MapReduceParams]>(...args: A): QaChain<A>;
  function loadQARefineChain<const A extends readonly [llm: Carrier, params?: RefineParams]>(...args: A): QaChain<A>;
  function loadSummarizationChain<const A extends readonly [llm: Carrier, params?: StuffParams | MapReduceParams | RefineParams]>(...args: A): QaChain<A>;
  function createExtractionChain<const A extends readonly [schema: OutputSchema, llm: Carrier, options?: any]>(...args: A): FromSchema<A>;
  function createExtractionChainFromZod<const A extends readonly [schema: OutputSchema, llm: Carrier, options?: any]>(...args: A): FromSchema<A>;
  function createTaggingChain<const A extends readonly [schema: OutputSchema, llm: Carrier, options?: any]>(...args: A): FromSchema<A>;
  function createTaggingChainFromZod<const A extends readonly [schema: OutputSchema, llm: Carrier, options?: any]>(...args: A): FromSchema<A>;
  function createOpenAPIChain<const A extends readonly [spec: any, options?: OpenApiOptions]>(...args: A): Promise<OpenApiChain<A>>;
  export {
    BaseChain,
    LLMChain,
    ConversationChain,
    StuffDocumentsChain,
    MapReduceDocumentsChain,
    RefineDocumentsChain,
    AnalyzeDocumentChain,
    RetrievalQAChain,
    VectorDBQAChain,
    ConversationalRetrievalQAChain,
    ChatVectorDBQAChain,
    SequentialChain,
    SimpleSequentialChain,
    ConstitutionalChain,
    APIChain,
    MultiRouteChain,
    MultiPromptChain,
    MultiRetrievalQAChain,
    LLMRouterChain,
    loadQAChain,
    loadQAStuffChain,
    loadQAMapReduceChain,
    loadQARefineChain,
    loadSummarizationChain,
    createExtractionChain,
    createExtractionChainFromZod,
    createTaggingChain,
    createTaggingChainFromZod,
    createOpenAPIChain,
    LlmChainFields,
    ConversationFields,
    StuffFields,
    MapReduceFields,
    RefineFields,
    CombineFields,
    ConversationalRetrievalFields,
    SequenceFields,
    ConstitutionalFields,
    ApiFields,
    RouteFields,
  };
}
/** @versions <1 */
declare module 'langchain/chains' {
  import { BaseChain, LlmChainFields, ConversationFields, StuffFields, MapReduceFields, RefineFields, CombineFields, ConversationalRetrievalFields, SequenceFields, ConstitutionalFields, ApiFields, RouteFields } from '@langchain/classic/chains';
  interface FromModel<A extends readonly [llm: Carrier, what?: any, options?: any]> extends BaseChain<FromModel<A>, A> {}
  interface RetrievalQa<A extends readonly [llm: Carrier, retriever: any, options?: StuffParams]> extends BaseChain<RetrievalQa<A>, A> {}
  interface ConversationalQaOptions {
    memory?: StoredMessages;
    [name: string]: any;
  }
  interface ConversationalQa<A extends readonly [llm: Carrier, retriever: any, options?: ConversationalQaOptions]> extends BaseChain<ConversationalQa<A>, A> {}
  interface StuffParams {
    prompt?: Carrier;
    [name: string]: any;
  }
  interface MapReduceParams {
    combineMapPrompt?: Carrier;
    combinePrompt?: Carrier;
    [name: string]: any;
  }
  interface RefineParams {
    questionPrompt?: Carrier;
    refinePrompt?: Carrier;
    [name: string]: any;
  }
  interface QaChain<A extends readonly [llm: Carrier, params?: StuffParams | MapReduceParams | RefineParams]> extends BaseChain<QaChain<A>, A> {}
  interface FromSchema<A extends readonly [schema: OutputSchema, llm: Carrier, options?: any]> extends BaseChain<FromSchema<A>, A> {}
  interface OpenApiOptions {
    llm?: Carrier;
    [name: string]: any;
  }
  interface OpenApiChain<A extends readonly [spec: any, options?: OpenApiOptions]> extends BaseChain<OpenApiChain<A>, A> {}
  class LLMChain<const A extends readonly [fields: LlmChainFields] = any, R2 = any> extends BaseChain<LLMChain<A>, A> {
    predict(values: Messages, config?: any): Call<'chat'>;
  }
  class ConversationChain<const A extends readonly [fields: ConversationFields] = any> extends BaseChain<ConversationChain<A>, A> {
    predict(values: Messages, config?: any): Call<'chat'>;
  }
  class StuffDocumentsChain<const A extends readonly [fields: StuffFields] = any> extends BaseChain<StuffDocumentsChain<A>, A> {}
  class MapReduceDocumentsChain<const A extends readonly [fields: MapReduceFields] = any> extends BaseChain<MapReduceDocumentsChain<A>, A> {}
  class RefineDocumentsChain<const A extends readonly [fields: RefineFields] = any> extends BaseChain<RefineDocumentsChain<A>, A> {}
  class AnalyzeDocumentChain<const A extends readonly [fields: CombineFields] = any> extends BaseChain<AnalyzeDocumentChain<A>, A> {}
  class RetrievalQAChain<const A extends readonly [fields: CombineFields] = any> extends BaseChain<RetrievalQAChain<A>, A> {
    static fromLLM<const B extends readonly [llm: Carrier, retriever: any, options?: StuffParams]>(...args: B): RetrievalQa<B>;
  }
  class VectorDBQAChain<const A extends readonly [fields: CombineFields] = any> extends BaseChain<VectorDBQAChain<A>, A> {
    static fromLLM<const B extends readonly [llm: Carrier, what?: any, options?: any]>(...args: B): FromModel<B>;
  }
  class ConversationalRetrievalQAChain<const A extends readonly [fields: ConversationalRetrievalFields] = any> extends BaseChain<ConversationalRetrievalQAChain<A>, A> {
    static fromLLM<const B extends readonly [llm: Carrier, retriever: any, options?: ConversationalQaOptions]>(...args: B): ConversationalQa<B>;
  }
  class ChatVectorDBQAChain<const A extends readonly [fields: ConversationalRetrievalFields] = any> extends BaseChain<ChatVectorDBQAChain<A>, A> {
    static fromLLM<const B extends readonly [llm: Carrier, what?: any, options?: any]>(...args: B): FromModel<B>;
  }
  class SequentialChain<const A extends readonly [fields: SequenceFields] = any> extends BaseChain<SequentialChain<A>, A> {}
  class SimpleSequentialChain<const A extends readonly [fields: SequenceFields] = any> extends BaseChain<SimpleSequentialChain<A>, A> {}
  class ConstitutionalChain<const A extends readonly [fields: ConstitutionalFields] = any> extends BaseChain<ConstitutionalChain<A>, A> {
    static fromLLM<const B extends readonly [llm: Carrier, what?: any, options?: any]>(...args: B): FromModel<B>;
  }
  class APIChain<const A extends readonly [fields: ApiFields] = any> extends BaseChain<APIChain<A>, A> {
    static fromLLMAndAPIDocs<const B extends readonly [llm: Carrier, what?: any, options?: any]>(...args: B): FromModel<B>;
  }
  class MultiRouteChain<const A extends readonly [fields: RouteFields] = any> extends BaseChain<MultiRouteChain<A>, A> {}
  class MultiPromptChain<const A extends readonly [fields: RouteFields] = any> extends BaseChain<MultiPromptChain<A>, A> {
    static fromLLMAndPrompts<const B extends readonly [llm: Carrier, what?: any, options?: any]>(...args: B): FromModel<B>;
  }
  class MultiRetrievalQAChain<const A extends readonly [fields: RouteFields] = any> extends BaseChain<MultiRetrievalQAChain<A>, A> {
    static fromLLMAndRetrievers<const B extends readonly [llm: Carrier, what?: any, options?: any]>(...args: B): FromModel<B>;
  }
  class LLMRouterChain<const A extends readonly [fields: StuffFields] = any> extends BaseChain<LLMRouterChain<A>, A> {
    static fromLLM<const B extends readonly [llm: Carrier, what?: any, options?: any]>(...args: B): FromModel<B>;
    route(inputs: Messages, callbacks?: any): Call<'chat'>;
  }
  function loadQAChain<const A extends readonly [llm: Carrier, params?: StuffParams | MapReduceParams | RefineParams]>(...args: A): QaChain<A>;
  function loadQAStuffChain<const A extends readonly [llm: Carrier, params?: StuffParams]>(...args: A): QaChain<A>;
  function loadQAMapReduceChain<const A extends readonly [llm: Carrier, params?: MapReduceParams]>(...args: A): QaChain<A>;
  function loadQARefineChain<const A extends readonly [llm: Carrier, params?: RefineParams]>(...args: A): QaChain<A>;
  function loadSummarizationChain<const A extends readonly [llm: Carrier, params?: StuffParams | MapReduceParams | RefineParams]>(...args: A): QaChain<A>;
  function createExtractionChain<const A extends readonly [schema: OutputSchema, llm: Carrier, options?: any]>(...args: A): FromSchema<A>;
  function createExtractionChainFromZod<const A extends readonly [schema: OutputSchema, llm: Carrier, options?: any]>(...args: A): FromSchema<A>;
  function createTaggingChain<const A extends readonly [schema: OutputSchema, llm: Carrier, options?: any]>(...args: A): FromSchema<A>;
  function createTaggingChainFromZod<const A extends readonly [schema: OutputSchema, llm: Carrier, options?: any]>(...args: A): FromSchema<A>;
  function createOpenAPIChain<const A extends readonly [spec: any, options?: OpenApiOptions]>(...args: A): Promise<OpenApiChain<A>>;
  export {
    BaseChain,
    LLMChain,
    ConversationChain,
    StuffDocumentsChain,
    MapReduceDocumentsChain,
    RefineDocumentsChain,
    AnalyzeDocumentChain,
    RetrievalQAChain,
    VectorDBQAChain,
    ConversationalRetrievalQAChain,
    ChatVectorDBQAChain,
    SequentialChain,
    SimpleSequentialChain,
    ConstitutionalChain,
    APIChain,
    MultiRouteChain,
    MultiPromptChain,
    MultiRetrievalQAChain,
    LLMRouterChain,
    loadQAChain,
    loadQAStuffChain,
    loadQAMapReduceChain,
    loadQARefineChain,
    loadSummarizationChain,
    createExtractionChain,
    createExtractionChainFromZod,
    createTaggingChain,
    createTaggingChainFromZod,
    createOpenAPIChain,
  };
}
declare module '@langchain/classic/chains/combine_documents' {
  import { Runnable } from '@langchain/core/runnables';
  interface StuffedDocumentsFields {
    llm: Carrier;
    prompt: Carrier;
    [name: string]: any;
  }
  interface StuffedDocuments<A extends readonly [params: StuffedDocumentsFields]> extends Runnable<StuffedDocuments<A>> {
    readonly __args: A;
  }
  export function createStuffDocumentsChain<const A extends readonly [params: StuffedDocumentsFields]>(...args: A): Promise<StuffedDocuments<A>>;
}
/** @versions <1 */
declare module 'langchain/chains/combine_documents' {
  import { Runnable } from '@langchain/core/runnables';
  interface StuffedDocumentsFields {
    llm: Carrier;
    prompt: Carrier;
    [name: string]: any;
  }
  interface StuffedDocuments<A extends readonly [params: StuffedDocumentsFields]> extends Runnable<StuffedDocuments<A>> {
    readonly __args: A;
  }
  export function createStuffDocumentsChain<const A extends readonly [params: StuffedDocumentsFields]>(...args: A): Promise<StuffedDocuments<A>>;
}
declare module '@langchain/classic/chains/retrieval' {
  import { Runnable } from '@langchain/core/runnables';
  interface RetrievalChainFields {
    combineDocsChain: Carrier;
    retriever: any;
    [name: string]: any;
  }
  interface RetrievalChain<A extends readonly [params: RetrievalChainFields]> extends Runnable<RetrievalChain<A>> {
    readonly __args: A;
  }
  export function createRetrievalChain<const A extends readonly [params: RetrievalChainFields]>(...args: A): Promise<RetrievalChain<A>>;
}
/** @versions <1 */
declare module 'langchain/chains/retrieval' {
  import { Runnable } from '@langchain/core/runnables';
  interface RetrievalChainFields {
    combineDocsChain: Carrier;
    retriever: any;
    [name: string]: any;
  }
  interface RetrievalChain<A extends readonly [params: RetrievalChainFields]> extends Runnable<RetrievalChain<A>> {
    readonly __args: A;
  }
  export function createRetrievalChain<const A extends readonly [params: RetrievalChainFields]>(...args: A): Promise<RetrievalChain<A>>;
}
declare module '@langchain/classic/chains/history_aware_retriever' {
  import { Runnable } from '@langchain/core/runnables';
  interface HistoryAwareRetrieverFields {
    llm: Carrier;
    rephrasePrompt: Carrier;
    [name: string]: any;
  }
  interface HistoryAwareRetriever<A extends readonly [params: HistoryAwareRetrieverFields]> extends Runnable<HistoryAwareRetriever<A>> {
    readonly __args: A;
  }
  export function createHistoryAwareRetriever<const A extends readonly [params: HistoryAwareRetrieverFields]>(...args: A): Promise<HistoryAwareRetriever<A>>;
}
/** @versions <1 */
declare module 'langchain/chains/history_aware_retriever' {
  import { Runnable } from '@langchain/core/runnables';
  interface HistoryAwareRetrieverFields {
    llm: Carrier;
    rephrasePrompt: Carrier;
    [name: string]: any;
  }
  interface HistoryAwareRetriever<A extends readonly [params: HistoryAwareRetrieverFields]> extends Runnable<HistoryAwareRetriever<A>> {
    readonly __args: A;
  }
  export function createHistoryAwareRetriever<const A extends readonly [params: HistoryAwareRetrieverFields]>(...args: A): Promise<HistoryAwareRetriever<A>>;
}
declare module '@langchain/classic/chains/sql_db' {
  import { Runnable } from '@langchain/core/runnables';
  import { BaseChain } from '@langchain/classic/chains';
  interface QueryChainFields {
    llm: Carrier;
    prompt?: Carrier;
    [name: string]: any;
  }
  interface QueryChain<A extends readonly [params: QueryChainFields]> extends Runnable<QueryChain<A>> {
    readonly __args: A;
  }
  export function createSqlQueryChain<const A extends readonly [params: QueryChainFields]>(...args: A): Promise<QueryChain<A>>;
  interface DatabaseFields {
    llm: Carrier;
    prompt?: Carrier;
    [name: string]: any;
  }
  export class SqlDatabaseChain<const A extends readonly [fields: DatabaseFields] = any> extends BaseChain<SqlDatabaseChain<A>, A> {}
}
/** @versions <1 */
declare module 'langchain/chains/sql_db' {
  import { Runnable } from '@langchain/core/runnables';
  import { BaseChain } from 'langchain/chains';
  interface QueryChainFields {
    llm: Carrier;
    prompt?: Carrier;
    [name: string]: any;
  }
  interface QueryChain<A extends readonly [params: QueryChainFields]> extends Runnable<QueryChain<A>> {
    readonly __args: A;
  }
  export function createSqlQueryChain<const A extends readonly [params: QueryChainFields]>(...args: A): Promise<QueryChain<A>>;
  interface DatabaseFields {
    llm: Carrier;
    prompt?: Carrier;
    [name: string]: any;
  }
  export class SqlDatabaseChain<const A extends readonly [fields: DatabaseFields] = any> extends BaseChain<SqlDatabaseChain<A>, A> {}
}
declare module '@langchain/classic/agents' {
  import { Runnable } from '@langchain/core/runnables';
  interface ExecutorFields {
    agent: Carrier;
    tools: Tools;
    memory?: StoredMessages;
    maxIterations?: StepLimit<15>;
    [name: string]: any;
  }
  interface Executor<A extends readonly [fields: ExecutorFields] = any> extends LangChainExecutorRuns {
    readonly __args: A;
    readonly __client: Executor<A>;
  }
  interface ExecutorClass {
    new <const A extends readonly [fields: ExecutorFields]>(...args: A): Executor<A>;
    fromAgentAndTools<const A extends readonly [fields: ExecutorFields]>(...args: A): Executor<A>;
  }
  const AgentExecutor: ExecutorClass;
  type AgentExecutor = Executor;

  interface InitializeOptions {
    maxIterations?: StepLimit<15>;
    memory?: StoredMessages;
    [name: string]: any;
  }
  interface InitializedExecutor<A extends readonly [tools: Tools, llm: Carrier, options?: InitializeOptions]> extends LangChainExecutorRuns {
    readonly __args: A;
    readonly __client: InitializedExecutor<A>;
  }
  function initializeAgentExecutorWithOptions<const A extends readonly [tools: Tools, llm: Carrier, options?: InitializeOptions]>(...args: A): Promise<InitializedExecutor<A>>;
  function initializeAgentExecutor<const A extends readonly [tools: Tools, llm: Carrier, ...rest: any[]]>(...args: A): Promise<InitializedExecutor<any>>;

  interface ToolkitOptions {
    __filledIn?: StepLimit<15>;
    [name: string]: any;
  }
  interface ToolkitExecutor<A extends readonly [llm: Carrier, toolkit: Tools, args?: ToolkitOptions]> extends LangChainExecutorRuns {
    readonly __args: A;
    readonly __client: ToolkitExecutor<A>;
  }
  function createJsonAgent<const A extends readonly [llm: Carrier, toolkit: Tools, args?: ToolkitOptions]>(...args: A): ToolkitExecutor<A>;
  function createOpenApiAgent<const A extends readonly [llm: Carrier, toolkit: Tools, args?: ToolkitOptions]>(...args: A): ToolkitExecutor<A>;
  function createVectorStoreAgent<const A extends readonly [llm: Carrier, toolkit: Tools, args?: ToolkitOptions]>(...args: A): ToolkitExecutor<A>;
  function createVectorStoreRouterAgent<const A extends readonly [llm: Carrier, toolkit: Tools, args?: ToolkitOptions]>(...args: A): ToolkitExecutor<A>;

  interface AgentFields {
    llm: Carrier;
    tools: Tools;
    prompt: Carrier;
    [name: string]: any;
  }
  interface PlannedAgent<A extends readonly [params: AgentFields]> extends Runnable<PlannedAgent<A>> {
    readonly __args: A;
  }
  function createOpenAIFunctionsAgent<const A extends readonly [params: AgentFields]>(...args: A): Promise<PlannedAgent<A>>;
  function createOpenAIToolsAgent<const A extends readonly [params: AgentFields]>(...args: A): Promise<PlannedAgent<A>>;
  function createReactAgent<const A extends readonly [params: AgentFields]>(...args: A): Promise<PlannedAgent<A>>;
  function createStructuredChatAgent<const A extends readonly [params: AgentFields]>(...args: A): Promise<PlannedAgent<A>>;
  function createXmlAgent<const A extends readonly [params: AgentFields]>(...args: A): Promise<PlannedAgent<A>>;
  function createToolCallingAgent<const A extends readonly [params: AgentFields]>(...args: A): PlannedAgent<A>;

  interface LegacyFields {
    llmChain: Carrier;
    [name: string]: any;
  }
  interface LegacyAgent<A extends readonly [fields: LegacyFields]> {
    readonly __args: A;
    readonly __client: LegacyAgent<A>;
    plan(steps: any, inputs: Messages, ...rest: any[]): Call<'chat'>;
    [name: string]: any;
  }
  interface LegacyAgentFromModel<A extends readonly [llm: Carrier, tools: Tools, args?: any]> {
    readonly __args: A;
    readonly __client: LegacyAgentFromModel<A>;
    plan(steps: any, inputs: Messages, ...rest: any[]): Call<'chat'>;
    [name: string]: any;
  }
  interface SingleActionAgentClass {
    new <const A extends readonly [fields: LegacyFields]>(...args: A): LegacyAgent<A>;
  }
  interface RunnableAgentFields {
    runnable: Carrier;
    [name: string]: any;
  }
  interface PlanningRunnable<A extends readonly [fields: RunnableAgentFields]> {
    readonly __args: A;
    readonly __client: PlanningRunnable<A>;
    plan(steps: any, inputs: Messages, ...rest: any[]): Call<'chat'>;
    [name: string]: any;
  }
  interface RunnableAgentClass {
    new <const A extends readonly [fields: RunnableAgentFields]>(...args: A): PlanningRunnable<A>;
  }
  interface LegacyAgentClass {
    new <const A extends readonly [fields: LegacyFields]>(...args: A): LegacyAgent<A>;
    fromLLMAndTools<const A extends readonly [llm: Carrier, tools: Tools, args?: any]>(...args: A): LegacyAgentFromModel<A>;
  }
  const ChatAgent: LegacyAgentClass;
  const ChatConversationalAgent: LegacyAgentClass;
  const OpenAIAgent: LegacyAgentClass;
  const StructuredChatAgent: LegacyAgentClass;
  const XMLAgent: LegacyAgentClass;
  const ZeroShotAgent: LegacyAgentClass;
  const LLMSingleActionAgent: SingleActionAgentClass;
  const RunnableAgent: RunnableAgentClass;
  export {
    AgentExecutor,
    initializeAgentExecutorWithOptions,
    initializeAgentExecutor,
    createJsonAgent,
    createOpenApiAgent,
    createVectorStoreAgent,
    createVectorStoreRouterAgent,
    createOpenAIFunctionsAgent,
    createOpenAIToolsAgent,
    createReactAgent,
    createStructuredChatAgent,
    createXmlAgent,
    createToolCallingAgent,
    ChatAgent,
    ChatConversationalAgent,
    OpenAIAgent,
    StructuredChatAgent,
    XMLAgent,
    ZeroShotAgent,
    LLMSingleActionAgent,
    RunnableAgent,
  };
}
/** @versions <1 */
declare module 'langchain/agents' {
  import { Runnable } from '@langchain/core/runnables';
  interface ExecutorFields {
    agent: Carrier;
    tools: Tools;
    memory?: StoredMessages;
    maxIterations?: StepLimit<15>;
    [name: string]: any;
  }
  interface Executor<A extends readonly [fields: ExecutorFields] = any> extends LangChainExecutorRuns {
    readonly __args: A;
    readonly __client: Executor<A>;
  }
  interface ExecutorClass {
    new <const A extends readonly [fields: ExecutorFields]>(...args: A): Executor<A>;
    fromAgentAndTools<const A extends readonly [fields: ExecutorFields]>(...args: A): Executor<A>;
  }
  const AgentExecutor: ExecutorClass;
  type AgentExecutor = Executor;

  interface InitializeOptions {
    maxIterations?: StepLimit<15>;
    memory?: StoredMessages;
    [name: string]: any;
  }
  interface InitializedExecutor<A extends readonly [tools: Tools, llm: Carrier, options?: InitializeOptions]> extends LangChainExecutorRuns {
    readonly __args: A;
    readonly __client: InitializedExecutor<A>;
  }
  function initializeAgentExecutorWithOptions<const A extends readonly [tools: Tools, llm: Carrier, options?: InitializeOptions]>(...args: A): Promise<InitializedExecutor<A>>;
  function initializeAgentExecutor<const A extends readonly [tools: Tools, llm: Carrier, ...rest: any[]]>(...args: A): Promise<InitializedExecutor<any>>;

  interface ToolkitOptions {
    __filledIn?: StepLimit<15>;
    [name: string]: any;
  }
  interface ToolkitExecutor<A extends readonly [llm: Carrier, toolkit: Tools, args?: ToolkitOptions]> extends LangChainExecutorRuns {
    readonly __args: A;
    readonly __client: ToolkitExecutor<A>;
  }
  function createJsonAgent<const A extends readonly [llm: Carrier, toolkit: Tools, args?: ToolkitOptions]>(...args: A): ToolkitExecutor<A>;
  function createOpenApiAgent<const A extends readonly [llm: Carrier, toolkit: Tools, args?: ToolkitOptions]>(...args: A): ToolkitExecutor<A>;
  function createVectorStoreAgent<const A extends readonly [llm: Carrier, toolkit: Tools, args?: ToolkitOptions]>(...args: A): ToolkitExecutor<A>;
  function createVectorStoreRouterAgent<const A extends readonly [llm: Carrier, toolkit: Tools, args?: ToolkitOptions]>(...args: A): ToolkitExecutor<A>;

  interface AgentFields {
    llm: Carrier;
    tools: Tools;
    prompt: Carrier;
    [name: string]: any;
  }
  interface PlannedAgent<A extends readonly [params: AgentFields]> extends Runnable<PlannedAgent<A>> {
    readonly __args: A;
  }
  function createOpenAIFunctionsAgent<const A extends readonly [params: AgentFields]>(...args: A): Promise<PlannedAgent<A>>;
  function createOpenAIToolsAgent<const A extends readonly [params: AgentFields]>(...args: A): Promise<PlannedAgent<A>>;
  function createReactAgent<const A extends readonly [params: AgentFields]>(...args: A): Promise<PlannedAgent<A>>;
  function createStructuredChatAgent<const A extends readonly [params: AgentFields]>(...args: A): Promise<PlannedAgent<A>>;
  function createXmlAgent<const A extends readonly [params: AgentFields]>(...args: A): Promise<PlannedAgent<A>>;
  function createToolCallingAgent<const A extends readonly [params: AgentFields]>(...args: A): PlannedAgent<A>;

  interface LegacyFields {
    llmChain: Carrier;
    [name: string]: any;
  }
  interface LegacyAgent<A extends readonly [fields: LegacyFields]> {
    readonly __args: A;
    readonly __client: LegacyAgent<A>;
    plan(steps: any, inputs: Messages, ...rest: any[]): Call<'chat'>;
    [name: string]: any;
  }
  interface LegacyAgentFromModel<A extends readonly [llm: Carrier, tools: Tools, args?: any]> {
    readonly __args: A;
    readonly __client: LegacyAgentFromModel<A>;
    plan(steps: any, inputs: Messages, ...rest: any[]): Call<'chat'>;
    [name: string]: any;
  }
  interface SingleActionAgentClass {
    new <const A extends readonly [fields: LegacyFields]>(...args: A): LegacyAgent<A>;
  }
  interface RunnableAgentFields {
    runnable: Carrier;
    [name: string]: any;
  }
  interface PlanningRunnable<A extends readonly [fields: RunnableAgentFields]> {
    readonly __args: A;
    readonly __client: PlanningRunnable<A>;
    plan(steps: any, inputs: Messages, ...rest: any[]): Call<'chat'>;
    [name: string]: any;
  }
  interface RunnableAgentClass {
    new <const A extends readonly [fields: RunnableAgentFields]>(...args: A): PlanningRunnable<A>;
  }
  interface LegacyAgentClass {
    new <const A extends readonly [fields: LegacyFields]>(...args: A): LegacyAgent<A>;
    fromLLMAndTools<const A extends readonly [llm: Carrier, tools: Tools, args?: any]>(...args: A): LegacyAgentFromModel<A>;
  }
  const ChatAgent: LegacyAgentClass;
  const ChatConversationalAgent: LegacyAgentClass;
  const OpenAIAgent: LegacyAgentClass;
  const StructuredChatAgent: LegacyAgentClass;
  const XMLAgent: LegacyAgentClass;
  const ZeroShotAgent: LegacyAgentClass;
  const LLMSingleActionAgent: SingleActionAgentClass;
  const RunnableAgent: RunnableAgentClass;
  export {
    AgentExecutor,
    initializeAgentExecutorWithOptions,
    initializeAgentExecutor,
    createJsonAgent,
    createOpenApiAgent,
    createVectorStoreAgent,
    createVectorStoreRouterAgent,
    createOpenAIFunctionsAgent,
    createOpenAIToolsAgent,
    createReactAgent,
    createStructuredChatAgent,
    createXmlAgent,
    createToolCallingAgent,
    ChatAgent,
    ChatConversationalAgent,
    OpenAIAgent,
    StructuredChatAgent,
    XMLAgent,
    ZeroShotAgent,
    LLMSingleActionAgent,
    RunnableAgent,
  };
}
declare module '@langchain/classic/retrievers/multi_query' {
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface Fields {
    retriever: Carrier;
    [name: string]: any;
  }
  export class MultiQueryRetriever<const A extends readonly [fields: Fields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
    static fromLLM<const B extends readonly [fields: Fields]>(...args: B): MultiQueryRetriever<B>;
  }
}
/** @versions <1 */
declare module 'langchain/retrievers/multi_query' {
  export { MultiQueryRetriever } from '@langchain/classic/retrievers/multi_query';
}
declare module '@langchain/classic/retrievers/contextual_compression' {
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface Fields {
    __filledInK?: RetrievalK<'a compressor decides how many are left'>;
    [name: string]: any;
  }
  export class ContextualCompressionRetriever<const A extends readonly [fields: Fields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
  }
}
/** @versions <1 */
declare module 'langchain/retrievers/contextual_compression' {
  export { ContextualCompressionRetriever } from '@langchain/classic/retrievers/contextual_compression';
}
declare module '@langchain/classic/retrievers/ensemble' {
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface Fields {
    __filledInK?: RetrievalK<'as many as its retrievers find together'>;
    [name: string]: any;
  }
  export class EnsembleRetriever<const A extends readonly [args: Fields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
  }
}
/** @versions >=0.2 <1 */
declare module 'langchain/retrievers/ensemble' {
  export { EnsembleRetriever } from '@langchain/classic/retrievers/ensemble';
}
declare module '@langchain/classic/retrievers/hyde' {
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface Fields {
    k?: RetrievalK<4>;
    vectorStore: Carrier;
    [name: string]: any;
  }
  export class HydeRetriever<const A extends readonly [fields: Fields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
    addDocuments(documents: any, options?: any): Call<'embedding'>;
  }
}
/** @versions <1 */
declare module 'langchain/retrievers/hyde' {
  export { HydeRetriever } from '@langchain/classic/retrievers/hyde';
}
declare module '@langchain/classic/retrievers/matryoshka_retriever' {
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface Fields {
    largeK?: RetrievalK<8>;
    vectorStore: Carrier;
    [name: string]: any;
  }
  export class MatryoshkaRetriever<const A extends readonly [fields: Fields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
    addDocuments(documents: any, options?: any): Call<'embedding'>;
  }
}
/** @versions <1 */
declare module 'langchain/retrievers/matryoshka_retriever' {
  export { MatryoshkaRetriever } from '@langchain/classic/retrievers/matryoshka_retriever';
}
declare module '@langchain/classic/retrievers/multi_vector' {
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface Fields {
    parentK?: RetrievalK<'as many as the children that are found have'>;
    vectorstore: Carrier;
    [name: string]: any;
  }
  export class MultiVectorRetriever<const A extends readonly [args: Fields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
  }
}
/** @versions <1 */
declare module 'langchain/retrievers/multi_vector' {
  export { MultiVectorRetriever } from '@langchain/classic/retrievers/multi_vector';
}
declare module '@langchain/classic/retrievers/parent_document' {
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface Fields {
    parentK?: RetrievalK<'as many as the children that are found have'>;
    vectorstore: Carrier;
    [name: string]: any;
  }
  export class ParentDocumentRetriever<const A extends readonly [fields: Fields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
    addDocuments(documents: any, config?: any): Call<'embedding'>;
  }
}
/** @versions <1 */
declare module 'langchain/retrievers/parent_document' {
  export { ParentDocumentRetriever } from '@langchain/classic/retrievers/parent_document';
}
declare module '@langchain/classic/retrievers/score_threshold' {
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface Fields {
    maxK?: RetrievalK<'as many as reach the score'>;
    vectorStore: Carrier;
    [name: string]: any;
  }
  interface FieldsBesideStore {
    maxK?: RetrievalK<'as many as reach the score'>;
    [name: string]: any;
  }
  interface RetrieverOfStore<A extends readonly [vectorStore: Carrier, options: FieldsBesideStore]> extends BaseRetriever<A> {
    addDocuments(documents: any, options?: any): Call<'embedding'>;
  }
  export class ScoreThresholdRetriever<const A extends readonly [input: Fields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
    addDocuments(documents: any, options?: any): Call<'embedding'>;
    static fromVectorStore<const B extends readonly [vectorStore: Carrier, options: FieldsBesideStore]>(...args: B): RetrieverOfStore<B>;
  }
}
/** @versions <1 */
declare module 'langchain/retrievers/score_threshold' {
  export { ScoreThresholdRetriever } from '@langchain/classic/retrievers/score_threshold';
}
declare module '@langchain/classic/retrievers/time_weighted' {
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface Fields {
    k?: RetrievalK<4>;
    vectorStore: Carrier;
    [name: string]: any;
  }
  export class TimeWeightedVectorStoreRetriever<const A extends readonly [fields: Fields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
    addDocuments(documents: any): Call<'embedding'>;
  }
}
/** @versions <1 */
declare module 'langchain/retrievers/time_weighted' {
  export { TimeWeightedVectorStoreRetriever } from '@langchain/classic/retrievers/time_weighted';
}
declare module '@langchain/classic/retrievers/self_query' {
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface Fields {
    searchParams?: { k?: RetrievalK<4>; [name: string]: any };
    vectorStore: Carrier;
    [name: string]: any;
  }
  export class SelfQueryRetriever<const A extends readonly [options: Fields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
    static fromLLM<const B extends readonly [options: Fields]>(...args: B): SelfQueryRetriever<B>;
  }
}
/** @versions <1 */
declare module 'langchain/retrievers/self_query' {
  export { SelfQueryRetriever } from '@langchain/classic/retrievers/self_query';
}
// What langchain 0.1 and before had themselves: it has moved to @langchain/core.
/** @versions <0.2 */
declare module 'langchain/schema/runnable' {
  export { Runnable, RunnableSequence, RunnableMap, RunnableBranch, RunnableLambda, RunnablePassthrough } from '@langchain/core/runnables';
}
/** @versions <0.2 */
declare module 'langchain/runnables' {
  export { Runnable, RunnableSequence, RunnableMap, RunnableBranch, RunnableLambda, RunnablePassthrough } from '@langchain/core/runnables';
}
/** @versions <0.2 */
declare module 'langchain/prompts' {
  export {
    PromptTemplate,
    ChatPromptTemplate,
    FewShotPromptTemplate,
    MessagesPlaceholder,
    SystemMessagePromptTemplate,
    HumanMessagePromptTemplate,
    AIMessagePromptTemplate,
  } from '@langchain/core/prompts';
}
/** @versions <0.2 */
declare module 'langchain/schema' {
  export { SystemMessage, HumanMessage, AIMessage, BaseMessage } from '@langchain/core/messages';
}
/** @versions <0.2 */
declare module 'langchain/base_language' {
  export { BaseLanguageModel } from '@langchain/core/language_models/base';
}
/** @versions <0.2 */
declare module 'langchain/chat_models/base' {
  export { BaseChatModel } from '@langchain/core/language_models/chat_models';
}
/** @versions <0.2 */
declare module 'langchain/llms/base' {
  export { BaseLLM, LLM } from '@langchain/core/language_models/llms';
}
/** @versions <0.2 */
declare module 'langchain/embeddings/base' {
  export { Embeddings } from '@langchain/core/embeddings';
}
/** @versions <0.2 */
declare module 'langchain/vectorstores/base' {
  export { SaveableVectorStore, VectorStore, VectorStoreRetriever } from '@langchain/core/vectorstores';
}
/** @versions <0.2 */
declare module 'langchain/schema/output_parser' {
  export { StringOutputParser } from '@langchain/core/output_parsers';
}
