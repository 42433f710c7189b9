import type { LlmCall } from '../analyzer/call.js';
import { namedValues } from '../analyzer/facts/fact.js';
import type { Cost } from '../analyzer/money/cost.js';
import { otherModels } from '../analyzer/money/measured-parts.js';
import { isCountedBy } from './budget-use.js';
import type { Config } from './config.js';
import { countedProjections, type ProjectedCall, sendingCalls } from './projected-calls.js';
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
    const own = [...of].flatMap(([call, { route, measured }]) =>
      isCountedBy(budget, { route, measuredAs: measured?.label }) ? [call] : [],
    );
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

/** The budgets of which requests count under routes that they do not hold: a sentence for each. */
export function budgetsWithoutRequests(
  { budgets }: Pick<Config, 'budgets'>,
  calls: readonly LlmCall[],
  costOf: CostOf,
  placeText: PlaceText,
): readonly string[] {
  const { counted, leftOut } = countedProjections(calls, costOf);
  return budgets.flatMap((budget) => {
    const isOwn = ({ projection }: ProjectedCall) => isCountedBy(budget, projection);
    const gone = leftOut.flatMap((one) => {
      const elsewhere = one.countedAt.find((other) => !isOwn(other));
      return isOwn(one) && elsewhere !== undefined ? [{ call: one.call, elsewhere }] : [];
    });
    const [first, ...others] = gone;
    if (first === undefined) return [];
    const rest = counted.some(isOwn) ? 'is held against its other calls only' : 'is held against nothing';
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    const { route } = first.elsewhere.projection;
    return [
      `the budget "${budget.name}" ${rest}: the requests of ${placeText(first.call)}${more} count under the route "${route}", at ${placeText(first.elsewhere.call)}`,
    ];
  });
}

/** The models that answered where the code asks for another: a sentence for each call and label. */
export function otherModelNotes({
  of,
}: Pick<Routes, 'of'>): readonly { readonly call: LlmCall; readonly message: string }[] {
  return [...of].flatMap(([call, { measured }]) => {
    const asked = namedValues(call.model) ?? [];
    if (measured === undefined || asked.length === 0) return [];
    const others = otherModels(asked, measured);
    if (others.length === 0) return [];
    return [
      {
        call,
        message: `what is measured under "${measured.label}" was answered by ${others.join(', ')}; it is priced as ${asked.join(' or ')}, which the code asks`,
      },
    ];
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
    const kind = first.projection.measuredAs !== undefined ? 'measured' : 'declared';
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
