import type { Cost } from './cost.js';
import type { Projection } from './projection.js';
import type { Range } from './range.js';

/**
 * Money, short. Below a dollar two significant digits are kept however small the amount (`$0.0042`, `$0.000012`);
 * from a dollar on cents (`$1.25`, `$12.50`), from a hundred whole dollars, from a thousand `$1.2k`, `$3.4M`.
 * Zero is `$0`, and only zero is.
 */
export function formatUsd(amount: number): string {
  return formatted(amount, Math.round);
}

/** The same of an upper bound: never less than it is. */
export function formatAtMost(amount: number): string {
  return formatted(amount, Math.ceil);
}

/** The same of a lower bound: never more than it is. */
export function formatAtLeast(amount: number): string {
  return formatted(amount, Math.floor);
}

/** To the next whole number, the next above or the next below. */
type Rounding = (amount: number) => number;

function formatted(amount: number, round: Rounding): string {
  if (!Number.isFinite(amount)) return '$?';
  if (amount >= 0) return `$${digits(amount, round)}`;
  return `-$${digits(-amount, (positive) => -round(-positive))}`;
}

function digits(amount: number, round: Rounding): string {
  if (amount === 0) return '0';
  const small = amount < 0.1 ? twoDigits(amount, round) : 1;
  if (small < 0.1) return plain(small);
  const cents = amount < 100 ? rounded(amount, 2, round) : 100;
  return cents < 100 ? cents.toFixed(2).replace('.00', '') : shorten(amount, round);
}

/** To so many decimals. Half a cent counts as one, also where the binary number lies a hair below it: 3.315 is 3.32. */
function rounded(amount: number, places: number, round: Rounding): number {
  const scale = 10 ** places;
  return round(Number((amount * scale).toPrecision(12))) / scale;
}

function twoDigits(amount: number, round: Rounding): number {
  return rounded(amount, placesOf(amount), round);
}

/** Two significant digits. */
function placesOf(amount: number): number {
  return Math.min(100, 1 - Math.floor(Math.log10(amount)));
}

/** Without an exponent and without trailing zeros. */
function plain(amount: number): string {
  return amount === 0 ? '0' : amount.toFixed(placesOf(amount)).replace(/0+$/, '');
}

const UNITS = [
  ['', 1],
  ['k', 1e3],
  ['M', 1e6],
  ['B', 1e9],
] as const;

/** `950`, `1.2k`, `13k`, `4.5M`: whole numbers below a thousand, two or three digits above. */
function shorten(amount: number, round: Rounding): string {
  for (const [suffix, unit] of UNITS) {
    const scaled = amount / unit;
    const tenths = unit > 1 && scaled < 10 ? rounded(scaled, 1, round) : 10;
    const short = tenths < 10 ? tenths : rounded(scaled, 0, round);
    if (short < 1000) return `${short}${suffix}`;
  }
  return `${rounded(amount / 1e9, 0, round)}B`;
}

/** `$0.15`, `$0.60`, `$0.075`, `$3`: a price per million tokens, all of it. */
export function formatPrice(perMTok: number): string {
  const text = String(Number(perMTok.toFixed(6)));
  const decimals = text.split('.')[1]?.length ?? 0;
  return `$${decimals === 1 ? `${text}0` : text}`;
}

/**
 * The price of a call in a few characters, for the end of a line of code:
 *
 * - `$0.0042/call` - known exactly (an embedding of a literal text), or the range is too narrow to show;
 * - `≤ $0.0052/call` - everything is bounded, and this is the bound. A range would mostly show the price of an
 *   empty reply, which nobody pays;
 * - `≤ $0.0052/call + question` - so much at most for all that has a bound, and on top what has none, by name;
 * - `depends on texts` - nothing of it is known (an embedding of a variable);
 * - `≥ $0.0042/call` - the reply has no bound, so only what is certain is shown;
 * - `no price` - the cost says why in `unpriced`.
 */
export function formatCost(cost: Cost): string {
  const { usd } = cost;
  if (!usd) return 'no price';
  const low = usd.input.low + usd.output.low;
  if (usd.output.high === null) return `≥ ${formatAtLeast(low)}/call`;
  if (usd.input.high === null) return openPrice(cost, usd.input.bounded + usd.output.high);
  const high = usd.input.high + usd.output.high;
  return isNarrow(low, high) ? `${formatUsd(high)}/call` : `≤ ${formatAtMost(high)}/call`;
}

/** Nothing that is known costs anything: the price is that of what is not known. */
function openPrice(cost: Cost, bounded: number): string {
  if (bounded === 0) return `depends on ${openParts(cost)}`;
  return `≤ ${formatAtMost(bounded)}/call + ${openParts(cost)}`;
}

function openParts({ input }: Cost): string {
  const names = [...new Set(input.holes.filter((hole) => hole.maxTokens === null).map((hole) => hole.name))];
  if (names.length === 0) return 'more input';
  const [only] = names;
  if (names.length > 1) return `${names.length} inputs`;
  return only !== undefined && only.length <= 24 ? only : '1 input';
}

/** `$240`, `$100 to $240`, `at least $100`: an amount of USD in a sentence. */
export function formatRange({ low, high }: Range): string {
  if (high === null) return `at least ${formatAtLeast(low)}`;
  if (isNarrow(low, high)) return formatUsd(high);
  return low === 0 ? `up to ${formatAtMost(high)}` : `${formatAtLeast(low)} to ${formatAtMost(high)}`;
}

/** Too narrow to show as a range. */
export function isNarrow(low: number, high: number): boolean {
  return formatUsd(low) === formatUsd(high);
}

const CENT = 0.01;

/** Less than a cent, and more by nobody knows how much. */
export function isTellingNothing({ low, high }: Range): boolean {
  return high === null && low < CENT;
}

/** `$1.2k/mo`, `≤ $1.2k/mo`, `≥ $1.2k/mo`: a month in a few characters; `undefined` where nothing of it is known. */
export function formatMonth({ usdPerMonth }: Pick<Projection, 'usdPerMonth'>): string | undefined {
  const { low, high } = usdPerMonth;
  if (isTellingNothing(usdPerMonth)) return undefined;
  if (high === null) return `≥ ${formatAtLeast(low)}/mo`;
  return isNarrow(low, high) ? `${formatUsd(high)}/mo` : `≤ ${formatAtMost(high)}/mo`;
}
