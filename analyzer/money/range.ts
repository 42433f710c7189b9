/** From the least to the most; `high` is null where nothing bounds it. */
export interface Range {
  readonly low: number;
  readonly high: number | null;
}

/** A range that is one figure. */
export function exactly(amount: number): Range {
  return { low: amount, high: amount };
}

export function sumOf(ranges: readonly Range[]): Range {
  const isOpen = ranges.some(({ high }) => high === null);
  const low = ranges.reduce((total, range) => total + range.low, 0);
  return { low, high: isOpen ? null : ranges.reduce((total, range) => total + (range.high ?? 0), 0) };
}

export function times({ low, high }: Range, factor: number): Range {
  // Nothing, however often, is nothing.
  if (factor === 0) return exactly(0);
  return { low: low * factor, high: high === null ? null : high * factor };
}

export function product(one: Range, other: Range): Range {
  const isOpen = one.high === null || other.high === null;
  const high = one.high === 0 || other.high === 0 ? 0 : isOpen ? null : (one.high ?? 0) * (other.high ?? 0);
  return { low: one.low * other.low, high };
}

/** What is left of a whole when a part of it is taken out. */
export function without(whole: Range, part: Range): Range {
  const high = whole.high === null ? null : Math.max(0, whole.high - (part.high ?? part.low));
  return { low: Math.max(0, whole.low - part.low), high };
}

/** The range that covers all of them. */
export function covering(ranges: readonly Range[]): Range {
  const highs = ranges.map(({ high }) => high).filter((high) => high !== null);
  const low = Math.min(...ranges.map((range) => range.low));
  return { low, high: highs.length < ranges.length ? null : Math.max(...highs) };
}
