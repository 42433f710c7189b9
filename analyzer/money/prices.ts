import {
  CATALOG,
  type CatalogEntry,
  type CatalogPrice,
  type CatalogProvider,
  catalogProvider,
  priceOfEntry,
  providersWithPrices,
} from './catalog.js';
import { type Candidate, findCandidate } from './catalog-lookup.js';
import type { Price, PriceOf } from './cost.js';
import { isMovingName } from './model-id.js';
import { type PriceOverrides, withOverrides } from './price-overrides.js';
import type { PriceResult } from './price-result.js';

export type { ModelPriceOverride, PriceOverrides } from './price-overrides.js';
export type { FoundPrice, PriceResult } from './price-result.js';

export interface PriceBook {
  /** ISO date at which the catalog was made. */
  readonly asOf: string;
  /** @param provider who bills; `null` when the host that the client talks to is not known. */
  priceOf(model: string, provider: string | null): PriceResult;
}

export function priceBook(overrides: PriceOverrides = {}): PriceBook {
  const asOf = pricesAsOf();
  return {
    asOf,
    priceOf: (model, provider) => withOverrides(priceOf(model, provider), { model, provider }, overrides, asOf),
  };
}

/** The same without guesses: a model of which the list only knows the beginning of the name has no price. */
export function listedPrices(book: PriceBook): PriceOf {
  return (model, provider) => {
    const found = book.priceOf(model, provider);
    return 'why' in found || found.match === 'prefix' ? undefined : found.price;
  };
}

/** ISO date of the prices: when the installed catalog was published. */
export function pricesAsOf(): string {
  return CATALOG.published;
}

const UNKNOWN_HOST: PriceResult = {
  why: 'the host that the client talks to is not known',
  lacks: { what: 'host', state: 'is not known' },
};

/** Every provider that a price can be asked for. */
export function billingProviders(): readonly string[] {
  return [...providersWithPrices(), 'vercel', 'ollama', 'local'];
}

/** The list price of a model at a provider, in USD, or one sentence why there is none. */
export function priceOf(model: string, provider: string | null): PriceResult {
  if (provider === null) return UNKNOWN_HOST;
  if (provider === 'ollama' || provider === 'local') return localPrice(model, provider);
  if (provider === 'vercel') return gatewayPrice(model);
  const catalog = catalogProvider(provider);
  if (!catalog) return { why: `there is no price list for the provider ${provider}` };
  if (provider === 'openrouter' && model.endsWith(':free')) return givenAway(model, provider);
  const opaque = provider === 'aws' ? opaqueArn(model) : undefined;
  return opaque ? { why: opaque } : catalogPrice(model, provider, catalog);
}

function localPrice(model: string, provider: string): PriceResult {
  if (/[:-]cloud$/.test(model)) return { why: `${model} runs in Ollama's cloud, which bills by subscription` };
  return freeOfCharge(model, provider, 'runs on a local host, which bills no tokens');
}

/** What the ending says, of whichever model: openrouter.ai/docs/guides/routing/model-variants/free. */
function givenAway(model: string, provider: string): PriceResult {
  return freeOfCharge(model, provider, 'OpenRouter gives away what ends in :free');
}

function freeOfCharge(model: string, provider: string, note: string): PriceResult {
  const free = { inputPerMTok: 0, outputPerMTok: 0, cacheReadPerMTok: undefined, cacheWritePerMTok: undefined };
  const price: Price = { model, provider, asOf: pricesAsOf(), ...free };
  return { price, match: 'exact', notes: [note] };
}

/** Vendors as Vercel's AI Gateway writes them before the slash, where our provider id differs or confirms it. */
const GATEWAY_VENDORS: ReadonlyMap<string, string> = new Map([
  ['openai', 'openai'],
  ['anthropic', 'anthropic'],
  ['google', 'google'],
  ['vertex', 'google-vertex'],
  ['xai', 'xai'],
  ['mistral', 'mistral'],
  ['deepseek', 'deepseek'],
  ['cohere', 'cohere'],
  ['perplexity', 'perplexity'],
]);

/** The gateway passes list prices on ("Usage is billed to your team at API rates", vercel.com/ai-gateway/models). */
function gatewayPrice(model: string): PriceResult {
  const [vendor = '', ...rest] = model.split('/');
  const provider = GATEWAY_VENDORS.get(vendor.toLowerCase());
  if (rest.length === 0) return { why: `the gateway model ${model} names no vendor` };
  if (!provider) return { why: `the catalog has no price list for ${vendor} behind the gateway` };
  const found = priceOf(rest.join('/'), provider);
  if ('why' in found) return found;
  const match = found.match === 'exact' ? 'alias' : found.match;
  const notes = [
    ...found.notes.filter((note) => !note.startsWith('priced as ')),
    `priced as ${found.price.model} at ${provider}, without any fee of the gateway`,
  ];
  return { price: { ...found.price, provider: 'vercel' }, match, notes };
}

/** ARNs that hide the model, or that are not billed by tokens. */
function opaqueArn(model: string): string | undefined {
  if (/:application-inference-profile\//.test(model)) return 'an application inference profile does not name its model';
  if (/:(?:provisioned-model|custom-model(?:-deployment)?|imported-model)\//.test(model)) {
    return 'provisioned and custom models are not billed by tokens';
  }
  return /:prompt(?:-router)?\//.test(model) ? 'a prompt or prompt router does not name its model' : undefined;
}

function catalogPrice(model: string, provider: string, catalog: CatalogProvider): PriceResult {
  const candidate = findCandidate(model, catalog);
  if (!candidate) return { why: `the catalog of ${pricesAsOf()} has no price for ${model} at ${provider}` };
  const { entry, match } = candidate;
  const found = priceOfEntry(catalog, entry);
  if (!found) return { why: `${model} is not billed by tokens` };
  return { price: toPrice(entry, provider, found), match, notes: notesOn(model, provider, candidate, found) };
}

function toPrice({ row }: CatalogEntry, provider: string, found: CatalogPrice): Price {
  const { prices, tiers, offPeak, usdPerRequest } = found;
  return {
    model: row.id,
    provider,
    asOf: pricesAsOf(),
    ...prices,
    ...(tiers.length > 0 ? { tiers } : {}),
    ...(offPeak ? { offPeak } : {}),
    ...(usdPerRequest === undefined ? {} : { usdPerRequest }),
  };
}

function notesOn(model: string, provider: string, { entry, match }: Candidate, found: CatalogPrice): readonly string[] {
  const { row, borrowed } = entry;
  const notes: string[] = [];
  if (match === 'prefix')
    notes.push(`the catalog does not list ${model}; the price is that of ${row.id} and may be wrong`);
  if (match === 'alias' && row.id !== model) notes.push(`priced as ${row.id}`);
  if (isMovingName(model)) notes.push(`${model} is a moving name: what it costs can change without a new id`);
  if (borrowed) notes.push(`the catalog has no price of its own for ${provider}; the vendor's list price is used`);
  if (found.offPeak) notes.push('the price depends on the hour; the range goes from the cheapest to the dearest');
  if (found.changesOn) notes.push(`the price changes on ${found.changesOn}`);
  if (found.prices.inputPerMTok === 0 && found.prices.outputPerMTok === 0) notes.push('free of charge in the catalog');
  return notes;
}
