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

/** Names of the input that only exists at run time and has no bound; empty too where it has no name. */
export function openInputs({ input }: Cost): readonly string[] {
  return [...new Set(input.holes.filter(({ maxTokens }) => maxTokens === null).map(({ name }) => name))];
}

export function isInputOpen(cost: Cost): boolean {
  return cost.usd?.input.high === null || openInputs(cost).length > 0;
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

/** Of the upper bounds. */
export function differencePerMonth(today: Cost, otherwise: Cost): Difference | undefined {
  const [one, other] = [today, otherwise].map(({ projection }) => projection?.usdPerMonth);
  if (!one || !other || one.high === null || other.high === null) return undefined;
  const isOneFigure = one.low === one.high && other.low === other.high;
  return isOneFigure || isSameReply(today, otherwise) ? differenceBetween(one.high, other.high) : undefined;
}

/** Of what has a bound; what only exists at run time comes on top of both. */
export function differencePerCall({ call, cost }: PricedCall, otherwise: Cost): Difference | undefined {
  if (!isSameReply(cost, otherwise)) return undefined;
  return differenceBetween(boundedPart({ call, cost }), boundedPart({ call, cost: otherwise }));
}

/** Where the bound is the maximum of each model, the model that can write more would look dearer than it is. */
function isSameReply(today: Cost, otherwise: Cost): boolean {
  const [one, other] = [replyTokens(today), replyTokens(otherwise)];
  if (one === undefined || other === undefined) return false;
  return one === other || one === 0 || other === 0;
}

/** At most; zero where a reply costs nothing, `undefined` where nothing bounds it. */
function replyTokens({ usd, breakdown }: Cost): number | undefined {
  if (!usd || usd.output.high === null) return undefined;
  return usd.output.high === 0 ? 0 : (breakdown.at(-1)?.tokens ?? undefined);
}

/** Of the upper bounds, or of what is certain where neither has one. */
export function differenceOfRanges(today: Range, otherwise: Range): Difference | undefined {
  if (today.high === null && otherwise.high === null) return differenceBetween(today.low, otherwise.low);
  if (today.high === null || otherwise.high === null) return undefined;
  return differenceBetween(today.high, otherwise.high);
}

export function differenceBetween(today: number, otherwise: number): Difference {
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

const LEAST_PERCENT = 0.1;

function percentText(percent: number): string {
  // Zero would say that nothing changes.
  if (Math.abs(percent) < LEAST_PERCENT) return `less than ${LEAST_PERCENT} %`;
  const digits = Math.abs(percent) < 9.95 ? percent.toFixed(1).replace('.0', '') : percent.toFixed(0);
  const rounded = Number(digits) || 0;
  return `${rounded > 0 ? '+' : ''}${rounded.toLocaleString('en-US')} %`;
}
