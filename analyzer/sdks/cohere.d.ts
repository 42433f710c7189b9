// cohere-ai 7 and 8. Retries: core/fetcher/requestWithRetries.js:15 of 8.1.0 and 7.21.0; time-out: Client.js:140 of both. The client takes neither
// before 7.20 (Client.js:129 of 7.19.0), where the request alone does, with the same defaults.
interface CohereClientOptions {
  maxRetries?: Retries<2, '>=7.20'>;
  timeoutInSeconds?: Timeout<300, 's', '>=7.20'>;
  baseUrl?: BaseUrl;
  environment?: BaseUrl;
  fetch?: OwnTransport;
  fetcher?: OwnTransport;
  [name: string]: any;
}
declare module 'cohere-ai' {
  interface RequestOptions {
    maxRetries?: Retries<2, '<7.20'> | Retries<null, '>=7.20'>;
    timeoutInSeconds?: Timeout<300, 's', '<7.20'> | Timeout<null, 's', '>=7.20'>;
    [name: string]: any;
  }
  interface ChatBody {
    model?: ModelId;
    message: UserPrompt;
    preamble?: SystemPrompt;
    chatHistory?: Messages;
    conversationId?: StoredMessages;
    maxTokens?: OutputCap;
    max_tokens?: OutputCap<'never'>;
    tools?: Tools;
    responseFormat?: OutputSchema;
    [name: string]: any;
  }
  interface ChatBodyV2 {
    model: ModelId;
    messages: Messages;
    maxTokens?: OutputCap;
    max_tokens?: OutputCap<'never'>;
    tools?: Tools;
    responseFormat?: OutputSchema;
    thinking?: { type?: ThinkingMode; tokenBudget?: ThinkingBudget; [name: string]: any };
    [name: string]: any;
  }
  interface GenerateBody {
    model?: ModelId;
    prompt: UserPrompt;
    maxTokens?: OutputCap;
    max_tokens?: OutputCap<'never'>;
    numGenerations?: Choices;
    [name: string]: any;
  }
  interface SummarizeBody {
    model?: ModelId;
    text: UserPrompt;
    [name: string]: any;
  }
  interface RerankBody extends ModelBody {
    topN?: RetrievalK;
  }
  interface EmbedBody {
    model?: ModelId;
    texts?: UserPrompt;
    [name: string]: any;
  }
  interface ModelBody {
    model?: ModelId;
    [name: string]: any;
  }
  interface Transcriptions<C> {
    readonly __client: C;
    create(file: any, request: ModelBody, options?: RequestOptions): Call<'audio'>;
  }
  interface Audio<C> {
    readonly __client: C;
    transcriptions: Transcriptions<C>;
  }
  interface Jobs<C> {
    readonly __client: C;
    create(request: ModelBody, options?: RequestOptions): Call<'batch'>;
  }
  interface V2<C> {
    readonly __client: C;
    chat(request: ChatBodyV2, options?: RequestOptions): Call<'chat'>;
    chatStream(request: ChatBodyV2, options?: RequestOptions): Call<'chat'>;
    embed(request: EmbedBody, options?: RequestOptions): Call<'embedding'>;
    rerank(request: RerankBody, options?: RequestOptions): Call<'rerank'>;
  }

  class CohereClient<const A extends readonly [options?: CohereClientOptions] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'cohere'>;
    v2: V2<this>;
    audio: Audio<this>;
    batches: Jobs<this>;
    embedJobs: Jobs<this>;
    chat(request: ChatBody, options?: RequestOptions): Call<'chat'>;
    chatStream(request: ChatBody, options?: RequestOptions): Call<'chat'>;
    generate(request: GenerateBody, options?: RequestOptions): Call<'completion'>;
    generateStream(request: GenerateBody, options?: RequestOptions): Call<'completion'>;
    summarize(request: SummarizeBody, options?: RequestOptions): Call<'completion'>;
    embed(request?: EmbedBody, options?: RequestOptions): Call<'embedding'>;
    rerank(request: RerankBody, options?: RequestOptions): Call<'rerank'>;
  }
  class CohereClientV2<const A extends readonly [options: CohereClientOptions] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'cohere'>;
    audio: Audio<this>;
    batches: Jobs<this>;
    embedJobs: Jobs<this>;
    chat(request: ChatBodyV2, options?: RequestOptions): Call<'chat'>;
    chatStream(request: ChatBodyV2, options?: RequestOptions): Call<'chat'>;
    generate(request: GenerateBody, options?: RequestOptions): Call<'completion'>;
    generateStream(request: GenerateBody, options?: RequestOptions): Call<'completion'>;
    summarize(request: SummarizeBody, options?: RequestOptions): Call<'completion'>;
    embed(request: EmbedBody, options?: RequestOptions): Call<'embedding'>;
    rerank(request: RerankBody, options?: RequestOptions): Call<'rerank'>;
  }
  /** @versions <8 */
  class BedrockClient<const A extends readonly [options: CohereClientOptions] = any> extends CohereClient<A> {
    readonly __provider: BilledBy<'aws'>;
  }
  /** @versions <8 */
  class BedrockClientV2<const A extends readonly [options: CohereClientOptions] = any> extends CohereClientV2<A> {
    readonly __provider: BilledBy<'aws'>;
  }
  /** @versions <8 */
  class SagemakerClient<const A extends readonly [options: CohereClientOptions] = any> extends CohereClient<A> {
    readonly __provider: BilledBy<'aws'>;
  }
  /** @versions <8 */
  class SagemakerClientV2<const A extends readonly [options: CohereClientOptions] = any> extends CohereClientV2<A> {
    readonly __provider: BilledBy<'aws'>;
  }
  export { CohereClient, CohereClientV2, BedrockClient, BedrockClientV2, SagemakerClient, SagemakerClientV2 };
}
/** @versions >=8 */
declare module 'cohere-ai/aws' {
  import { CohereClient, CohereClientV2 } from 'cohere-ai';
  class AwsClient<const A extends readonly [options: CohereClientOptions] = any> extends CohereClient<A> {
    readonly __provider: BilledBy<'aws'>;
  }
  class AwsClientV2<const A extends readonly [options: CohereClientOptions] = any> extends CohereClientV2<A> {
    readonly __provider: BilledBy<'aws'>;
  }
  class BedrockClient<const A extends readonly [options: CohereClientOptions] = any> extends AwsClient<A> {}
  class BedrockClientV2<const A extends readonly [options: CohereClientOptions] = any> extends AwsClientV2<A> {}
  class SagemakerClient<const A extends readonly [options: CohereClientOptions] = any> extends AwsClient<A> {}
  class SagemakerClientV2<const A extends readonly [options: CohereClientOptions] = any> extends AwsClientV2<A> {}
  export { AwsClient, AwsClientV2, BedrockClient, BedrockClientV2, SagemakerClient, SagemakerClientV2 };
}
