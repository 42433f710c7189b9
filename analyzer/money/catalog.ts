import { calcPrice, findProvider, type ModelInfo, type ModelPrice, type Provider } from '@pydantic/genai-prices';
import type { PriceTier, TokenPrices } from './cost.js';

/**
 * The price catalog, `@pydantic/genai-prices`, read at one fixed moment: some of its prices begin on a date, some
 * depend on the hour. The package carries no date of its own, so its version and npm publish date stand here; a
 * test fails when another version is installed.
 */
export const CATALOG = { version: '0.1.8', published: '2026-09-23' } as const;

/** Our provider ids, and what the catalog calls them. A provider that is missing here has no price list. */
const CATALOG_IDS: ReadonlyMap<string, string> = new Map([
  ['openai', 'openai'],
  ['azure', 'azure'],
  ['anthropic', 'anthropic'],
  ['google', 'google'],
  ['google-vertex', 'google'],
  ['aws', 'aws'],
  ['groq', 'groq'],
  ['together', 'together'],
  ['mistral', 'mistral'],
  ['deepseek', 'deepseek'],
  ['xai', 'x-ai'],
  ['openrouter', 'openrouter'],
  ['fireworks', 'fireworks'],
  ['perplexity', 'perplexity'],
  ['cohere', 'cohere'],
  ['cerebras', 'cerebras'],
  ['moonshotai', 'moonshotai'],
  ['novita', 'novita'],
  ['minimax', 'minimax'],
  ['zai', 'zai'],
  ['ovhcloud', 'ovhcloud'],
  ['baseten', 'baseten'],
]);

export type CatalogProvider = Provider;

export interface CatalogEntry {
  readonly row: ModelInfo;
  /** `true` when the row is another vendor's: Azure's price of an OpenAI model, Google's of a Claude model. */
  readonly borrowed: boolean;
}

export interface CatalogPrice {
  /** At the dearest hour of the day. */
  readonly prices: TokenPrices;
  readonly tiers: readonly PriceTier[];
  /** At the cheapest hour, when the hour decides. */
  readonly offPeak: TokenPrices | undefined;
  readonly usdPerRequest: number | undefined;
  /** ISO date of the next price change that the catalog announces. */
  readonly changesOn: string | undefined;
}

export function catalogProvider(provider: string): CatalogProvider | undefined {
  const id = CATALOG_IDS.get(provider);
  return id === undefined ? undefined : findProvider({ providerId: id });
}

/** Our ids of the providers that have a price list. Two of them may share one. */
export function providersWithPrices(): readonly string[] {
  return [...CATALOG_IDS.keys()];
}

/** The row that the catalog's own matching finds for a model id, also through the providers it falls back to. */
export function findEntry(provider: CatalogProvider, model: string): CatalogEntry | undefined {
  const found = quietly(() => calcPrice({}, model, { providerId: provider.id, timestamp: noon() }));
  return found ? { row: found.model, borrowed: !provider.models.includes(found.model) } : undefined;
}

/** A row by its id in the catalog, for the ids that the row's own pattern does not match. */
export function entryById(provider: CatalogProvider, id: string): CatalogEntry | undefined {
  const row = provider.models.find((model) => model.id === id);
  return row && { row, borrowed: false };
}

/** `undefined` when the row is not billed by tokens (but by the hour, page or image). */
export function priceOfEntry(provider: CatalogProvider, { row }: CatalogEntry): CatalogPrice | undefined {
  const byHour = hoursToTry(row).map((time) => pricesAt(provider, row, time));
  const [first, ...rest] = byHour
    .filter((raw) => raw !== undefined)
    .sort((a, b) => base(b.input_mtok) - base(a.input_mtok));
  if (!first || !isPerToken(first)) return undefined;
  const cheapest = rest.at(-1);
  return {
    prices: tokenPrices(first, 0),
    tiers: tierStarts(first).map((start) => ({ aboveInputTokens: start, ...tokenPrices(first, start + 1) })),
    offPeak: cheapest && base(cheapest.input_mtok) < base(first.input_mtok) ? tokenPrices(cheapest, 0) : undefined,
    usdPerRequest: first.requests_kcount === undefined ? undefined : base(first.requests_kcount) / 1000,
    changesOn: nextChange(row),
  };
}

type Raw = ModelPrice[string];

/** No `input_mtok` and no other unit is the catalog's way to say "free". */
function isPerToken(raw: ModelPrice): boolean {
  return raw.input_mtok !== undefined || Object.keys(raw).length === 0;
}

function pricesAt(provider: CatalogProvider, row: ModelInfo, timestamp: Date): ModelPrice | undefined {
  // The row is looked up by itself: the catalog then resolves dates and hours, and nothing else can match first.
  const only: Provider = { ...provider, models: [{ ...row, match: { equals: row.id } }] };
  return quietly(() => calcPrice({}, row.id, { provider: only, timestamp }))?.model_price;
}

/** Noon, and the start of every stretch of the day for which the row has a price of its own. */
function hoursToTry(row: ModelInfo): readonly Date[] {
  const conditions = Array.isArray(row.prices) ? row.prices.map((price) => price.constraint) : [];
  const starts = conditions.flatMap((condition) =>
    condition?.type === 'time_of_date' ? [condition.start_time, condition.end_time] : [],
  );
  return [noon(), ...starts.map((time) => new Date(`${CATALOG.published}T${time}`))];
}

function nextChange(row: ModelInfo): string | undefined {
  if (!Array.isArray(row.prices)) return undefined;
  const dates = row.prices.map(({ constraint }) => (constraint?.type === 'start_date' ? constraint.start_date : ''));
  return dates.filter((date) => date > CATALOG.published).sort()[0];
}

function tierStarts(raw: ModelPrice): readonly number[] {
  const starts = [raw.input_mtok, raw.output_mtok].flatMap((price) =>
    typeof price === 'object' ? price.tiers.map((tier) => tier.start) : [],
  );
  return [...new Set(starts)].sort((a, b) => a - b);
}

function tokenPrices(raw: ModelPrice, inputTokens: number): TokenPrices {
  const forAnHour = optional(raw.cache_write_1h_mtok, inputTokens);
  return {
    inputPerMTok: optional(raw.input_mtok, inputTokens) ?? 0,
    outputPerMTok: Object.keys(raw).length === 0 ? 0 : optional(raw.output_mtok, inputTokens),
    cacheReadPerMTok: optional(raw.cache_read_mtok, inputTokens),
    cacheWritePerMTok: optional(raw.cache_write_mtok, inputTokens),
    ...(forAnHour === undefined ? {} : { cacheWrite1hPerMTok: forAnHour }),
  };
}

function optional(price: Raw, inputTokens: number): number | undefined {
  if (typeof price !== 'object') return price;
  const reached = price.tiers.filter((tier) => inputTokens > tier.start).sort((a, b) => a.start - b.start);
  return reached.at(-1)?.price ?? price.base;
}

function base(price: Raw): number {
  return optional(price, 0) ?? 0;
}

function noon(): Date {
  return new Date(`${CATALOG.published}T12:00:00Z`);
}

/** The catalog throws on rows it finds inconsistent. Analysis is total: such a row has no price. */
function quietly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
