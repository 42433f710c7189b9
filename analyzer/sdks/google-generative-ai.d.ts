// @google/generative-ai 0.1 to 0.24. It has no code for retries and no time-out of its own: dist/index.mjs:441 of 0.24.1. A request takes options since
// 0.16 (dist/index.mjs:1270 of 0.15.0), a model since 0.2 (dist/index.mjs:810 of 0.2.1).
declare module '@google/generative-ai' {
  interface RequestOptions {
    __filledIn?: Retries<0>;
    timeout?: Timeout<null, 'ms', '>=0.2'>;
    baseUrl?: BaseUrl;
    [name: string]: any;
  }
  interface SingleRequestOptions extends RequestOptions {
    signal?: OwnTransport;
  }
  interface GenerationConfig {
    maxOutputTokens?: OutputCap;
    candidateCount?: Choices;
    responseMimeType?: OutputMode;
    responseSchema?: OutputSchema;
    [name: string]: any;
  }
  interface ModelSettings {
    generationConfig?: GenerationConfig;
    systemInstruction?: SystemPrompt;
    tools?: Tools;
    toolConfig?: { functionCallingConfig?: ToolChoice; [name: string]: any };
    cachedContent?: CacheMark | StoredMessages;
    [name: string]: any;
  }
  interface ModelParams extends ModelSettings {
    model: ModelId;
  }
  interface ChatParams extends ModelSettings {
    history?: Messages;
  }
  interface GenerateRequest extends ModelSettings {
    contents: Messages;
  }
  interface EmbedRequest {
    content: UserPrompt;
    [name: string]: any;
  }
  interface EmbedRequests {
    requests: EmbedRequest[];
    [name: string]: any;
  }
  type RequestOptionsOfOne = Only<'>=0.16', SingleRequestOptions>;
  class ChatSession<A extends readonly [params?: ChatParams] = any, C = any> {
    constructor(...args: any[]);
    readonly __args: A;
    readonly __client: C;
    sendMessage(message: UserPrompt, options?: RequestOptionsOfOne): Call<'chat'>;
    sendMessageStream(message: UserPrompt, options?: RequestOptionsOfOne): Call<'chat'>;
    [name: string]: any;
  }
  class Model {
    generateContent(request: GenerateRequest, options?: RequestOptionsOfOne): Call<'chat'>;
    generateContent(prompt: UserPrompt, options?: RequestOptionsOfOne): Call<'chat'>;
    generateContentStream(request: GenerateRequest, options?: RequestOptionsOfOne): Call<'chat'>;
    generateContentStream(prompt: UserPrompt, options?: RequestOptionsOfOne): Call<'chat'>;
    embedContent(request: EmbedRequest, options?: RequestOptionsOfOne): Call<'embedding'>;
    embedContent(content: UserPrompt, options?: RequestOptionsOfOne): Call<'embedding'>;
    batchEmbedContents(requests: EmbedRequests, options?: RequestOptionsOfOne): Call<'embedding'>;
    startChat<const B extends readonly [params?: ChatParams]>(...args: B): ChatSession<B, this>;
    [name: string]: any;
  }
  class GenerativeModel<A extends readonly [params: ModelParams, options?: RequestOptions] = any, C = any> extends Model {
    constructor(...args: any[]);
    readonly __args: A;
    readonly __client: C;
    readonly __provider: BilledBy<'google'>;
  }
  /** The content that is cached names the model, and is sent along. */
  interface CachedModel<A extends readonly [cached: CachedContent, params?: PartialParams, options?: RequestOptions], C> extends Model {
    readonly __args: A;
    readonly __client: C;
    readonly __provider: BilledBy<'google'>;
  }
  type CachedContent = CacheMark | StoredMessages | StoredSettings;
  interface PartialParams extends ModelSettings {
    model?: ModelId;
  }
  class GoogleGenerativeAI {
    constructor(apiKey: any);
    readonly __provider: BilledBy<'google'>;
    getGenerativeModel<const A extends readonly [params: ModelParams, options?: RequestOptions]>(...args: A): GenerativeModel<A, this>;
    getGenerativeModelFromCachedContent<const A extends readonly [cached: CachedContent, params?: PartialParams, options?: RequestOptions]>(
      ...args: A
    ): CachedModel<A, this>;
  }
  export { GoogleGenerativeAI, GenerativeModel, ChatSession };
}
