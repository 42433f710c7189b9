import type { Price } from './cost.js';
import { formatUsd } from './format.js';
import { ownEntry } from './own-entry.js';
import { scaledPrice } from './price-math.js';
import type { PriceResult } from './price-result.js';

/** `prices` of the configuration (contract.md). */
export interface PriceOverrides {
  /** By model id as the code writes it. What is left out comes from the catalog. */
  readonly models?: Readonly<Record<string, ModelPriceOverride>>;
  /** What a provider adds to the list price, as a share: `{ openrouter: 0.055 }`. Not added to `models`. */
  readonly markup?: Readonly<Record<string, number>>;
  /** Provider by host name, for the analyzer that finds out who bills. */
  readonly hosts?: Readonly<Record<string, string>>;
}
/** USD per million tokens. */
export interface ModelPriceOverride {
  readonly inputPerMTok?: number;
  readonly outputPerMTok?: number;
  readonly cacheReadPerMTok?: number;
  readonly cacheWritePerMTok?: number;
  readonly fixedUsdPerMonth?: number;
}

/** @param listed the list price. @param asOf ISO date to put on a price that only the configuration gives. */
export function withOverrides(
  listed: PriceResult,
  call: { readonly model: string; readonly provider: string | null },
  overrides: PriceOverrides,
  asOf: string,
): PriceResult {
  const { model, provider } = call;
  const marked = withMarkup(listed, provider, overrides.markup);
  const override = ownEntry(overrides.models, model);
  if (!override) return marked;
  const base = 'why' in marked ? undefined : marked.price;
  // A model that is paid by the month bills no tokens unless the configuration says so.
  const otherwise = override.fixedUsdPerMonth === undefined ? undefined : 0;
  const input = override.inputPerMTok ?? base?.inputPerMTok ?? otherwise;
  if (input === undefined) return { why: `the configuration gives no inputPerMTok for ${model}` };
  // A long context, a cheap hour or a fee go with the list price; beside a price of the user's own they are not known.
  const isListed = override.inputPerMTok === undefined && override.outputPerMTok === undefined;
  // Nobody charges for the cache of what is free.
  const cached = input === 0 ? { cacheReadPerMTok: 0, cacheWritePerMTok: 0 } : base;
  const price: Price = {
    ...(isListed ? base : {}),
    model,
    provider: provider ?? 'configuration',
    asOf,
    inputPerMTok: input,
    outputPerMTok: override.outputPerMTok ?? base?.outputPerMTok ?? otherwise,
    cacheReadPerMTok: override.cacheReadPerMTok ?? cached?.cacheReadPerMTok,
    cacheWritePerMTok: override.cacheWritePerMTok ?? cached?.cacheWritePerMTok,
    ...(override.fixedUsdPerMonth === undefined ? {} : { fixedUsdPerMonth: override.fixedUsdPerMonth }),
  };
  return { price, match: 'override', notes: overrideNotes(override, marked) };
}

/** What holds of the list price, its mark-up among it, holds of the parts that are taken from there. */
function overrideNotes(override: ModelPriceOverride, marked: PriceResult): readonly string[] {
  const { fixedUsdPerMonth: fixed, inputPerMTok, outputPerMTok } = override;
  const isWhole = inputPerMTok !== undefined && outputPerMTok !== undefined;
  const given = TOKEN_PRICES.filter((name) => override[name] !== undefined);
  const listed = isWhole || 'why' in marked ? undefined : marked.notes;
  const fromConfiguration = listed === undefined ? 'price' : given.join(', ');
  return [
    ...(fromConfiguration === '' ? [] : [`${fromConfiguration} from the configuration`]),
    ...(listed === undefined ? [] : ['what the configuration leaves out is from the price list', ...listed]),
    ...(fixed === undefined ? [] : [`the model also costs ${formatUsd(fixed)} a month, whether it is used or not`]),
  ];
}

const TOKEN_PRICES = ['inputPerMTok', 'outputPerMTok', 'cacheReadPerMTok', 'cacheWritePerMTok'] as const;

function withMarkup(result: PriceResult, provider: string | null, markups: PriceOverrides['markup']): PriceResult {
  const markup = provider === null ? undefined : ownEntry(markups, provider);
  if ('why' in result || markup === undefined || markup === 0) return result;
  const percent = Number((markup * 100).toFixed(4));
  const notes = [...result.notes, `the configuration adds ${percent} % for ${provider}`];
  return { ...result, price: scaledPrice(result.price, 1 + markup), markup, notes };
}
