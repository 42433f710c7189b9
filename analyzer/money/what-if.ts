import type { LlmCall, Operation } from '../call.js';
import { known, namedValues } from '../facts/fact.js';
import { batchPrice, tierPrice } from './batch-prices.js';
import type { Cost } from './cost.js';
import { estimateCost } from './estimate.js';
import { formatUsd } from './format.js';
import { scaledPrice } from './price-math.js';
import type { FoundPrice, PriceBook } from './prices.js';
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
  const { model } = change;
  const isAsked = model !== undefined && WRITING.has(call.operation);
  const asked = isAsked ? withModel(call, model, prices) : call;
  const usual = isAsked ? bookOfModel(prices, call) : prices;
  const book =
    change.batch === 'on' && asked.operation !== 'batch' ? batchBook(usual, asked, traffic?.batchable) : usual;
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

/** The prices of another model, with what its seller and its mark-up are where these are not those of the call. */
function bookOfModel(prices: PriceBook, call: LlmCall): PriceBook {
  return changedBook(prices, (found, model, provider) => {
    const isElsewhere = provider !== call.provider;
    const own = call.provider ?? 'whom the code asks';
    const today = namedValues(call.model)?.map((name) => prices.priceOf(name, call.provider)) ?? [];
    const fixedToday = today.flatMap((result) => ('why' in result ? [] : (result.price.fixedUsdPerMonth ?? [])));
    const before = today.map((result) => ('why' in result ? undefined : result.markup)).find((share) => share);
    const says = [
      ...(isElsewhere
        ? [`${model} is priced at ${provider}; the code asks ${own}, where no price of it is known`]
        : []),
      ...(found.markup && isElsewhere
        ? [`with the ${percent(found.markup)} that the configuration adds for ${provider}`]
        : []),
      ...(before && isElsewhere ? [`without the ${percent(before)} that the configuration adds for ${own}`] : []),
      ...fixedToday
        .filter(() => found.price.fixedUsdPerMonth === undefined)
        .map(
          (usd) => `without the ${formatUsd(usd)} a month of today's model, which are saved only once it is given up`,
        ),
      ...(found.match === 'prefix'
        ? [`the price list has no ${model}; the price is that of ${found.price.model} and may be wrong`]
        : []),
    ];
    return { found, says };
  });
}

/** The prices of an average request when a share of them goes through the batch API. @param declared the share. */
function batchBook(prices: PriceBook, { serviceTier: tier }: LlmCall, declared: number | undefined): PriceBook {
  return changedBook(prices, (found, _model, provider) => {
    if (tier.is === 'known' && tierPrice(provider, tier.value) !== undefined)
      return { found, says: [`the service tier "${tier.value}" has a price like that of a batch: as today`] };
    if (found.match === 'override')
      return { found, says: ['the price is from the configuration, which has none for a batch: as today'] };
    const discount = batchPrice(provider);
    if (discount === undefined) return { found, says: ['no batch price is known: as today'] };
    const share = declared ?? 1;
    const { where, asOf } = discount.source;
    return {
      found: { ...found, price: scaledPrice(found.price, 1 - share * (1 - discount.factor)) },
      says: [
        `${percent(share)} of the requests in batches at ${percent(discount.factor)} of the price (${where}, ${asOf})`,
        ...(declared === undefined
          ? ['all requests are taken to be able to wait for a batch, because batchable is not declared']
          : []),
        ...(discount.someModels
          ? [`${provider} takes batches for some models; that this is one of them is taken for granted`]
          : []),
      ],
    };
  });
}

type ChangePrice = (
  found: FoundPrice,
  model: string,
  provider: string | null,
) => { readonly found: FoundPrice; readonly says: readonly string[] };

function changedBook(prices: PriceBook, change: ChangePrice): PriceBook {
  return {
    asOf: prices.asOf,
    priceOf(model, provider) {
      const listed = prices.priceOf(model, provider);
      if ('why' in listed) return listed;
      const { found, says } = change(listed, model, provider);
      return { ...found, notes: [...found.notes, ...says], supposes: [...(found.supposes ?? []), ...says] };
    },
  };
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(4))} %`;
}
