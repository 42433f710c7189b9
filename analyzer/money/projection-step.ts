import { exactly, product, type Range, times } from './range.js';

/** A part of an average request. */
export interface ProjectionStep {
  readonly label: string;
  readonly tokens: Range;
  /** A range where the cache may be hit or not; open where no price is known. */
  readonly usdPerMTok: Range;
}

/** The parts of an average request, and what was taken for granted to say so. */
export interface Parts {
  readonly steps: readonly ProjectionStep[];
  readonly assumptions: readonly string[];
}

/** @param usdPerMTok `undefined` where no price is known. */
export function stepOf(label: string, tokens: Range, usdPerMTok: number | undefined): ProjectionStep {
  return { label, tokens, usdPerMTok: usdPerMTok === undefined ? { low: 0, high: null } : exactly(usdPerMTok) };
}

/** Whether anything is sent or written. */
export function isSomething({ tokens }: ProjectionStep): boolean {
  return tokens.high !== 0;
}

/** USD of a part of an average request. */
export function usdOf({ tokens, usdPerMTok }: ProjectionStep): Range {
  return times(product(tokens, usdPerMTok), 1e-6);
}
