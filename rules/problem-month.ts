import { formatAtMost, formatRange, isTellingNothing } from '../analyzer/money/format.js';
import type { Projection } from '../analyzer/money/projection.js';
import type { Problem } from './rule.js';

/** What a problem comes to by month under the declared traffic. */
export interface ProblemMonth {
  /** USD, at most; `null` where nothing bounds it. */
  readonly usd: number | null;
  /** A sentence for the message; `undefined` where it would say nothing. */
  readonly text: string | undefined;
}

/** Of the matter where its price is known, else of the whole call. */
export function monthOf({ surplusUsd }: Problem, projection: Projection): ProblemMonth {
  const { usdPerMonth } = projection;
  if (isTellingNothing(usdPerMonth)) return { usd: usdPerMonth.high, text: undefined };
  const requests = requestsPerMonth(projection);
  if (surplusUsd === undefined || requests === undefined) return wholeMonth(projection);
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

/** A call of several steps sends several; `undefined` where their number has no bound. */
function requestsPerMonth({ usdPerMonth, usdPerRequest }: Projection): number | undefined {
  return usdPerMonth.high && usdPerRequest.high ? usdPerMonth.high / usdPerRequest.high : undefined;
}

function often({ callsPerDay }: Projection): string {
  return callsPerDay === 1 ? '1 call a day' : `${callsPerDay.toLocaleString('en')} calls a day`;
}
