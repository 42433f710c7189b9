import type { LlmCall, Operation } from '../call.js';
import { known } from '../facts/fact.js';
import { batchPrice } from './batch-prices.js';
import type { Cost } from './cost.js';
import { estimateCost } from './estimate.js';
import { scaledPrice } from './price-math.js';
import type { PriceBook } from './prices.js';
import type { Traffic } from './traffic.js';

/** What is to be otherwise. What is not set stays as the code has it. */
export interface Change {
  /** Asked instead, where text is written: an id, of the same provider or of any other that has it. */
  readonly model?: string | undefined;
  /** `on`: all that can be cached is; `off`: nothing is. */
  readonly cache?: 'on' | 'off' | undefined;
  /** `on`: the batchable share of the requests goes through the batch API, at its price. */
  readonly batch?: 'on' | undefined;
}

/** What the call would cost then. Operations that write no text stay as they are, but for the batch. */
export function estimateIf(change: Change, call: LlmCall, prices: PriceBook, traffic: Traffic | undefined): Cost {
  const asked =
    change.model !== undefined && WRITING.has(call.operation) ? withModel(call, change.model, prices) : call;
  const share = traffic?.batchable ?? 1;
  const book = change.batch === 'on' && asked.operation !== 'batch' ? batchBook(prices, share) : prices;
  return estimateCost(asked, book, traffic && { ...traffic, cacheUse: change.cache ?? 'as coded' });
}

const WRITING: ReadonlySet<Operation> = new Set<Operation>(['chat', 'completion', 'agent', 'batch']);

/** Where a model is looked for that the call's own provider does not have: the vendors before those who resell. */
const VENDORS = ['openai', 'anthropic', 'google', 'mistral', 'xai', 'deepseek', 'cohere', 'groq', 'aws', 'azure'];

function withModel(call: LlmCall, model: string, prices: PriceBook): LlmCall {
  const provider = [call.provider, ...VENDORS].find((candidate) => hasPrice(prices, model, candidate));
  return { ...call, model: known(model), provider: provider ?? call.provider, providerAssumes: undefined };
}

/** Only by its own name: a name of which the list knows the beginning would be a guess. */
function hasPrice(prices: PriceBook, model: string, provider: string | null): boolean {
  const found = prices.priceOf(model, provider);
  return !('why' in found) && found.match !== 'prefix';
}

/** The prices of an average request when this share of them goes through the batch API. */
function batchBook(prices: PriceBook, share: number): PriceBook {
  return {
    asOf: prices.asOf,
    priceOf(model, provider) {
      const found = prices.priceOf(model, provider);
      if ('why' in found) return found;
      const discount = batchPrice(provider);
      if (discount === undefined) return { ...found, notes: [...found.notes, 'no batch price is known: as today'] };
      const { where, asOf } = discount.source;
      const note = `${share * 100} % of the requests in batches at ${discount.factor * 100} % of the price (${where}, ${asOf})`;
      return {
        ...found,
        price: scaledPrice(found.price, 1 - share * (1 - discount.factor)),
        notes: [...found.notes, note],
      };
    },
  };
}
