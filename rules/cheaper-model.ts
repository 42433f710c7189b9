import type { LlmCall } from '../analyzer/call.js';
import type { Price, PriceOf } from '../analyzer/money/cost.js';
import { muchCheaper, type Offer, standingOf } from './newer-model.js';
import { asksForOneWord, shortOutput } from './short-output.js';

/** A small model of the same vendor, with both prices in USD per million tokens. */
export interface Cheaper {
  readonly small: Offer;
  readonly price: Price;
  readonly smallPrice: Price;
}

/** Why a call is certain to get a short answer, in a few words; caps of up to `maxTokens` make one. */
export function whyShort(call: LlmCall, maxTokens: number): string | undefined {
  const isPlain = call.operation === 'chat' || call.operation === 'completion' || call.operation === 'batch';
  if (!isPlain || call.prompt.some(({ role }) => role === 'tools')) return undefined;
  return shortOutput(call, maxTokens) ?? asksForOneWord(call);
}

/** The small model that a short answer can be asked from in the place of a model that a call asks, or may ask. */
export function cheaperThan(model: string, { provider }: LlmCall, priceOf: PriceOf): Cheaper | undefined {
  if (standingOf({ model, provider }, priceOf)?.retired) return undefined;
  const small = muchCheaper({ model, provider }, priceOf);
  const price = priceOf(model, provider);
  return small?.price && price ? { small, price, smallPrice: small.price } : undefined;
}
