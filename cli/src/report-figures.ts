import type { Cost } from '../../analyzer/money/cost.js';
import { formatMonth, formatUsd } from '../../analyzer/money/format.js';
import type { Range } from '../../analyzer/money/range.js';
import type { PricedCall } from './inspection.js';
import { boundedPart } from './totals.js';

/** USD of one successful request; `high` is null where something of it has no bound. */
export function usdPerCall({ usd }: Cost): Range | undefined {
  if (usd === undefined) return undefined;
  const { input, output } = usd;
  const isOpen = input.high === null || output.high === null;
  return { low: input.low + output.low, high: isOpen ? null : (input.high ?? 0) + (output.high ?? 0) };
}

/** `≤ $12`, without the unit that the title of a column has; `–` where no traffic is declared. */
export function monthText({ projection }: Cost): string {
  return projection === undefined ? '–' : (formatMonth(projection) ?? 'not known').replace('/mo', '');
}

/** What changes between today and what would be. */
export interface Difference {
  readonly usd: number;
  /** Of today's amount; not set where that is nothing. */
  readonly percent: number | undefined;
}

/** Per month where both have traffic, else per call. `undefined` where the two cannot be compared. */
export function differenceOf(today: PricedCall, otherwise: Cost): Difference | undefined {
  if (today.cost.projection || otherwise.projection) return differencePerMonth(today.cost, otherwise);
  return differencePerCall(today, otherwise);
}

export function differencePerMonth(today: Cost, otherwise: Cost): Difference | undefined {
  if (!today.projection || !otherwise.projection) return undefined;
  return differenceOfRanges(today.projection.usdPerMonth, otherwise.projection.usdPerMonth);
}

/** Of what has a bound; what only exists at run time comes on top of both. */
export function differencePerCall({ call, cost }: PricedCall, otherwise: Cost): Difference | undefined {
  if (!cost.usd || !otherwise.usd) return undefined;
  const [hadBound, hasBound] = [cost, otherwise].map(({ usd }) => usd?.output.high !== null);
  if (hadBound !== hasBound) return undefined;
  return differenceBetween(boundedPart({ call, cost }), boundedPart({ call, cost: otherwise }));
}

/** Of the upper bounds, or of what is certain where neither has one. */
export function differenceOfRanges(today: Range, otherwise: Range): Difference | undefined {
  if (today.high === null && otherwise.high === null) return differenceBetween(today.low, otherwise.low);
  if (today.high === null || otherwise.high === null) return undefined;
  return differenceBetween(today.high, otherwise.high);
}

function differenceBetween(today: number, otherwise: number): Difference {
  const usd = Number((otherwise - today).toFixed(12));
  return { usd, percent: today > 0 ? (usd / today) * 100 : undefined };
}

/** `-$1.20 (-40 %)`, `+$3 (+12 %)`, `no change`, `–` where the two cannot be compared. */
export function differenceText(difference: Difference | undefined): string {
  if (difference === undefined) return '–';
  const { usd, percent } = difference;
  if (usd === 0) return 'no change';
  const amount = `${usd > 0 ? '+' : ''}${formatUsd(usd)}`;
  return percent === undefined ? amount : `${amount} (${percentText(percent)})`;
}

function percentText(percent: number): string {
  const digits = Math.abs(percent) < 9.95 ? percent.toFixed(1).replace('.0', '') : percent.toFixed(0);
  const rounded = Number(digits) || 0;
  return `${rounded > 0 ? '+' : ''}${rounded.toLocaleString('en-US')} %`;
}
