// @mastra/core 0.x (as of 0.24) and 1.x. Ids name the provider first: `openai/gpt-4o`.
// Retries: 1.71.0 dist/agent-BOxKOk3n.js:27824 takes the agent's, else the call's, else none; 0.24.9 dist/chunk-GSQD3QNR.js:413 retries
// twice by itself, and :424 repeats that as often as the agent says. Steps: 5, 1.71.0 dist/agent-BOxKOk3n.js:31225 and
// dist/model-ntqwCGlr.js:72, 0.24.9 dist/chunk-ZZIYFEVM.js.
declare module '@mastra/core/agent' {
  interface ModelSettings {
    maxOutputTokens?: OutputCap;
    maxTokens?: OutputCap<'never'>;
    maxRetries?: Retries<2, '<1'> | Retries<null, '>=1'>;
    timeout?: TimeoutSettings;
    [name: string]: any;
  }
  interface TimeoutSettings {
    totalMs?: Timeout<null, 'ms', '>=1'>;
    stepMs?: Timeout<null, 'ms', '>=1'>;
    [name: string]: any;
  }
  interface AgentConfig {
    instructions: SystemPrompt;
    model: ModelId<null, '*', '/'>;
    maxRetries?: LayerRetries<0, '<1'> | Retries<0, '>=1'>;
    tools?: Tools;
    /** @versions >=1 */
    defaultOptions?: {
      maxSteps?: StepLimit;
      stopWhen?: StopWhen;
      modelSettings?: { maxOutputTokens?: OutputCap; maxRetries?: Retries; [name: string]: any };
      providerOptions?: { anthropic?: { cacheControl?: CacheMark; [name: string]: any }; [name: string]: any };
      [name: string]: any;
    };
    /** @versions <1 */
    defaultVNextStreamOptions?: {
      maxSteps?: StepLimit;
      stopWhen?: StopWhen;
      modelSettings?: { maxOutputTokens?: OutputCap<'<1'>; maxRetries?: Retries<null, '<1'>; [name: string]: any };
      [name: string]: any;
    };
    [name: string]: any;
  }
  interface RunOptions {
    instructions?: SystemPrompt;
    system?: SystemPrompt;
    context?: Messages;
    memory?: StoredMessages;
    maxSteps?: StepLimit<5>;
    stopWhen?: StopWhen<5>;
    modelSettings?: ModelSettings;
    providerOptions?: { anthropic?: { cacheControl?: CacheMark; [name: string]: any }; [name: string]: any };
    toolsets?: Tools;
    clientTools?: Tools;
    // With a model of its own, the answer of this one is a text that the other reads: no word that says more.
    structuredOutput?: { schema?: OutputSchema; model?: OutputMode; [name: string]: any };
    abortSignal?: OwnTransport;
    // May set another cap for a step.
    prepareStep?: StoredSettings;
    [name: string]: any;
  }
  // Each round asks the agent which of its agents, workflows and tools to run, runs that with steps of its own, and asks whether
  // it is done; `maxSteps` counts the rounds.
  interface NetworkOptions {
    /** @versions >=1 */
    model?: ModelId<null, '>=1', '/'>;
    memory?: StoredMessages;
    modelSettings?: ModelSettings;
    __filledInSteps?: StepLimit<'each round runs another agent, with steps of its own'>;
    /** @versions >=1 */
    abortSignal?: OwnTransport;
    [name: string]: any;
  }
  // On models of ai 4.
  interface LegacyOptions {
    instructions?: SystemPrompt;
    context?: Messages;
    memory?: StoredMessages;
    maxSteps?: StepLimit<5>;
    maxTokens?: OutputCap;
    maxRetries?: Retries<2>;
    toolsets?: Tools;
    clientTools?: Tools;
    output?: OutputSchema;
    experimental_output?: OutputSchema;
    abortSignal?: OwnTransport;
    [name: string]: any;
  }
  export class Agent<const A extends readonly [config: AgentConfig] = any, R2 = any, R3 = any, R4 = any, R5 = any> {
    constructor(...args: A);
    readonly __args: A;
    generate(messages: Messages, options?: RunOptions): Call<'agent'>;
    stream(messages: Messages, options?: RunOptions): Call<'agent'>;
    // Renamed in 0.20, and left as an error.
    /** @versions <1 */
    generateVNext(messages: Messages, options?: RunOptions): Call<'agent'>;
    /** @versions <1 */
    streamVNext(messages: Messages, options?: RunOptions): Call<'agent'>;
    generateLegacy(messages: Messages, options?: LegacyOptions): Call<'agent'>;
    streamLegacy(messages: Messages, options?: LegacyOptions): Call<'agent'>;
    network(messages: Messages, options?: NetworkOptions): Call<'agent'>;
    /** @versions >=1 */
    resumeNetwork(data: any, options: NetworkOptions): Call<'agent'>;
    /** @versions >=1 */
    approveNetworkToolCall(options: NetworkOptions): Call<'agent'>;
    /** @versions >=1 */
    declineNetworkToolCall(options: NetworkOptions): Call<'agent'>;
    /** @versions >=1 */
    streamUntilIdle(messages: Messages, options?: RunOptions): Call<'agent'>;
    /** @versions >=1 */
    resumeStreamUntilIdle(data: any, options: RunOptions): Call<'agent'>;
    resumeStream(data: any, options?: RunOptions): Call<'agent'>;
    /** @versions >=1 */
    resumeGenerate(data: any, options: RunOptions): Call<'agent'>;
    approveToolCall(options: RunOptions): Call<'agent'>;
    declineToolCall(options: RunOptions): Call<'agent'>;
    /** @versions >=1 */
    approveToolCallGenerate(options: RunOptions): Call<'agent'>;
    /** @versions >=1 */
    declineToolCallGenerate(options: RunOptions): Call<'agent'>;
    /** @versions >=1 */
    resume(run: any, data: any, options?: any): Call<'agent'>;
    /** @versions >=1 */
    recover(run: any, options?: any): Call<'agent'>;
  }
  // Asks again without a schema when the answer does not fit it.
  export function tryGenerateWithJsonFallback(agent: Carrier, messages: Messages, options: RunOptions): Call<'agent'>;
  export function tryStreamWithJsonFallback(agent: Carrier, messages: Messages, options: RunOptions): Call<'agent'>;
  // Without the application's `Mastra` in sight, an agent of which nothing is known.
  interface RegisteredAgent<A extends readonly [name: RegisteredModel], C> extends Agent {
    readonly __args: A;
    readonly __base: Agent;
    readonly __client: C;
  }
}
declare module '@mastra/core/mastra' {
  import { Agent, RegisteredAgent } from '@mastra/core/agent';
  interface MastraConfig {
    agents?: NamedModels;
    [name: string]: any;
  }
  export class Mastra<const A extends readonly [config?: MastraConfig] = any, R2 = any, R3 = any, R4 = any, R5 = any, R6 = any, R7 = any, R8 = any, R9 = any, R10 = any, R11 = any, R12 = any> {
    constructor(...args: A);
    readonly __args: A;
    getAgent<const B extends readonly [name: RegisteredModel]>(...args: B): RegisteredAgent<B, this>;
    getAgentById<const B extends readonly [id: any]>(...args: B): Agent;
  }
}
declare module '@mastra/core' {
  import { Agent as AgentOfSubpath, AgentConfig } from '@mastra/core/agent';
  import { ToolFields } from '@mastra/core/tools';
  export { Mastra } from '@mastra/core/mastra';
  /** @versions <1 */
  export class Agent<const A extends readonly [config: AgentConfig] = any, R2 = any, R3 = any, R4 = any, R5 = any> extends AgentOfSubpath<A> {}
  /** @versions <1 */
  export function createTool<T extends ToolFields>(tool: T): T;
  // `embed` of ai 4 and of ai 5.
  interface EmbedSettings {
    model: ModelId;
    value: UserPrompt;
    maxRetries?: Retries<2>;
    abortSignal?: OwnTransport;
    [name: string]: any;
  }
  /** @versions <1 */
  export function embedV1(options: EmbedSettings): Call<'embedding'>;
  /** @versions <1 */
  export function embedV2(options: EmbedSettings): Call<'embedding'>;
}
declare module '@mastra/core/tools' {
  import { Mastra } from '@mastra/core/mastra';
  interface ToolContext {
    mastra?: Mastra;
    [name: string]: any;
  }
  // 0.x has all in one, 1.x the input first.
  export interface ToolFields {
    execute?(context: ToolContext, contextSince1?: ToolContext): any;
    [name: string]: any;
  }
  export function createTool<T extends ToolFields>(tool: T): T;
}
// What is written here asks nothing: a step is run with the application at hand, and takes its agents from there.
declare module '@mastra/core/workflows' {
  import { Mastra } from '@mastra/core/mastra';
  interface StepContext {
    mastra: Mastra;
    getStepResult(step: any): any;
    [name: string]: any;
  }
  interface StepFields {
    execute(context: StepContext): any;
    [name: string]: any;
  }
  type Condition = (context: StepContext) => any;
  interface MadeStep {
    id: any;
    [name: string]: any;
  }
  class Workflow<R1 = any, R2 = any, R3 = any, R4 = any, R5 = any, R6 = any, R7 = any, R8 = any> {
    constructor(options: any);
    then(step: any, options?: any): this;
    parallel(steps: any, options?: any): this;
    branch(branches: readonly (readonly [condition: Condition, step: any])[]): this;
    map(mapping: Condition | { [name: string]: any }, options?: any): this;
    dowhile(step: any, condition: Condition, options?: any): this;
    dountil(step: any, condition: Condition, options?: any): this;
    foreach(step: any, options?: any): this;
    commit(): this;
    [name: string]: any;
  }
  function createStep(step: StepFields, options?: any): MadeStep;
  function createWorkflow(options: any): Workflow;
  /** @versions <0.10 */
  class Step<R1 = any, R2 = any, R3 = any, R4 = any> {
    constructor(step: StepFields);
    [name: string]: any;
  }
  export { createStep, createWorkflow, Step, StepFields, Workflow };
}
declare module '@mastra/core/workflows/evented' {
  export { createStep, createWorkflow } from '@mastra/core/workflows';
}
/** @versions <0.10 */
declare module '@mastra/core/workflows/vNext' {
  export { createStep, createWorkflow } from '@mastra/core/workflows';
}
/** @versions >=0.10 <1 */
declare module '@mastra/core/workflows/legacy' {
  import { StepFields } from '@mastra/core/workflows';
  export class LegacyStep<R1 = any, R2 = any, R3 = any, R4 = any> {
    constructor(step: StepFields);
    [name: string]: any;
  }
}
// Model handles for agents, and for the functions of ai.
declare module '@mastra/core/llm' {
  export class ModelRouterLanguageModel<const A extends readonly [id: ModelId<null, '*', '/'>] = any> {
    constructor(...args: A);
    readonly __args: A;
  }
  export class ModelRouterEmbeddingModel<const A extends readonly [id: ModelId<null, '*', '/'>] = any> {
    constructor(...args: A);
    readonly __args: A;
  }
}
// Retries: dist/classifier/index.js:74 of 1.71.0.
/** @versions >=1 */
declare module '@mastra/core/classifier' {
  interface ClassifierOptions {
    model: ModelId;
    [name: string]: any;
  }
  interface EvaluateOptions {
    state: UserPrompt;
    maxRetries?: Retries<2>;
    abortSignal?: OwnTransport;
    [name: string]: any;
  }
  export class Classifier<const A extends readonly [options: ClassifierOptions] = any> {
    constructor(...args: A);
    readonly __args: A;
    evaluate(options: EvaluateOptions): Call<'chat'>;
  }
}
