import type { LlmCall } from '../analyzer/call.js';
import type { Cost } from '../analyzer/money/cost.js';
import type { Projection } from '../analyzer/money/projection.js';
import { type Range, sumOf } from '../analyzer/money/range.js';
import type { Budget } from './config.js';
import { placeKey } from './places.js';

/** What the calls of a budget's routes come to under their declared traffic. */
export interface BudgetUse {
  readonly budget: Budget;
  readonly usdPerDay: Range;
  /** The call that takes the largest part of it. */
  readonly dearest: LlmCall;
  /** All calls that take part, the dearest first. */
  readonly parts: readonly ProjectedCall[];
}
export interface ProjectedCall {
  readonly call: LlmCall;
  readonly projection: Projection;
}

/** A budget of which no call takes a part is not among them. */
export function budgetUses(
  budgets: readonly Budget[],
  calls: readonly LlmCall[],
  costOf: (call: LlmCall) => Cost | undefined,
): readonly BudgetUse[] {
  if (budgets.length === 0) return [];
  const projected = projectedCalls(calls, costOf);
  return budgets.flatMap((budget) => {
    const routes = routesOf(budget);
    const parts = projected
      .filter(({ projection }) => routes.includes(projection.route))
      .sort((one, other) => mostOf(other) - mostOf(one));
    const [first] = parts;
    if (first === undefined) return [];
    const usdPerDay = sumOf(parts.map(({ projection }) => projection.usdPerDay));
    return [{ budget, usdPerDay, dearest: first.call, parts }];
  });
}

/** The routes that count; by default the one of the budget's own name. */
export function routesOf({ name, routes }: Budget): readonly string[] {
  return routes ?? [name];
}

/**
 * The calls whose projections a sum has to add. A request inside a wrapper is what the wrapper's callers send: where these have
 * traffic of their own, it does not count again.
 */
export function projectedCalls(
  calls: readonly LlmCall[],
  costOf: (call: LlmCall) => Cost | undefined,
): readonly ProjectedCall[] {
  const all = calls.flatMap((call) => {
    const projection = costOf(call)?.projection;
    return projection === undefined ? [] : [{ call, projection }];
  });
  const sending = new Set(sendingCalls(all.map(({ call }) => call)));
  return all.filter(({ call }) => sending.has(call));
}

/** Without the requests inside wrappers of which a caller is there. */
export function sendingCalls(calls: readonly LlmCall[]): readonly LlmCall[] {
  const wrapperCalls = calls.filter(({ recognisedBy }) => recognisedBy === 'wrapper');
  const led = new Set(wrapperCalls.flatMap(({ via }) => via.map(placeKey)));
  return calls.filter(({ callee }) => !led.has(placeKey(callee)));
}

function mostOf({ projection: { usdPerDay } }: ProjectedCall): number {
  return usdPerDay.high ?? usdPerDay.low;
}
