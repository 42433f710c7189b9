// @google/genai 0.x to 3.x. Retries are off unless retryOptions is given: dist/node/index.mjs:13993 of 3.1.0.
declare module '@google/genai' {
  interface RetryOptions {
    attempts?: AttemptsWhenGiven<5>;
    [name: string]: any;
  }
  interface HttpOptions {
    timeout?: Timeout<null, 'ms'>;
    retryOptions?: RetryOptions;
    baseUrl?: BaseUrl;
    [name: string]: any;
  }
  interface ClientOptions {
    httpOptions?: HttpOptions;
    [name: string]: any;
  }
  interface ThinkingConfig {
    thinkingBudget?: Reasoning;
    thinkingLevel?: Reasoning;
    [name: string]: any;
  }
  interface FunctionCalling {
    maximumRemoteCalls?: StepLimit<10>;
    [name: string]: any;
  }
  interface GenerateConfig {
    tools?: Tools;
    systemInstruction?: SystemPrompt;
    maxOutputTokens?: OutputCap;
    candidateCount?: Choices;
    thinkingConfig?: ThinkingConfig;
    automaticFunctionCalling?: FunctionCalling;
    responseSchema?: OutputSchema;
    httpOptions?: HttpOptions;
    abortSignal?: OwnTransport;
    cachedContent?: CacheMark;
    [name: string]: any;
  }
  interface GenerateParameters {
    model: ModelId;
    contents: Messages;
    config?: GenerateConfig;
    maxOutputTokens?: OutputCap<'never'>;
    generationConfig?: { maxOutputTokens?: OutputCap<'never'>; [name: string]: any };
    [name: string]: any;
  }
  interface ChatParameters {
    model: ModelId;
    config?: GenerateConfig;
    history?: Messages;
    [name: string]: any;
  }
  interface SendMessageParameters {
    message: UserPrompt;
    config?: GenerateConfig;
    [name: string]: any;
  }
  interface EmbedParameters {
    model: ModelId;
    contents: UserPrompt;
    config?: { httpOptions?: HttpOptions; [name: string]: any };
    [name: string]: any;
  }
  interface MediaParameters {
    model: ModelId;
    [name: string]: any;
  }
  interface InteractionBody {
    model?: ModelId;
    system_instruction?: SystemPrompt;
    input?: Messages;
    generation_config?: { max_output_tokens?: OutputCap; [name: string]: any };
    tools?: Tools;
    [name: string]: any;
  }
  interface InteractionOptions {
    retries?: Retries<4>;
    timeout?: Timeout;
    [name: string]: any;
  }

  interface Models<C> {
    readonly __client: C;
    generateContent(parameters: GenerateParameters): Call<'chat', any, 'models.generateContent(model,contents)'>;
    generateContentStream(parameters: GenerateParameters): Call<'chat', any, 'models.generateContentStream(model,contents)'>;
    embedContent(parameters: EmbedParameters): Call<'embedding', any, 'models.embedContent(model,contents)'>;
    generateImages(parameters: MediaParameters): Call<'image'>;
    generateVideos(parameters: MediaParameters): Call<'image'>;
    [name: string]: any;
  }
  interface ChatSession<A extends readonly [ChatParameters], C> {
    readonly __args: A;
    readonly __client: C;
    sendMessage(parameters: SendMessageParameters): Call<'chat'>;
    sendMessageStream(parameters: SendMessageParameters): Call<'chat'>;
    [name: string]: any;
  }
  interface Chats<C> {
    readonly __client: C;
    create<const A extends readonly [ChatParameters]>(...args: A): ChatSession<A, C>;
  }
  interface Interactions<C> {
    readonly __client: C;
    create(body: InteractionBody, options?: InteractionOptions): Call<'chat'>;
    [name: string]: any;
  }
  interface Batches<C> {
    readonly __client: C;
    create(parameters: any): Call<'batch'>;
    createEmbeddings(parameters: any): Call<'batch'>;
    [name: string]: any;
  }
  export class GoogleGenAI<const A extends readonly [options?: ClientOptions] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'google'>;
    models: Models<this>;
    chats: Chats<this>;
    interactions: Interactions<this>;
    batches: Batches<this>;
    files: any;
    caches: any;
    live: any;
  }
}
declare module '@google/genai/node' {
  export { GoogleGenAI } from '@google/genai';
}
declare module '@google/genai/web' {
  export { GoogleGenAI } from '@google/genai';
}
