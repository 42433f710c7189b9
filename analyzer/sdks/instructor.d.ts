// @instructor-ai/instructor 1: asks again with the errors until the answer fits the schema, `max_retries` times, each time
// through the client that it was given (1.7.0 dist/index.js.map: src/instructor.ts:29, :283).
declare module '@instructor-ai/instructor' {
  interface Config {
    client: Carrier;
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
    max_tokens?: OutputCapUnlessReasoning;
    n?: Choices;
    reasoning_effort?: Reasoning;
    service_tier?: ServiceTier;
    tools?: Tools;
    max_retries?: LayerRetries<0>;
    response_model?: { schema?: OutputSchema; [name: string]: any };
    [name: string]: any;
  }
  interface Completions<C> {
    readonly __client: C;
    create(body: ChatBody, options?: RequestOptions): Call<'chat'>;
  }
  interface Chat<C> {
    readonly __client: C;
    completions: Completions<C>;
  }
  interface Instructor<A extends readonly [config: Config]> {
    readonly __args: A;
    chat: Chat<this>;
  }
  /** `C` is what callers may write out. */
  function createInstructor<C = any, const A extends readonly [config: Config] = any>(...args: A): Instructor<A>;
  export { createInstructor as default };
}
