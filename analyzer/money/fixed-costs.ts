import type { Cost } from './cost.js';
import { formatUsd } from './format.js';
import { DAYS_PER_MONTH } from './projection.js';

/** What a model costs by the month, whether it is used or not: a GPU of one's own. */
export interface FixedCost {
  readonly model: string;
  readonly usdPerMonth: number;
}

/** Once for each model, however many calls ask it. */
export function fixedCostsOf(costs: readonly (Cost | undefined)[]): readonly FixedCost[] {
  const byModel = new Map<string, FixedCost>();
  for (const cost of costs.flatMap((each) => each?.usd?.fixed ?? []))
    byModel.set(`${cost.model}\n${cost.usdPerMonth}`, cost);
  return [...byModel.values()];
}

/** USD of all of them together. */
export function fixedUsdPerMonth(fixed: readonly FixedCost[]): number {
  return fixed.reduce((total, { usdPerMonth }) => total + usdPerMonth, 0);
}

export function fixedUsdPerDay(fixed: readonly FixedCost[]): number {
  return fixedUsdPerMonth(fixed) / DAYS_PER_MONTH;
}

/** `$900 a month of it fixed for my-llama`; `undefined` where nothing is. */
export function fixedText(fixed: readonly FixedCost[]): string | undefined {
  if (fixed.length === 0) return undefined;
  const models = fixed.map(({ model }) => model).join(', ');
  return `${formatUsd(fixedUsdPerMonth(fixed))} a month of it fixed for ${models}, whether used or not`;
}
