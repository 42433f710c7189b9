// LangGraph. A run ends with an error after 25 super-steps, 10000 in a deep agent: @langchain/langgraph@1.7.3 dist/pregel/loop.js:20, 0.4.10 :14;
// deepagents@1.14.1 dist/langsmith-Bgi_Ta-k.js:6788. A model turn and a tool turn are one super-step each.
interface LangGraphInput {
  messages?: Messages;
  [name: string]: any;
}
interface LangGraphRunOptions {
  recursionLimit?: StepLimit<25>;
  timeout?: Timeout;
  signal?: OwnTransport;
  [name: string]: any;
}
interface LangGraphRuns {
  invoke(input: LangGraphInput, options?: LangGraphRunOptions): Call<'agent'>;
  stream(input: LangGraphInput, options?: LangGraphRunOptions): Call<'agent'>;
  streamEvents(input: LangGraphInput, options?: LangGraphRunOptions): Call<'agent'>;
  streamLog(input: LangGraphInput, options?: LangGraphRunOptions): Call<'agent'>;
  batch(inputs: any, options?: LangGraphRunOptions): Call<'agent'>;
  transform(inputs: any, options?: LangGraphRunOptions): Call<'agent'>;
  withConfig(config: LangGraphRunOptions): this;
  [name: string]: any;
}
declare module '@langchain/langgraph' {
  import { BaseMessage } from '@langchain/core/messages';
  // A graph's state, so that its messages are seen to be a list of them.
  interface Channel<T> {
    readonly __value: T;
  }
  interface AnnotatedState<S> {
    readonly State: { [K in keyof S]: S[K] extends Channel<infer T> ? T : any };
    readonly spec: S;
    [name: string]: any;
  }
  interface Annotating {
    <T = any>(annotation?: any): Channel<T>;
    Root<S>(spec: S): AnnotatedState<S>;
  }
  const Annotation: Annotating;
  const MessagesAnnotation: AnnotatedState<{ messages: Channel<BaseMessage[]> }>;
  // What a graph of one's own asks, and how often again, its nodes say.
  interface OwnRunOptions extends LangGraphRunOptions {
    __filledIn?: Retries<'as the models that its nodes ask'>;
  }
  class Pregel<R1 = any, R2 = any, R3 = any, R4 = any, R5 = any, R6 = any, R7 = any, R8 = any, R9 = any, R10 = any, R11 = any> {
    constructor(...args: any[]);
    readonly __client: Pregel;
    invoke(input: any, options?: OwnRunOptions): Call<'agent'>;
    stream(input: any, options?: OwnRunOptions): Call<'agent'>;
    streamEvents(input: any, options?: OwnRunOptions): Call<'agent'>;
    streamLog(input: any, options?: OwnRunOptions): Call<'agent'>;
    batch(inputs: any, options?: OwnRunOptions): Call<'agent'>;
    transform(inputs: any, options?: OwnRunOptions): Call<'agent'>;
    withConfig(config: LangGraphRunOptions): this;
    [name: string]: any;
  }
  class CompiledGraph<R1 = any, R2 = any, R3 = any, R4 = any, R5 = any, R6 = any, R7 = any, R8 = any, R9 = any, R10 = any> extends Pregel {}
  class CompiledStateGraph<R1 = any, R2 = any, R3 = any, R4 = any, R5 = any, R6 = any, R7 = any, R8 = any, R9 = any, R10 = any> extends CompiledGraph {}
  class Graph<R1 = any, R2 = any, R3 = any, R4 = any, R5 = any> {
    constructor(...args: any[]);
    addNode(...args: any[]): this;
    addEdge(from: any, to: any): this;
    addConditionalEdges(...args: any[]): this;
    compile(options?: any): CompiledStateGraph;
    [name: string]: any;
  }
  class StateGraph<R1 = any, R2 = any, R3 = any, R4 = any, R5 = any, R6 = any, R7 = any, R8 = any, R9 = any, R10 = any> extends Graph {
    addSequence(...args: any[]): this;
  }
  class MessageGraph extends StateGraph {}
  function entrypoint(options: any, run: any): Pregel;
  export { Pregel, CompiledGraph, CompiledStateGraph, Graph, StateGraph, MessageGraph, entrypoint, Annotation, MessagesAnnotation };
}
declare module '@langchain/langgraph/web' {
  export { Pregel, CompiledGraph, CompiledStateGraph, Graph, StateGraph, MessageGraph, entrypoint, Annotation, MessagesAnnotation } from '@langchain/langgraph';
}
declare module '@langchain/langgraph/prebuilt' {
  interface AgentFields {
    llm: Carrier;
    tools: Tools;
    prompt?: SystemPrompt;
    stateModifier?: SystemPrompt;
    messageModifier?: SystemPrompt;
    responseFormat?: OutputSchema;
    [name: string]: any;
  }
  interface ReactAgent<A extends readonly [params: AgentFields]> extends LangGraphRuns {
    readonly __args: A;
    readonly __client: ReactAgent<A>;
  }
  export function createReactAgent<const A extends readonly [params: AgentFields]>(...args: A): ReactAgent<A>;

  interface FunctionCallingFields {
    model: Carrier;
    tools: Tools;
    [name: string]: any;
  }
  interface FunctionCallingExecutor<A extends readonly [params: FunctionCallingFields]> extends LangGraphRuns {
    readonly __args: A;
    readonly __client: FunctionCallingExecutor<A>;
  }
  export function createFunctionCallingExecutor<const A extends readonly [params: FunctionCallingFields]>(...args: A): FunctionCallingExecutor<A>;

  interface RunnableAgentFields {
    agentRunnable: Carrier;
    tools: Tools;
    [name: string]: any;
  }
  interface RunnableAgentExecutor<A extends readonly [params: RunnableAgentFields]> extends LangGraphRuns {
    readonly __args: A;
    readonly __client: RunnableAgentExecutor<A>;
  }
  export function createAgentExecutor<const A extends readonly [params: RunnableAgentFields]>(...args: A): RunnableAgentExecutor<A>;
}
declare module '@langchain/langgraph-supervisor' {
  interface SupervisorFields {
    llm: Carrier;
    tools?: Tools;
    prompt?: SystemPrompt;
    responseFormat?: OutputSchema;
    [name: string]: any;
  }
  interface Supervised<C> extends LangGraphRuns {
    readonly __client: C;
  }
  interface Supervisor<A extends readonly [params: SupervisorFields]> {
    readonly __args: A;
    compile(options?: any): Supervised<this>;
    addNode(...args: any[]): this;
    addEdge(from: any, to: any): this;
    [name: string]: any;
  }
  export function createSupervisor<const A extends readonly [params: SupervisorFields]>(...args: A): Supervisor<A>;
}
declare module 'deepagents' {
  interface AgentFields {
    tools?: Tools;
    systemPrompt?: SystemPrompt;
    responseFormat?: OutputSchema;
    middleware?: Middleware;
    model?: ModelId<'anthropic:claude-sonnet-4-6', '*', ':'>;
    __filledIn?: WithoutModel<Retries<6>>;
    __filledInCap?: WithoutModel<OutputCap<'*', 'the class of the provider may set one'>>;
    __filledInTimeout?: WithoutModel<Timeout<'as the class of the provider does'>>;
    [name: string]: any;
  }
  interface RunOptions {
    recursionLimit?: StepLimit<10000>;
    timeout?: Timeout;
    signal?: OwnTransport;
    [name: string]: any;
  }
  interface DeepAgent<A extends readonly [params?: AgentFields]> {
    readonly __args: A;
    readonly __client: DeepAgent<A>;
    invoke(state: LangGraphInput, config?: RunOptions): Call<'agent'>;
    stream(state: LangGraphInput, config?: RunOptions): Call<'agent'>;
    streamEvents(state: LangGraphInput, config?: RunOptions): Call<'agent'>;
    withConfig(config: RunOptions): this;
    [name: string]: any;
  }
  interface SubAgentFields {
    tools?: Tools;
    systemPrompt?: SystemPrompt;
    middleware?: Middleware;
    model?: ModelId<null, '*', ':'>;
    __filledIn?: WithoutModel<Retries<6>>;
    __filledInCap?: WithoutModel<OutputCap<'*', 'the class of the provider may set one'>>;
    __filledInTimeout?: WithoutModel<Timeout<'as the class of the provider does'>>;
    [name: string]: any;
  }
  interface SubAgentRunOptions {
    recursionLimit?: StepLimit<25>;
    timeout?: Timeout;
    signal?: OwnTransport;
    [name: string]: any;
  }
  interface SubAgent<A extends readonly [spec: SubAgentFields, options?: any]> {
    readonly __args: A;
    readonly __client: SubAgent<A>;
    invoke(state: LangGraphInput, config?: SubAgentRunOptions): Call<'agent'>;
    stream(state: LangGraphInput, config?: SubAgentRunOptions): Call<'agent'>;
    streamEvents(state: LangGraphInput, config?: SubAgentRunOptions): Call<'agent'>;
    [name: string]: any;
  }
  export function createSubAgent<const A extends readonly [spec: SubAgentFields, options?: any]>(...args: A): SubAgent<A>;
  export function createDeepAgent<const A extends readonly [params?: AgentFields]>(...args: A): DeepAgent<A>;
}
declare module 'deepagents/browser' {
  export { createDeepAgent } from 'deepagents';
}
declare module 'deepagents/node' {
  export { createDeepAgent, createSubAgent } from 'deepagents';
}
