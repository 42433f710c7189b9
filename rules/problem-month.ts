import type { Cost } from '../analyzer/money/cost.js';
import { formatAtMost, formatRange, isTellingNothing } from '../analyzer/money/format.js';
import type { Projection } from '../analyzer/money/projection.js';
import { requestAtMost } from './request-price.js';
import type { Problem } from './rule.js';

/** What a problem comes to by month under the declared traffic. */
export interface ProblemMonth {
  /** USD, at most; `null` where nothing bounds it. */
  readonly usd: number | null;
  /** A sentence for the message; `undefined` where it would say nothing. */
  readonly text: string | undefined;
}

/** Of the matter where its price is known and what the traffic says leaves it as it is, else of the whole call. */
export function monthOf({ surplusUsd }: Problem, projection: Projection, cost: Cost | undefined): ProblemMonth {
  const { usdPerMonth } = projection;
  if (isTellingNothing(usdPerMonth)) return { usd: usdPerMonth.high, text: undefined };
  const requests = requestsPerMonth(projection);
  if (surplusUsd === undefined || requests === undefined || isLowered(projection, cost)) return wholeMonth(projection);
  const usd = Math.min(surplusUsd * requests, usdPerMonth.high ?? Number.POSITIVE_INFINITY);
  return {
    usd,
    text: `At ${often(projection)} that is up to ${formatAtMost(usd)} of ${formatRange(usdPerMonth)} a month.`,
  };
}

function wholeMonth(projection: Projection): ProblemMonth {
  const { usdPerMonth } = projection;
  return {
    usd: usdPerMonth.high,
    text: `At ${often(projection)} this one comes to ${formatRange(usdPerMonth)} a month.`,
  };
}

/** Whether answers are shorter than they may be, or prompts are cached: nobody has said which part of that is the matter's. */
function isLowered({ usdPerRequest }: Projection, cost: Cost | undefined): boolean {
  const bound = requestAtMost(cost);
  return bound === undefined || (usdPerRequest.high ?? 0) < bound * (1 - 1e-9);
}

/** A call of several steps sends several; `undefined` where their number has no bound. */
function requestsPerMonth({ usdPerMonth, usdPerRequest }: Projection): number | undefined {
  return usdPerMonth.high && usdPerRequest.high ? usdPerMonth.high / usdPerRequest.high : undefined;
}

function often({ callsPerDay }: Projection): string {
  return callsPerDay === 1 ? '1 call a day' : `${callsPerDay.toLocaleString('en')} calls a day`;
}
