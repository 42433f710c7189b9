import { formatCost, formatRange } from '../../analyzer/money/format.js';
import type { Inspection } from './inspection.js';
import { code, link, type MarkdownColumn, markdownTable, prose } from './markdown.js';
import { type Difference, differenceOf, differenceText, monthText } from './report-figures.js';
import { assumptionsOf, unknownsOf } from './report-notes.js';
import { byReason, type ReportRow, reportRows } from './report-rows.js';
import { differenceOfAll, differenceOfSums, measureOf, monthSumText, pricedText, sumOfRoutes } from './report-sums.js';
import { type RouteSum, routeSums } from './route-sums.js';
import type { SourceLinks } from './source-links.js';
import { plural, shorten } from './terminal.js';
import { totalsOf } from './totals.js';

/** A comment on a pull request holds 65,536 characters: what is longer cannot be posted at all. */
const MOST_CALLS = 100;
const MOST_UNPRICED = 50;
const MOST_NOTES = 20;
const WIDEST_CELL = 100;

/** `report --format markdown`: for a comment on a pull request, or a page of a wiki. */
export function reportMarkdown(inspection: Inspection, links: SourceLinks): string {
  const rows = reportRows(inspection);
  const sections = [
    ['## What the LLM calls cost'],
    totalLines(inspection, rows),
    routeLines(inspection, rows),
    callLines(inspection, rows, links),
    unpricedLines(rows, links),
    listed('Not known', unknownsOf(inspection, rows)),
    listed('Assumptions', assumptionsOf(inspection, rows)),
  ];
  const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${text.join('\n\n')}\n`;
}

function totalLines(inspection: Inspection, rows: readonly ReportRow[]): readonly string[] {
  const { files, whatIf } = inspection;
  const { calls, findings } = totalsOf(inspection);
  const seen = `${plural(files.seen, 'file')} seen, ${files.analysed.toLocaleString('en-US')} analysed`;
  if (calls === 0) return [`No LLM calls found. ${seen}.`];
  const others = rows.flatMap(({ otherwise }) => otherwise ?? []);
  return [
    ...monthLine(rows).map((sum) => `- **${sum}**`),
    `- ${plural(calls, 'call')}, ${pricedText(rows)}.`,
    ...(whatIf
      ? [`- **What if ${code(whatIf.says)}**: ${[...monthLine(others), pricedText(others)].join('; ')}.${change(rows)}`]
      : []),
    ...(findings.total > 0 ? [`- ${plural(findings.total, 'finding')}: \`llm-cost-lint check\` shows them.`] : []),
    `- ${seen}.`,
  ];
}

function monthLine(calls: Inspection['calls']): readonly string[] {
  const sum = sumOfRoutes(calls);
  return sum ? [monthSumText(sum)] : [];
}

function change(rows: readonly ReportRow[]): string {
  const measure = measureOf(rows);
  const difference = differenceOfAll(rows, measure);
  return difference ? ` Change${measure === 'month' ? ' of the month' : ''}: ${differenceText(difference)}.` : '';
}

/** A route today, and what it would be. */
interface RouteLine extends RouteSum {
  readonly otherwise: RouteSum | undefined;
  readonly change: Difference | undefined;
}

function routeLines(inspection: Inspection, rows: readonly ReportRow[]): readonly string[] {
  const others = new Map(routeSums(rows.flatMap(({ otherwise }) => otherwise ?? [])).map((sum) => [sum.route, sum]));
  const lines = routeSums(rows).map((sum): RouteLine => {
    const own = rows.filter(({ cost }) => cost.projection?.route === sum.route);
    return { ...sum, otherwise: others.get(sum.route), change: differenceOfSums(own, 'month') };
  });
  if (lines.length === 0) return [];
  const columns: MarkdownColumn<RouteLine>[] = [
    { title: 'Route', align: 'left', cell: ({ route }) => code(shorten(route, WIDEST_CELL)) },
    { title: 'Calls', align: 'right', cell: ({ calls }) => calls.toLocaleString('en-US') },
    { title: 'Per day', align: 'right', cell: ({ usdPerDay }) => formatRange(usdPerDay) },
    { title: 'Per month', align: 'right', cell: ({ usdPerMonth }) => formatRange(usdPerMonth) },
    ...(inspection.whatIf ? whatIfOfRoute() : []),
  ];
  return ['### By route', '', ...markdownTable(columns, lines)];
}

function whatIfOfRoute(): readonly MarkdownColumn<RouteLine>[] {
  return [
    {
      title: 'Per month, what if',
      align: 'right',
      cell: ({ otherwise }) => (otherwise ? formatRange(otherwise.usdPerMonth) : '–'),
    },
    { title: 'Change', align: 'right', cell: (line) => differenceText(line.change) },
  ];
}

function callLines({ whatIf }: Inspection, rows: readonly ReportRow[], links: SourceLinks): readonly string[] {
  const priced = rows.filter(({ cost, otherwise }) => cost.usd ?? otherwise?.cost.usd);
  if (priced.length === 0) return [];
  const hasMonth = measureOf(priced) === 'month';
  const columns: MarkdownColumn<ReportRow>[] = [
    ...(hasMonth ? [monthColumn] : []),
    ...(hasMonth && whatIf ? [whatIfColumn('Per month, what if', ({ cost }) => monthText(cost))] : []),
    { title: 'Per call', align: 'right', cell: callCost },
    ...(whatIf ? [whatIfColumn('Per call, what if', callCost), changeColumn] : []),
    { title: 'Model', align: 'left', cell: ({ model }) => code(shorten(model, WIDEST_CELL, 'middle')) },
    { title: 'Cap', align: 'right', cell: ({ cap }) => prose(cap) },
    ...whereColumns(links),
  ];
  return ['### Calls', '', ...markdownTable(columns, priced.slice(0, MOST_CALLS)), ...more(priced.length - MOST_CALLS)];
}

const monthColumn: MarkdownColumn<ReportRow> = {
  title: 'Per month',
  align: 'right',
  cell: ({ cost }) => monthText(cost),
};

function callCost({ cost }: Pick<ReportRow, 'cost'>): string {
  return prose(formatCost(cost).replace('/call', ''));
}

function whatIfColumn(title: string, show: (otherwise: Pick<ReportRow, 'cost'>) => string): MarkdownColumn<ReportRow> {
  return { title, align: 'right', cell: ({ otherwise }) => (otherwise ? show(otherwise) : '–') };
}

const changeColumn: MarkdownColumn<ReportRow> = {
  title: 'Change',
  align: 'right',
  cell: (row) => differenceText(row.otherwise && differenceOf(row, row.otherwise.cost)),
};

function whereColumns(links: SourceLinks): readonly MarkdownColumn<ReportRow>[] {
  return [
    { title: 'Call', align: 'left', cell: ({ callee }) => code(shorten(callee, WIDEST_CELL, 'start')) },
    { title: 'Where', align: 'left', cell: ({ place }) => where(place, links) },
  ];
}

function where(place: ReportRow['place'], links: SourceLinks): string {
  return link(code(`${shorten(place.file, WIDEST_CELL, 'start')}:${place.line}`), links.of(place));
}

/** The calls without a price under what they lack: that is what somebody has to mend. */
function unpricedLines(rows: readonly ReportRow[], links: SourceLinks): readonly string[] {
  const unpriced = byReason(rows).flatMap(({ reason, rows: own }) => own.map((row) => ({ ...row, reason })));
  if (unpriced.length === 0) return [];
  const columns: MarkdownColumn<(typeof unpriced)[number]>[] = [
    { title: 'Why', align: 'left', cell: ({ reason }) => prose(shorten(reason, WIDEST_CELL * 2)) },
    ...whereColumns(links),
  ];
  return [
    '### Not priced',
    '',
    ...markdownTable(columns, unpriced.slice(0, MOST_UNPRICED)),
    ...more(unpriced.length - MOST_UNPRICED),
  ];
}

function more(hidden: number): readonly string[] {
  return hidden > 0 ? ['', `${plural(hidden, 'more call')}: \`llm-cost-lint report --format csv\` has all.`] : [];
}

function listed(title: string, sentences: readonly string[]): readonly string[] {
  if (sentences.length === 0) return [];
  const hidden = sentences.length - MOST_NOTES;
  return [
    `### ${title}`,
    '',
    ...sentences.slice(0, MOST_NOTES).map((sentence) => `- ${prose(shorten(sentence, WIDEST_CELL * 3))}`),
    ...(hidden > 0 ? [`- and ${hidden} more`] : []),
  ];
}
