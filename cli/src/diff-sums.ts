import { type FixedCost, fixedCostsOf, fixedUsdPerMonth } from '../../analyzer/money/fixed-costs.js';
import { differenceIn } from './diff-change.js';
import type { ComparedCall } from './diff-comparison.js';
import { countedAtCallers } from './diff-counted.js';
import { type Difference, differenceBetween } from './report-figures.js';
import type { Measure, ReportRow } from './report-rows.js';
import { amountOf, type Sum, sumOfCalls } from './report-sums.js';

/** What all calls come to in both states. */
export interface ComparedSum {
  readonly measure: Measure;
  /** `undefined` where no call has a part in it. */
  readonly before: Sum | undefined;
  readonly after: Sum | undefined;
  readonly change: Difference;
  /** What the models of all calls cost by the month; it is in the sums of a month. */
  readonly fixed: { readonly before: readonly FixedCost[]; readonly after: readonly FixedCost[] };
  /** Calls that are not as they were, and of which `change` has nothing. */
  readonly leftOut: {
    /** Their bounds are of two kinds, or they have none and are new or gone. */
    readonly unbounded: number;
    /** They have no price, in one state or in both. */
    readonly unpriced: number;
    /** Of a month: they are there, and no traffic is declared for them in one of the states, or for a new one. */
    readonly untracked: number;
  };
}

/** Each call once, a wrapper's at its callers, and a month where traffic is declared in either state. */
export function comparedSums(all: readonly ComparedCall[]): readonly ComparedSum[] {
  const calls = countedAtCallers(all);
  const sums = (['call', 'month'] as const).map((measure) => comparedSum(calls, measure));
  return sums.filter(({ before, after }) => before ?? after);
}

function comparedSum(calls: readonly ComparedCall[], measure: Measure): ComparedSum {
  const shares = calls.map((call) => shareOf(call, measure));
  const count = (why: Share) => shares.filter((share) => share === why).length;
  const [before, after] = (['before', 'after'] as const).map((state) => {
    const rows = calls.flatMap((call) => call[state] ?? []);
    const fixed = measure === 'month' ? fixedCostsOf(rows.map(({ cost }) => cost)) : [];
    const total = shares.reduce((sum, share) => sum + (typeof share === 'string' ? 0 : share[state]), 0);
    return { sum: withFixed(sumOfCalls(rows, measure), fixed), fixed, total };
  }) as [State, State];
  // A month that one of the states does not know is neither saved nor spent.
  const fixedChange = before.sum && after.sum ? fixedUsdPerMonth(after.fixed) - fixedUsdPerMonth(before.fixed) : 0;
  const fixedBefore = before.sum && after.sum ? fixedUsdPerMonth(before.fixed) : 0;
  return {
    measure,
    before: before.sum,
    after: after.sum,
    change: differenceBetween(before.total + fixedBefore, after.total + fixedBefore + fixedChange),
    fixed: { before: before.fixed, after: after.fixed },
    leftOut: { unbounded: count('unbounded'), unpriced: count('unpriced'), untracked: count('untracked') },
  };
}

interface State {
  readonly sum: Sum | undefined;
  readonly fixed: readonly FixedCost[];
  /** USD of what can be compared. */
  readonly total: number;
}

function withFixed(sum: Sum | undefined, fixed: readonly FixedCost[]): Sum | undefined {
  const usd = fixedUsdPerMonth(fixed);
  return sum && { ...sum, low: sum.low + usd, bounded: sum.bounded + usd };
}

/** What a call adds to either sum, or why it adds nothing to their difference. */
type Share = { readonly before: number; readonly after: number } | 'unbounded' | 'unpriced' | 'untracked';

const NOTHING: Share = { before: 0, after: 0 };

/** An amount with a bound and one without cannot be compared, nor a price with none. */
function shareOf({ before, after, change }: ComparedCall, measure: Measure): Share {
  if (measure === 'call' && isUnpriced(before, after)) return change === 'same' ? NOTHING : 'unpriced';
  if (measure === 'month' && isUntracked(before, after)) return 'untracked';
  const [then, now] = [amountIn(before, measure), amountIn(after, measure)];
  const isComparable = before && after && then && now && differenceIn(before, after, measure) !== undefined;
  if (!isComparable && change !== 'same' && ((then && now) || then?.isOpen || now?.isOpen)) return 'unbounded';
  return { before: then ? figureOf(then) : 0, after: now ? figureOf(now) : 0 };
}

function isUnpriced(...states: readonly (ReportRow | undefined)[]): boolean {
  return states.some((row) => row !== undefined && row.cost.usd === undefined);
}

/** Traffic that is declared no more, or not before, is neither saved nor spent. */
function isUntracked(before: ReportRow | undefined, after: ReportRow | undefined): boolean {
  if (!after) return false;
  const [then, now] = [before, after].map((row) => row?.cost.projection !== undefined);
  return before ? then !== now : !now;
}

type Amount = NonNullable<ReturnType<typeof amountOf>>;

function amountIn(row: ReportRow | undefined, measure: Measure): Amount | undefined {
  return row?.isInSum[measure] ? amountOf(row, measure) : undefined;
}

function figureOf({ isOpen, low, bounded }: Amount): number {
  return isOpen ? low : bounded;
}
