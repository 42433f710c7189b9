import type { Price, TokenPrices } from './cost.js';

const MILLION = 1e6;

/** The prices in force for a request with this many input tokens: a long context replaces the whole price. */
export function pricesFor(price: Price, inputTokens: number): TokenPrices {
  return (price.tiers ?? []).filter((tier) => inputTokens > tier.aboveInputTokens).at(-1) ?? price;
}

/** USD for the input of one request at its dearest, the fee for the request included. */
export function inputUsd(price: Price, tokens: number, prices = pricesFor(price, tokens)): number {
  return (tokens * prices.inputPerMTok) / MILLION + (price.usdPerRequest ?? 0);
}

/** The same at the cheapest hour of the day. */
export function cheapestInputUsd(price: Price, tokens: number): number {
  const usual = inputUsd(price, tokens);
  if (!price.offPeak) return usual;
  return Math.min(usual, (tokens * price.offPeak.inputPerMTok) / MILLION + (price.usdPerRequest ?? 0));
}

/** USD for the output of one request; `undefined` when output has no price. */
export function outputUsd({ outputPerMTok }: TokenPrices, tokens: number): number | undefined {
  if (tokens === 0) return 0;
  return outputPerMTok === undefined ? undefined : (tokens * outputPerMTok) / MILLION;
}

/** The same price with every amount multiplied. */
export function scaledPrice(price: Price, factor: number): Price {
  const { usdPerRequest, offPeak, tiers } = price;
  return {
    ...price,
    ...scaledTokens(price, factor),
    ...(usdPerRequest === undefined ? {} : { usdPerRequest: usdPerRequest * factor }),
    ...(offPeak === undefined ? {} : { offPeak: scaledTokens(offPeak, factor) }),
    ...(tiers === undefined ? {} : { tiers: tiers.map((tier) => ({ ...tier, ...scaledTokens(tier, factor) })) }),
  };
}

function scaledTokens(prices: TokenPrices, factor: number): TokenPrices {
  const times = (amount: number | undefined) => (amount === undefined ? undefined : amount * factor);
  const { cacheWrite1hPerMTok: forAnHour } = prices;
  return {
    inputPerMTok: prices.inputPerMTok * factor,
    outputPerMTok: times(prices.outputPerMTok),
    cacheReadPerMTok: times(prices.cacheReadPerMTok),
    cacheWritePerMTok: times(prices.cacheWritePerMTok),
    ...(forAnHour === undefined ? {} : { cacheWrite1hPerMTok: forAnHour * factor }),
  };
}

/** Whether even an endless prompt and reply cost nothing. */
export function isFree({ inputPerMTok, outputPerMTok, usdPerRequest = 0 }: Price): boolean {
  return inputPerMTok === 0 && outputPerMTok === 0 && usdPerRequest === 0;
}
