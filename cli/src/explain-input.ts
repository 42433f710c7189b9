import type { Cost, CostRow, Usd } from '../../analyzer/money/cost.js';
import { pricesFor } from '../../analyzer/money/price-math.js';
import type { Range } from '../../analyzer/money/range.js';

/** A part of the input with its arithmetic: tokens times price is the amount. */
export interface InputPart {
  readonly row: CostRow;
  /** `undefined` where the size is not known, or nothing is counted: a fee. */
  readonly tokens: Range | undefined;
  /** USD per million tokens. */
  readonly perMTok: Range | undefined;
  /** USD; `undefined` where it is not known. */
  readonly amount: Range | undefined;
  /** Of unknown size: it comes on top of every sum. */
  readonly isOpen: boolean;
  /** The tokens are part of other rows already; only what they cost more stands here. */
  readonly isSurcharge: boolean;
}

export function inputParts(cost: Cost): readonly InputPart[] {
  const perMTok = cost.usd && inputPrice(cost.usd, cost.input);
  return cost.breakdown.filter((row) => !isOutput(row)).map((row) => partOf(row, perMTok));
}

/** The sum of the parts that are known. */
export function totalOf(parts: readonly InputPart[]) {
  const sum = (ranges: readonly (Range | undefined)[]) =>
    ranges.reduce<{ low: number; high: number }>(
      (total, range) => ({
        low: total.low + (range?.low ?? 0),
        high: total.high + (range?.high ?? 0),
      }),
      { low: 0, high: 0 },
    );
  return {
    tokens: sum(parts.map(({ tokens, isSurcharge }) => (isSurcharge ? undefined : tokens))),
    amount: sum(parts.map(({ amount }) => amount)),
    isOpen: parts.some(({ isOpen }) => isOpen),
  };
}

export function isOutput({ label }: CostRow): boolean {
  return OUTPUT_LABELS.includes(label);
}
const OUTPUT_LABELS = ['output cap', 'model maximum', 'output'];

/** From the cheapest hour to the dearest, and in the tier that the size of the input puts it in. */
function inputPrice(usd: Usd, input: Cost['input']): Range {
  const { price } = usd;
  const least = pricesFor(price, input.low).inputPerMTok;
  return {
    low: Math.min(least, price.offPeak?.inputPerMTok ?? least),
    high: pricesFor(price, input.high).inputPerMTok,
  };
}

function partOf(row: CostRow, perMTok: Range | undefined): InputPart {
  if (row.label === 'request fee') return feeOf(row);
  if (row.tokens === null)
    return { ...{ row, tokens: undefined, perMTok, amount: undefined }, isOpen: true, isSurcharge: false };
  const tokens = row.range ?? { low: row.tokens, high: row.tokens };
  if (row.label === 'cache write') return surchargeOf(row, tokens);
  const amount = perMTok && {
    low: (tokens.low * perMTok.low) / 1e6,
    high: (tokens.high * (perMTok.high ?? perMTok.low)) / 1e6,
  };
  return { row, tokens, perMTok, amount, isOpen: false, isSurcharge: false };
}

function feeOf(row: CostRow): InputPart {
  const amount = row.usd === null ? undefined : { low: row.usd, high: row.usd };
  return { row, tokens: undefined, perMTok: undefined, amount, isOpen: false, isSurcharge: false };
}

function surchargeOf(row: CostRow, tokens: Range): InputPart {
  const usd = row.usd ?? 0;
  const most = tokens.high ? (usd * 1e6) / tokens.high : 0;
  return {
    ...{ row, tokens, isOpen: false, isSurcharge: true },
    perMTok: { low: most, high: most },
    amount: { low: 0, high: usd },
  };
}
