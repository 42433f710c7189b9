// @anthropic-ai/claude-agent-sdk 0.3: drives the program Claude Code, which chooses its model, tools and retries itself. No option caps a reply.
declare module '@anthropic-ai/claude-agent-sdk' {
  interface LongPrompt {
    prompt?: SystemPrompt;
    append?: SystemPrompt;
    preset?: StoredMessages;
    [name: string]: any;
  }
  interface Options {
    __filledIn?: Retries<'Claude Code repeats requests by itself, and its types do not say how often'>;
    model?: ModelId;
    systemPrompt?: SystemPrompt | LongPrompt;
    // Without a limit it goes on until the model calls no more tools: sdk.d.ts:2067 names no default.
    maxTurns?: StepLimit;
    thinking?: { type?: ThinkingMode; budgetTokens?: ThinkingBudget; [name: string]: any };
    effort?: Reasoning;
    outputFormat?: OutputSchema;
    resume?: StoredMessages;
    abortController?: OwnTransport;
    [name: string]: any;
  }
  interface QueryParameters {
    __provider?: BilledBy<'anthropic'>;
    prompt: UserPrompt;
    options?: Options;
    [name: string]: any;
  }
  interface StartParameters {
    __provider?: BilledBy<'anthropic'>;
    options?: Options;
    [name: string]: any;
  }
  interface ClaimOptions {
    model?: ModelId;
    [name: string]: any;
  }
  interface ClaimParameters {
    prompt: UserPrompt;
    options?: ClaimOptions;
    [name: string]: any;
  }
  interface WarmQuery<A extends readonly [parameters?: StartParameters]> {
    readonly __args: A;
    readonly __provider: BilledBy<'anthropic'>;
    query(prompt: UserPrompt): Call<'agent'>;
    close(): void;
  }
  interface SpareProcess<A extends readonly [parameters?: StartParameters]> {
    readonly __args: A;
    readonly __provider: BilledBy<'anthropic'>;
    claim(parameters: ClaimParameters): Call<'agent'>;
    [name: string]: any;
  }
  export function query(parameters: QueryParameters): Call<'agent'>;
  export function startup<const A extends readonly [parameters?: StartParameters]>(...args: A): Promise<WarmQuery<A>>;
  export function prewarm<const A extends readonly [parameters?: StartParameters]>(...args: A): Promise<SpareProcess<A>>;
}
declare module '@anthropic-ai/claude-agent-sdk/core' {
  export { query, startup, prewarm } from '@anthropic-ai/claude-agent-sdk';
}
