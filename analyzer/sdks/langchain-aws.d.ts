// Bedrock through LangChain. The chat model does not use LangChain's retries: the AWS client tries three times, 3 of `clientOptions`
// (dist/chat_models.js:537 of 1.4.5; @smithy/core@3.41.0 dist-es/submodules/retry/util-retry/config.js:6). Embeddings have both layers, and
// `embedQuery` passes AsyncCaller twice: dist/embeddings.js:73, :108. No time-outs. Default models: dist/chat_models.js:476, dist/embeddings.js:53.
declare module '@langchain/aws' {
  import { BaseChatModel } from '@langchain/core/language_models/chat_models';
  import { Embeddings } from '@langchain/core/embeddings';
  import { BaseRetriever } from '@langchain/core/retrievers';
  interface ChatClientOptions {
    maxAttempts?: Attempts<3>;
    requestHandler?: OwnTransport;
    [name: string]: any;
  }
  interface EmbeddingClientOptions {
    maxAttempts?: LayerAttempts<3>;
    requestHandler?: OwnTransport;
    [name: string]: any;
  }
  interface ChatSettings {
    maxTokens?: OutputCap;
    clientOptions?: ChatClientOptions;
    client?: Carrier;
    serviceTier?: ServiceTier;
    additionalModelRequestFields?: StoredSettings;
    endpointHost?: BaseUrl;
    [name: string]: any;
  }
  interface ChatFields extends ChatSettings {
    model?: ModelId<'anthropic.claude-haiku-4-5-20251001-v1:0'>;
  }
  interface EmbeddingFields {
    model?: ModelId<'amazon.titan-embed-text-v1'>;
    maxRetries?: Retries<6>;
    clientOptions?: EmbeddingClientOptions;
    [name: string]: any;
  }
  interface RetrieverFields {
    topK: RetrievalK;
    [name: string]: any;
  }
  export class ChatBedrockConverse<const A extends readonly [model?: ModelId | ChatFields, settings?: ChatSettings] = any> extends BaseChatModel<ChatBedrockConverse<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'aws'>;
  }
  export class BedrockEmbeddings<const A extends readonly [fields?: EmbeddingFields] = any> extends Embeddings<BedrockEmbeddings<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'aws'>;
  }
  export class AmazonKnowledgeBaseRetriever<const A extends readonly [fields: RetrieverFields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
    queryKnowledgeBase(query: any, topK: RetrievalK, ...rest: any[]): Call<'retrieval'>;
  }
  export class AmazonKendraRetriever<const A extends readonly [fields: RetrieverFields] = any> extends BaseRetriever<A> {
    constructor(...args: A);
    queryKendra(query: any, topK: RetrievalK, ...rest: any[]): Call<'retrieval'>;
  }
}
