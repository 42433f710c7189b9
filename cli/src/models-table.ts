import type { CatalogModel } from '../../analyzer/money/catalog-models.js';
import type { TokenPrices } from '../../analyzer/money/cost.js';
import { pricePerMTok, shareText, tokenCount } from './explain-figures.js';
import type { ModelDetails } from './price-list.js';
import { type Column, type Row, tableLines } from './table.js';
import { type Look, plural, printable, wrap } from './terminal.js';

export interface ListedModel {
  readonly model: CatalogModel;
  readonly details: ModelDetails;
  /** Who was asked for, and prices its calls by this list of another. */
  readonly borrowers: readonly string[];
}

/** `models --format table`: a line per model, and below it what the columns do not hold. */
export function modelsTable(
  listed: readonly ListedModel[],
  { asOf, markup }: { readonly asOf: string; readonly markup: Readonly<Record<string, number>> },
  look: Look,
): string {
  const rows = listed.map(cellsOf);
  const lines = fits(rows, look) ? tableOf(listed, rows, look) : listed.flatMap((each) => stackedLines(each, look));
  const footer = `${plural(listed.length, 'model')}. USD per million tokens, prices of ${asOf}.`;
  const notes = [...borrowingTexts(listed), ...markupTexts(listed, markup), footer].flatMap((text) =>
    wrap(text, Math.min(look.width, WIDEST_TEXT)),
  );
  return [...lines, '', ...notes.map((line) => look.colors.dim(line)), ''].join('\n');
}

/** The table has list prices. */
function markupTexts(listed: readonly ListedModel[], markup: Readonly<Record<string, number>>): readonly string[] {
  const billing = new Set(listed.flatMap(({ model, borrowers }) => [...model.providers, ...borrowers]));
  return Object.entries(markup).flatMap(([provider, share]) =>
    billing.has(provider) && share > 0
      ? [`The configuration adds ${shareText(share)} for ${provider}, which these list prices have not in them.`]
      : [],
  );
}

function borrowingTexts(listed: readonly ListedModel[]): readonly string[] {
  const lenders = new Map<string, Set<string>>();
  for (const { model, borrowers } of listed) {
    for (const borrower of borrowers)
      lenders.set(borrower, (lenders.get(borrower) ?? new Set()).add(model.providers[0]));
  }
  return [...lenders].map(
    ([borrower, lists]) =>
      `At ${borrower} calls are priced by the list of ${[...lists].join(', ')} where it has no price of its own.`,
  );
}

/** An id that is cut short cannot be copied: where the screen is too narrow for the table, each model takes two lines. */
function fits(rows: readonly Row[], look: Look): boolean {
  const titles = columnsFor(look).map(({ title }) => title);
  const widths = titles.map((title, index) => Math.max(title.length, ...rows.map((row) => row[index]?.length ?? 0)));
  return widths.reduce((total, width) => total + width + GAP, -GAP) <= look.width;
}

function tableOf(listed: readonly ListedModel[], rows: readonly Row[], look: Look): readonly string[] {
  const [head = '', ...lines] = tableLines(columnsFor(look), rows, look);
  return [head, ...listed.flatMap(({ details }, index) => [lines[index] ?? '', ...below(remarksOn(details), look)])];
}

function stackedLines({ model, details, borrowers }: ListedModel, look: Look): readonly string[] {
  const { colors } = look;
  const figures = [...figuresOf(details), ...remarksOn(details)];
  return [
    `${colors.bold(printable(model.id))}  ${colors.cyan([...model.providers, ...borrowers].join(', '))}`,
    ...below(figures, look),
  ];
}

function below(remarks: readonly string[], look: Look): readonly string[] {
  if (remarks.length === 0) return [];
  const width = Math.min(look.width, WIDEST_TEXT) - INDENT.length;
  return wrap(printable(remarks.join('; ')), width).map((line) => look.colors.dim(INDENT + line));
}

function figuresOf({ price, maxOutput }: ModelDetails): readonly string[] {
  if (!price) return [];
  const { cacheReadPerMTok, cacheWritePerMTok } = price.prices;
  return [
    pairText(price.prices),
    ...(cacheReadPerMTok === undefined ? [] : [`cache read ${pricePerMTok(cacheReadPerMTok)}`]),
    ...(cacheWritePerMTok === undefined ? [] : [`cache write ${pricePerMTok(cacheWritePerMTok)}`]),
    ...(maxOutput === undefined ? [] : [`max output ${tokenCount(maxOutput)}`]),
  ];
}

const INDENT = '    ';
/** Between two columns. */
const GAP = 2;
const WIDEST_TEXT = 120;

function columnsFor({ colors }: Look): readonly Column[] {
  const figure = { align: 'right', cut: 'end' } as const;
  return [
    { title: 'MODEL', align: 'left', cut: 'middle', paint: colors.bold },
    { title: 'PROVIDER', align: 'left', cut: 'end', paint: colors.cyan },
    { title: 'IN', ...figure },
    { title: 'OUT', ...figure },
    { title: 'CACHE READ', ...figure },
    { title: 'WRITE', ...figure },
    { title: 'MAX OUTPUT', ...figure },
  ];
}

function cellsOf({ model, borrowers, details: { price, maxOutput } }: ListedModel): readonly string[] {
  const prices = price?.prices;
  return [
    printable(model.id),
    [...model.providers, ...borrowers].join(', '),
    ...[prices?.inputPerMTok, prices?.outputPerMTok, prices?.cacheReadPerMTok, prices?.cacheWritePerMTok].map(orDash),
    maxOutput === undefined ? '–' : tokenCount(maxOutput),
  ];
}

function orDash(price: number | undefined): string {
  return price === undefined ? '–' : pricePerMTok(price);
}

function remarksOn({ price, endsOn, hasRetired, successor, fixedUsdPerMonth }: ModelDetails): readonly string[] {
  const end = endsOn === undefined ? [] : [hasRetired ? `retired on ${endsOn}` : `ends on ${endsOn}`];
  const after = successor === undefined ? [] : [`${hasRetired ? 'ask' : 'superseded by'} ${successor}`];
  if (!price) return ['not billed by tokens', ...end, ...after];
  const { tiers, offPeak, usdPerRequest, changesOn } = price;
  const { cacheWrite1hPerMTok } = price.prices;
  return [
    ...end,
    ...after,
    ...tiers.map((tier) => `above ${tokenCount(tier.aboveInputTokens)} tokens of input ${pairText(tier)}`),
    ...(offPeak ? [`at the cheapest hour ${pairText(offPeak)}`] : []),
    ...(cacheWrite1hPerMTok === undefined ? [] : [`${pricePerMTok(cacheWrite1hPerMTok)} for an hour in the cache`]),
    ...(usdPerRequest === undefined ? [] : [`$${usdPerRequest} for every request on top`]),
    ...(fixedUsdPerMonth === undefined ? [] : [`$${fixedUsdPerMonth} a month, whether it is used or not`]),
    ...(changesOn === undefined ? [] : [`another price from ${changesOn} on`]),
  ];
}

function pairText({ inputPerMTok, outputPerMTok }: TokenPrices): string {
  return `${pricePerMTok(inputPerMTok)} in${outputPerMTok === undefined ? '' : `, ${pricePerMTok(outputPerMTok)} out`}`;
}
