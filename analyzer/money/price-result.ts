import type { Price } from './cost.js';
import type { CatalogMatch } from './price-match.js';

/** The price of a model, or one sentence without a full stop why there is none. */
export type PriceResult = FoundPrice | { readonly why: string };

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
