import type { LlmCall, Operation } from '../call.js';
import { assumptionOf, namedValues } from '../facts/fact.js';
import { type CacheWrite, cacheWriteOf } from './cache-write.js';
import type { Cost, CostRow, InputTokens, Price, Usd } from './cost.js';
import { discounted, unpricedTier } from './discounted-price.js';
import { formatPrice, formatUsd } from './format.js';
import { countInput, type InputCount } from './input-tokens.js';
import { boundOutput, type OutputBound } from './output-tokens.js';
import { cheapestInputUsd, inputUsd, outputUsd, pricesFor } from './price-math.js';
import type { FoundPrice } from './price-result.js';
import type { PriceBook } from './prices.js';
import { type Projection, project, projectionOver } from './projection.js';
import type { Traffic } from './traffic.js';
import { worstCaseOf } from './worst-case.js';

/** Operations that no token price covers, and why. */
const NOT_BY_TOKENS: Partial<Readonly<Record<Operation, string>>> = {
  retrieval: 'a retrieval is not billed by tokens',
  image: 'images are billed by size and quality, which the price catalog does not cover',
  audio: 'audio is billed by its length, which the code does not show',
};

/** USD of one request to one model. */
interface Amounts {
  readonly inputLow: number;
  readonly inputHigh: number | null;
  readonly inputBounded: number;
  readonly outputHigh: number | null;
}

/** One model's share of the estimate; a call has several when its model is one of several. */
interface ModelCost {
  readonly model: string;
  readonly found: FoundPrice;
  readonly input: InputCount;
  readonly output: OutputBound;
  readonly write: CacheWrite | undefined;
  readonly usd: Amounts;
  readonly notes: readonly string[];
}

/**
 * What a call costs, and what was assumed to say so. Nothing is invented: a hole without a bound, a reply without
 * a limit or a model without a price stays open and is named.
 * @param traffic what is declared of the call's route; without it nothing is said of a day or a month.
 */
export function estimateCost(call: LlmCall, prices: PriceBook, traffic?: Traffic): Cost {
  const models = namedValues(call.model);
  const first = countInput(call, models?.[0]);
  const noModel = models && models.length > 0 ? undefined : modelUnknown(call);
  const unpriced = NOT_BY_TOKENS[call.operation] ?? unpricedTier(call) ?? noModel;
  if (unpriced !== undefined || models === undefined) return withoutPrice(first, unpriced);
  const found = models.map((model) => ({ model, result: prices.priceOf(model, call.provider) }));
  const costs: ModelCost[] = [];
  for (const { model, result } of found) {
    if ('why' in result)
      return withoutPrice(first, models.length > 1 ? `one of the possible models: ${result.why}` : result.why);
    costs.push(costOf(call, model, discounted(call, result), model === models[0] ? first : countInput(call, model)));
  }
  const projections = traffic === undefined ? [] : costs.map((cost) => projectionOf(call, cost, traffic));
  return { ...combine(call, costs), projection: projectionOver(projections) };
}

function projectionOf(
  call: LlmCall,
  { model, found: { price }, input, output }: ModelCost,
  traffic: Traffic,
): Projection {
  return project({ call, model, price, input: input.tokens, output }, traffic);
}

function modelUnknown(call: LlmCall): string {
  if (call.model.is === 'unknown') return `the model is not known: ${call.model.why}`;
  return 'the model is not set and the SDK has no default';
}

function withoutPrice(input: InputCount, unpriced: string | undefined): Cost {
  const breakdown = input.parts.map((part) => ({ ...part, usd: null }));
  return { input: input.tokens, usd: undefined, unpriced, breakdown };
}

function costOf(call: LlmCall, model: string, found: FoundPrice, input: InputCount): ModelCost {
  const output = boundOutput(call, model);
  const { price } = found;
  const write = cacheWriteOf(call, model, price, input.tokens);
  // A hole without a bound may push the request into a dearer tier; the input is then open anyway, and noted.
  const outputHigh = output.high === null ? null : outputUsd(price, output.high, input.tokens.high);
  const notes = [
    `prices of ${price.asOf}`,
    ...assumptionsOf(call).map((assumption) => `priced as if ${assumption}`),
    ...found.notes,
    ...input.notes,
    ...output.notes,
    ...priceNotes(found, input),
    ...(write ? [write.note] : []),
  ];
  if (outputHigh === undefined) notes.push(`the catalog has no output price for ${model}`);
  if (isFree(price)) return { model, found, input, output, write, usd: FREE, notes };
  const bounded = inputUsd(price, input.tokens.high) + (write?.usd ?? 0);
  const usd = {
    inputLow: cheapestInputUsd(price, input.low),
    inputHigh: input.high === null ? null : bounded,
    inputBounded: bounded,
    outputHigh: outputHigh ?? null,
  };
  return { model, found, input, output, write, usd, notes };
}

const FREE: Amounts = { inputLow: 0, inputHigh: 0, inputBounded: 0, outputHigh: 0 };

/** What may turn out otherwise: where the client points, and which model is asked. */
function assumptionsOf(call: LlmCall): readonly string[] {
  const all = [call.providerAssumes, assumptionOf(call.model)];
  return [...new Set(all.filter((assumption) => assumption !== undefined))];
}

/** Then even an endless prompt and reply cost nothing, and no bound is missing. */
function isFree(price: Price): boolean {
  return price.inputPerMTok === 0 && price.outputPerMTok === 0 && (price.usdPerRequest ?? 0) === 0;
}

function priceNotes({ price }: FoundPrice, input: InputCount): readonly string[] {
  const notes =
    price.usdPerRequest === undefined
      ? []
      : [`the input includes ${formatUsd(price.usdPerRequest)} for the request itself`];
  const nextTier = (price.tiers ?? []).find((tier) => tier.aboveInputTokens >= input.tokens.high);
  if (nextTier && input.high === null) {
    const { aboveInputTokens, inputPerMTok, outputPerMTok } = nextTier;
    const output = outputPerMTok === undefined ? '' : ` and ${formatPrice(outputPerMTok)} out`;
    notes.push(
      `above ${aboveInputTokens} input tokens the price is ${formatPrice(inputPerMTok)} in${output} per million`,
    );
  }
  return notes;
}

/** The range over the possible models; the dearest of them gives the price that is shown. */
function combine(call: LlmCall, costs: readonly ModelCost[]): Cost {
  const dearest = costs.reduce((a, b) => (rank(b) > rank(a) ? b : a));
  const inputHigh = maximum(costs.map((cost) => cost.usd.inputHigh));
  const outputHigh = maximum(costs.map((cost) => cost.usd.outputHigh));
  const request = maximum(
    costs.map(({ usd }) => (usd.inputHigh === null || usd.outputHigh === null ? null : usd.inputHigh + usd.outputHigh)),
  );
  const worst = worstCaseOf(call, request);
  const names = costs.map((cost) => cost.model);
  const several = names.length > 1 ? [`the model is one of ${names.join(', ')}; the range covers all of them`] : [];
  const byDefault = call.model.is === 'absent' ? [`no model is set; the SDK then uses ${names[0]}`] : [];
  const usd: Usd = {
    input: {
      low: Math.min(...costs.map((cost) => cost.usd.inputLow)),
      high: inputHigh,
      bounded: Math.max(...costs.map((cost) => cost.usd.inputBounded)),
    },
    output: { low: 0, high: outputHigh },
    worstCase: worst.usd,
    worstCaseFactors: worst.factors,
    priceMatch: weakestMatch(costs),
    price: dearest.found.price,
    ...fixedOf(costs),
    assumes: assumptionsOf(call),
    ...supposesOf(costs),
    notes: [...new Set([...byDefault, ...several, ...costs.flatMap((cost) => cost.notes), ...worst.notes])],
  };
  return { input: combineInput(costs), usd, unpriced: undefined, breakdown: breakdownOf(dearest) };
}

function fixedOf(costs: readonly ModelCost[]): Pick<Usd, 'fixed'> {
  const fixed = costs.flatMap(({ found: { price } }) =>
    price.fixedUsdPerMonth ? [{ model: price.model, usdPerMonth: price.fixedUsdPerMonth }] : [],
  );
  return fixed.length === 0 ? {} : { fixed };
}

function supposesOf(costs: readonly ModelCost[]): Pick<Usd, 'supposes'> {
  const supposes = [...new Set(costs.flatMap(({ found }) => found.supposes ?? []))];
  return supposes.length === 0 ? {} : { supposes };
}

/** For choosing the price to show: by output first, because output is the larger part of nearly every bill. */
function rank({ found: { price } }: ModelCost): number {
  return (price.outputPerMTok ?? 0) + price.inputPerMTok;
}

/** null, "open", is more than any number. */
function maximum(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length < amounts.length ? null : Math.max(...known);
}

const MATCHES = ['prefix', 'alias', 'override', 'exact'] as const;

function weakestMatch(costs: readonly ModelCost[]): Usd['priceMatch'] {
  return MATCHES.find((match) => costs.some((cost) => cost.found.match === match)) ?? 'prefix';
}

function combineInput(costs: readonly ModelCost[]): InputTokens {
  const all = costs.map((cost) => cost.input.tokens);
  const [first] = all as [InputTokens, ...InputTokens[]];
  const low = Math.min(...all.map((tokens) => tokens.low));
  const high = Math.max(...all.map((tokens) => tokens.high));
  const same = all.every((tokens) => tokens.low === first.low && tokens.high === first.high);
  const methods = [...new Set(all.map((tokens) => tokens.method))];
  return {
    ...first,
    known: same ? first.known : Math.round((low + high) / 2),
    low,
    high,
    exact: same && all.every((tokens) => tokens.exact),
    method: methods.join('; '),
  };
}

function breakdownOf({ found: { price }, input, output, write, usd }: ModelCost): readonly CostRow[] {
  const perMTok = pricesFor(price, input.tokens.high).inputPerMTok;
  const rows: CostRow[] = input.parts.map((part) => ({
    ...part,
    usd: part.tokens === null ? null : (part.tokens * perMTok) / 1e6,
  }));
  if (write) {
    rows.push({
      label: 'cache write',
      tokens: write.tokens,
      range: { low: 0, high: write.tokens },
      usd: write.usd,
      note: 'on top of the input price, unless it is there',
    });
  }
  if (price.usdPerRequest !== undefined) {
    rows.push({ label: 'request fee', tokens: null, usd: price.usdPerRequest, note: undefined });
  }
  if (output.label !== undefined) {
    rows.push({
      label: output.label,
      tokens: output.high,
      usd: usd.outputHigh,
      note: output.high === null ? undefined : 'at most',
    });
  }
  return rows;
}
