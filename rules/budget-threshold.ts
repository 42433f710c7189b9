import type { BudgetUse } from './budget-use.js';
import type { Severity } from './finding.js';

/** The gravest threshold of a budget that its projection has reached. */
export interface Passed {
  readonly use: BudgetUse;
  /** USD that the budget allows `per` a day or an hour. */
  readonly limit: number;
  readonly per: 'a day' | 'an hour';
  /** USD that the calls come to in that time: for certain, or at most. */
  readonly usd: number;
  readonly percent: number;
  /** Per cent of the limit. */
  readonly threshold: number;
  readonly isHardStop: boolean;
  readonly severity: Severity;
}

const HOURS_PER_DAY = 24;
const WHOLE_LIMIT = 100;

/** `undefined` where none is reached, or where what is known reaches none and nothing bounds the rest. */
export function passedThreshold(use: BudgetUse): Passed | undefined {
  const { low, high } = use.usdPerDay;
  const certain = gravest(use, low);
  if (certain) return certain;
  // What may come is no more than a hint: the code may well stay below.
  const possible = high === null ? undefined : gravest(use, high);
  return possible && { ...possible, severity: 'info' };
}

function gravest(use: BudgetUse, usdPerDay: number): Passed | undefined {
  const { daily_limit_usd: daily, hourly_limit_usd: hourly } = use.budget;
  const reached = [
    ...(daily === undefined ? [] : thresholdsReached(use, { limit: daily, per: 'a day', usd: usdPerDay })),
    ...(hourly === undefined
      ? []
      : thresholdsReached(use, { limit: hourly, per: 'an hour', usd: usdPerDay / HOURS_PER_DAY })),
  ];
  return reached.sort((one, other) => rank(other) - rank(one))[0];
}

function thresholdsReached(use: BudgetUse, against: Pick<Passed, 'limit' | 'per' | 'usd'>): readonly Passed[] {
  const { alert_at_pct: alerts = [], hard_stop_at_pct: stop = WHOLE_LIMIT } = use.budget;
  const { limit, usd } = against;
  // A limit of nothing is reached by anything.
  const percent = limit > 0 ? (100 * usd) / limit : usd > 0 ? Number.POSITIVE_INFINITY : 0;
  const isReached = (threshold: number) => percent >= threshold && usd > 0;
  return [
    ...alerts.filter(isReached).map((threshold) => passed(use, against, { percent, threshold, isHardStop: false })),
    ...[stop].filter(isReached).map((threshold) => passed(use, against, { percent, threshold, isHardStop: true })),
  ];
}

function passed(
  use: BudgetUse,
  against: Pick<Passed, 'limit' | 'per' | 'usd'>,
  by: Pick<Passed, 'percent' | 'threshold' | 'isHardStop'>,
): Passed {
  return { use, ...against, ...by, severity: by.isHardStop ? 'error' : 'warning' };
}

function rank({ isHardStop, threshold, percent }: Passed): number {
  return (isHardStop ? 1e9 : 0) + Math.min(threshold, 1e6) + Math.min(percent, 1e6) / 1e7;
}
