import { formatCost, formatRange } from '../../analyzer/money/format.js';
import { countedCalls } from './counted-calls.js';
import type { Inspection, WhatIf } from './inspection.js';
import { differenceOf, differenceText, monthText } from './report-figures.js';
import { CHANGES, fixedOutsideOfSums, ownPriceNotes, whatIfNotes } from './report-notes.js';
import {
  BY_DEFAULT,
  byReason,
  isDefaultModel,
  type Measure,
  NO_CAP,
  type ReportRow,
  reportRows,
} from './report-rows.js';
import { measureOf, monthSumText, pricedText, sumOfRoutes } from './report-sums.js';
import { routeSums } from './route-sums.js';
import { type Column, rowLines, tableLines } from './table.js';
import { type Look, plural, printable, wrap } from './terminal.js';
import { type Totals, totalsOf } from './totals.js';

/** `report --format table`: the calls, the dearest first, and what they come to. */
export function reportTable(inspection: Inspection, look: Look): string {
  const rows = reportRows(inspection);
  const priced = rows.filter(({ cost, otherwise }) => cost.usd ?? otherwise?.cost.usd);
  const unpriced = rows.filter(({ cost }) => !cost.usd);
  const sections = [
    priced.length > 0 ? pricedLines(priced, inspection, look) : [],
    unpriced.length > 0 ? unpricedLines(unpriced, look) : [],
    footer(inspection, rows, look),
  ];
  const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${text.join('\n\n')}\n`;
}

/** A column, and what stands in it. */
interface ReportColumn extends Column {
  readonly cell: (row: ReportRow) => string;
}

function pricedLines(priced: readonly ReportRow[], { whatIf }: Inspection, look: Look): readonly string[] {
  const columns = [
    ...(measureOf(priced) === 'month' ? monthColumns(whatIf) : []),
    ...callColumns(whatIf, look),
    ...whereColumns(look),
  ];
  return tableLines(
    columns,
    priced.map((row) => cellsOf(row, columns)),
    look,
  );
}

function monthColumns(whatIf: WhatIf | undefined): readonly ReportColumn[] {
  const width = { align: 'left', cut: 'end', least: 9 } as const;
  const today: ReportColumn = { ...width, title: 'PER MONTH', cell: ({ cost }) => monthText(cost) };
  if (!whatIf) return [today];
  return [
    today,
    { ...width, title: 'WHAT IF', cell: ({ otherwise }) => (otherwise ? monthText(otherwise.cost) : '–') },
  ];
}

function callColumns(whatIf: WhatIf | undefined, look: Look): readonly ReportColumn[] {
  const { colors } = look;
  const width = { align: 'left', cut: 'end', least: 12 } as const;
  return [
    { ...width, title: 'COST PER CALL', paint: colors.bold, cell: callCost },
    ...(whatIf ? whatIfColumns() : []),
    { title: 'MODEL', align: 'left', cut: 'middle', least: 10, cell: ({ model }) => model },
    {
      title: 'CAP',
      align: 'right',
      cut: 'end',
      least: 5,
      paint: (text) => (text.trim() === NO_CAP ? colors.yellow(text) : text),
      cell: ({ cap }) => cap,
    },
  ];
}

function whatIfColumns(): readonly ReportColumn[] {
  const width = { align: 'left', cut: 'end' } as const;
  return [
    { ...width, title: 'WHAT IF', least: 12, cell: ({ otherwise }) => (otherwise ? callCost(otherwise) : '–') },
    {
      ...width,
      title: 'CHANGE',
      least: 8,
      cell: (row) => differenceText(row.otherwise && differenceOf(row, row.otherwise.cost)),
    },
  ];
}

function callCost({ cost }: Pick<ReportRow, 'cost'>): string {
  return formatCost(cost).replace('/call', '');
}

function whereColumns({ colors }: Look): readonly ReportColumn[] {
  return [
    { title: 'CALL', align: 'left', cut: 'start', least: 12, cell: ({ callee }) => callee },
    {
      title: 'WHERE',
      align: 'left',
      cut: 'start',
      least: 14,
      paint: colors.cyan,
      cell: ({ place }) => `${place.file}:${place.line}`,
    },
  ];
}

function cellsOf(row: ReportRow, columns: readonly ReportColumn[]): readonly string[] {
  return columns.map(({ cell }) => printable(cell(row)));
}

/** The calls without a price under what they lack: that is what somebody has to mend. */
function unpricedLines(unpriced: readonly ReportRow[], look: Look): readonly string[] {
  const columns = whereColumns(look);
  const lines = byReason(unpriced).flatMap(({ reason, rows }) => [
    ...wrap(printable(reason), Math.min(look.width, 120)).map(look.colors.yellow),
    ...rowLines(
      columns,
      rows.map((row) => cellsOf(row, columns)),
      { ...look, width: look.width - 2 },
    ).map((line) => `  ${line}`),
  ]);
  return [look.colors.dim('NOT PRICED'), ...lines];
}

const COUNTED_ONCE: Readonly<Record<Measure, string>> = {
  call: 'What a wrapper sends is in the sum once, at the request.',
  month:
    'What a wrapper sends is in each sum once: of single runs at the request, of a month where its traffic is declared or measured.',
};

function footer(inspection: Inspection, rows: readonly ReportRow[], look: Look): readonly string[] {
  const totals = totalsOf(inspection);
  const { files, pricesAsOf, calls, whatIf } = inspection;
  const seen = `${plural(files.seen, 'file')} seen, ${files.analysed.toLocaleString('en-US')} analysed`;
  if (totals.calls === 0) return [`No LLM calls found. ${look.colors.dim(seen)}`];
  const isOpen = calls.some(({ cost }) => cost.usd?.input.high === null);
  const notes = [
    `Prices of ${pricesAsOf}, for one successful request: the literal prompt and a reply.`,
    '≤ the reply has a bound, ≥ it has none.',
    ...(calls.some(isDefaultModel) ? [`${BY_DEFAULT} priced as if nothing else is set.`] : []),
    ...(calls.length > countedCalls(calls).length ? [COUNTED_ONCE[measureOf(rows)]] : []),
    ...(isOpen ? ['+ what only exists at run time, on top.'] : []),
    ...ownPriceNotes(rows),
    ...fixedOutsideOfSums(rows),
    ...(whatIf ? [CHANGES] : []),
  ];
  const others = rows.flatMap(({ otherwise }) => otherwise ?? []);
  const width = Math.min(look.width, 120);
  const bold = (text: string) => wrap(printable(text), width).map((line) => look.colors.bold(line));
  return [
    ...bold(`${plural(totals.calls, 'call')}, ${pricedText(calls)}.`),
    ...routeLines(calls, look),
    ...(whatIf ? [...bold(`What if ${whatIf.says}: ${pricedText(others)}.`)] : []),
    ...routeLines(others, look),
    ...whatIfNotes(rows).flatMap((note) => wrap(printable(note), width)),
    ...findingsHint(totals),
    ...wrap([...notes, `${seen}.`].join(' '), width).map((line) => look.colors.dim(line)),
  ];
}

/** What the declared traffic makes of the calls, a line per route, and what they come to. */
function routeLines(calls: Inspection['calls'], { colors }: Look): readonly string[] {
  const routes = routeSums(calls);
  const sum = sumOfRoutes(calls);
  // A single route is the sum already, unless something is paid by the month besides.
  const together = sum && (routes.length > 1 || sum.fixed.length > 0) ? [monthSumText(sum)] : [];
  return [
    ...routes.map(({ route, calls: count, usdPerDay, usdPerMonth }) => {
      const money = `${formatRange(usdPerDay)} a day, ${formatRange(usdPerMonth)} a month`;
      return `${colors.bold(printable(route))}: ${money} ${colors.dim(`(${plural(count, 'call')})`)}`;
    }),
    ...together.map((text) => `${colors.bold('together')}: ${printable(text)}`),
  ];
}

function findingsHint({ findings }: Totals): readonly string[] {
  if (findings.total === 0) return [];
  const errors = findings.error > 0 ? `, ${plural(findings.error, 'error')} among them` : '';
  return [`${plural(findings.total, 'finding')}${errors}: \`llm-cost-lint check\` shows them.`];
}
