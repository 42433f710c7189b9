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

/** What the provider has reported of the requests under one label of a usage file. */
export interface MeasuredTokens {
  readonly label: string;
  /** Where the figures come from: `usage.csv`. */
  readonly source: string;
  /** As it was counted: a request of a trace, a line of a table. At least one. */
  readonly counts: readonly MeasuredCount[];
}

/** Sums over some calls. */
export interface MeasuredCount {
  readonly calls: number;
  readonly inputTokens: number;
  /** Part of `inputTokens` that was read from the prompt cache. */
  readonly cachedTokens: number;
  /** Part of `inputTokens` that was written to it. */
  readonly cacheWriteTokens: number;
  readonly outputTokens: number;
  /** The model that answered, where that is reported. */
  readonly model?: string | undefined;
}
