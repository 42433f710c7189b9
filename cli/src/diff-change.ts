import type { PricedCall } from './inspection.js';
import { type Difference, differenceBetween, differencePerMonth } from './report-figures.js';
import type { Measure } from './report-rows.js';
import { boundedPart, lowOf } from './totals.js';

/** What has become of the price of a call: an amount, or why there is none to name. */
export type Change =
  | Difference
  | 'not priced'
  | 'bounded now'
  | 'no bound now'
  | 'capped now'
  | 'no cap now'
  | 'other bound';

/**
 * Of one request: what is certain of it where neither reply has a bound, else the bounds. That a model can write more than another
 * says nothing of what it will write, so that the maximum of a model is compared with nothing else.
 */
export function changePerCall(before: PricedCall, after: PricedCall): Change {
  const [then, now] = [replyOf(before), replyOf(after)];
  if (!then || !now) return 'not priced';
  if (then.tokens === null && now.tokens === null) return differenceBetween(lowOf(before), lowOf(after));
  if (then.tokens === null) return 'bounded now';
  if (now.tokens === null) return 'no bound now';
  if (then.isMaximum !== now.isMaximum) return then.isMaximum ? 'capped now' : 'no cap now';
  if (then.isMaximum && then.tokens !== now.tokens) return 'other bound';
  return differenceBetween(boundedPart(before), boundedPart(after));
}

/** The same by the call or the month; `undefined` where there is no amount to name. */
export function differenceIn(before: PricedCall, after: PricedCall, measure: Measure): Difference | undefined {
  if (measure === 'month') return differencePerMonth(before.cost, after.cost);
  const change = changePerCall(before, after);
  return typeof change === 'string' ? undefined : change;
}

interface Reply {
  /** The longest one; null where nothing bounds it. */
  readonly tokens: number | null;
  /** It is the model that bounds it, and no cap. */
  readonly isMaximum: boolean;
}

function replyOf({ cost: { usd, breakdown } }: PricedCall): Reply | undefined {
  if (!usd) return undefined;
  const row = breakdown.find(({ label }) => label === 'output cap' || label === 'model maximum');
  const isMaximum = row?.label === 'model maximum';
  return { tokens: usd.output.high === null ? null : (row?.tokens ?? 0), isMaximum };
}

/** How long a reply can get where only the model bounds it: `32,768 tokens`. */
export function modelMaximumOf(call: PricedCall): number | undefined {
  const reply = replyOf(call);
  return reply?.isMaximum ? (reply.tokens ?? undefined) : undefined;
}
