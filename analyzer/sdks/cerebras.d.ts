// Retries and time-out: @cerebras/cerebras_cloud_sdk@1.91.0 core.js:133, index.js:65.
declare module '@cerebras/cerebras_cloud_sdk' {
  interface ClientOptions {
    maxRetries?: Retries<2>;
    timeout?: Timeout<60000, 'ms'>;
    baseURL?: BaseUrl;
    fetch?: OwnTransport;
    [name: string]: any;
  }
  interface RequestOptions {
    maxRetries?: Retries;
    timeout?: Timeout;
    signal?: OwnTransport;
    [name: string]: any;
  }
  interface ChatBody {
    model: ModelId;
    messages: Messages;
    max_completion_tokens?: OutputCap;
    max_tokens?: OutputCap;
    n?: Choices;
    reasoning_effort?: Reasoning;
    service_tier?: ServiceTier;
    tools?: Tools;
    tool_choice?: ToolChoice;
    response_format?: OutputSchema;
    user?: Attribution<'cerebras'>;
    [name: string]: any;
  }
  interface CompletionBody {
    model: ModelId;
    prompt: UserPrompt;
    max_tokens?: OutputCap;
    best_of?: Choices;
    n?: Choices;
    [name: string]: any;
  }

  interface ChatCompletions<C> {
    readonly __client: C;
    create(body: ChatBody, options?: RequestOptions): Call<'chat'>;
  }
  interface Chat<C> {
    readonly __client: C;
    completions: ChatCompletions<C>;
  }
  interface Completions<C> {
    readonly __client: C;
    create(body: CompletionBody, options?: RequestOptions): Call<'completion'>;
  }

  class Cerebras<const A extends readonly [options?: ClientOptions] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'cerebras'>;
    chat: Chat<this>;
    completions: Completions<this>;
  }
  namespace Cerebras {
    export { Cerebras, Cerebras as default };
  }
  export = Cerebras;
}
