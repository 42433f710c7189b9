import type { Price, PriceTier, TokenPrices, Usd } from '../../analyzer/money/cost.js';
import { saidOf } from './explain-facts.js';
import { pricePerMTok, shareText, tokenCount } from './explain-figures.js';
import type { Said, Section } from './explain-section.js';
import type { PricedCall } from './inspection.js';
import type { Column } from './table.js';

/** Which model is asked, who bills, and where the code says so. */
export function modelSection({ call }: PricedCall): Section {
  const provider = call.provider ?? `not known${call.host === undefined ? '' : `: ${call.host}`}`;
  const tier = call.serviceTier.is === 'absent' ? [] : [saidOf('service tier', call.serviceTier)];
  return {
    title: 'Model',
    texts: [
      saidOf('model', call.model),
      { text: `billed by: ${provider}${call.providerAssumes === undefined ? '' : `, if ${call.providerAssumes}`}` },
      ...tier,
      ...call.via.map(
        (at, index): Said => ({ text: index === 0 ? 'the client or model comes from' : 'which comes from', at }),
      ),
    ],
  };
}

/** What the model costs, and how surely it is this model. */
export function priceSection({ cost: { usd, unpriced } }: PricedCall): Section {
  if (!usd) return { title: 'Price', texts: [{ text: `none: ${unpriced ?? 'the reason is not known'}` }] };
  const { price } = usd;
  return {
    title: 'Price, USD per million tokens',
    table: {
      columns: PRICE_COLUMNS,
      rows: [
        priceRow('every request', price, price.cacheWrite1hPerMTok),
        ...(price.offPeak ? [priceRow('at the cheapest hour', price.offPeak)] : []),
        ...(price.tiers ?? []).map((tier) => priceRow(tierText(tier), tier)),
      ],
    },
    texts: [
      { text: `${price.model} at ${price.provider}, prices of ${price.asOf}` },
      { text: MATCHES[usd.priceMatch] },
      ...markupTexts(usd),
      ...feeTexts(price),
    ],
  };
}

const MATCHES: Readonly<Record<Usd['priceMatch'], string>> = {
  exact: 'exact: the catalog lists this very id',
  alias: 'alias: the catalog has the model under another name',
  prefix: 'prefix: only the beginning of the name agrees, so it may be the price of another model',
  override: 'override: the configuration gives this price',
};

/** The list has another price than the table shows. */
function markupTexts({ markup, price: { provider } }: Usd): readonly Said[] {
  if (markup === undefined) return [];
  return [{ text: `with the ${shareText(markup)} that the configuration adds for ${provider} to the list price` }];
}

const figure = { align: 'right', cut: 'end' } as const;
const PRICE_COLUMNS: readonly Column[] = [
  { title: '', align: 'left', cut: 'end', least: 12 },
  { title: 'INPUT', ...figure },
  { title: 'OUTPUT', ...figure },
  { title: 'CACHE READ', ...figure },
  { title: 'CACHE WRITE', ...figure },
];

function priceRow(label: string, prices: TokenPrices, writeForAnHour?: number): readonly string[] {
  const { inputPerMTok, outputPerMTok, cacheReadPerMTok, cacheWritePerMTok } = prices;
  const amounts = [inputPerMTok, outputPerMTok, cacheReadPerMTok].map((price) => orDash(price));
  const hour = writeForAnHour === undefined ? '' : `, ${pricePerMTok(writeForAnHour)} for an hour`;
  return [label, ...amounts, `${orDash(cacheWritePerMTok)}${hour}`];
}

function orDash(price: number | undefined): string {
  return price === undefined ? '–' : pricePerMTok(price);
}

function tierText({ aboveInputTokens }: PriceTier): string {
  return `above ${tokenCount(aboveInputTokens)} in`;
}

function feeTexts({ usdPerRequest, fixedUsdPerMonth }: Price): readonly Said[] {
  return [
    ...(usdPerRequest === undefined ? [] : [{ text: `$${usdPerRequest} for every request on top` }]),
    ...(fixedUsdPerMonth === undefined ? [] : [{ text: `$${fixedUsdPerMonth} a month, whether it is used or not` }]),
  ];
}
