import type { LlmCall } from '../analyzer/call.js';
import type { Price, PriceOf } from '../analyzer/money/cost.js';
import { formatUsd } from '../analyzer/money/format.js';
import { familyOf, laterModels, smallModels, thinks, type Vendor } from '../analyzer/money/model-families.js';
import { canonicalName, fineTuneBase, isMovingName } from '../analyzer/money/model-id.js';
import { hasRetired, type Retirement, retirementOf } from '../analyzer/money/model-retirements.js';
import { tokenizerOf } from '../analyzer/money/tokenizer-of-model.js';

/** A model that a provider offers, under the id that the provider gives it. */
export interface Offer {
  readonly model: string;
  /** `undefined` where the price list does not have it. */
  readonly price: Price | undefined;
  /** The provider's price list has this very id, so that it can stand in code. */
  readonly isId: boolean;
}

export interface Standing {
  /** What the vendor says of the end of the model, where the call is answered by the vendor itself. */
  readonly retirement: Retirement | undefined;
  readonly retired: boolean;
  readonly price: Price | undefined;
  /** The model to ask instead. */
  readonly successor: Offer | undefined;
  /** The vendor's cheapest small model whose end is not announced, where it costs no more and the successor does. */
  readonly cheaper: Offer | undefined;
}

type Asked = Pick<LlmCall, 'provider'> & { readonly model: string };

/**
 * How a model stands: retired by its vendor, or followed by another of its family that costs no more. `undefined` for
 * a model that no source tells of, for fine-tuned ones, and for names that their vendor moves on.
 */
export function standingOf({ model, provider }: Asked, priceOf: PriceOf): Standing | undefined {
  const vendor = vendorOf(model, provider);
  if (vendor === undefined || fineTuneBase(model) !== undefined) return undefined;
  const retirement = provider === vendor ? retirementOf(model, vendor) : undefined;
  const retired = retirement !== undefined && hasRetired(retirement);
  if (isMovingName(model) && !retired) return undefined;
  const price = priceOf(model, provider);
  const asked = { model, provider, vendor, price };
  const successor = lastNoDearer(asked, priceOf) ?? namedByVendor(asked, retirement, priceOf);
  const isDearer = price !== undefined && successor?.price !== undefined && !isWithin(successor.price, price, 1);
  const lasting = smallModels(vendor).filter((small) => retirementOf(small, vendor) === undefined);
  const cheaper = isDearer ? cheapestOf(lasting, { ...asked, price }, 1, priceOf) : undefined;
  return { retirement, retired, price, successor, cheaper };
}

/** The vendor's cheapest small model that costs a quarter of a model or less, and lasts as long. */
export function muchCheaper({ model, provider }: Asked, priceOf: PriceOf): Offer | undefined {
  const vendor = vendorOf(model, provider);
  if (vendor === undefined || fineTuneBase(model) !== undefined) return undefined;
  const family = familyOf(model, vendor);
  const price = priceOf(model, provider);
  if (family === undefined || family.tier === 'small' || price === undefined) return undefined;
  const smaller = smallModels(vendor).filter((small) => thinks(model) || !thinks(small));
  return cheapestOf(smaller, { model, provider, vendor, price }, 1 / 4, priceOf);
}

/** The cheapest of the models that costs at most such a share of the one that is asked, and lasts as long. */
function cheapestOf(
  models: readonly string[],
  asked: Priced & { readonly price: Price },
  share: number,
  priceOf: PriceOf,
): Offer | undefined {
  const offers = models
    .filter((model) => lasts(model, asked))
    .map((model) => offerOf(model, asked, priceOf))
    .filter(({ price }) => price !== undefined && isWithin(price, asked.price, share));
  return offers.sort((a, b) => (a.price?.outputPerMTok ?? 0) - (b.price?.outputPerMTok ?? 0))[0];
}

interface Priced extends Asked {
  readonly vendor: Vendor;
  readonly price: Price | undefined;
}

/** The end of the chain that still costs no more. */
function lastNoDearer(asked: Priced, priceOf: PriceOf): Offer | undefined {
  const family = familyOf(asked.model, asked.vendor);
  const later = family ? laterModels(asked.model, family) : [];
  return later
    .filter((model) => retirementOf(model, asked.vendor) === undefined)
    .map((model) => offerOf(model, asked, priceOf))
    .filter((offer) => costsNoMore(offer, asked))
    .at(-1);
}

/** The model that the vendor names itself: at any price for one that is retired, else where it costs no more. */
function namedByVendor(asked: Priced, retirement: Retirement | undefined, priceOf: PriceOf): Offer | undefined {
  if (retirement?.instead === undefined) return undefined;
  const named = offerOf(retirement.instead, asked, priceOf);
  if (!hasRetired(retirement) && !costsNoMore(named, asked)) return undefined;
  return lastNoDearer({ ...asked, model: named.model, price: named.price }, priceOf) ?? named;
}

/** The same text is more tokens to some models, and what they think is billed, too. */
function costsNoMore({ model, price }: Offer, asked: Priced): boolean {
  if (price === undefined || asked.price === undefined) return false;
  const share = thinks(model) && !thinks(asked.model) ? 1 / 4 : 1;
  return isWithin(price, asked.price, share / tokensPerToken(asked.model, model));
}

function isWithin(price: Price, other: Price, share: number): boolean {
  if (price.outputPerMTok === undefined || other.outputPerMTok === undefined) return false;
  const most = (amount: number) => amount * share * (1 + 1e-9);
  return price.inputPerMTok <= most(other.inputPerMTok) && price.outputPerMTok <= most(other.outputPerMTok);
}

/** How many tokens of one model a token of another is, by the middle of what was measured. */
export function tokensPerToken(from: string, to: string): number {
  const typical = (model: string) => {
    const tokenizer = tokenizerOf(model);
    return tokenizer.is === 'exact' ? undefined : tokenizer.typical;
  };
  const [before, after] = [typical(from), typical(to)];
  return before === undefined || after === undefined ? 1 : after / before;
}

/** `$5 in, $25 out`: a price per million tokens, for a message. */
export function perMillion({ inputPerMTok, outputPerMTok }: Price): string {
  return `${formatUsd(inputPerMTok)} in${outputPerMTok === undefined ? '' : `, ${formatUsd(outputPerMTok)} out`}`;
}

/** Not before the other does its vendor end it. */
function lasts(model: string, { model: other, vendor }: Priced): boolean {
  const [end, otherEnd] = [retirementOf(model, vendor), retirementOf(other, vendor)];
  if (end === undefined) return true;
  return !hasRetired(end) && otherEnd !== undefined && end.on >= otherEnd.on;
}

/** The model at the same provider: under the id that its price list has, else as the vendor writes it. */
function offerOf(model: string, { model: asked, provider, vendor }: Priced, priceOf: PriceOf): Offer {
  const road = asked.slice(0, asked.length - withoutRoad(asked).length);
  const offers = [road + model, road + dotted(model)].map((id) => ({ id, price: priceOf(id, provider) }));
  const listed = offers.find(({ id, price }) => price?.model === id || (provider === vendor && price?.model === model));
  if (listed)
    return { model: listed.id, price: listed.price, isId: !HAS_OWN_IDS.has(provider) && !asked.includes(':') };
  return { model, price: offers.find(({ price }) => price !== undefined)?.price, isId: false };
}

/** Clouds whose ids the price list does not spell as they do. */
const HAS_OWN_IDS: ReadonlySet<string | null> = new Set(['google-vertex', 'aws', 'vercel']);

/** `claude-opus-4.8`: gateways write versions with a dot. */
function dotted(model: string): string {
  return model.replace(/(\d)-(\d)/, '$1.$2');
}

function withoutRoad(model: string): string {
  return /(?:claude|gpt|gemini|o\d)[^/]*$/.exec(model)?.[0] ?? model.slice(model.lastIndexOf('/') + 1);
}

const VENDORS: readonly Vendor[] = ['openai', 'anthropic', 'google', 'mistral', 'xai', 'deepseek', 'groq'];
/** Vendors as gateways write them before the slash. */
const IN_GATEWAYS: ReadonlyMap<string, Vendor> = new Map([
  ['openai', 'openai'],
  ['anthropic', 'anthropic'],
  ['google', 'google'],
  ['mistralai', 'mistral'],
  ['mistral', 'mistral'],
]);

/** Whose model it is. `undefined` for deployments and gateways whose names say nothing, and for models of users. */
function vendorOf(model: string, provider: string | null): Vendor | undefined {
  const own = VENDORS.find((vendor) => vendor === provider);
  if (own !== undefined) return own;
  if (provider === 'openrouter' || provider === 'vercel') return IN_GATEWAYS.get(model.split('/')[0] ?? '');
  if (provider !== 'aws' && provider !== 'google-vertex') return undefined;
  const name = canonicalName(model);
  if (name.startsWith('claude-')) return 'anthropic';
  return provider === 'google-vertex' && name.startsWith('gemini-') ? 'google' : undefined;
}
