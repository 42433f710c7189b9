import type { Hover, Position, Range } from 'vscode-languageserver/node';
import type { Cost, CostRow, Usd } from '../analyzer/money/cost.js';
import { formatUsd } from '../analyzer/money/format.js';
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

export function priceMarkdown({ call, cost, label }: PricedCall): string {
  const title = `**LLM cost** \u00b7 ${escapeMarkdown(label)}`;
  const paragraphs = [title, table(cost.breakdown), assumptions(cost), escapeMarkdown(viaWrapper(call.recognisedBy))];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

function table(rows: readonly CostRow[]): string {
  if (rows.length === 0) return '';
  return ['| Part | Tokens | USD | |', '|:--|--:|--:|:--|', ...rows.map(tableRow)].join('\n');
}

function tableRow({ label, tokens, usd, note }: CostRow): string {
  const cells = [
    escapeMarkdown(label),
    tokens === null ? 'not known' : tokens.toLocaleString('en-US'),
    usd === null ? '' : escapeMarkdown(formatUsd(usd)),
    escapeMarkdown(note ?? ''),
  ];
  return `| ${cells.join(' | ')} |`;
}

function assumptions(cost: Cost): string {
  const lines = [
    ...(cost.unpriced === undefined ? [] : [`No price: ${cost.unpriced}.`]),
    ...(cost.usd === undefined ? [] : priceLines(cost.usd)),
    tokenLine(cost),
    ...holeLines(cost),
    ...(cost.usd?.notes ?? []),
  ];
  return lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n');
}

function priceLines({ price, priceMatch, worstCase, worstCaseFactors }: Usd): readonly string[] {
  const output = price.outputPerMTok === undefined ? '' : `, $${price.outputPerMTok} out`;
  const perMillion = `$${price.inputPerMTok} in${output} per million tokens`;
  const lines = [
    `${price.model} (${price.provider}): ${perMillion}, catalog of ${price.asOf}${matchedBy[priceMatch]}.`,
  ];
  if (worstCase === null) return lines;
  const factors = worstCaseFactors === undefined ? '' : `: ${worstCaseFactors}`;
  return [...lines, `Worst case ${formatUsd(worstCase)}${factors}.`];
}

const matchedBy: Readonly<Record<Usd['priceMatch'], string>> = {
  exact: '',
  alias: ', found by an alias of the model',
  prefix: ', found by the beginning of its name only',
  override: ', from llm-cost.config',
};

function tokenLine({ input }: Cost): string {
  if (input.exact) return `Tokens counted with ${input.method}.`;
  return `Tokens estimated: ${input.low} to ${input.high} (${input.method}).`;
}

function holeLines({ input }: Cost): readonly string[] {
  const unbounded = input.holes.filter((hole) => hole.maxTokens === null).map((hole) => hole.name);
  return unbounded.length === 0
    ? []
    : [`Not counted, because only the running program knows it: ${unbounded.join(', ')}.`];
}

function viaWrapper(recognisedBy: PricedCall['call']['recognisedBy']): string {
  return recognisedBy === 'wrapper' ? 'This function leads to an LLM call.' : '';
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
