import type { LlmCall } from '../call.js';
import { lifetimeOf, writePrice } from './cache-lifetime.js';
import { writeLabel } from './cached-parts.js';
import type { Price, TokenPrices } from './cost.js';
import { canonicalName } from './model-id.js';
import { pricesFor } from './price-math.js';
import { isSomething, type Parts, type ProjectionStep, stepOf } from './projection-step.js';
import { cachingOf } from './prompt-caching.js';
import { exactly } from './range.js';
import type { MeasuredCount, MeasuredTokens } from './traffic.js';

/** The provider's own counts leave nothing open but the sizes of single requests, where only their sum was counted. */
export function measuredParts(call: LlmCall, model: string, price: Price, measured: MeasuredTokens): Parts {
  const calls = measured.counts.reduce((total, count) => total + count.calls, 0);
  const groups = byPrices(price, measured.counts);
  return {
    steps: groups.flatMap(({ prices, counts }) => {
      const label = groups.length > 1 ? tierLabel(price, prices) : '';
      return stepsOf(call, model, prices, averageOf(counts, calls), label).filter(isSomething);
    }),
    assumptions: [
      `tokens as measured in ${measured.source}`,
      ...averageAssumptions(price, measured.counts),
      ...otherModels([model], measured).map(
        (other) => `measured on ${other}, and priced as ${model}, which the code asks`,
      ),
    ],
  };
}

/** The models that answered and that are none of those asked for, under any of their names. */
export function otherModels(asked: readonly string[], { counts }: MeasuredTokens): readonly string[] {
  const names = new Set(counts.flatMap((count) => count.model ?? []));
  const own = asked.map(canonicalName);
  return [...names].filter((name) => !own.includes(canonicalName(name)));
}

interface PriceGroup {
  readonly prices: TokenPrices;
  readonly counts: readonly MeasuredCount[];
}

/** A long context has a price of its own: each count under the prices that the size of its requests puts it in. */
function byPrices(price: Price, counts: readonly MeasuredCount[]): readonly PriceGroup[] {
  const groups = new Map<TokenPrices, MeasuredCount[]>();
  for (const count of counts) {
    const prices = pricesFor(price, count.calls > 0 ? count.inputTokens / count.calls : 0);
    const own = groups.get(prices);
    if (own) own.push(count);
    else groups.set(prices, [count]);
  }
  return [...groups].map(([prices, own]) => ({ prices, counts: own }));
}

/** What a group adds to an average request of all calls. */
function averageOf(counts: readonly MeasuredCount[], calls: number): Omit<MeasuredCount, 'model'> {
  const average = (tokensOf: (count: MeasuredCount) => number) =>
    calls === 0 ? 0 : counts.reduce((total, count) => total + tokensOf(count), 0) / calls;
  return {
    calls: 1,
    inputTokens: average((count) => count.inputTokens),
    cachedTokens: average((count) => count.cachedTokens),
    cacheWriteTokens: average((count) => count.cacheWriteTokens),
    outputTokens: average((count) => count.outputTokens),
  };
}

function stepsOf(
  call: LlmCall,
  model: string,
  prices: TokenPrices,
  { inputTokens, cachedTokens, cacheWriteTokens, outputTokens }: Omit<MeasuredCount, 'model'>,
  label: string,
): readonly ProjectionStep[] {
  const cached = Math.min(cachedTokens, inputTokens);
  const written = Math.min(cacheWriteTokens, inputTokens - cached);
  const caching = cachingOf(call.provider, model);
  const lifetime = lifetimeOf(call);
  const write = writePrice(prices, caching, lifetime);
  const writing = writeLabel('input into the cache', caching, write, prices, lifetime);
  return [
    stepOf(`input from the cache${label}`, exactly(cached), prices.cacheReadPerMTok ?? prices.inputPerMTok),
    { label: `${writing}${label}`, tokens: exactly(written), usdPerMTok: write },
    stepOf(`input${label}`, exactly(Math.max(0, inputTokens - cached - written)), prices.inputPerMTok),
    stepOf(`output${label}`, exactly(outputTokens), prices.outputPerMTok),
  ];
}

function tierLabel(price: Price, prices: TokenPrices): string {
  const tier = price.tiers?.find((each) => each === prices);
  return tier === undefined
    ? ', of shorter requests'
    : `, of requests above ${tier.aboveInputTokens.toLocaleString('en-US')} tokens`;
}

/** Single requests decide between the prices of a short and a long context; of several only the average is known. */
function averageAssumptions({ tiers = [] }: Price, counts: readonly MeasuredCount[]): readonly string[] {
  const [lowest] = tiers;
  // Where all of them together are short, each is.
  const isOpen = (count: MeasuredCount) =>
    lowest !== undefined && count.calls > 1 && count.inputTokens > lowest.aboveInputTokens;
  if (lowest === undefined || !counts.some(isOpen)) return [];
  const limit = lowest.aboveInputTokens.toLocaleString('en-US');
  return [`each request is as long as the average: one above ${limit} tokens of input has another price`];
}
