import { fixedCostsOf } from '../../analyzer/money/fixed-costs.js';
import { formatUsd } from '../../analyzer/money/format.js';
import { isFree } from '../../analyzer/money/price-math.js';
import { countedCalls } from './counted-calls.js';
import { shareText } from './explain-figures.js';
import type { Inspection } from './inspection.js';
import { noteText } from './notes.js';
import { isInputOpen, openInputs } from './report-figures.js';
import { BY_DEFAULT, isDefaultModel, type ReportRow } from './report-rows.js';
import { measureOf } from './report-sums.js';
import { plural } from './terminal.js';

export const CHANGES =
  'A change is that of the upper bounds, and only stands where both are for a reply of the same length: a cap, or declared traffic.';

/** What the figures of a report take for granted, as sentences. They quote the source. */
export function assumptionsOf(
  { calls, pricesAsOf, whatIf }: Inspection,
  rows: readonly ReportRow[],
): readonly string[] {
  return [
    ...(pricesAsOf === undefined ? [] : [`Prices of ${pricesAsOf}, in USD.`]),
    'The cost per call is that of one successful request: the literal prompt and a reply. ≤ the reply has a bound, ≥ it has none.',
    ...(calls.some(({ cost }) => cost.usd?.input.high === null)
      ? ['+ what only exists at run time comes on top; it is named.']
      : []),
    ...(calls.some(isDefaultModel) ? [`${BY_DEFAULT}: priced as if nothing else is set.`] : []),
    ...(calls.length > countedCalls(calls).length ? ['What a wrapper sends is in each sum once.'] : []),
    ...(measureOf(rows) === 'month'
      ? ['A month is thirty days of the declared traffic. Attempts that fail are not counted.']
      : []),
    ...ownPriceNotes(rows),
    ...fixedOutsideOfSums(rows),
    ...(whatIf ? [CHANGES] : []),
    ...ofProjections(rows),
    ...whatIfNotes(rows),
  ];
}

/** What the figures of `--what-if` take for granted beyond those of today, and why some are missing. */
export function whatIfNotes(rows: readonly ReportRow[]): readonly string[] {
  const sentences = rows.flatMap(({ cost, otherwise }) => {
    if (otherwise === undefined) return [];
    const { usd, unpriced, projection } = otherwise.cost;
    const today = new Set(cost.projection?.assumptions);
    const missing = cost.usd === undefined || unpriced === undefined ? [] : [`no price: ${unpriced}`];
    return [
      ...missing,
      ...(usd?.supposes ?? []),
      ...(projection?.assumptions.filter((assumption) => !today.has(assumption)) ?? []),
    ];
  });
  return counted(sentences).map((sentence) => `What if: ${sentence}`);
}

/** Where the prices are not those of the list: given by the configuration, marked up by it, or none at all. */
export function ownPriceNotes(rows: readonly ReportRow[]): readonly string[] {
  return counted(
    rows.flatMap(({ cost: { usd } }) => {
      if (usd === undefined) return [];
      const { markup, price, priceMatch } = usd;
      return [
        ...(priceMatch === 'override' ? [`The price of ${price.model} is from the configuration`] : []),
        ...(markup
          ? [`The price has the ${shareText(markup)} in it that the configuration adds for ${price.provider}`]
          : []),
        ...(isFree(price) ? [`${price.model} has a price of zero: nothing is billed for its tokens`] : []),
      ];
    }),
  ).map((sentence) => `${sentence}.`);
}

/** The models that are paid by the month, where no traffic makes a sum of months that could have them. */
export function fixedOutsideOfSums(rows: readonly ReportRow[]): readonly string[] {
  if (measureOf(rows) === 'month') return [];
  return fixedCostsOf(rows.map(({ cost }) => cost)).map(
    ({ model, usdPerMonth }) =>
      `${model} costs ${formatUsd(usdPerMonth)} a month, whether it is used or not; no traffic is declared, so it is in no sum.`,
  );
}

/** What is missing for one figure instead of a range, or for a figure at all. */
export function unknownsOf({ files, notes }: Inspection, rows: readonly ReportRow[]): readonly string[] {
  const priced = rows.filter(({ cost }) => cost.usd);
  const open = priced.filter(({ cost }) => isInputOpen(cost));
  return [
    ...ofCalls(rows.length - priced.length, () => 'no price, and no part in any sum'),
    ...ofCalls(
      countOf(priced, isWithoutBound),
      () => 'a reply without a bound: neither a cap nor a known maximum of the model',
    ),
    ...ofCalls(open.length, () => `input that only exists at run time${openNames(open)}`),
    ...ofCalls(
      countOf(priced, ({ cost }) => !cost.input.exact),
      () => 'tokens as a range: no tokenizer is published',
    ),
    ...(measureOf(rows) === 'month'
      ? ofCalls(
          countOf(priced, ({ cost }) => !cost.projection),
          () => 'no declared traffic, and no part in a monthly figure',
        )
      : []),
    ...files.failed.map(({ file, why }) => `${file} was left out: ${why}`),
    ...notes.map(noteText),
  ];
}

function ofProjections(rows: readonly ReportRow[]): readonly string[] {
  return counted(rows.flatMap(({ cost }) => cost.projection?.assumptions ?? []));
}

/** Each sentence once, with the number of calls it is said of, the most frequent first. */
function counted(sentences: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const sentence of sentences) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([sentence, count]) => `${sentence} (${plural(count, 'call')})`);
}

function ofCalls(count: number, what: () => string): readonly string[] {
  return count === 0 ? [] : [`${plural(count, 'call')}: ${what()}.`];
}

function countOf(rows: readonly ReportRow[], is: (row: ReportRow) => boolean): number {
  return rows.filter(is).length;
}

function isWithoutBound({ cost }: ReportRow): boolean {
  return cost.usd?.output.high === null;
}

const MOST_NAMES = 8;

/** The most frequent first. */
function openNames(rows: readonly ReportRow[]): string {
  const counts = new Map<string, number>();
  for (const name of rows.flatMap(({ cost }) => openInputs(cost))) counts.set(name, (counts.get(name) ?? 0) + 1);
  if (counts.size === 0) return '';
  const names = [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
  const hidden = names.length - MOST_NAMES;
  return `: ${names.slice(0, MOST_NAMES).join(', ')}${hidden > 0 ? ` and ${hidden} more` : ''}`;
}
