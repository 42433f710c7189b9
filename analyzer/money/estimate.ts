import type { LlmCall, Operation } from '../call.js';
import { namedValues } from '../facts/fact.js';
import { combinedCost } from './combined-cost.js';
import type { Cost } from './cost.js';
import { discounted, unpricedTier } from './discounted-price.js';
import { unpricedPlace } from './inference-place.js';
import { countInput, type InputCount } from './input-tokens.js';
import { type ModelCost, modelCost } from './model-cost.js';
import type { NoPrice } from './price-result.js';
import type { PriceBook } from './prices.js';
import { type Projection, project, projectionOver } from './projection.js';
import type { Traffic } from './traffic.js';

/** Operations that no token price covers, and why. */
const NOT_BY_TOKENS: Partial<Readonly<Record<Operation, string>>> = {
  retrieval: 'a retrieval is not billed by tokens',
  image: 'images are billed by size and quality, which the price catalog does not cover',
  audio: 'audio is billed by its length, which the code does not show',
};

/**
 * What a call costs, and what was assumed to say so. Nothing is invented: a hole without a bound, a reply without
 * a limit or a model without a price stays open and is named.
 * @param traffic what is declared of the call's route; without it nothing is said of a day or a month.
 */
export function estimateCost(call: LlmCall, prices: PriceBook, traffic?: Traffic): Cost {
  const models = namedValues(call.model);
  const first = countInput(call, models?.[0]);
  const unpriced = NOT_BY_TOKENS[call.operation] ?? unpricedTier(call) ?? unpricedPlace(call);
  if (unpriced !== undefined) return withoutPrice(first, { why: unpriced });
  if (models === undefined || models.length === 0) return withoutPrice(first, modelUnknown(call));
  const found = models.map((model) => ({ model, result: prices.priceOf(model, call.provider) }));
  const costs: ModelCost[] = [];
  for (const { model, result } of found) {
    if ('why' in result)
      return withoutPrice(
        first,
        models.length > 1 ? { ...result, why: `one of the possible models: ${result.why}` } : result,
      );
    costs.push(modelCost(call, model, discounted(call, result), model === models[0] ? first : countInput(call, model)));
  }
  const projections = traffic === undefined ? [] : costs.map((cost) => projectionOf(call, cost, traffic));
  return { ...combinedCost(call, costs), projection: projectionOver(projections) };
}

function projectionOf(
  call: LlmCall,
  { model, found: { price }, input, output }: ModelCost,
  traffic: Traffic,
): Projection {
  return project({ call, model, price, input: input.tokens, output }, traffic);
}

function modelUnknown({ model }: LlmCall): NoPrice {
  const state = model.is === 'unknown' ? `is not known: ${model.why}` : 'is not set and the SDK has no default';
  return { why: `the model ${state}`, lacks: { what: 'model', state } };
}

function withoutPrice(input: InputCount, { why, lacks }: NoPrice): Cost {
  const breakdown = input.parts.map((part) => ({ ...part, usd: null }));
  return { input: input.tokens, usd: undefined, unpriced: why, ...(lacks && { lacks }), breakdown };
}
