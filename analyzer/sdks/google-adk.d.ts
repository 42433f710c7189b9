// @google/adk 2. Requests of a run: 500, dist/esm/agents/run_config.js:27. Model of Gemini: dist/esm/models/google_llm.js:43.
// Retries are those of @google/genai, which are off unless asked for.
declare module '@google/adk' {
  import { GoogleGenAI } from '@google/genai';
  interface HttpRetryOptions {
    attempts?: AttemptsWhenGiven<5>;
    [name: string]: any;
  }
  interface HttpOptions {
    retryOptions?: HttpRetryOptions;
    timeout?: Timeout<null, 'ms'>;
    [name: string]: any;
  }
  interface ThinkingConfig {
    thinkingBudget?: ThinkingBudget;
    thinkingLevel?: Reasoning;
    [name: string]: any;
  }
  interface GenerateConfig {
    maxOutputTokens?: OutputCap;
    candidateCount?: Choices;
    thinkingConfig?: ThinkingConfig;
    serviceTier?: ServiceTier;
    httpOptions?: HttpOptions;
    [name: string]: any;
  }
  interface LlmAgentConfig {
    model?: ModelId;
    instruction?: SystemPrompt;
    globalInstruction?: SystemPrompt;
    tools?: Tools;
    outputSchema?: OutputSchema;
    generateContentConfig?: GenerateConfig;
    [name: string]: any;
  }
  interface GeminiParameters {
    model?: ModelId<'gemini-2.5-flash'>;
    vertexai?: BilledWhen<'google-vertex'>;
    [name: string]: any;
  }
  interface ApigeeParameters {
    model: ModelId;
    [name: string]: any;
  }
  interface RequestConfig extends GenerateConfig {
    tools?: Tools;
    systemInstruction?: SystemPrompt;
    responseSchema?: OutputSchema;
  }
  interface LlmRequest {
    model?: ModelId;
    contents: Messages;
    config?: RequestConfig;
    [name: string]: any;
  }
  interface RunnerConfig {
    agent?: Carrier;
    [name: string]: any;
  }
  interface RunConfig {
    maxLlmCalls?: StepLimit<500>;
    [name: string]: any;
  }
  interface RunParameters {
    newMessage: Messages;
    runConfig?: RunConfig;
    [name: string]: any;
  }
  interface StoppableRunParameters extends RunParameters {
    abortSignal?: OwnTransport;
  }

  class LlmAgent<const A extends readonly [config: LlmAgentConfig] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'google'>;
  }
  class BaseLlm {
    constructor(parameters: any);
    generateContentAsync(request: LlmRequest, stream?: any, abortSignal?: OwnTransport): Call<'chat'>;
    connect(request: LlmRequest): Call<'audio'>;
  }
  /** Chooses among models while it runs. */
  class RoutedLlm extends BaseLlm {}
  class Gemini<const A extends readonly [parameters: GeminiParameters] = any> extends BaseLlm {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'google'>;
    apiClient: GoogleGenAI;
  }
  /** A proxy of the user's own: who stands behind it is not known. */
  class ApigeeLlm<const A extends readonly [parameters: ApigeeParameters] = any> extends BaseLlm {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'unknown'>;
    apiClient: GoogleGenAI;
  }
  class Runner<const A extends readonly [config: RunnerConfig] = any> {
    constructor(...args: A);
    readonly __args: A;
    runAsync(parameters: StoppableRunParameters): Call<'agent'>;
    runEphemeral(parameters: RunParameters): Call<'agent'>;
    runLive(parameters: any): Call<'audio'>;
    [name: string]: any;
  }
  class InMemoryRunner<const A extends readonly [config: RunnerConfig] = any> extends Runner<A> {}
  export { LlmAgent, LlmAgent as Agent, BaseLlm, RoutedLlm, Gemini, ApigeeLlm, Runner, InMemoryRunner };
}
