// Retrievers of LangChain that are no vector store's own: those of @langchain/community 0.0 to 1.x and of @langchain/exa, and the paths that
// they had in langchain before 0.2. Numbers of results: dist/retrievers/tavily_search_api.js:22 of 1.1.29, arxiv.js:20, supabase.js:35,
// vectara_summary.js:19; amazon_kendra.js:28 of 0.0.57; exa-js@1.10.3 dist/index.d.ts:2972.
declare module '@langchain/exa' {
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface Fields {
    searchArgs?: { numResults?: RetrievalK<10>; [name: string]: any };
    [name: string]: any;
  }
  export class ExaRetriever<const A extends readonly [fields: Fields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
  }
}
declare module '@langchain/community/retrievers/tavily_search_api' {
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface Fields {
    k?: RetrievalK<10>;
    [name: string]: any;
  }
  export class TavilySearchAPIRetriever<const A extends readonly [fields?: Fields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
  }
}
/** @versions <0.2 */
declare module 'langchain/retrievers/tavily_search_api' {
  export { TavilySearchAPIRetriever } from '@langchain/community/retrievers/tavily_search_api';
}
/** @versions >=0.3 */
declare module '@langchain/community/retrievers/arxiv' {
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface Fields {
    maxSearchResults?: RetrievalK<10>;
    [name: string]: any;
  }
  export class ArxivRetriever<const A extends readonly [options?: Fields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
  }
}
declare module '@langchain/community/retrievers/chaindesk' {
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface Fields {
    topK?: RetrievalK<'the service decides how many it finds'>;
    [name: string]: any;
  }
  export class ChaindeskRetriever<const A extends readonly [fields: Fields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
    getRelevantDocuments(query: any): Call<'retrieval'>;
  }
}
/** @versions <0.2 */
declare module 'langchain/retrievers/chaindesk' {
  export { ChaindeskRetriever } from '@langchain/community/retrievers/chaindesk';
}
/** @versions <1 */
declare module '@langchain/community/retrievers/databerry' {
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface Fields {
    topK?: RetrievalK<'the service decides how many it finds'>;
    [name: string]: any;
  }
  export class DataberryRetriever<const A extends readonly [fields: Fields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
  }
}
/** @versions <0.2 */
declare module 'langchain/retrievers/databerry' {
  export { DataberryRetriever } from '@langchain/community/retrievers/databerry';
}
/** @versions <0.3 */
declare module '@langchain/community/retrievers/dria' {
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface Fields {
    topK?: RetrievalK<'the service decides how many it finds'>;
    [name: string]: any;
  }
  export class DriaRetriever<const A extends readonly [fields: Fields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
  }
}
declare module '@langchain/community/retrievers/metal' {
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface Fields {
    __filledInK?: RetrievalK<'the service decides how many it finds'>;
    [name: string]: any;
  }
  export class MetalRetriever<const A extends readonly [fields: Fields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
  }
}
/** @versions <0.2 */
declare module 'langchain/retrievers/metal' {
  export { MetalRetriever } from '@langchain/community/retrievers/metal';
}
declare module '@langchain/community/retrievers/vectara_summary' {
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface Fields {
    topK?: RetrievalK<10>;
    [name: string]: any;
  }
  export class VectaraSummaryRetriever<const A extends readonly [fields: Fields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
  }
}
/** @versions <0.2 */
declare module 'langchain/retrievers/vectara_summary' {
  export { VectaraSummaryRetriever } from '@langchain/community/retrievers/vectara_summary';
}
declare module '@langchain/community/retrievers/vespa' {
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface Fields {
    query_body: { hits?: RetrievalK<'the service decides how many it finds'>; [name: string]: any };
    [name: string]: any;
  }
  export class VespaRetriever<const A extends readonly [fields: Fields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
  }
}
/** @versions <0.2 */
declare module 'langchain/retrievers/vespa' {
  export { VespaRetriever } from '@langchain/community/retrievers/vespa';
}
declare module '@langchain/community/retrievers/zep' {
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface Fields {
    topK?: RetrievalK<'the service decides how many it finds'>;
    [name: string]: any;
  }
  export class ZepRetriever<const A extends readonly [config: Fields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
  }
}
/** @versions <0.2 */
declare module 'langchain/retrievers/zep' {
  export { ZepRetriever } from '@langchain/community/retrievers/zep';
}
/** @versions >=0.2 */
declare module '@langchain/community/retrievers/zep_cloud' {
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface Fields {
    topK?: RetrievalK<'the service decides how many it finds'>;
    [name: string]: any;
  }
  export class ZepCloudRetriever<const A extends readonly [config: Fields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
  }
}
/** @versions >=0.2 */
declare module '@langchain/community/retrievers/bm25' {
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface Fields {
    k: RetrievalK;
    [name: string]: any;
  }
  interface RetrieverOfDocuments<A extends readonly [documents: any, options: Fields]> extends BaseRetriever<A> {}
  export class BM25Retriever<const A extends readonly [options: Fields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
    static fromDocuments<const B extends readonly [documents: any, options: Fields]>(...args: B): RetrieverOfDocuments<B>;
  }
}
// What a search of words finds comes on top.
declare module '@langchain/community/retrievers/supabase' {
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface Fields {
    similarityK?: RetrievalK<2>;
    [name: string]: any;
  }
  export class SupabaseHybridSearch<const A extends readonly [embeddings: Carrier, args: Fields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
  }
}
/** @versions <0.2 */
declare module 'langchain/retrievers/supabase' {
  export { SupabaseHybridSearch } from '@langchain/community/retrievers/supabase';
}
/** @versions >=0.3 */
declare module '@langchain/community/retrievers/azion_edgesql' {
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface Fields {
    similarityK?: RetrievalK<1>;
    [name: string]: any;
  }
  export class AzionRetriever<const A extends readonly [embeddings: Carrier, args: Fields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
  }
}
/** @versions <1 */
declare module '@langchain/community/retrievers/amazon_kendra' {
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface Fields {
    topK: RetrievalK<10>;
    [name: string]: any;
  }
  export class AmazonKendraRetriever<const A extends readonly [fields: Fields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
    queryKendra(query: any, topK: RetrievalK, ...rest: any[]): Call<'retrieval'>;
  }
}
/** @versions <0.2 */
declare module 'langchain/retrievers/amazon_kendra' {
  export { AmazonKendraRetriever } from '@langchain/community/retrievers/amazon_kendra';
}
/** @versions <1 */
declare module '@langchain/community/retrievers/amazon_knowledge_base' {
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface Fields {
    topK: RetrievalK<10>;
    [name: string]: any;
  }
  export class AmazonKnowledgeBaseRetriever<const A extends readonly [fields: Fields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
    queryKnowledgeBase(query: any, topK: RetrievalK, ...rest: any[]): Call<'retrieval'>;
  }
}
// To be extended: how many it finds is its heir's affair.
declare module '@langchain/community/retrievers/remote' {
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface Fields {
    __filledInK?: RetrievalK<'the service decides how many it finds'>;
    [name: string]: any;
  }
  export class RemoteRetriever<const A extends readonly [fields: Fields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
  }
}
/** @versions <0.2 */
declare module 'langchain/retrievers/remote' {
  import { BaseRetriever } from '@langchain/core/retrievers';
  import { RemoteRetriever } from '@langchain/community/retrievers/remote';
  interface PluginFields {
    topK?: RetrievalK<4>;
    [name: string]: any;
  }
  class ChatGPTPluginRetriever<const A extends readonly [fields: PluginFields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
  }
  class RemoteLangChainRetriever extends RemoteRetriever {}
  export { ChatGPTPluginRetriever, RemoteLangChainRetriever, RemoteRetriever };
}
