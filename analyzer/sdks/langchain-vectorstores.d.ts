// Vector stores of LangChain. Making one from texts embeds them; making one before an index that exists asks nothing.
// The embedding model is handed in and brings its settings along.
declare module '@langchain/pinecone' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class PineconeStore<const A extends readonly [embeddings?: Carrier, settings?: any] = any> extends VectorStore<A> {
    static fromExistingIndex(embeddings: Carrier, settings: any): Promise<VectorStore>;
  }
}
declare module '@langchain/qdrant' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class QdrantVectorStore<const A extends readonly [embeddings?: Carrier, settings?: any] = any> extends VectorStore<A> {
    static fromExistingCollection(embeddings: Carrier, settings: any): Promise<VectorStore>;
  }
}
declare module '@langchain/weaviate' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class WeaviateStore<const A extends readonly [embeddings?: Carrier, settings?: any] = any> extends VectorStore<A> {
    static fromExistingIndex(embeddings: Carrier, settings: any): Promise<VectorStore>;
  }
}
declare module '@langchain/mongodb' {
  import { Embeddings } from '@langchain/core/embeddings';
  import { VectorStore } from '@langchain/core/vectorstores';
  interface VoyageFields {
    modelName?: ModelId<'voyage-3'>;
    maxRetries?: Retries<6>;
    [name: string]: any;
  }
  export class VoyageEmbeddings<const A extends readonly [fields?: VoyageFields] = any> extends Embeddings<VoyageEmbeddings<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'voyage'>;
  }
  export class MongoDBAtlasVectorSearch<const A extends readonly [embeddings?: Carrier, settings?: any] = any> extends VectorStore<A> {}
}
declare module '@langchain/redis' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class RedisVectorStore<const A extends readonly [embeddings?: Carrier, settings?: any] = any> extends VectorStore<A> {}
}
/** @versions <1 */
declare module '@langchain/community/vectorstores/pinecone' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class PineconeStore<const A extends readonly [embeddings?: Carrier, settings?: any] = any> extends VectorStore<A> {
    static fromExistingIndex(embeddings: Carrier, settings: any): Promise<VectorStore>;
  }
}
declare module '@langchain/community/vectorstores/supabase' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class SupabaseVectorStore<const A extends readonly [embeddings?: Carrier, settings?: any] = any> extends VectorStore<A> {
    static fromExistingIndex(embeddings: Carrier, settings: any): Promise<VectorStore>;
  }
}
declare module '@langchain/community/vectorstores/chroma' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class Chroma<const A extends readonly [embeddings?: Carrier, settings?: any] = any> extends VectorStore<A> {
    static fromExistingCollection(embeddings: Carrier, settings: any): Promise<VectorStore>;
  }
}
/** @versions <1 */
declare module '@langchain/community/vectorstores/qdrant' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class QdrantVectorStore<const A extends readonly [embeddings?: Carrier, settings?: any] = any> extends VectorStore<A> {
    static fromExistingCollection(embeddings: Carrier, settings: any): Promise<VectorStore>;
  }
}
/** @versions <1 */
declare module '@langchain/community/vectorstores/weaviate' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class WeaviateStore<const A extends readonly [embeddings?: Carrier, settings?: any] = any> extends VectorStore<A> {
    static fromExistingIndex(embeddings: Carrier, settings: any): Promise<VectorStore>;
  }
}
declare module '@langchain/community/vectorstores/milvus' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class Milvus<const A extends readonly [embeddings?: Carrier, settings?: any] = any> extends VectorStore<A> {
    static fromExistingCollection(embeddings: Carrier, settings: any): Promise<VectorStore>;
  }
}
declare module '@langchain/community/vectorstores/pgvector' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class PGVectorStore<const A extends readonly [embeddings?: Carrier, settings?: any] = any> extends VectorStore<A> {
    static initialize(embeddings: Carrier, settings: any): Promise<VectorStore>;
    /** @versions >=1 */
    similaritySearchVectorWithScores(query: any, k: RetrievalK, filter?: any): Call<'retrieval'>;
  }
}
/** @versions <1 */
declare module '@langchain/community/vectorstores/redis' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class RedisVectorStore<const A extends readonly [embeddings?: Carrier, settings?: any] = any> extends VectorStore<A> {}
}
declare module '@langchain/community/vectorstores/lancedb' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class LanceDB<const A extends readonly [embeddings?: Carrier, settings?: any] = any> extends VectorStore<A> {}
}
declare module '@langchain/community/vectorstores/upstash' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class UpstashVectorStore<const A extends readonly [embeddings?: Carrier, settings?: any] = any> extends VectorStore<A> {
    static fromExistingIndex(embeddings: Carrier, settings: any): Promise<VectorStore>;
  }
}
/** @versions <1 */
declare module '@langchain/community/vectorstores/mongodb_atlas' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class MongoDBAtlasVectorSearch<const A extends readonly [embeddings?: Carrier, settings?: any] = any> extends VectorStore<A> {}
}
declare module '@langchain/community/vectorstores/faiss' {
  import { SaveableVectorStore } from '@langchain/core/vectorstores';
  export class FaissStore<const A extends readonly [embeddings?: Carrier, settings?: any] = any> extends SaveableVectorStore<A> {}
}
declare module '@langchain/community/vectorstores/hnswlib' {
  import { SaveableVectorStore } from '@langchain/core/vectorstores';
  export class HNSWLib<const A extends readonly [embeddings?: Carrier, settings?: any] = any> extends SaveableVectorStore<A> {}
}
/** @versions <0.2 */
declare module 'langchain/vectorstores/pinecone' {
  export { PineconeStore } from '@langchain/community/vectorstores/pinecone';
}
/** @versions <0.2 */
declare module 'langchain/vectorstores/supabase' {
  export { SupabaseVectorStore } from '@langchain/community/vectorstores/supabase';
}
/** @versions <0.2 */
declare module 'langchain/vectorstores/chroma' {
  export { Chroma } from '@langchain/community/vectorstores/chroma';
}
/** @versions <0.2 */
declare module 'langchain/vectorstores/qdrant' {
  export { QdrantVectorStore } from '@langchain/community/vectorstores/qdrant';
}
/** @versions <0.2 */
declare module 'langchain/vectorstores/weaviate' {
  export { WeaviateStore } from '@langchain/community/vectorstores/weaviate';
}
/** @versions <0.2 */
declare module 'langchain/vectorstores/milvus' {
  export { Milvus } from '@langchain/community/vectorstores/milvus';
}
/** @versions <0.2 */
declare module 'langchain/vectorstores/pgvector' {
  export { PGVectorStore } from '@langchain/community/vectorstores/pgvector';
}
/** @versions <0.2 */
declare module 'langchain/vectorstores/redis' {
  export { RedisVectorStore } from '@langchain/community/vectorstores/redis';
}
/** @versions <0.2 */
declare module 'langchain/vectorstores/lancedb' {
  export { LanceDB } from '@langchain/community/vectorstores/lancedb';
}
/** @versions <0.2 */
declare module 'langchain/vectorstores/mongodb_atlas' {
  export { MongoDBAtlasVectorSearch } from '@langchain/community/vectorstores/mongodb_atlas';
}
/** @versions <0.2 */
declare module 'langchain/vectorstores/faiss' {
  export { FaissStore } from '@langchain/community/vectorstores/faiss';
}
/** @versions <0.2 */
declare module 'langchain/vectorstores/hnswlib' {
  export { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
}
declare module '@langchain/classic/vectorstores/memory' {
  import { VectorStore } from '@langchain/core/vectorstores';
  export class MemoryVectorStore<const A extends readonly [embeddings?: Carrier, settings?: any] = any> extends VectorStore<A> {
    static fromExistingIndex(embeddings: Carrier, settings: any): Promise<VectorStore>;
  }
}
/** @versions <1 */
declare module 'langchain/vectorstores/memory' {
  export { MemoryVectorStore } from '@langchain/classic/vectorstores/memory';
}
