/** What somebody declares, or has measured, of the calls of a route. Nothing that is left out is guessed. */
export interface Traffic {
  /** Name of the route: `chat-prod`. */
  readonly route: string;
  readonly callsPerDay: number;
  /** Tokens of a typical reply, thinking included. */
  readonly outputTokens?: number;
  /** Tokens of the values that the code does not show, by name; `*` stands for all the others together. */
  readonly holes?: Readonly<Record<string, number>>;
  /** Share of requests that find their prefix in the prompt cache, 0 to 1. */
  readonly cacheHitRate?: number;
  /** Share of requests that could go through the batch API, 0 to 1. */
  readonly batchable?: number;
  /** Requests to the model that one call of an agent makes. */
  readonly stepsPerCall?: number;
  /** Counted, not declared: this goes before everything that the code shows. */
  readonly measured?: MeasuredTokens;
  /** Whether the prompt cache is used as the code has it (the default), for all that it can hold, or not at all. */
  readonly cacheUse?: 'as coded' | 'on' | 'off';
}

/** Tokens of an average request, from the usage that the provider has reported. */
export interface MeasuredTokens {
  readonly inputTokens: number;
  /** Part of `inputTokens` that was read from the prompt cache. */
  readonly cachedTokens: number;
  /** Part of `inputTokens` that was written to it. */
  readonly cacheWriteTokens: number;
  readonly outputTokens: number;
  /** Where the figures come from: `usage.csv`. */
  readonly source: string;
}
