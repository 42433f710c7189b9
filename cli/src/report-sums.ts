import { formatRange, formatUsd } from '../../analyzer/money/format.js';
import { sumOf } from '../../analyzer/money/range.js';
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
  if (open === calls) return `≥ ${formatUsd(low)}`;
  if (bounded === 0 && hasOpenInput) return 'depends on inputs';
  const [least, most] = [formatUsd(low), formatUsd(bounded)];
  const bound = least === most && !hasOpenInput ? most : `≤ ${most}`;
  return [bound, ...(open > 0 ? [`${open} open`] : []), ...(hasOpenInput ? ['inputs'] : [])].join(' + ');
}

/** What the routes come to together; `undefined` where there are none. */
export function sumOfRoutes(calls: readonly PricedCall[]): Pick<RouteSum, 'usdPerDay' | 'usdPerMonth'> | undefined {
  const sums = routeSums(calls);
  if (sums.length === 0) return undefined;
  return {
    usdPerDay: sumOf(sums.map(({ usdPerDay }) => usdPerDay)),
    usdPerMonth: sumOf(sums.map(({ usdPerMonth }) => usdPerMonth)),
  };
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
  const bounded = formatUsd(sumUsd(priced.map(boundedPart)));
  return priced.every((call) => highOf(call) !== null) ? `${formatUsd(low)} to ${bounded}` : `up to ${bounded}`;
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
