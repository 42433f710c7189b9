// @aws-sdk/client-bedrock-agent-runtime 3: agents, flows and knowledge bases that live at AWS. Three attempts: @smithy/core 3.41.0,
// submodules/retry/util-retry/config.js:6. Five results: https://docs.aws.amazon.com/bedrock/latest/userguide/kb-test-config.html. What an
// agent or a flow asks, and with which settings, is not in the source: its id stands for them.
// Time-outs are as in bedrock-runtime.d.ts, with HTTP/2 from 3.1075 on.
declare module '@aws-sdk/client-bedrock-agent-runtime' {
  // @store
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
    requestTimeout?: OwnTransport<null, '>=3.1075'>;
    [name: string]: any;
  }
  interface InvokeAgentInput {
    agentId: StoredSettings;
    sessionId: StoredMessages;
    inputText?: UserPrompt;
    __filledInSteps?: StepLimit<'the agent decides how often it asks its model'>;
    [name: string]: any;
  }
  // A template of Bedrock's own caps what each step of the agent answers, unless another one is given.
  interface InvokeInlineAgentInput {
    foundationModel: ModelId;
    instruction: SystemPrompt;
    inputText?: UserPrompt;
    sessionId: StoredMessages;
    actionGroups?: Tools;
    promptOverrideConfiguration?: StoredSettings;
    __filledInCap?: OutputCap<'*', 'the prompt templates of Bedrock cap each step'>;
    __filledInSteps?: StepLimit<'the agent decides how often it asks its model'>;
    [name: string]: any;
  }
  interface FlowInput {
    content: { document: UserPrompt; [name: string]: any };
    [name: string]: any;
  }
  interface InvokeFlowInput {
    flowIdentifier: StoredSettings | StoredMessages;
    inputs: FlowInput[];
    __filledInSteps?: StepLimit<'each node of the flow may ask a model'>;
    [name: string]: any;
  }
  interface SearchConfiguration {
    vectorSearchConfiguration?: { numberOfResults?: RetrievalK<5>; [name: string]: any };
    managedSearchConfiguration?: { numberOfResults?: RetrievalK; [name: string]: any };
    [name: string]: any;
  }
  interface RetrieveInput {
    retrievalConfiguration?: SearchConfiguration;
    [name: string]: any;
  }
  interface ModelFields {
    thinking?: { type?: ThinkingMode; budget_tokens?: ThinkingBudget; [name: string]: any };
    [name: string]: any;
  }
  interface GenerationConfiguration {
    promptTemplate?: { textPromptTemplate?: UserPrompt; [name: string]: any };
    inferenceConfig?: { textInferenceConfig?: { maxTokens?: OutputCap; [name: string]: any }; [name: string]: any };
    additionalModelRequestFields?: ModelFields;
    [name: string]: any;
  }
  // The chunks that are found are sent along.
  interface KnowledgeBaseConfiguration {
    knowledgeBaseId: StoredKnowledge;
    modelArn: ModelId;
    generationConfiguration?: GenerationConfiguration;
    retrievalConfiguration?: SearchConfiguration;
    [name: string]: any;
  }
  interface ExternalSourcesConfiguration {
    sources: StoredKnowledge;
    modelArn: ModelId;
    generationConfiguration?: GenerationConfiguration;
    [name: string]: any;
  }
  interface RetrieveAndGenerateInput {
    sessionId?: StoredMessages;
    input: { text: UserPrompt; [name: string]: any };
    retrieveAndGenerateConfiguration?: {
      knowledgeBaseConfiguration?: KnowledgeBaseConfiguration;
      externalSourcesConfiguration?: ExternalSourcesConfiguration;
      [name: string]: any;
    };
    __filledInCap?: OutputCap<'*', 'Bedrock sets one of its own, which its documentation does not tell'>;
    [name: string]: any;
  }
  interface AgenticRetrieveInput {
    messages: Messages;
    retrievers: StoredKnowledge;
    retrievalInstructionConfiguration?: StoredSettings;
    agenticRetrieveConfiguration: {
      foundationModelConfiguration?: {
        bedrockFoundationModelConfiguration?: { modelConfiguration: { modelArn: ModelId; [name: string]: any }; [name: string]: any };
        [name: string]: any;
      };
      maxAgentIteration?: StepLimit<'Bedrock sets one of its own, which its documentation does not tell'>;
      [name: string]: any;
    };
    __filledInCap?: OutputCap<'*', 'Bedrock sets one of its own, which its documentation does not tell'>;
    [name: string]: any;
  }
  // The target is the model that the prompt is for, not the one that rewrites it.
  interface OptimizePromptInput {
    input: { textPrompt: { text: UserPrompt; [name: string]: any }; [name: string]: any };
    targetModelId: StoredSettings | StoredKnowledge;
    [name: string]: any;
  }
  interface GenerateQueryInput {
    queryGenerationInput: { text: UserPrompt; [name: string]: any };
    transformationConfiguration: StoredSettings | StoredKnowledge;
    [name: string]: any;
  }
  interface RerankInput {
    rerankingConfiguration: {
      bedrockRerankingConfiguration: {
        modelConfiguration: { modelArn: ModelId; [name: string]: any };
        numberOfResults?: RetrievalK;
        [name: string]: any;
      };
      [name: string]: any;
    };
    [name: string]: any;
  }

  class InvokeAgentCommand<const A extends readonly [input: InvokeAgentInput] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __billed: Billed<'agent'>;
  }
  class InvokeInlineAgentCommand<const A extends readonly [input: InvokeInlineAgentInput] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __billed: Billed<'agent'>;
  }
  class InvokeFlowCommand<const A extends readonly [input: InvokeFlowInput] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __billed: Billed<'agent'>;
  }
  class StartFlowExecutionCommand<const A extends readonly [input: InvokeFlowInput] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __billed: Billed<'agent'>;
  }
  class RetrieveCommand<const A extends readonly [input: RetrieveInput] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __billed: Billed<'retrieval'>;
  }
  class RetrieveAndGenerateCommand<const A extends readonly [input: RetrieveAndGenerateInput] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __billed: Billed<'chat'>;
  }
  class RetrieveAndGenerateStreamCommand<const A extends readonly [input: RetrieveAndGenerateInput] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __billed: Billed<'chat'>;
  }
  class AgenticRetrieveStreamCommand<const A extends readonly [input: AgenticRetrieveInput] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __billed: Billed<'agent'>;
  }
  class OptimizePromptCommand<const A extends readonly [input: OptimizePromptInput] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __billed: Billed<'chat'>;
  }
  class GenerateQueryCommand<const A extends readonly [input: GenerateQueryInput] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __billed: Billed<'chat'>;
  }
  class RerankCommand<const A extends readonly [input: RerankInput] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __billed: Billed<'rerank'>;
  }

  export class BedrockAgentRuntimeClient<const A extends readonly [options?: ClientOptions] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'aws'>;
    send<C>(command: C, options?: SendOptions): CallOf<C>;
  }
  export class BedrockAgentRuntime<const A extends readonly [options?: ClientOptions] = any> extends BedrockAgentRuntimeClient<A> {
    invokeAgent(input: InvokeAgentInput, options?: SendOptions): Call<'agent'>;
    invokeInlineAgent(input: InvokeInlineAgentInput, options?: SendOptions): Call<'agent'>;
    invokeFlow(input: InvokeFlowInput, options?: SendOptions): Call<'agent'>;
    startFlowExecution(input: InvokeFlowInput, options?: SendOptions): Call<'agent'>;
    retrieve(input: RetrieveInput, options?: SendOptions): Call<'retrieval'>;
    retrieveAndGenerate(input: RetrieveAndGenerateInput, options?: SendOptions): Call<'chat'>;
    retrieveAndGenerateStream(input: RetrieveAndGenerateInput, options?: SendOptions): Call<'chat'>;
    agenticRetrieveStream(input: AgenticRetrieveInput, options?: SendOptions): Call<'agent'>;
    optimizePrompt(input: OptimizePromptInput, options?: SendOptions): Call<'chat'>;
    generateQuery(input: GenerateQueryInput, options?: SendOptions): Call<'chat'>;
    rerank(input: RerankInput, options?: SendOptions): Call<'rerank'>;
  }
  export {
    InvokeAgentCommand,
    InvokeInlineAgentCommand,
    InvokeFlowCommand,
    StartFlowExecutionCommand,
    RetrieveCommand,
    RetrieveAndGenerateCommand,
    RetrieveAndGenerateStreamCommand,
    AgenticRetrieveStreamCommand,
    OptimizePromptCommand,
    GenerateQueryCommand,
    RerankCommand,
  };
}
