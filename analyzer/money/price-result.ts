import type { Price } from './cost.js';
import type { CatalogMatch } from './price-match.js';

export type PriceResult = FoundPrice | NoPrice;

/** Why a model has no price. */
export interface NoPrice {
  /** One sentence without a full stop. */
  readonly why: string;
  /** Where the code keeps from us what the price hangs on. */
  readonly lacks?: LackedFact;
}

/** `{ what: 'model', state: 'is not known: process.env.MODEL' }`. */
export interface LackedFact {
  readonly what: 'model' | 'host';
  readonly state: string;
}

export interface FoundPrice {
  readonly price: Price;
  readonly match: CatalogMatch | 'override';
  /** What must be said with the price; sentences without a full stop. */
  readonly notes: readonly string[];
  /** The share of the list price that the configuration adds, which the price has in it already. */
  readonly markup?: number;
  /** What would have to hold for a price that is not today's: sentences without a full stop. */
  readonly supposes?: readonly string[];
}
