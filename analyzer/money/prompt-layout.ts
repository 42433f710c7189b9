import type { LlmCall } from '../call.js';
import { holesOf } from '../facts/text.js';
import type { InputTokens } from './cost.js';
import { ownEntry } from './own-entry.js';
import { exactly, type Range, sumOf } from './range.js';
import type { Traffic } from './traffic.js';

/** A stretch of literal text, or a value of run time, in the order in which they are sent. */
export interface Segment {
  /** Index into the prompt; behind the last part for what the code does not show. */
  readonly part: number;
  readonly tokens: Range;
  readonly hole: string | undefined;
}

/** Stands in `holes` for all the values that are not named there. */
export const ALL_OTHERS = '*';

/** The prompt as the traffic fills it: declared sizes as they are, bounded ones from nothing to their bound. */
export function segmentsOf(
  call: LlmCall,
  input: InputTokens,
  { holes = {} }: Pick<Traffic, 'holes'>,
): readonly Segment[] {
  const size = literalScale(input);
  const sizes = input.holes.values();
  const segments = call.prompt.flatMap(({ text }, part) => {
    const names = holesOf(text);
    return (input.stretches[part] ?? []).flatMap((tokens, index): Segment[] => {
      const literal = { part, tokens: { low: tokens * size.low, high: tokens * size.high }, hole: undefined };
      if (index >= names.length) return [literal];
      const hole = sizes.next().value;
      const name = hole?.name ?? '';
      return [literal, { part, tokens: holeTokens(name, hole?.maxTokens ?? null, holes), hole: name }];
    });
  });
  return [...segments, ...unseen(call, holes)];
}

/** Everything that is sent: the literal text with its framing, and the values of run time. */
export function allTokens(input: InputTokens, segments: readonly Segment[]): Range {
  return sumOf([
    literalTokens(input),
    ...segments.filter(({ hole }) => hole !== undefined).map(({ tokens }) => tokens),
  ]);
}

function literalTokens({ low, high, holes }: InputTokens): Range {
  return { low, high: high - holes.reduce((total, { maxTokens }) => total + (maxTokens ?? 0), 0) };
}

/** Where no tokenizer is published, a stretch is a range as the whole is. */
function literalScale(input: InputTokens): { readonly low: number; readonly high: number } {
  const { low, high } = literalTokens(input);
  const typical = Math.max(1, input.known);
  return { low: Math.min(1, low / typical), high: Math.max(1, (high ?? low) / typical) };
}

function holeTokens(name: string, bound: number | null, declared: NonNullable<Traffic['holes']>): Range {
  const size = ownEntry(declared, name);
  if (size !== undefined) return exactly(size);
  return ownEntry(declared, ALL_OTHERS) === undefined ? { low: 0, high: bound } : exactly(0);
}

/** What comes from a spread or a variable, and what the traffic declares for everything together. */
function unseen({ prompt, promptComplete }: LlmCall, declared: NonNullable<Traffic['holes']>): readonly Segment[] {
  const together = ownEntry(declared, ALL_OTHERS);
  if (together !== undefined) return [{ part: prompt.length, tokens: exactly(together), hole: ALL_OTHERS }];
  return promptComplete ? [] : [{ part: prompt.length, tokens: { low: 0, high: null }, hole: 'more of the prompt' }];
}
