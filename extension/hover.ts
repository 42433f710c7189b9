import type { Hover, Position, Range } from 'vscode-languageserver/node';
import type { Cost, CostRow } from '../analyzer/money/cost.js';
import { formatRange, formatUsd } from '../analyzer/money/format.js';
import type { PricedCall } from './engine.js';
import type { Review } from './reviews.js';

/** How the price of the call under the cursor comes about. */
export function hoverOf(review: Review, position: Position): Hover | undefined {
  // A chain such as `a.create().then(...)` nests callees: the shortest is the one pointed at.
  const byLength = [...review.calls].sort((a, b) => lengthOf(a) - lengthOf(b));
  for (const priced of byLength) {
    const range = review.snapshot.rangeOf(priced.call.callee);
    if (range === undefined || !contains(range, position)) continue;
    return { contents: { kind: 'markdown', value: priceMarkdown(priced) }, range };
  }
  return undefined;
}

export function priceMarkdown({ cost, label, through }: PricedCall): string {
  const paragraphs = [
    `**LLM cost** \u00b7 ${escapeMarkdown(label)}`,
    through === undefined ? '' : `through ${escapeMarkdown(through)}`,
    ...priceLines(cost).map(escapeMarkdown),
    table(cost.breakdown),
    ...trafficLines(cost.projection).map(escapeMarkdown),
    bullets(cost.projection?.assumptions ?? []),
    bullets([...worstCaseLines(cost), ...notes(cost)]),
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

/** Where the price comes from; `%` stands for the date of the catalog. */
const MATCHES: Readonly<Record<NonNullable<Cost['usd']>['priceMatch'], string>> = {
  exact: 'catalog of %',
  alias: 'catalog of %, by another name of the model',
  prefix: 'catalog of %, by the beginning of the name alone: the model may cost something else',
  override: 'as the project configures it',
};

function priceLines({ usd, unpriced }: Cost): readonly string[] {
  if (usd === undefined) return [`No price: ${unpriced ?? 'this kind of call is not priced'}.`];
  const { model, provider, inputPerMTok, outputPerMTok, asOf } = usd.price;
  const output = outputPerMTok === undefined ? '' : `, ${formatUsd(outputPerMTok)} out`;
  const perMillion = `${formatUsd(inputPerMTok)} in${output} per million tokens`;
  const origin = MATCHES[usd.priceMatch].replace('%', asOf);
  return [`${model} (${provider}): ${perMillion}, ${origin}`];
}

/** What the declared traffic makes of it. */
function trafficLines(projection: Cost['projection']): readonly string[] {
  if (projection === undefined) return [];
  const { route, callsPerDay, usdPerRequest, usdPerDay, usdPerMonth } = projection;
  const often = `${callsPerDay.toLocaleString('en-US')} calls a day at ${formatRange(usdPerRequest)}`;
  return [`Route ${route}: ${often}, ${formatRange(usdPerDay)} a day, ${formatRange(usdPerMonth)} a month.`];
}

function table(rows: readonly CostRow[]): string {
  if (rows.length === 0) return '';
  return ['| Part | Tokens | USD | |', '|:--|--:|--:|:--|', ...rows.map(tableRow)].join('\n');
}

function tableRow({ label, tokens, usd, note }: CostRow): string {
  const cells = [
    partName(label),
    tokens === null ? 'not known' : Math.round(tokens).toLocaleString('en-US'),
    usd === null ? '' : escapeMarkdown(formatUsd(usd)),
    escapeMarkdown(note ?? ''),
  ];
  // The columns of a hover stand close together.
  return `| ${cells.join(' | &emsp;')} |`;
}

/** The parts that only exist at run time are named as the code names them. */
function partName(label: string): string {
  const hole = /^hole: (.*)$/s.exec(label)?.[1];
  return hole === undefined ? escapeMarkdown(label) : `*${escapeMarkdown(hole)}*`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${escapeMarkdown(asSentence(line))}`).join('\n');
}

function worstCaseLines({ usd }: Cost): readonly string[] {
  if (usd?.worstCase == null) {
    return usd?.worstCaseFactors === undefined ? [] : [`worst case: all of this times ${usd.worstCaseFactors}`];
  }
  const factors = usd.worstCaseFactors === undefined ? '' : ` (${usd.worstCaseFactors})`;
  return [`worst case: ${formatUsd(usd.worstCase)}${factors}`];
}

/** What was assumed. The date of the prices stands with the price already. */
function notes({ usd, input }: Cost): readonly string[] {
  if (usd !== undefined) return usd.notes.filter((note) => note !== `prices of ${usd.price.asOf}`);
  if (input.known === 0) return [];
  return [input.exact ? `tokens counted with ${input.method}` : `tokens ${input.method}`];
}

function asSentence(line: string): string {
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}${line.endsWith('.') ? '' : '.'}`;
}

function lengthOf({ call }: PricedCall): number {
  return call.callee.end - call.callee.start;
}

function contains(range: Range, { line, character }: Position): boolean {
  const afterStart = line > range.start.line || (line === range.start.line && character >= range.start.character);
  const beforeEnd = line < range.end.line || (line === range.end.line && character <= range.end.character);
  return afterStart && beforeEnd;
}

/** Names in the source may hold anything; in a table a line break or a bar would end the cell. */
function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>|#~$]/g, '\\$&');
}
