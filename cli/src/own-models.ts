import type { CatalogModel } from '../../analyzer/money/catalog-models.js';
import type { Price } from '../../analyzer/money/cost.js';
import { type PriceBook, priceBook } from '../../analyzer/money/prices.js';
import type { OwnPrices } from './own-prices.js';

/** The models that a configuration has a price for, as rows of a list; what it leaves out is from the catalog. */
export function ownModels({ file, prices }: OwnPrices, catalog: readonly CatalogModel[]): readonly CatalogModel[] {
  const book = priceBook(prices);
  return Object.keys(prices.models ?? {}).map((id): CatalogModel => {
    const listed = catalog.find((model) => model.id === id);
    return {
      id,
      name: listed?.name ?? id,
      providers: ['configuration'],
      alsoPricesCallsAt: [],
      providerNames: ['configuration', file],
      isDeprecated: listed?.isDeprecated ?? false,
      contextWindow: listed?.contextWindow,
      price: () => catalogPrice(priceIn(book, id, listed)),
    };
  });
}

function priceIn(book: PriceBook, id: string, listed: CatalogModel | undefined): Price | undefined {
  const found = book.priceOf(id, listed?.providers[0] ?? null);
  return 'why' in found ? undefined : found.price;
}

function catalogPrice(price: Price | undefined): ReturnType<CatalogModel['price']> {
  if (price === undefined) return undefined;
  const { tiers = [], offPeak, usdPerRequest } = price;
  return { prices: price, tiers, offPeak, usdPerRequest, changesOn: undefined };
}
