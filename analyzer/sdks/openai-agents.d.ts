// @openai/agents 0.1 to 0.20. Ten turns, each a model call: @openai/agents-core@0.20.0 dist/runner/constants.js:5, 0.1.11 dist/run.js:29. Default models: dist/defaultModel.js:85
// of 0.20.0, :34 of 0.1.11. Retries and time-out are the inner openai client's (openai@7.55.0 client.js:1508, :1824); a model that is no
// name brings its own, if any (`aisdk(...)` of @openai/agents-extensions 0.20.0 has none: dist/ai-sdk/index.js); `modelSettings.retry` is of the
// runner: it needs a `policy`, and turns those of the client off from its second attempt on only (agents-core dist/runner/modelRetry.js:141 of 0.20.0).
declare module '@openai/agents' {
  import { Agent as CoreAgent, Runner as CoreRunner } from '@openai/agents-core';
  interface ModelSettings {
    maxTokens?: OutputCap;
    reasoning?: ReasoningSettings;
    timeoutMs?: Timeout<null, 'ms', '>=0.20'>;
    [name: string]: any;
  }
  interface ReasoningSettings {
    effort?: Reasoning;
    [name: string]: any;
  }
  interface AgentFields {
    instructions?: SystemPrompt;
    prompt?: StoredMessages | StoredSettings;
    model?: ModelId;
    __filledInModelBefore02?: ModelId<'gpt-4.1', '<0.2'>;
    __filledInModel?: ModelId<'gpt-5.6-luna', '>=0.20'>;
    modelSettings?: ModelSettings;
    __filledIn?: WithoutModel<Retries<2>>;
    __filledInTimeout?: WithoutModel<Timeout<600000, 'ms'>>;
    tools?: Tools;
    outputType?: OutputSchema;
    [name: string]: any;
  }
  interface RunnerFields {
    model?: ModelId;
    modelProvider?: Carrier;
    modelSettings?: ModelSettings;
    [name: string]: any;
  }
  interface RunOptions {
    maxTurns?: StepLimit<10>;
    signal?: OwnTransport;
    previousResponseId?: StoredMessages;
    conversationId?: StoredMessages;
    /** @versions >=0.20 */
    session?: StoredMessages;
    [name: string]: any;
  }
  interface RunItem {
    role?: string;
    [name: string]: any;
  }
  // All that was said, the input included: @openai/agents-core@0.20.0 dist/result.d.ts:86, 0.1.11 :67.
  interface RunResult {
    readonly history: RunItem[];
    [name: string]: any;
  }
  class Agent<const A extends readonly [config: AgentFields] = any, Base = never> extends CoreAgent<A, Base> {
    readonly __provider: BilledBy<'openai'>;
    static create<const B extends readonly [config: AgentFields]>(...args: B): Agent<B>;
    clone<const B extends readonly [config: AgentFields]>(...args: B): Agent<B, this>;
  }
  class Runner<const A extends readonly [config?: RunnerFields] = any> extends CoreRunner<A> {}
  function run(agent: Carrier, input: Messages, options?: RunOptions): Call<'agent', RunResult>;
  export { tool } from '@openai/agents-core';
  export { Agent, Runner, run, AgentFields, RunnerFields, RunOptions, RunResult, ModelSettings };
  export { OpenAIProvider, OpenAIResponsesModel, OpenAIResponsesWSModel, OpenAIChatCompletionsModel, OpenAIResponsesCompactionSession } from '@openai/agents-openai';
}
/** @versions >=0.20 */
declare module '@openai/agents/sandbox' {
  import { Agent, AgentFields } from '@openai/agents';
  export class SandboxAgent<const A extends readonly [config: AgentFields] = any, Base = never> extends Agent<A, Base> {}
}
// Without @openai/agents no provider is set.
declare module '@openai/agents-core' {
  import { AgentFields, RunnerFields, RunOptions, RunResult } from '@openai/agents';
  export class Agent<const A extends readonly [config: AgentFields] = any, Base = never> {
    constructor(...args: A);
    readonly __args: A;
    readonly __base: Base;
    static create<const B extends readonly [config: AgentFields]>(...args: B): Agent<B>;
    clone<const B extends readonly [config: AgentFields]>(...args: B): Agent<B, this>;
    [name: string]: any;
  }
  export class Runner<const A extends readonly [config?: RunnerFields] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __client: this;
    run(agent: Carrier, input: Messages, options?: RunOptions): Call<'agent', RunResult>;
    [name: string]: any;
  }
  export function run(agent: Carrier, input: Messages, options?: RunOptions): Call<'agent', RunResult>;
  export function tool<T>(tool: T): T;
}
/** @versions >=0.20 */
declare module '@openai/agents-core/sandbox' {
  import { Agent } from '@openai/agents-core';
  import { AgentFields } from '@openai/agents';
  export class SandboxAgent<const A extends readonly [config: AgentFields] = any, Base = never> extends Agent<A, Base> {}
}
declare module '@openai/agents-openai' {
  import { ModelSettings } from '@openai/agents';
  interface ProviderFields {
    baseURL?: BaseUrl;
    openAIClient?: Carrier;
    [name: string]: any;
  }
  export class OpenAIProvider<const A extends readonly [options?: ProviderFields] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'openai'>;
    [name: string]: any;
  }
  interface CompactionFields {
    client?: Carrier;
    model?: ModelId;
    [name: string]: any;
  }
  /** @versions >=0.20 */
  export class OpenAIResponsesCompactionSession<const A extends readonly [options?: CompactionFields] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __client: this;
    readonly __provider: BilledBy<'openai'>;
    runCompaction(args?: any): Call<'chat'>;
    [name: string]: any;
  }
  interface ModelRequest {
    systemInstructions?: SystemPrompt;
    input: Messages;
    previousResponseId?: StoredMessages;
    conversationId?: StoredMessages;
    prompt?: StoredMessages | StoredSettings;
    modelSettings: ModelSettings;
    tools: Tools;
    outputType: OutputSchema;
    [name: string]: any;
  }
  export class OpenAIResponsesModel<const A extends readonly [client: Carrier, model: ModelId, options?: any] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __client: this;
    getResponse(request: ModelRequest): Call<'chat'>;
    getStreamedResponse(request: ModelRequest): Call<'chat'>;
  }
  /** @versions >=0.20 */
  export class OpenAIResponsesWSModel<const A extends readonly [client: Carrier, model: ModelId, options?: any] = any> extends OpenAIResponsesModel<A> {}
  export class OpenAIChatCompletionsModel<const A extends readonly [client: Carrier, model: ModelId, options?: any] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __client: this;
    getResponse(request: ModelRequest): Call<'chat'>;
    getStreamedResponse(request: ModelRequest): Call<'chat'>;
  }
}
