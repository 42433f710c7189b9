import type { LlmCall } from '../analyzer/call.js';
import type { Cost } from '../analyzer/money/cost.js';
import { fixedCostsOf } from '../analyzer/money/fixed-costs.js';
import { formatUsd } from '../analyzer/money/format.js';
import type { Prices } from './config.js';
import { nearestName } from './nearest.js';

/** Twice the list price: what is above was meant in per cent. */
const MOST_MARKUP = 1;

/**
 * What in the prices of a configuration leads nowhere, or cannot be meant: a sentence each. It still counts as it stands.
 * @param providers who has a price list.
 */
export function priceNotes({ markup = {}, hosts = {} }: Prices, providers: readonly string[]): readonly string[] {
  const known = [...new Set([...providers, ...Object.values(hosts)])];
  return Object.entries(markup).flatMap(([provider, share]) => [
    ...(known.includes(provider) ? [] : [unknownProvider(provider, known)]),
    ...(share > MOST_MARKUP ? [absurdMarkup(provider, share)] : []),
  ]);
}

function unknownProvider(provider: string, known: readonly string[]): string {
  const near = nearestName(provider, known);
  const advice = near === undefined ? `; known are ${known.join(', ')}` : `: did you mean "${near}"?`;
  return `"markup" names the provider "${provider}", which has no price list${advice}`;
}

function absurdMarkup(provider: string, share: number): string {
  const percent = Number((share * 100).toFixed(2)).toLocaleString('en-US');
  const meant = Number((share / 100).toPrecision(12));
  return `"markup" adds ${percent} % for "${provider}": it is a share, so ${share} % is ${meant}`;
}

/** The models that are paid by the month and that no call asks: they are in no sum. */
export function unaskedModels(
  { models = {} }: Prices,
  calls: readonly LlmCall[],
  costOf: (call: LlmCall) => Cost,
): readonly string[] {
  const asked = new Set(fixedCostsOf(calls.map(costOf)).map(({ model }) => model));
  return Object.entries(models).flatMap(([model, { fixedUsdPerMonth = 0 }]) =>
    fixedUsdPerMonth === 0 || asked.has(model)
      ? []
      : [
          `"${model}" costs ${formatUsd(fixedUsdPerMonth)} a month, whether it is used or not; no call asks it, so it is in no sum`,
        ],
  );
}
