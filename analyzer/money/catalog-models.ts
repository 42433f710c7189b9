import {
  type CatalogPrice,
  type CatalogProvider,
  catalogProvider,
  priceOfEntry,
  providersWithPrices,
} from './catalog.js';

/** A model as a price list has it. */
export interface CatalogModel {
  readonly id: string;
  /** As a person would write it: `Claude Sonnet 4.5`; the id where the catalog has no name. */
  readonly name: string;
  /** Who bills at this price; several share a price list. */
  readonly providers: readonly [string, ...string[]];
  readonly isDeprecated: boolean;
  /** In tokens; `undefined` where the catalog does not say. */
  readonly contextWindow: number | undefined;
  /** `undefined` where it is not billed by tokens. */
  price(): CatalogPrice | undefined;
}

/** Every row of every price list. */
export function catalogModels(): readonly CatalogModel[] {
  const providers = new Map<CatalogProvider, [string, ...string[]]>();
  for (const id of providersWithPrices()) {
    const catalog = catalogProvider(id);
    if (catalog) providers.set(catalog, [...(providers.get(catalog) ?? []), id] as [string, ...string[]]);
  }
  return [...providers].flatMap(([catalog, ids]) => catalog.models.map((row) => modelOf(catalog, ids, row)));
}

function modelOf(
  catalog: CatalogProvider,
  providers: CatalogModel['providers'],
  row: CatalogProvider['models'][number],
): CatalogModel {
  return {
    id: row.id,
    name: row.name ?? row.id,
    providers,
    isDeprecated: row.deprecated ?? false,
    contextWindow: row.context_window,
    price: () => priceOfEntry(catalog, { row, borrowed: false }),
  };
}
