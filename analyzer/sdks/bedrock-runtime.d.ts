// @aws-sdk/client-bedrock-runtime 3. Three attempts: @smithy/core 3.41.0, submodules/retry/util-retry/config.js:6.
// `requestTimeout` is an idle time-out over HTTP/2, which is the default from 3.799 on (dist-es/runtimeConfig.js); over HTTP/1 it ended a request in
// old handlers where the client has it (@smithy/node-http-handler 4.0.4), and logs a warning today (4.14.2 dist-es/set-request-timeout.js). So it
// is no option to write. A request whose body is a stream is never sent again: @smithy/core 3.41.0, middleware-retry/retryMiddleware.js:38.
// Converse without maxTokens runs to the model's maximum: models_0.d.ts:1679 of 3.1162.0.
declare module '@aws-sdk/client-bedrock-runtime' {
  interface RequestHandler {
    requestTimeout?: OwnTransport;
    socketTimeout?: OwnTransport;
    [name: string]: any;
  }
  interface ClientOptions {
    maxAttempts?: Attempts<3>;
    requestHandler?: RequestHandler;
    endpoint?: BaseUrl;
    [name: string]: any;
  }
  interface SendOptions {
    abortSignal?: OwnTransport;
    requestTimeout?: OwnTransport<null, '>=3.799'>;
    [name: string]: any;
  }
  interface InferenceConfig {
    maxTokens?: OutputCapDefaultsToMaximum;
    [name: string]: any;
  }
  interface Tier {
    type: ServiceTier;
    [name: string]: any;
  }
  interface OutputConfig {
    effort?: Reasoning;
    textFormat?: OutputSchema;
    [name: string]: any;
  }
  interface ModelFields {
    thinking?: { type?: ThinkingMode; budget_tokens?: ThinkingBudget; [name: string]: any };
    [name: string]: any;
  }
  interface ConverseInput {
    modelId: ModelId;
    toolConfig?: Tools;
    system?: SystemPrompt;
    messages?: Messages;
    inferenceConfig?: InferenceConfig;
    additionalModelRequestFields?: ModelFields;
    serviceTier?: Tier;
    outputConfig?: OutputConfig;
    requestMetadata?: AttributionLabels<'aws'>;
    [name: string]: any;
  }
  interface InvokeBody {
    max_tokens?: OutputCap;
    max_gen_len?: OutputCap;
    max_tokens_to_sample?: OutputCap;
    maxTokens?: OutputCap;
    system?: SystemPrompt;
    messages?: Messages;
    prompt?: UserPrompt;
    inputText?: UserPrompt;
    tools?: Tools;
    tool_choice?: ToolChoice;
    output_config?: { format?: OutputSchema; [name: string]: any };
    response_format?: OutputSchema;
    textGenerationConfig?: { maxTokenCount?: OutputCap; [name: string]: any };
    inferenceConfig?: { max_new_tokens?: OutputCap; maxTokens?: OutputCap; [name: string]: any };
    [name: string]: any;
  }
  interface InvokeInput {
    modelId: ModelId;
    body?: JsonBody<InvokeBody>;
    serviceTier?: ServiceTier;
    [name: string]: any;
  }
  interface ConversationInput extends MediaInput {
    __sentOnce?: SentOnce;
    __filledInTimeout?: Timeout<'it lasts as long as somebody speaks'>;
  }
  interface MediaInput {
    modelId: ModelId;
    [name: string]: any;
  }

  class ConverseCommand<const A extends readonly [input: ConverseInput] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __billed: Billed<'chat'>;
  }
  class ConverseStreamCommand<const A extends readonly [input: ConverseInput] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __billed: Billed<'chat'>;
  }
  class InvokeModelCommand<const A extends readonly [input: InvokeInput] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __billed: Billed<'completion'>;
  }
  class InvokeModelWithResponseStreamCommand<const A extends readonly [input: InvokeInput] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __billed: Billed<'completion'>;
  }
  // Speech in and out: the model stays on the line as long as the stream is open.
  class InvokeModelWithBidirectionalStreamCommand<const A extends readonly [input: ConversationInput] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __billed: Billed<'audio'>;
  }
  class StartAsyncInvokeCommand<const A extends readonly [input: MediaInput] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __billed: Billed<'image'>;
  }

  export class BedrockRuntimeClient<const A extends readonly [options?: ClientOptions] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'aws'>;
    send<C>(command: C, options?: SendOptions): CallOf<C>;
  }
  export class BedrockRuntime<const A extends readonly [options?: ClientOptions] = any> extends BedrockRuntimeClient<A> {
    converse(input: ConverseInput, options?: SendOptions): Call<'chat'>;
    converseStream(input: ConverseInput, options?: SendOptions): Call<'chat'>;
    invokeModel(input: InvokeInput, options?: SendOptions): Call<'completion'>;
    invokeModelWithResponseStream(input: InvokeInput, options?: SendOptions): Call<'completion'>;
    invokeModelWithBidirectionalStream(input: ConversationInput, options?: SendOptions): Call<'audio'>;
    startAsyncInvoke(input: MediaInput, options?: SendOptions): Call<'image'>;
  }
  export {
    ConverseCommand,
    ConverseStreamCommand,
    InvokeModelCommand,
    InvokeModelWithResponseStreamCommand,
    InvokeModelWithBidirectionalStreamCommand,
    StartAsyncInvokeCommand,
  };
}
