// @anthropic-ai/sdk 0.x and 1.x. Retries and time-out: client.js of 1.11.0, 0.137.0; core.js of 0.39.0.
declare module '@anthropic-ai/sdk' {
  interface ClientOptions {
    maxRetries?: Retries<2>;
    timeout?: Timeout<600000, 'ms'>;
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
  interface MessageBody {
    model: ModelId;
    tools?: Tools;
    system?: SystemPrompt;
    messages: Messages;
    max_tokens: OutputCap;
    thinking?: Reasoning;
    service_tier?: ServiceTier;
    output_config?: { effort?: Reasoning; [name: string]: any };
    cache_control?: CacheMark;
    [name: string]: any;
  }
  interface ToolRunnerBody extends MessageBody {
    max_iterations?: StepLimit;
  }
  interface CompletionBody {
    model: ModelId;
    prompt: UserPrompt;
    max_tokens_to_sample: OutputCap;
    [name: string]: any;
  }

  interface Batches<C> {
    readonly __client: C;
    create(body: any, options?: RequestOptions): Call<'batch'>;
    [name: string]: any;
  }
  interface Messages_<C> {
    readonly __client: C;
    create(body: MessageBody, options?: RequestOptions): Call<'chat', any, 'messages.create(model,messages,max_tokens)'>;
    parse(body: MessageBody, options?: RequestOptions): Call<'chat', any, 'messages.parse(model,messages,max_tokens)'>;
    stream(body: MessageBody, options?: RequestOptions): Call<'chat', any, 'messages.stream(model,messages,max_tokens)'>;
    batches: Batches<C>;
    countTokens(body: any, options?: RequestOptions): any;
    [name: string]: any;
  }
  interface BetaMessages<C> extends Messages_<C> {
    toolRunner(body: ToolRunnerBody, options?: RequestOptions): Call<'agent', any, 'beta.messages.toolRunner(model,messages,max_tokens)'>;
  }
  interface Completions<C> {
    readonly __client: C;
    create(body: CompletionBody, options?: RequestOptions): Call<'completion'>;
  }
  interface SessionEvents<C> {
    readonly __client: C;
    toolRunner(session: any, options?: any): Call<'agent'>;
    [name: string]: any;
  }
  interface Sessions<C> {
    readonly __client: C;
    events: SessionEvents<C>;
    [name: string]: any;
  }
  interface BetaFeature<C> {
    readonly __client: C;
    messages: BetaMessages<C>;
  }
  interface Beta<C> {
    readonly __client: C;
    messages: BetaMessages<C>;
    promptCaching: BetaFeature<C>;
    tools: BetaFeature<C>;
    sessions: Sessions<C>;
    [name: string]: any;
  }

  class Anthropic<const A extends readonly [options?: ClientOptions] = any, Base = never> {
    constructor(...args: A);
    readonly __args: A;
    readonly __base: Base;
    readonly __provider: BilledBy<'anthropic'>;
    messages: Messages_<this>;
    completions: Completions<this>;
    beta: Beta<this>;
    models: any;
    withOptions<const B extends readonly [options: ClientOptions]>(...args: B): Anthropic<B, this>;
  }
  const HUMAN_PROMPT: string;
  const AI_PROMPT: string;
  namespace Anthropic {
    export { Anthropic, Anthropic as default, HUMAN_PROMPT, AI_PROMPT };
  }
  export = Anthropic;
}
