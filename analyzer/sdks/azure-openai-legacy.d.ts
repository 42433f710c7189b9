// @azure/openai 1 beta; 2 has types for the `openai` package only. Retries: @azure/core-rest-pipeline@1.24.0
// dist/esm/createPipelineFromOptions.js:42, @typespec/ts-http-runtime@0.3.6 dist/esm/constants.js:4.
declare module '@azure/openai' {
  interface ClientOptions {
    retryOptions?: { maxRetries?: Retries<3>; [name: string]: any };
    httpClient?: OwnTransport;
    [name: string]: any;
  }
  interface OperationOptions {
    requestOptions?: { timeout?: Timeout; [name: string]: any };
    abortSignal?: OwnTransport;
    [name: string]: any;
  }
  interface ChatOptions extends OperationOptions {
    maxTokens?: OutputCap;
    n?: Choices;
    tools?: Tools;
    functions?: Tools;
    responseFormat?: OutputSchema;
  }
  interface CompletionOptions extends OperationOptions {
    maxTokens?: OutputCap<'*', 16, 'openai azure'>;
    bestOf?: Choices;
    n?: Choices;
  }
  interface ImageOptions extends OperationOptions {
    n?: Choices;
  }
  interface Methods {
    getChatCompletions(deployment: ModelId, messages: Messages, options?: ChatOptions): Call<'chat'>;
    streamChatCompletions(deployment: ModelId, messages: Messages, options?: ChatOptions): Call<'chat'>;
    getCompletions(deployment: ModelId, prompts: UserPrompt, options?: CompletionOptions): Call<'completion'>;
    streamCompletions(deployment: ModelId, prompts: UserPrompt, options?: CompletionOptions): Call<'completion'>;
    getEmbeddings(deployment: ModelId, input: UserPrompt, options?: OperationOptions): Call<'embedding'>;
    getImages(deployment: ModelId, prompt: UserPrompt, options?: ImageOptions): Call<'image'>;
    getAudioTranscription(deployment: ModelId, file: any, ...rest: any[]): Call<'audio'>;
    getAudioTranslation(deployment: ModelId, file: any, ...rest: any[]): Call<'audio'>;
  }
  interface AzureClient<A extends readonly [endpoint: string, credential: any, options?: ClientOptions]> extends Methods {
    readonly __args: A;
    readonly __provider: BilledBy<'azure'>;
  }
  /** With a key alone it asks OpenAI. */
  interface KeyClient<A extends readonly [key: any, options?: ClientOptions]> extends Methods {
    readonly __args: A;
    readonly __provider: BilledBy<'openai'>;
  }
  /** @versions <2 */
  interface OpenAIClient<A extends readonly [endpointOrKey: any, credential?: any, options?: ClientOptions] = any> extends Methods {
    readonly __args: A;
    readonly __provider: BilledBy<'unknown'>;
  }
  const /** @versions <2 */ OpenAIClient: {
    new <const A extends readonly [endpoint: string, credential: any, options?: ClientOptions]>(...args: A): AzureClient<A>;
    new <const A extends readonly [key: any, options?: ClientOptions]>(...args: A): KeyClient<A>;
  };
  export { OpenAIClient };
}
