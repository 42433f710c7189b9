// @anthropic-ai/sdk 0.x and 1.x. Retries and time-out: client.js:170 and :1049 of 1.11.0, :152 and :1004 of 0.137.0, core.js:134 of 0.39.0.
// Since when an option or a method exists: CHANGELOG.md of 1.11.0 where it says so, else that 0.39.0 does not have it.
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
  interface OutputConfig {
    effort?: Reasoning<null, '>0.39'>;
    format?: OutputSchema<null, '>0.39'>;
    [name: string]: any;
  }
  interface Thinking {
    type?: ThinkingMode<null, '>=0.37'>;
    budget_tokens?: ThinkingBudget<null, '>=0.37'>;
    [name: string]: any;
  }
  /** What each turn of a conversation may say beside its messages. */
  interface TurnSettings {
    model: ModelId;
    tools?: Tools;
    tool_choice?: ToolChoice;
    system?: SystemPrompt;
    max_tokens: OutputCap;
    thinking?: Thinking;
    service_tier?: ServiceTier<null, '>0.39'>;
    speed?: ServiceTier<null, '>=0.135'>;
    inference_geo?: InferencePlace<null, '>0.39'>;
    cache_control?: CacheMark<null, '>=0.78'>;
    [name: string]: any;
  }
  interface MessageBody extends TurnSettings {
    messages: Messages;
    output_config?: OutputConfig;
    metadata?: { user_id?: Attribution<'anthropic'>; [name: string]: any };
  }
  interface BetaMessageBody extends MessageBody {
    output_format?: OutputSchema<null, '>0.65'>;
  }
  interface PromptCachingBody {
    model: ModelId;
    tools?: Tools;
    system?: SystemPrompt;
    messages: Messages;
    max_tokens: OutputCap;
    [name: string]: any;
  }
  // Without a limit the runner goes on until the model calls no more tools: lib/tools/BetaToolRunner.js:124 of 1.11.0.
  interface ToolRunnerBody extends MessageBody {
    max_iterations?: StepLimit;
  }
  interface ToolRunnerSettings {
    max_iterations?: StepLimit;
    [name: string]: any;
  }
  interface ToolRunnerOptions {
    signal?: OwnTransport;
    [name: string]: any;
  }
  interface ThreadBody extends TurnSettings {
    messages?: Messages;
    output_config?: OutputConfig;
  }
  interface CompletionBody {
    model: ModelId;
    prompt: UserPrompt;
    max_tokens_to_sample: OutputCap;
    [name: string]: any;
  }
  interface BatchEntry {
    params: MessageBody;
    [name: string]: any;
  }
  interface BatchBody {
    requests: BatchEntry[];
    [name: string]: any;
  }

  interface Batches<C> {
    readonly __client: C;
    create(body: BatchBody, options?: RequestOptions): Call<'batch'>;
    [name: string]: any;
  }
  /** Without batches: what the clouds' clients have too. */
  interface CloudMessages<C> {
    readonly __client: C;
    create(body: MessageBody, options?: RequestOptions): Call<'chat', any, 'messages.create(model,messages,max_tokens)'>;
    /** @versions >0.39 */
    parse(body: MessageBody, options?: RequestOptions): Call<'chat', any, 'messages.parse(model,messages,max_tokens)'>;
    stream(body: MessageBody, options?: RequestOptions): Call<'chat', any, 'messages.stream(model,messages,max_tokens)'>;
    [name: string]: any;
  }
  interface Messages_<C> extends CloudMessages<C> {
    /** @versions >=0.33 */
    batches: Batches<C>;
  }
  /** A conversation that the provider keeps between turns, with the settings it was opened with. */
  interface MessageThread<A extends readonly [body: ThreadBody, options?: RequestOptions], C> {
    readonly __args: A;
    readonly __client: C;
    send(messages?: Messages, settings?: TurnSettings, options?: RequestOptions): Call<'chat'>;
    parse(messages?: Messages, settings?: TurnSettings, options?: RequestOptions): Call<'chat'>;
    stream(messages?: Messages, settings?: TurnSettings, options?: RequestOptions): Call<'chat'>;
    toolRunner(settings?: ToolRunnerSettings, options?: ToolRunnerOptions): Call<'agent'>;
    fork(): MessageThread<A, C>;
    [name: string]: any;
  }
  interface CloudBetaMessages<C> extends CloudMessages<C> {
    create(body: BetaMessageBody, options?: RequestOptions): Call<'chat'>;
    /** @versions >0.39 */
    parse(body: BetaMessageBody, options?: RequestOptions): Call<'chat'>;
    stream(body: BetaMessageBody, options?: RequestOptions): Call<'chat'>;
    /** @versions >=0.63 */
    toolRunner(body: ToolRunnerBody, options?: ToolRunnerOptions): Call<'agent', any, 'beta.messages.toolRunner(model,messages,max_tokens)'>;
    /** @versions >=1.2 */
    thread<const A extends readonly [body: ThreadBody, options?: RequestOptions]>(...args: A): MessageThread<A, C>;
  }
  interface BetaMessages<C> extends CloudBetaMessages<C> {
    batches: Batches<C>;
  }
  interface PromptCachingMessages<C> {
    readonly __client: C;
    create(body: PromptCachingBody, options?: RequestOptions): Call<'chat'>;
    stream(body: PromptCachingBody, options?: RequestOptions): Call<'chat'>;
  }
  interface PromptCaching<C> {
    readonly __client: C;
    messages: PromptCachingMessages<C>;
  }
  // Before tools were part of every request: resources/beta/tools/messages.d.ts of 0.24.3.
  interface BetaTools<C> {
    readonly __client: C;
    messages: PromptCachingMessages<C>;
  }
  interface Completions<C> {
    readonly __client: C;
    create(body: CompletionBody, options?: RequestOptions): Call<'completion'>;
  }
  // Managed agents run at the provider: what a session is sent makes its agent, whose settings are kept there, go on.
  interface SessionBody {
    agent: StoredSettings;
    initial_events?: Needed<null, '>=0.113'>;
    [name: string]: any;
  }
  interface DreamModel {
    id: ModelId;
    [name: string]: any;
  }
  interface DreamBody {
    model: ModelId | DreamModel;
    instructions?: SystemPrompt;
    [name: string]: any;
  }
  interface SessionEvents<C> {
    readonly __client: C;
    send(session: StoredSettings, body: any, options?: RequestOptions): Call<'agent'>;
    toolRunner(session: StoredSettings, options?: any): Call<'agent'>;
    [name: string]: any;
  }
  interface Sessions<C> {
    readonly __client: C;
    events: SessionEvents<C>;
    create(body: SessionBody, options?: RequestOptions): Call<'agent'>;
    [name: string]: any;
  }
  interface DeploymentBody {
    agent: StoredSettings;
    schedule?: Needed;
    [name: string]: any;
  }
  interface Deployments<C> {
    readonly __client: C;
    create(body: DeploymentBody, options?: RequestOptions): Call<'agent'>;
    run(deployment: StoredSettings, body?: any, options?: RequestOptions): Call<'agent'>;
    [name: string]: any;
  }
  interface Dreams<C> {
    readonly __client: C;
    create(body: DreamBody, options?: RequestOptions): Call<'agent'>;
    [name: string]: any;
  }
  interface ManagedAgents<C> {
    readonly __client: C;
    /** @versions >=0.86 */
    sessions: Sessions<C>;
    /** @versions >=0.104 */
    deployments: Deployments<C>;
    /** @versions >0.39 */
    dreams: Dreams<C>;
    [name: string]: any;
  }
  interface CloudBeta<C> extends ManagedAgents<C> {
    messages: CloudBetaMessages<C>;
  }
  interface Beta<C> extends ManagedAgents<C> {
    /** @versions >=0.29 */
    messages: BetaMessages<C>;
    /** @versions <0.39 */
    promptCaching: PromptCaching<C>;
    /** @versions <0.27 */
    tools: BetaTools<C>;
  }

  class Anthropic<const A extends readonly [options?: ClientOptions] = any, Base = never> {
    constructor(...args: A);
    readonly __args: A;
    readonly __base: Base;
    readonly __provider: BilledBy<'anthropic'>;
    messages: Messages_<this>;
    /** @versions <1 */
    completions: Completions<this>;
    beta: Beta<this>;
    /** @versions >=0.50 */
    withOptions<const B extends readonly [options: ClientOptions]>(...args: B): Anthropic<B, this>;
  }
  namespace Anthropic {
    export {
      Anthropic,
      Anthropic as default,
      ClientOptions,
      Messages_,
      Completions,
      Beta,
      CloudMessages,
      CloudBeta,
      BetaMessages,
      CloudBetaMessages,
    };
  }
  export = Anthropic;
}
declare module '@anthropic-ai/sdk/index' {
  import Anthropic from '@anthropic-ai/sdk';
  export = Anthropic;
}
declare module '@anthropic-ai/sdk/index.mjs' {
  import Anthropic from '@anthropic-ai/sdk';
  export = Anthropic;
}
