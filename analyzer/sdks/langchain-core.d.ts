// @langchain/core 0.1 to 1.x and its model packages. `M` is the model that a chain runs: `never` for prompts and parsers.
// Retries: @langchain/core 1.2.13 dist/utils/async_caller.js:182; withRetry: dist/runnables/base.js:829.
// Results: VectorStore gives 4 unless told otherwise, dist/vectorstores.js:227.
interface LangChainRunOptions {
  maxRetries?: any;
  timeout?: Timeout;
  signal?: OwnTransport;
  [name: string]: any;
}
declare module '@langchain/core/runnables' {
  class Runnable<M = any> {
    readonly __client: M;
    invoke(input: Messages, options?: LangChainRunOptions): Call<'chat'>;
    stream(input: Messages, options?: LangChainRunOptions): Call<'chat'>;
    batch(inputs: any, options?: LangChainRunOptions): Call<'chat'>;
    streamEvents(input: Messages, options?: LangChainRunOptions): Call<'chat'>;
    pipe<N>(next: Carrier<Runnable<N>>): Runnable<M | N>;
    pipe(next: any): Runnable<M>;
    withConfig(config: any): this;
    bind(options: any): this;
    withRetry(options?: any): this;
    withFallbacks(options: any): this;
    assign(mapping: any): Runnable<M>;
    pick(keys: any): Runnable<M>;
    [name: string]: any;
  }
  class RunnableSequence<M = any> extends Runnable<M> {
    static from<const T extends readonly any[]>(steps: Carrier<T>): Runnable<ModelOf<T[number]>>;
  }
  type ModelOf<T> = T extends { readonly __client: infer M } ? M : never;
  class RunnableLambda extends Runnable<never> {
    constructor(fields: any);
    static from(f: any): RunnableLambda;
  }
  class RunnablePassthrough extends Runnable<never> {
    constructor(fields?: any);
    static assign(mapping: any): Runnable<never>;
  }
  class RunnableMap extends Runnable<never> {
    static from(mapping: any): RunnableMap;
  }
  class RunnableParallel extends RunnableMap {}
  export { Runnable, RunnableSequence, RunnableLambda, RunnablePassthrough, RunnableMap, RunnableParallel };
}
declare module '@langchain/core/prompts' {
  import { Runnable } from '@langchain/core/runnables';
  class PromptTemplate<A extends readonly [template: TextTemplate, options?: any] = any> extends Runnable<never> {
    constructor(fields?: any);
    readonly __args: A;
    static fromTemplate<const B extends readonly [template: any, options?: any]>(...args: B): PromptTemplate<B>;
  }
  class ChatPromptTemplate<A extends readonly [messages: MessagesTemplate, options?: any] = any> extends Runnable<never> {
    constructor(fields?: any);
    readonly __args: A;
    static fromMessages<const B extends readonly [messages: any, options?: any]>(...args: B): ChatPromptTemplate<B>;
    static fromTemplate<const B extends readonly [template: any, options?: any]>(...args: B): PromptTemplate<B>;
  }
  class FewShotPromptTemplate extends Runnable<never> {
    constructor(fields?: any);
  }
  class MessagesPlaceholder {
    constructor(fields: any);
  }
  class SystemMessagePromptTemplate {
    static fromTemplate(text: any, options?: any): SystemMessagePromptTemplate;
  }
  class HumanMessagePromptTemplate {
    static fromTemplate(text: any, options?: any): HumanMessagePromptTemplate;
  }
  export { PromptTemplate, ChatPromptTemplate, FewShotPromptTemplate, MessagesPlaceholder, SystemMessagePromptTemplate, HumanMessagePromptTemplate };
}
declare module '@langchain/core/output_parsers' {
  import { Runnable } from '@langchain/core/runnables';
  class BaseOutputParser extends Runnable<never> {
    constructor(fields?: any);
    static fromZodSchema(schema: any): BaseOutputParser;
    static fromNamesAndDescriptions(schema: any): BaseOutputParser;
  }
  class StringOutputParser extends BaseOutputParser {}
  class JsonOutputParser extends BaseOutputParser {}
  class StructuredOutputParser extends BaseOutputParser {}
  class CommaSeparatedListOutputParser extends BaseOutputParser {}
  export { BaseOutputParser, StringOutputParser, JsonOutputParser, StructuredOutputParser, CommaSeparatedListOutputParser };
}
declare module '@langchain/core/language_models/chat_models' {
  import { Runnable } from '@langchain/core/runnables';
  class BaseChatModel<M = any> extends Runnable<M> {
    bindTools(tools: Tools, options?: any): Runnable<M>;
    withStructuredOutput(schema: OutputSchema, options?: any): Runnable<M>;
  }
  export { BaseChatModel };
}
declare module '@langchain/core/messages' {
  class BaseMessage {
    constructor(fields: any);
    content: any;
    [name: string]: any;
  }
  class SystemMessage extends BaseMessage {}
  class HumanMessage extends BaseMessage {}
  class AIMessage extends BaseMessage {}
  class ToolMessage extends BaseMessage {}
  export { BaseMessage, SystemMessage, HumanMessage, AIMessage, ToolMessage };
}
declare module '@langchain/core/retrievers' {
  class BaseRetriever<A extends readonly any[] = any> {
    readonly __args: A;
    invoke(query: any, options?: any): Call<'retrieval'>;
    getRelevantDocuments(query: any, options?: any): Call<'retrieval'>;
    batch(queries: any, options?: any): Call<'retrieval'>;
    pipe(next: any): any;
    [name: string]: any;
  }
  export { BaseRetriever };
}
declare module '@langchain/core/vectorstores' {
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface RetrieverFields {
    k?: RetrievalK<4>;
    [name: string]: any;
  }
  interface VectorStoreRetriever<A extends readonly [kOrFields?: RetrieverK]> extends BaseRetriever<A> {}
  /** A number, or an object with a `k`. */
  type RetrieverK = RetrievalK<4> | RetrieverFields;
  class VectorStore {
    similaritySearch(query: any, k?: RetrievalK<4>, filter?: any): Call<'retrieval'>;
    similaritySearchWithScore(query: any, k?: RetrievalK<4>, filter?: any): Call<'retrieval'>;
    similaritySearchVectorWithScore(query: any, k: RetrievalK, filter?: any): Call<'retrieval'>;
    maxMarginalRelevanceSearch(query: any, options: RetrieverFields): Call<'retrieval'>;
    asRetriever<const A extends readonly [kOrFields?: RetrieverK]>(...args: A): VectorStoreRetriever<A>;
    static fromDocuments(documents: any, ...rest: any[]): Call<'embedding', Promise<VectorStore>>;
    static fromTexts(texts: any, ...rest: any[]): Call<'embedding', Promise<VectorStore>>;
    static fromExistingIndex(embeddings: any, ...rest: any[]): Promise<VectorStore>;
    static fromExistingCollection(embeddings: any, ...rest: any[]): Promise<VectorStore>;
    static initialize(embeddings: any, ...rest: any[]): Promise<VectorStore>;
    static load(directory: any, embeddings: any): Promise<VectorStore>;
    addDocuments(documents: any, options?: any): Call<'embedding'>;
    constructor(...args: any[]);
    [name: string]: any;
  }
  export { VectorStore, VectorStoreRetriever };
}
declare module '@langchain/core/embeddings' {
  class Embeddings {
    embedQuery(text: UserPrompt): Call<'embedding'>;
    embedDocuments(texts: UserPrompt): Call<'embedding'>;
  }
  export { Embeddings };
}
declare module '@langchain/pinecone' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class PineconeStore extends VectorStore {}
}
declare module '@langchain/qdrant' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class QdrantVectorStore extends VectorStore {}
}
declare module '@langchain/weaviate' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class WeaviateStore extends VectorStore {}
}
declare module '@langchain/mongodb' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class MongoDBAtlasVectorSearch extends VectorStore {}
}
declare module '@langchain/redis' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class RedisVectorStore extends VectorStore {}
}
declare module '@langchain/community/vectorstores/chroma' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class Chroma extends VectorStore {}
}
declare module '@langchain/community/vectorstores/supabase' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class SupabaseVectorStore extends VectorStore {}
}
declare module '@langchain/community/vectorstores/pgvector' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class PGVectorStore extends VectorStore {}
}
declare module '@langchain/community/vectorstores/faiss' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class FaissStore extends VectorStore {}
}
declare module '@langchain/community/vectorstores/hnswlib' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class HNSWLib extends VectorStore {}
}
declare module '@langchain/community/vectorstores/lancedb' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class LanceDB extends VectorStore {}
}
declare module '@langchain/community/vectorstores/milvus' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class Milvus extends VectorStore {}
}
declare module '@langchain/community/vectorstores/upstash' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class UpstashVectorStore extends VectorStore {}
}
declare module 'langchain/vectorstores/memory' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class MemoryVectorStore extends VectorStore {}
}
declare module '@langchain/classic/vectorstores/memory' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class MemoryVectorStore extends VectorStore {}
}
declare module 'langchain/vectorstores/pinecone' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class PineconeStore extends VectorStore {}
}
declare module 'langchain/vectorstores/supabase' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class SupabaseVectorStore extends VectorStore {}
}
declare module 'langchain/vectorstores/chroma' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class Chroma extends VectorStore {}
}
declare module 'langchain/vectorstores/hnswlib' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class HNSWLib extends VectorStore {}
}
declare module 'langchain/vectorstores/faiss' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class FaissStore extends VectorStore {}
}
declare module 'langchain/schema/runnable' {
  export { Runnable, RunnableSequence, RunnableLambda, RunnablePassthrough, RunnableMap } from '@langchain/core/runnables';
}
declare module 'langchain/prompts' {
  export { PromptTemplate, ChatPromptTemplate, MessagesPlaceholder, SystemMessagePromptTemplate, HumanMessagePromptTemplate } from '@langchain/core/prompts';
}
declare module 'langchain/schema' {
  export { SystemMessage, HumanMessage, AIMessage, BaseMessage } from '@langchain/core/messages';
}
declare module 'langchain/schema/output_parser' {
  export { StringOutputParser } from '@langchain/core/output_parsers';
}
