import type { LlmCall } from '../analyzer/call.js';
import type { Cost } from '../analyzer/money/cost.js';
import { routesOf } from './budget-use.js';
import type { Config } from './config.js';
import { countedProjections, sendingCalls } from './projected-calls.js';
import type { Routes } from './routes.js';

type CostOf = (call: LlmCall) => Cost;
/** `src/llm.ts:4`. */
type PlaceText = (call: LlmCall) => string;

/** The budgets that do not hold all calls of their routes, because some have no price: a sentence for each. */
export function uncheckedBudgets(
  { budgets }: Pick<Config, 'budgets'>,
  { of }: Pick<Routes, 'of'>,
  costOf: CostOf,
  placeText: PlaceText,
): readonly string[] {
  return budgets.flatMap((budget) => {
    const routes = routesOf(budget);
    const own = [...of].flatMap(([call, { route }]) => (routes.includes(route) ? [call] : []));
    // A retrieval is not billed by tokens, and no budget waits for it.
    const billed = sendingCalls(own).filter(({ operation }) => operation !== 'retrieval');
    const unpriced = billed.filter((call) => costOf(call).usd === undefined);
    const [first, ...others] = unpriced;
    if (first === undefined) return [];
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    const left =
      unpriced.length === billed.length ? 'nothing is held against it' : 'it is held against the others only';
    const why = costOf(first).unpriced ?? 'the reason is not known';
    return [`the budget "${budget.name}" has calls without a price, ${left}: ${placeText(first)} (${why})${more}`];
  });
}

/** The calls with traffic of their own that count elsewhere, where this is traffic of another route. */
export function leftOutNotes(
  calls: readonly LlmCall[],
  costOf: CostOf,
  placeText: PlaceText,
): readonly { readonly call: LlmCall; readonly message: string }[] {
  return countedProjections(calls, costOf).leftOut.flatMap(({ call, projection, countedAt }) => {
    const elsewhere = countedAt.filter((other) => other.projection.route !== projection.route);
    const [first] = elsewhere;
    if (first === undefined) return [];
    const kind = first.projection.isMeasured ? 'measured' : 'declared';
    const more = elsewhere.length === 1 ? '' : ` and ${elsewhere.length - 1} more`;
    const where = `${placeText(first.call)}${more}, under the route "${first.projection.route}"`;
    return [
      {
        call,
        message: `what this call comes to under the route "${projection.route}" is in no sum: its requests are those of ${where}, where they are ${kind}`,
      },
    ];
  });
}
