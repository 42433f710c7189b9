// @google-cloud/vertexai 1. It has no code for retries and no time-out of its own: build/src/functions/post_request.js of 1.12.0.
declare module '@google-cloud/vertexai' {
  interface RequestOptions {
    __filledIn?: Retries<0>;
    timeout?: Timeout<null, 'ms'>;
    [name: string]: any;
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
    labels?: AttributionLabels<'google-vertex'>;
  }
  class ChatSession<A extends readonly [params?: ChatParams] = any, C = any> {
    constructor(...args: any[]);
    readonly __args: A;
    readonly __client: C;
    sendMessage(message: UserPrompt): Call<'chat'>;
    sendMessageStream(message: UserPrompt): Call<'chat'>;
    [name: string]: any;
  }
  class ChatSessionPreview<A extends readonly [params?: ChatParams] = any, C = any> extends ChatSession<A, C> {}
  class Model {
    generateContent(request: GenerateRequest): Call<'chat'>;
    generateContent(prompt: UserPrompt): Call<'chat'>;
    generateContentStream(request: GenerateRequest): Call<'chat'>;
    generateContentStream(prompt: UserPrompt): Call<'chat'>;
    startChat<const B extends readonly [params?: ChatParams]>(...args: B): ChatSession<B, this>;
    [name: string]: any;
  }
  class GenerativeModel<A extends readonly [params: ModelParams, options?: RequestOptions] = any, C = any> extends Model {
    constructor(...args: any[]);
    readonly __args: A;
    readonly __client: C;
    readonly __provider: BilledBy<'google-vertex'>;
  }
  class GenerativeModelPreview<A extends readonly [params: ModelParams, options?: RequestOptions] = any, C = any> extends GenerativeModel<A, C> {}
  /** The content that is cached names the model, and is sent along. */
  interface CachedModel<A extends readonly [cached: CachedContent, params?: PartialParams, options?: RequestOptions], C> extends Model {
    readonly __args: A;
    readonly __client: C;
    readonly __provider: BilledBy<'google-vertex'>;
  }
  type CachedContent = CacheMark | StoredMessages | StoredSettings;
  interface PartialParams extends ModelSettings {
    model?: ModelId;
  }
  interface Preview<C> {
    readonly __client: C;
    getGenerativeModel<const A extends readonly [params: ModelParams, options?: RequestOptions]>(...args: A): GenerativeModelPreview<A, C>;
    getGenerativeModelFromCachedContent<const A extends readonly [cached: CachedContent, params?: PartialParams, options?: RequestOptions]>(
      ...args: A
    ): CachedModel<A, C>;
    [name: string]: any;
  }
  class VertexAI {
    constructor(options: any);
    readonly __provider: BilledBy<'google-vertex'>;
    preview: Preview<this>;
    getGenerativeModel<const A extends readonly [params: ModelParams, options?: RequestOptions]>(...args: A): GenerativeModel<A, this>;
  }
  export { VertexAI, GenerativeModel, GenerativeModelPreview, ChatSession, ChatSessionPreview };
}
