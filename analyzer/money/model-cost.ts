import type { LlmCall } from '../call.js';
import { assumptionOf } from '../facts/fact.js';
import { feeNote, feesOf } from './billed-beside.js';
import { type CacheWrite, cacheWriteOf } from './cache-write.js';
import type { Price } from './cost.js';
import { formatPrice, formatUsd } from './format.js';
import type { InputCount } from './input-tokens.js';
import { boundOutput, type OutputBound } from './output-tokens.js';
import { cheapestInputUsd, inputUsd, isFree, outputUsd, pricesFor } from './price-math.js';
import type { FoundPrice } from './price-result.js';

/** USD of one request to one model. */
export interface Amounts {
  readonly inputLow: number;
  readonly inputHigh: number | null;
  readonly inputBounded: number;
  readonly outputHigh: number | null;
}

/** One model's share of the estimate; a call has several when its model is one of several. */
export interface ModelCost {
  readonly model: string;
  readonly found: FoundPrice;
  readonly input: InputCount;
  readonly output: OutputBound;
  readonly write: CacheWrite | undefined;
  readonly usd: Amounts;
  readonly notes: readonly string[];
}

/** What one request costs where this model is asked. */
export function modelCost(call: LlmCall, model: string, found: FoundPrice, input: InputCount): ModelCost {
  const output = boundOutput(call, model);
  const { price } = found;
  const fees = feesOf(call, model);
  const isOpen = input.high === null || fees.length > 0;
  const atMost = pricesFor(price, input.tokens.high);
  const write = cacheWriteOf(call, model, atMost, input.tokens);
  const outputHigh = output.high === null ? null : outputUsd(atMost, output.high);
  const notes = [
    `prices of ${price.asOf}`,
    ...assumptionsOf(call).map((assumption) => `priced as if ${assumption}`),
    ...found.notes,
    ...input.notes,
    ...output.notes,
    ...priceNotes(price, input),
    ...(write ? [write.note] : []),
    ...(fees.length > 0 ? [feeNote(fees)] : []),
  ];
  if (outputHigh === undefined) notes.push(`the catalog has no output price for ${model}`);
  if (isFree(price)) return { model, found, input, output, write, usd: FREE, notes };
  const bounded = inputUsd(price, input.tokens.high, atMost) + (write?.usd ?? 0);
  const usd = {
    inputLow: cheapestInputUsd(price, input.low),
    inputHigh: isOpen ? null : bounded,
    inputBounded: bounded,
    outputHigh: outputHigh ?? null,
  };
  return { model, found, input, output, write, usd, notes };
}

const FREE: Amounts = { inputLow: 0, inputHigh: 0, inputBounded: 0, outputHigh: 0 };

/** What may turn out otherwise: where the client points, and which model is asked. */
export function assumptionsOf(call: LlmCall): readonly string[] {
  const all = [call.providerAssumes, assumptionOf(call.model)];
  return [...new Set(all.filter((assumption) => assumption !== undefined))];
}

function priceNotes(price: Price, input: InputCount): readonly string[] {
  const { usdPerRequest, tiers = [] } = price;
  const fee =
    usdPerRequest === undefined ? [] : [`the input includes ${formatUsd(usdPerRequest)} for the request itself`];
  // An open input may reach it. The upper bounds are of what is known to be sent, and the input is open anyway.
  const tier =
    input.high === null ? tiers.find(({ aboveInputTokens }) => aboveInputTokens >= input.tokens.high) : undefined;
  if (tier === undefined) return fee;
  const { aboveInputTokens, inputPerMTok, outputPerMTok } = tier;
  const output = outputPerMTok === undefined ? '' : ` and ${formatPrice(outputPerMTok)} out`;
  const dearer = `above ${aboveInputTokens} input tokens the price is ${formatPrice(inputPerMTok)} in${output} per million`;
  return [...fee, dearer];
}
