import type { LlmCall } from '../../analyzer/call.js';
import type { Cost } from '../../analyzer/money/cost.js';
import type { RouteTraffic } from '../../rules/config.js';
import type { Finding } from '../../rules/finding.js';
import type { FailedFile } from './find-files.js';
import type { LineIndex } from './line-index.js';

/** Everything that was learned of the files: what `check` and `report` print, in whatever form. */
export interface Inspection {
  readonly files: {
    /** Source files that were found. */
    readonly seen: number;
    /** Those that were parsed and checked; the others cannot hold a call. */
    readonly analysed: number;
    /** Those that hold calls and in which nothing is reported: tests, examples, generated code. */
    readonly silent: number;
    readonly failed: readonly FailedFile[];
  };
  /** In file order, then by position. */
  readonly calls: readonly PricedCall[];
  /** `call` is an index into `calls`. */
  readonly findings: readonly Finding[];
  /** What a person should know of the analysis itself, `configErrors` among them. */
  readonly notes: readonly Note[];
  /** What is wrong in a configuration and was left out of it: not all was done that was asked for. */
  readonly configErrors: readonly Note[];
  /** ISO date of the price catalog; unknown where nothing had to be priced. */
  readonly pricesAsOf: string | undefined;
  readonly source: SourceView;
  /** The same calls under other circumstances, where the command line asks for them. */
  readonly whatIf?: WhatIf | undefined;
}

/** A sentence without a full stop on a file, or on a place in it. */
export interface Note {
  /** As a person names it. */
  readonly file: string;
  /** From 1. */
  readonly line?: number;
  /** From 1. */
  readonly column?: number;
  readonly message: string;
}

/** What the calls would cost if something were otherwise: `--what-if`. */
export interface WhatIf {
  /** As asked for: `model=gpt-5-mini,cache=on`. */
  readonly says: string;
  readonly costOf: (call: LlmCall) => Cost;
}

export interface PricedCall {
  readonly call: LlmCall;
  readonly cost: Cost;
  /** What is declared or measured of the route that it is on, whether it has a price or not. */
  readonly traffic?: RouteTraffic | undefined;
}

/** Places as a person reads them. */
export interface SourceView {
  /** The path relative to the working directory. */
  shown(file: string): string;
  lines(file: string): LineIndex;
  text(file: string): string;
}
