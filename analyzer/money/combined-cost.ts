import type { LlmCall } from '../call.js';
import type { Cost, CostRow, InputTokens, Usd } from './cost.js';
import { assumptionsOf, type ModelCost } from './model-cost.js';
import { pricesFor } from './price-math.js';
import { worstCaseOf } from './worst-case.js';

/** The range over the possible models; the dearest of them gives the price that is shown. */
export function combinedCost(call: LlmCall, costs: readonly ModelCost[]): Cost {
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
    ...(dearest.found.markup === undefined ? {} : { markup: dearest.found.markup }),
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
