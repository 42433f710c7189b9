import type { LlmCall } from '../analyzer/call.js';
import type { Cost } from '../analyzer/money/cost.js';
import { type FixedCost, fixedCostsOf, fixedUsdPerDay } from '../analyzer/money/fixed-costs.js';
import type { Projection } from '../analyzer/money/projection.js';
import { exactly, type Range, sumOf } from '../analyzer/money/range.js';
import type { Budget } from './config.js';
import { type ProjectedCall, projectedCalls } from './projected-calls.js';

/** What the calls of a budget's routes come to under their declared traffic. */
export interface BudgetUse {
  readonly budget: Budget;
  /** With the day's share of what the models cost by the month. */
  readonly usdPerDay: Range;
  /** What the models of its calls cost by the month, once for each. */
  readonly fixed: readonly FixedCost[];
  /** The call that takes the largest part of it, of those in files where something is reported if there is one. */
  readonly dearest: LlmCall;
  /** All calls that take part, the dearest first. */
  readonly parts: readonly ProjectedCall[];
}

/** A budget of which no call takes a part is not among them. */
export function budgetUses(
  budgets: readonly Budget[],
  calls: readonly LlmCall[],
  costOf: (call: LlmCall) => Cost | undefined,
  isSilent: (call: LlmCall) => boolean = () => false,
): readonly BudgetUse[] {
  if (budgets.length === 0) return [];
  const projected = projectedCalls(calls, costOf);
  return budgets.flatMap((budget) => {
    const parts = projected
      .filter(({ projection }) => isCountedBy(budget, projection))
      .sort((one, other) => mostOf(other) - mostOf(one));
    // Nothing can be said where nothing is reported.
    const first = parts.find(({ call }) => !isSilent(call)) ?? parts[0];
    if (first === undefined) return [];
    const fixed = fixedCostsOf(parts.map(({ call }) => costOf(call)));
    const usdPerDay = sumOf([...parts.map(({ projection }) => projection.usdPerDay), exactly(fixedUsdPerDay(fixed))]);
    return [{ budget, usdPerDay, fixed, dearest: first.call, parts }];
  });
}

/** The routes that count; by default the one of the budget's own name. */
export function routesOf({ name, routes }: Budget): readonly string[] {
  return routes ?? [name];
}

/** Whether a budget counts the route of a projection; what is measured under a label, a budget may name by that, too. */
export function isCountedBy(budget: Budget, { route, measuredAs }: Pick<Projection, 'route' | 'measuredAs'>): boolean {
  const routes = routesOf(budget);
  return routes.includes(route) || (measuredAs !== undefined && routes.includes(measuredAs));
}

function mostOf({ projection: { usdPerDay } }: ProjectedCall): number {
  return usdPerDay.high ?? usdPerDay.low;
}
