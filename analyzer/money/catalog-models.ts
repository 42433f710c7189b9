import {
  type CatalogPrice,
  type CatalogProvider,
  catalogProvider,
  findEntry,
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
  /** Who has no price of its own for the model, so that a call there is priced as here: Azure, for OpenAI's models. */
  readonly alsoPricesCallsAt: readonly string[];
  /** What the providers are called, their names included: `aws`, `AWS Bedrock`. */
  readonly providerNames: readonly string[];
  readonly isDeprecated: boolean;
  /** In tokens; `undefined` where the catalog does not say. */
  readonly contextWindow: number | undefined;
  /** `undefined` where it is not billed by tokens. */
  price(): CatalogPrice | undefined;
}

/** Every row of every price list. */
export function catalogModels(): readonly CatalogModel[] {
  const lists = priceLists();
  return lists.flatMap((list) => list.catalog.models.map((row) => modelOf(list, row, lists)));
}

/** One list of prices, and our ids of those who bill by it. */
interface PriceList {
  readonly catalog: CatalogProvider;
  readonly providers: CatalogModel['providers'];
}
type Row = CatalogProvider['models'][number];

function priceLists(): readonly PriceList[] {
  const lists = new Map<CatalogProvider, [string, ...string[]]>();
  for (const id of providersWithPrices()) {
    const catalog = catalogProvider(id);
    if (catalog) lists.set(catalog, [...(lists.get(catalog) ?? []), id] as [string, ...string[]]);
  }
  return [...lists].map(([catalog, providers]) => ({ catalog, providers }));
}

function modelOf({ catalog, providers }: PriceList, row: Row, lists: readonly PriceList[]): CatalogModel {
  const borrowers = lists.filter((list) => borrows(list.catalog, row, catalog));
  return {
    id: row.id,
    name: row.name ?? row.id,
    providers,
    alsoPricesCallsAt: borrowers.flatMap((list) => list.providers),
    providerNames: [...providers, catalog.name, ...borrowers.flatMap((list) => [...list.providers, list.catalog.name])],
    isDeprecated: row.deprecated ?? false,
    contextWindow: row.context_window,
    price: () => priceOfEntry(catalog, { row, borrowed: false }),
  };
}

function borrows(borrower: CatalogProvider, row: Row, lender: CatalogProvider): boolean {
  const mayBorrow = borrower.fallback_model_providers?.includes(lender.id) ?? false;
  return mayBorrow && findEntry(borrower, row.id)?.row === row;
}
