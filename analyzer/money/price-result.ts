import type { Price } from './cost.js';
import type { CatalogMatch } from './price-match.js';

/** The price of a model, or one sentence without a full stop why there is none. */
export type PriceResult = FoundPrice | { readonly why: string };

export interface FoundPrice {
  readonly price: Price;
  readonly match: CatalogMatch | 'override';
  /** What must be said with the price; sentences without a full stop. */
  readonly notes: readonly string[];
}
