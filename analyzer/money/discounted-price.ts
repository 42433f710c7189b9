import type { LlmCall } from '../call.js';
import { batchPrice, type Discount, tierPrice } from './batch-prices.js';
import { placePrice } from './inference-place.js';
import { scaledPrice } from './price-math.js';
import type { FoundPrice } from './price-result.js';

/** Why a service tier has no price; `undefined` where the price list or our own table has one. */
export function unpricedTier({ provider, serviceTier: tier }: LlmCall): string | undefined {
  const isUsual = tier.is !== 'known' || /^(?:auto|default|standard|standard_only)$/.test(tier.value);
  return isUsual || tierPrice(provider, tier.value) !== undefined
    ? undefined
    : `the service tier ${JSON.stringify(tier.value)} has a price of its own, which the catalog does not have`;
}

/** The price in a batch, of which one request is priced, or in a cheaper tier. A price from the configuration stays. */
export function discounted(call: LlmCall, found: FoundPrice): FoundPrice {
  return inBatch(call, inTier(call, inPlace(call, found)));
}

function inPlace(call: LlmCall, found: FoundPrice): FoundPrice {
  const surcharge = found.match === 'override' ? undefined : placePrice(call);
  return surcharge === undefined ? found : withDiscount(found, surcharge, 'one-country');
}

function inTier({ provider, serviceTier: tier }: LlmCall, found: FoundPrice): FoundPrice {
  const discount = tier.is === 'known' && found.match !== 'override' ? tierPrice(provider, tier.value) : undefined;
  return discount === undefined ? found : withDiscount(found, discount, 'flex');
}

function inBatch({ operation, provider }: LlmCall, found: FoundPrice): FoundPrice {
  if (operation !== 'batch') return found;
  const one = withNote(found, 'the price is that of one request; how many the batch holds is not known');
  const batch = found.match === 'override' ? undefined : batchPrice(provider);
  return batch === undefined
    ? withNote(one, 'no batch discount is known; the usual price is used')
    : withDiscount(one, batch, 'batch');
}

function withDiscount(found: FoundPrice, { factor, source }: Discount, name: string): FoundPrice {
  const note = `${name} price: ${Number((factor * 100).toFixed(2))} % of the usual (${source.where}, ${source.asOf})`;
  return withNote({ ...found, price: scaledPrice(found.price, factor) }, note);
}

function withNote(found: FoundPrice, note: string): FoundPrice {
  return { ...found, notes: [...found.notes, note] };
}
