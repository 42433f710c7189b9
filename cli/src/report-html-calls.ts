import type { Cost, CostRow } from '../../analyzer/money/cost.js';
import { formatAtMost, formatCost, formatRange, formatUsd } from '../../analyzer/money/format.js';
import { type Html, html, pathMarkup } from './html.js';
import type { Inspection, PricedCall, WhatIf } from './inspection.js';
import { differenceOf, differenceText, isInputOpen, monthText, usdPerCall } from './report-figures.js';
import { byReason, NO_CAP, type ReportRow } from './report-rows.js';
import { measureOf } from './report-sums.js';
import type { SourceLinks } from './source-links.js';
import { plural } from './terminal.js';
import { boundedPart } from './totals.js';

/** A column of the table, and by what it is sorted. */
interface Column {
  readonly title: string;
  readonly kind: 'number' | 'text';
  readonly cell: (row: ReportRow) => Html | string;
  /** Absent where the text of the cell itself says it; `undefined` comes last, whichever way. */
  readonly sortBy?: (row: ReportRow) => number | string | undefined;
  /** The rows come in its order, the largest first. */
  readonly isFirstSorted?: boolean;
}

/** Every call that has a price, the dearest first; the script sorts it otherwise. */
export function callsSection({ whatIf }: Inspection, rows: readonly ReportRow[], links: SourceLinks): Html {
  const priced = rows.filter(({ cost, otherwise }) => cost.usd ?? otherwise?.cost.usd);
  if (priced.length === 0) return html``;
  const hasOnlyOther = priced.some(({ cost }) => !cost.usd);
  const columns = columnsFor(measureOf(priced) === 'month', whatIf, links);
  return html`<section aria-labelledby="calls">
<h2 id="calls">Calls</h2>
<div class="filter" hidden><label>Filter <input type="search" autocomplete="off" spellcheck="false" placeholder="model, call, file"></label> <output></output></div>
<div class="scroll" role="region" aria-labelledby="calls" tabindex="0">
<table class="calls">
<caption>${plural(priced.length, 'call')} ${hasOnlyOther ? 'that have a price, today or in the “what if”' : 'with a price'}, the dearest first</caption>
<thead><tr>${columns.map(headOf)}</tr></thead>
<tbody>
${priced.map((row) => html`<tr>${columns.map((column) => cellOf(column, row))}</tr>\n`)}</tbody>
</table>
</div>
</section>`;
}

function headOf({ title, kind, isFirstSorted }: Column): Html {
  const sorted = isFirstSorted ? html` aria-sort="descending"` : undefined;
  return html`<th scope="col" class="${kind}" data-kind="${kind}"${sorted}>${title}</th>`;
}

function cellOf({ cell, kind, sortBy }: Column, row: ReportRow): Html {
  const key = sortBy?.(row);
  return html`<td class="${kind}"${key === undefined ? undefined : html` data-sort="${key}"`}>${cell(row)}</td>`;
}

function columnsFor(hasMonth: boolean, whatIf: WhatIf | undefined, links: SourceLinks): readonly Column[] {
  const perMonth = moneyColumn('Per month', ({ cost }) => monthText(cost), monthAmount);
  const perCall = moneyColumn('Per call', callCost, callAmount);
  return [
    { title: 'Call', kind: 'text', cell: (row) => callCell(row, links), sortBy: ({ place }) => lineText(place) },
    ...(hasMonth ? [{ ...perMonth, isFirstSorted: true }, perCall] : [{ ...perCall, isFirstSorted: true }]),
    ...(whatIf ? [CHANGE] : []),
    { title: 'Model', kind: 'text', cell: ({ model }) => model },
    { title: 'Cap', kind: 'number', cell: capCell, sortBy: ({ cap }) => numberIn(cap) },
    {
      title: 'Input tokens',
      kind: 'number',
      cell: ({ cost }) => tokensText(cost),
      sortBy: ({ cost }) => cost.input.high,
    },
  ];
}

/** Today's amount, and below it what it would be. */
function moneyColumn(
  title: string,
  text: (priced: PricedCall) => string,
  amount: (priced: PricedCall) => number | undefined,
): Column {
  return {
    title,
    kind: 'number',
    cell: (row) =>
      html`${amountMarkup(text(row))}${row.otherwise && html`<span class="what-if">what if ${amountMarkup(text(row.otherwise))}</span>`}`,
    sortBy: amount,
  };
}

/** `≤ $0.17`, and what comes on top on a line of its own: names are long. */
function amountMarkup(text: string): Html {
  const [amount = '', ...onTop] = text.split(' + ');
  return html`<strong>${amount}</strong>${onTop.length > 0 ? html` <span class="on-top">+ ${onTop.join(' + ')}</span>` : undefined}`;
}

const CHANGE: Column = {
  title: 'Change',
  kind: 'number',
  cell: (row) => differenceText(changeOf(row)),
  sortBy: (row) => changeOf(row)?.usd,
};

function changeOf(row: ReportRow) {
  return row.otherwise && differenceOf(row, row.otherwise.cost);
}

function callCost({ cost }: PricedCall): string {
  return formatCost(cost).replace('/call', '');
}

function callAmount(priced: PricedCall): number | undefined {
  return priced.cost.usd && boundedPart(priced);
}

function monthAmount({ cost: { projection } }: PricedCall): number | undefined {
  return projection && (projection.usdPerMonth.high ?? projection.usdPerMonth.low);
}

function capCell({ cap }: ReportRow): Html | string {
  return cap === NO_CAP ? html`<strong>${cap}</strong>` : cap;
}

function numberIn(text: string): number | undefined {
  const value = Number(text.replaceAll(',', ''));
  return Number.isFinite(value) ? value : undefined;
}

function tokensText(cost: Cost): string {
  const { low, high } = cost.input;
  const [least, most] = [Math.floor(low), Math.ceil(high)].map((tokens) => tokens.toLocaleString('en-US'));
  return `${least === most ? least : `${least}–${most}`}${isInputOpen(cost) ? ' +' : ''}`;
}

function callCell(row: ReportRow, links: SourceLinks): Html {
  return html`${whereCell(row, links)} <code>${row.callee}</code>${detailsOf(row)}`;
}

function whereCell({ place }: ReportRow, links: SourceLinks): Html {
  const text = pathMarkup(lineText(place));
  if (links.are === 'relative') return html`<span class="where">${text}</span>`;
  return html`<a class="where" href="${links.of(place)}" rel="noreferrer">${text}</a>`;
}

function lineText({ file, line }: ReportRow['place']): string {
  return `${file}:${line}`;
}

/**
 * How the price comes about, and what is reported there. Lines of one text, not a list: with thousands of calls every
 * element more makes sorting slower.
 */
function detailsOf(row: ReportRow): Html {
  const { cost, findings } = row;
  const found = findings.length === 0 ? '' : `, ${plural(findings.length, 'finding')}`;
  const lines = [
    ...findings.map(({ ruleId, severity, message }) => `${severity} ${ruleId}: ${message}`),
    ...cost.breakdown.map(partText),
    ...totalsText(cost),
    ...(cost.usd?.notes ?? []),
    ...(cost.projection?.assumptions ?? []),
  ];
  return html`<details><summary>How it comes about${found}</summary><p>${lines.map((line) => html`${line}\n`)}</p></details>`;
}

function partText({ label, tokens, usd, note }: CostRow): string {
  if (tokens === null) return `${label}: ${note ?? (usd === null ? 'its size is not known' : formatUsd(usd))}`;
  const price = usd === null ? '' : `, ${formatUsd(usd)}`;
  return `${label}: ${plural(Math.round(tokens), 'token')}${price}${note === undefined ? '' : ` (${note})`}`;
}

function totalsText(cost: Cost): readonly string[] {
  const perCall = usdPerCall(cost);
  const { projection, usd } = cost;
  return [
    ...(perCall ? [`one request: ${formatRange(perCall)}`] : []),
    ...(usd?.worstCase != null && usd.worstCaseFactors
      ? [`worst case: ${formatAtMost(usd.worstCase)} (${usd.worstCaseFactors})`]
      : []),
    ...(projection
      ? [
          `route ${projection.route}: ${projection.callsPerDay.toLocaleString('en-US')} calls a day, ${formatRange(projection.usdPerDay)} a day`,
        ]
      : []),
  ];
}

/** The calls without a price under what they lack: that is what somebody has to mend. */
export function unpricedSection(rows: readonly ReportRow[], links: SourceLinks): Html {
  const reasons = byReason(rows);
  if (reasons.length === 0) return html``;
  return html`<section aria-labelledby="not-priced">
<h2 id="not-priced">Not priced</h2>
<div class="reasons">${reasons.map(
    ({ reason, rows: own }) => html`<div><h3>${reason}</h3>
<ul>${own.map((row) => html`<li>${whereCell(row, links)} <code>${row.callee}</code></li>`)}</ul></div>`,
  )}</div>
</section>`;
}
