import type { CatalogPrice } from '../../analyzer/money/catalog.js';
import { type CatalogModel, catalogModels } from '../../analyzer/money/catalog-models.js';
import { maxOutputTokens } from '../../analyzer/money/model-limits.js';
import { listedPrices, priceBook, pricesAsOf } from '../../analyzer/money/prices.js';
import { standingOf } from '../../rules/newer-model.js';
import { ownModels } from './own-models.js';
import type { OwnPrices } from './own-prices.js';

/** The price catalog without the compiler: a bundle of its own. */
export interface PriceList {
  readonly asOf: string;
  readonly models: readonly CatalogModel[];
  /** With what the configuration has of its own. */
  detailsOf(model: CatalogModel): ModelDetails;
}

export interface ModelDetails {
  /** `undefined` where it is not billed by tokens. */
  readonly price: CatalogPrice | undefined;
  /** The largest reply, in tokens; `undefined` where it is not known. */
  readonly maxOutput: number | undefined;
  /** ISO date on which its vendor ends it. */
  readonly endsOn: string | undefined;
  readonly hasRetired: boolean;
  /** USD by the month, whether it is used or not; of a model of the configuration's own. */
  readonly fixedUsdPerMonth: number | undefined;
  /** What to ask instead: a newer one at no higher price, or the one that the vendor names. */
  readonly successor: string | undefined;
}

export function openPriceList(own: OwnPrices | undefined): PriceList {
  const priceOf = listedPrices(priceBook());
  const listed = catalogModels();
  const added = own === undefined ? [] : ownModels(own, listed);
  return {
    asOf: pricesAsOf(),
    models: [...added, ...listed],
    detailsOf(model) {
      const standing = standingOf({ model: model.id, provider: model.providers[0] }, priceOf);
      return {
        price: model.price(),
        fixedUsdPerMonth: added.includes(model) ? own?.prices.models?.[model.id]?.fixedUsdPerMonth : undefined,
        maxOutput: maxOutputTokens(model.id)?.tokens,
        endsOn: standing?.retirement?.on,
        hasRetired: standing?.retired ?? false,
        successor: standing?.successor?.model,
      };
    },
  };
}
