// @aws-sdk/client-bedrock-runtime 3. Three attempts: @smithy/core 3.41.0, submodules/retry/util-retry/config.js:6.
// Converse without maxTokens runs to the model's maximum: models_0.d.ts:1679 of 3.1162.0.
declare module '@aws-sdk/client-bedrock-runtime' {
  interface RequestHandler {
    requestTimeout?: Timeout<null, 'ms'>;
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
    requestTimeout?: Timeout;
    [name: string]: any;
  }
  interface InferenceConfig {
    maxTokens?: OutputCapDefaultsToMaximum;
    [name: string]: any;
  }
  interface ConverseInput {
    modelId: ModelId;
    toolConfig?: Tools;
    system?: SystemPrompt;
    messages?: Messages;
    inferenceConfig?: InferenceConfig;
    additionalModelRequestFields?: { thinking?: Reasoning; [name: string]: any };
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
    textGenerationConfig?: { maxTokenCount?: OutputCap; [name: string]: any };
    inferenceConfig?: { max_new_tokens?: OutputCap; maxTokens?: OutputCap; [name: string]: any };
    [name: string]: any;
  }
  interface InvokeInput {
    modelId: ModelId;
    body?: JsonBody<InvokeBody>;
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
  class StartAsyncInvokeCommand<const A extends readonly [input: { modelId: ModelId; [name: string]: any }] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __billed: Billed<'image'>;
  }
  class ApplyGuardrailCommand {
    constructor(input?: any);
  }
  class CountTokensCommand {
    constructor(input?: any);
  }

  export class BedrockRuntimeClient<const A extends readonly [options?: ClientOptions] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'aws'>;
    send<C>(command: C, options?: SendOptions): CallOf<C>;
    config: any;
    middlewareStack: any;
    destroy(): void;
  }
  export class BedrockRuntime<const A extends readonly [options?: ClientOptions] = any> extends BedrockRuntimeClient<A> {
    converse(input: ConverseInput, options?: SendOptions): Call<'chat'>;
    converseStream(input: ConverseInput, options?: SendOptions): Call<'chat'>;
    invokeModel(input: InvokeInput, options?: SendOptions): Call<'completion'>;
    invokeModelWithResponseStream(input: InvokeInput, options?: SendOptions): Call<'completion'>;
  }
  export {
    ConverseCommand,
    ConverseStreamCommand,
    InvokeModelCommand,
    InvokeModelWithResponseStreamCommand,
    StartAsyncInvokeCommand,
    ApplyGuardrailCommand,
    CountTokensCommand,
  };
}
