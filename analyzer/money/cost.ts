import type { Place } from '../facts/fact.js';
import type { FixedCost } from './fixed-costs.js';
import type { LackedFact } from './price-result.js';
import type { Projection } from './projection.js';

/** What one call costs, and everything that was assumed to say so. Amounts in USD, prices in USD per million tokens. */
export interface Cost {
  readonly input: InputTokens;
  /** `undefined` when the call cannot be priced; `unpriced` then says why. */
  readonly usd: Usd | undefined;
  /** One sentence without a full stop: "the model is not known: process.env.MODEL". */
  readonly unpriced: string | undefined;
  /** Where it has no price because of the code, which keeps the model or the host to itself. */
  readonly lacks?: LackedFact;
  /** The steps of the calculation, for a hover or `explain`: one row per part of the bill. */
  readonly breakdown: readonly CostRow[];
  /** What it comes to by day and month; not set where no traffic is declared for the call, or it has no price. */
  readonly projection?: Projection | undefined;
}

/** Tokens of the literal prompt and of the framing that the provider adds. `high` leaves unbounded holes out. */
export interface InputTokens {
  /** Counted with the provider's own tokenizer, or the middle of the range where none is published. */
  readonly known: number;
  readonly low: number;
  readonly high: number;
  readonly exact: boolean;
  readonly holes: readonly { readonly name: string; readonly maxTokens: number | null }[];
  /** Tokens of the literal text of each part of the prompt: before its first hole, between its holes, behind the last. */
  readonly stretches: readonly (readonly number[])[];
  /** Why the range is a range, or which tokenizer was used: `o200k_base`. */
  readonly method: string;
}

export interface Usd {
  /** One successful request. `high` is null when a hole has no bound; `bounded` is then what has one, at its bound. */
  readonly input: { readonly low: number; readonly high: number | null; readonly bounded: number };
  /** All choices together. `high` is the cap (else the model's maximum where it is known) times the price. */
  readonly output: { readonly low: number; readonly high: number | null };
  /** Retries, steps and choices multiplied, from the upper bounds; null when a factor or a bound is not known. */
  readonly worstCase: number | null;
  /** How the worst case is multiplied: "3 attempts x 10 steps". */
  readonly worstCaseFactors: string | undefined;
  readonly priceMatch: 'exact' | 'alias' | 'prefix' | 'override';
  readonly price: Price;
  /** The share of the list price that the configuration adds, which `price` has in it already. */
  readonly markup?: number;
  /** What each of the models costs by the month on top; it is no part of a request. */
  readonly fixed?: readonly FixedCost[];
  readonly notes: readonly string[];
  /** What the price takes for granted: `process.env.MODEL is not set`. */
  readonly assumes: readonly string[];
  /** What would have to hold, where the price is not today's: who sells the model, that requests can wait for a batch. */
  readonly supposes?: readonly string[];
}

/** USD per million tokens. */
export interface Price extends TokenPrices {
  readonly model: string;
  readonly provider: string;
  /** ISO date at which the catalog was made. */
  readonly asOf: string;
  /** A fee for the request itself, on top of its tokens. */
  readonly usdPerRequest?: number;
  /** What a private model costs whether it is used or not. */
  readonly fixedUsdPerMonth?: number;
  /** Long-context prices, lowest threshold first: each replaces the price above for the whole request. */
  readonly tiers?: readonly PriceTier[];
  /** The cheapest hour of the day, where the hour decides; the price above is then that of the dearest. */
  readonly offPeak?: TokenPrices;
}

/** USD per million tokens. */
export interface TokenPrices {
  readonly inputPerMTok: number;
  readonly outputPerMTok: number | undefined;
  readonly cacheReadPerMTok: number | undefined;
  readonly cacheWritePerMTok: number | undefined;
  /** Cache entries that live for an hour, where they cost more than the usual five minutes. */
  readonly cacheWrite1hPerMTok?: number;
}

/** What a model costs at a provider; `undefined` where the price list does not know this very model. */
export type PriceOf = (model: string, provider: string | null) => Price | undefined;

export interface PriceTier extends TokenPrices {
  /** In force when the request has more input tokens than this. */
  readonly aboveInputTokens: number;
}

export interface CostRow {
  /** `system prompt`, `hole: question`, `output cap`. */
  readonly label: string;
  /** `null` for what is not known. */
  readonly tokens: number | null;
  /** Of which `tokens` is the middle or the most; not set where it is one figure, or open. */
  readonly range?: { readonly low: number; readonly high: number };
  readonly usd: number | null;
  readonly note: string | undefined;
  /** Where it is written, for a part of the prompt. */
  readonly at?: Place | undefined;
}
