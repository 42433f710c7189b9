import type { Cost } from './cost.js';
import type { Projection } from './projection.js';
import type { Range } from './range.js';

/**
 * Money, short. Below a dollar two significant digits are kept however small the amount (`$0.0042`, `$0.000012`);
 * from a dollar on cents (`$1.25`, `$12.50`), from a hundred whole dollars, from a thousand `$1.2k`, `$3.4M`.
 * Zero is `$0`, and only zero is.
 */
export function formatUsd(amount: number): string {
  if (!Number.isFinite(amount)) return '$?';
  return amount < 0 ? `-$${digits(-amount)}` : `$${digits(amount)}`;
}

function digits(amount: number): string {
  if (amount === 0) return '0';
  if (amount < 0.0995) return small(amount);
  if (amount < 99.995) return cents(amount).toFixed(2).replace('.00', '');
  return shorten(amount);
}

/** Half a cent counts as one, also where the binary number lies a hair below it: 3.315 is $3.32. */
function cents(amount: number): number {
  return Math.round(Number(`${Number(amount.toPrecision(12))}e2`)) / 100;
}

/** Two significant digits without an exponent and without trailing zeros. */
function small(amount: number): string {
  const places = Math.min(100, 1 - Math.floor(Math.log10(amount)));
  return amount.toFixed(places).replace(/0+$/, '');
}

const UNITS = [
  ['', 1],
  ['k', 1e3],
  ['M', 1e6],
  ['B', 1e9],
] as const;

/** `950`, `1.2k`, `13k`, `4.5M`: whole numbers below a thousand, two or three digits above. */
function shorten(amount: number): string {
  for (const [suffix, unit] of UNITS) {
    const scaled = amount / unit;
    if (scaled >= 999.5) continue;
    return `${unit > 1 && scaled < 9.95 ? scaled.toFixed(1).replace('.0', '') : scaled.toFixed(0)}${suffix}`;
  }
  return `${(amount / 1e9).toFixed(0)}B`;
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
  if (usd.output.high === null) return `≥ ${formatUsd(low)}/call`;
  if (usd.input.high === null) return openPrice(cost, usd.input.bounded + usd.output.high);
  const high = formatUsd(usd.input.high + usd.output.high);
  return high === formatUsd(low) ? `${high}/call` : `≤ ${high}/call`;
}

/** Nothing that is known costs anything: the price is that of what is not known. */
function openPrice(cost: Cost, bounded: number): string {
  if (bounded === 0) return `depends on ${openParts(cost)}`;
  return `≤ ${formatUsd(bounded)}/call + ${openParts(cost)}`;
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
  if (high === null) return `at least ${formatUsd(low)}`;
  const [least, most] = [formatUsd(low), formatUsd(high)];
  return least === most || low === 0 ? `${low === 0 && high > 0 ? 'up to ' : ''}${most}` : `${least} to ${most}`;
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
  if (high === null) return `≥ ${formatUsd(low)}/mo`;
  return formatUsd(low) === formatUsd(high) ? `${formatUsd(high)}/mo` : `≤ ${formatUsd(high)}/mo`;
}
