import type { Severity } from '../../rules/finding.js';
import { countedCalls } from './counted-calls.js';
import type { Inspection, PricedCall } from './inspection.js';

/** The sums that every output shows. */
export interface Totals {
  readonly calls: number;
  readonly priced: number;
  readonly unpriced: number;
  readonly findings: FindingCounts;
  /** Every call run once, successfully; what a wrapper sends is counted once. */
  readonly usd: UsdTotal;
}
export type FindingCounts = Readonly<Record<Severity, number>> & { readonly total: number; readonly fixable: number };

export interface UsdTotal {
  /** Sum of the lower bounds of the calls that have a price. */
  readonly low: number;
  /** Null as soon as one call has no price or no upper bound: the sum is then not bounded either. */
  readonly high: number | null;
  /** The calls that do have an upper bound, and the sum of theirs. */
  readonly bounded: { readonly calls: number; readonly high: number };
}

export function totalsOf({ calls, findings }: Pick<Inspection, 'calls' | 'findings'>): Totals {
  const priced = calls.filter(({ cost }) => cost.usd !== undefined).length;
  return {
    calls: calls.length,
    priced,
    unpriced: calls.length - priced,
    findings: countFindings(findings),
    usd: usdTotal(countedCalls(calls)),
  };
}

export function countFindings(findings: Inspection['findings']): FindingCounts {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
    total: findings.length,
    fixable: findings.filter(({ fixes }) => fixes.some((fix) => fix.kind === 'fix')).length,
  };
}

export function lowOf({ cost }: PricedCall): number {
  return cost.usd ? cost.usd.input.low + cost.usd.output.low : 0;
}

/** The most that one successful request can cost; null when that is not known. */
export function highOf({ cost: { usd } }: PricedCall): number | null {
  return usd?.input.high == null || usd.output.high === null ? null : usd.input.high + usd.output.high;
}

/** Everything that has a bound, at its bound: what `formatCost` shows. What has none comes on top. */
export function boundedPart(call: PricedCall): number {
  const { usd } = call.cost;
  if (!usd || usd.output.high === null) return lowOf(call);
  return usd.output.high + usd.input.bounded;
}

function usdTotal(calls: readonly PricedCall[]): UsdTotal {
  const highs = calls.map(highOf).filter((high) => high !== null);
  const boundedHigh = sumUsd(highs);
  return {
    low: sumUsd(calls.map(lowOf)),
    high: highs.length === calls.length ? boundedHigh : null,
    bounded: { calls: highs.length, high: boundedHigh },
  };
}

/** A sum of dollars, rounded to a billionth, so that 0.1 + 0.2 reads as 0.3. */
export function sumUsd(amounts: readonly number[]): number {
  return Number(amounts.reduce((total, amount) => total + amount, 0).toFixed(9));
}
