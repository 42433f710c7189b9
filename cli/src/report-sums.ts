import {
  type FixedCost,
  fixedCostsOf,
  fixedText,
  fixedUsdPerDay,
  fixedUsdPerMonth,
} from '../../analyzer/money/fixed-costs.js';
import { formatAtLeast, formatAtMost, formatRange, formatUsd, isNarrow } from '../../analyzer/money/format.js';
import { exactly, sumOf } from '../../analyzer/money/range.js';
import { countedCalls } from './counted-calls.js';
import type { PricedCall } from './inspection.js';
import { type Difference, differenceBetween, differencePerCall, differencePerMonth } from './report-figures.js';
import type { CountedCall, Measure, ReportRow } from './report-rows.js';
import { type RouteSum, routeSums } from './route-sums.js';
import { boundedPart, highOf, lowOf, sumUsd } from './totals.js';

/** A sum of USD over calls. */
export interface Sum {
  readonly calls: number;
  readonly low: number;
  /** What has a bound, at its bound. */
  readonly bounded: number;
  /** How many of the calls have no upper bound, whatever their input. */
  readonly open: number;
  /** Input that only exists at run time comes on top. */
  readonly hasOpenInput: boolean;
}

/** Whatever is declared goes before what a single run costs. */
export function measureOf(rows: readonly ReportRow[]): Measure {
  return rows.some(({ cost }) => cost.projection !== undefined) ? 'month' : 'call';
}

/** The sum over those of the calls that count; `undefined` where none does. */
export function sumOfCalls(calls: readonly CountedCall[], measure: Measure): Sum | undefined {
  const amounts = calls.filter(({ isInSum }) => isInSum[measure]).flatMap((call) => amountOf(call, measure) ?? []);
  if (amounts.length === 0) return undefined;
  return {
    calls: amounts.length,
    low: sumUsd(amounts.map(({ low }) => low)),
    bounded: sumUsd(amounts.map(({ bounded }) => bounded)),
    open: amounts.filter(({ isOpen }) => isOpen).length,
    hasOpenInput: amounts.some(({ hasOpenInput }) => hasOpenInput),
  };
}

/** USD of a call by the call or the month; `undefined` for one without a price, or without traffic. */
export function amountOf(call: CountedCall, measure: Measure) {
  const { usd, projection } = call.cost;
  if (measure === 'call') {
    const hasOpenInput = usd?.input.high === null;
    return usd && { low: lowOf(call), bounded: boundedPart(call), isOpen: usd.output.high === null, hasOpenInput };
  }
  if (!projection) return undefined;
  const { low, high } = projection.usdPerMonth;
  return { low, bounded: high ?? low, isOpen: high === null, hasOpenInput: false };
}

/** `$12`, `≤ $12`, `≥ $3`, `≤ $12 + 2 open + inputs`: two of the calls have no bound, and some input is not known. */
export function sumText({ calls, low, bounded, open, hasOpenInput }: Sum): string {
  if (open === calls) return `≥ ${formatAtLeast(low)}`;
  if (bounded === 0 && hasOpenInput) return 'depends on inputs';
  const bound = isNarrow(low, bounded) && !hasOpenInput ? formatUsd(bounded) : `≤ ${formatAtMost(bounded)}`;
  return [bound, ...(open > 0 ? [`${open} open`] : []), ...(hasOpenInput ? ['inputs'] : [])].join(' + ');
}

/** A month of everything. */
export interface MonthSum extends Pick<RouteSum, 'usdPerDay' | 'usdPerMonth'> {
  /** The part of it that the models cost by the month, once for each. */
  readonly fixed: readonly FixedCost[];
}

/** What the routes come to together, and the models that are paid by the month; `undefined` where there is no route. */
export function sumOfRoutes(calls: readonly PricedCall[]): MonthSum | undefined {
  const sums = routeSums(calls);
  if (sums.length === 0) return undefined;
  const fixed = fixedCostsOf(calls.map(({ cost }) => cost));
  return {
    usdPerDay: sumOf([...sums.map(({ usdPerDay }) => usdPerDay), exactly(fixedUsdPerDay(fixed))]),
    usdPerMonth: sumOf([...sums.map(({ usdPerMonth }) => usdPerMonth), exactly(fixedUsdPerMonth(fixed))]),
    fixed,
  };
}

/** `$2 a day, $60 a month, $30 a month of it fixed for my-llama, whether used or not`. */
export function monthSumText({ usdPerDay, usdPerMonth, fixed }: MonthSum): string {
  const parts = [`${formatRange(usdPerDay)} a day`, `${formatRange(usdPerMonth)} a month`, fixedText(fixed) ?? ''];
  return parts.filter((part) => part !== '').join(', ');
}

/** `undefined` where one of the calls cannot be compared: what is left out would look like something saved. */
export function differenceOfSums(rows: readonly ReportRow[], measure: Measure): Difference | undefined {
  const isSame = rows.every(({ isInSum, otherwise }) => isInSum[measure] === otherwise?.isInSum[measure]);
  const own = rows.filter(({ isInSum }) => isInSum[measure]);
  const changes = own.map((row) => differenceOfRow(row, measure)).filter((change) => change !== undefined);
  const today = sumOfCalls(own, measure);
  if (!isSame || !today || changes.length < own.length) return undefined;
  return differenceBetween(today.bounded, today.bounded + sumUsd(changes.map(({ usd }) => usd)));
}

/** The same of everything that a month costs, the models that are paid by the month among it. */
export function differenceOfAll(rows: readonly ReportRow[], measure: Measure): Difference | undefined {
  const change = differenceOfSums(rows, measure);
  if (!change || measure === 'call') return change;
  const today = fixedCostsOf(rows.map(({ cost }) => cost));
  const otherwise = fixedCostsOf(rows.map((row) => row.otherwise?.cost));
  const before = (sumOfCalls(rows, measure)?.bounded ?? 0) + fixedUsdPerMonth(today);
  return differenceBetween(before, before + change.usd + fixedUsdPerMonth(otherwise) - fixedUsdPerMonth(today));
}

function differenceOfRow(row: ReportRow, measure: Measure): Difference | undefined {
  const { cost, otherwise } = row;
  if (!otherwise) return undefined;
  return measure === 'month' ? differencePerMonth(cost, otherwise.cost) : differencePerCall(row, otherwise.cost);
}

/** `2 of them priced: $0.01 to $0.03 if each runs once`. */
export function pricedText(calls: readonly PricedCall[]): string {
  const priced = calls.filter(({ cost }) => cost.usd);
  if (priced.length === 0) return 'none of them priced';
  const share = priced.length === calls.length ? 'all' : `${priced.length} of them`;
  return `${share} priced: ${runOnceText(calls)} if each runs once${openText(calls)}`;
}

/** `$0.01 to $0.03`, `at least $0.01`, `up to $0.03`: every call that has a price, once. */
export function runOnceText(calls: readonly PricedCall[]): string {
  const priced = countedCalls(calls).filter(({ cost }) => cost.usd);
  const low = sumUsd(priced.map(lowOf));
  if (openReplies(priced) > 0) return formatRange({ low, high: null });
  const bounded = sumUsd(priced.map(boundedPart));
  if (priced.some((call) => highOf(call) === null)) return `up to ${formatAtMost(bounded)}`;
  return low === bounded ? formatUsd(bounded) : `${formatAtLeast(low)} to ${formatAtMost(bounded)}`;
}

/** What the sum of one run leaves out. */
function openText(calls: readonly PricedCall[]): string {
  const priced = countedCalls(calls).filter(({ cost }) => cost.usd);
  const open = openReplies(priced);
  if (open > 0) return `, and ${open} have no bound`;
  return priced.every((call) => highOf(call) !== null) ? '' : ', and what only exists at run time on top';
}

function openReplies(priced: readonly PricedCall[]): number {
  return priced.filter(({ cost }) => cost.usd?.output.high === null).length;
}
