// @ai-sdk/workflow 2. Retries: dist/index.js:1809 of 2.0.43; the workflow that runs a step adds none (:595).
// Steps: no limit unless one is given, :1438. `generate` is not implemented, :1424.
declare module '@ai-sdk/workflow' {
  interface GenerationSettings {
    instructions?: SystemPrompt;
    system?: SystemPrompt;
    maxOutputTokens?: OutputCap;
    maxTokens?: OutputCap<'never'>;
    maxRetries?: Retries<2>;
    stopWhen?: StopWhen;
    reasoning?: Reasoning;
    abortSignal?: OwnTransport;
    output?: OutputSchema;
    providerOptions?: { anthropic?: { cacheControl?: CacheMark; [name: string]: any }; [name: string]: any };
    prepareStep?: Middleware;
    [name: string]: any;
  }
  interface AgentSettings extends GenerationSettings {
    model: ModelId;
    tools?: Tools;
    prepareCall?: Middleware;
  }
  interface StreamSettings extends GenerationSettings {
    prompt?: UserPrompt;
    messages?: Messages;
    timeout?: Timeout;
  }
  export class WorkflowAgent<const A extends readonly [settings: AgentSettings] = any, R2 = any, R3 = any, R4 = any> {
    constructor(...args: A);
    readonly __args: A;
    stream(settings: StreamSettings): Call<'agent'>;
  }
}
declare module '@ai-sdk/workflow/video' {
  interface VideoSettings {
    model: ModelId;
    maxRetries?: Retries<2>;
    n?: Choices;
    [name: string]: any;
  }
  export function experimental_generateVideo(options: VideoSettings): Call<'image'>;
}
