import { formatCost } from '../../analyzer/money/format.js';
import { changePerCall, differenceIn } from './diff-change.js';
import type { ComparedCall } from './diff-comparison.js';
import { differencePerMonth, differenceText, monthText } from './report-figures.js';
import type { ReportRow } from './report-rows.js';
import { type Column, tableLines } from './table.js';
import { type Look, plural, printable, wrap } from './terminal.js';

/** The calls that are not as they were, before beside after, and below each why; those that differ most come first. */
export function callLines(all: readonly ComparedCall[], look: Look): readonly string[] {
  const calls = all.filter(({ change }) => change !== 'same').sort(byMoney);
  if (calls.length === 0) return [];
  const [head = '', ...rows] = tableLines(columnsFor(look), calls.map(cellsOf), { ...look, width: look.width - 2 });
  const lines = calls.flatMap((call, index) => [
    `${markOf(call, look)} ${rows[index] ?? ''}`,
    ...wrap(printable(detailsOf(call).join('; ')), Math.min(look.width, WIDEST_TEXT) - DETAIL_INDENT)
      .filter((line) => line !== '')
      .map((line) => `${' '.repeat(DETAIL_INDENT)}${look.colors.dim(line)}`),
  ]);
  return [`  ${head}`, ...lines];
}

/** What makes the largest difference first. */
function byMoney(one: ComparedCall, other: ComparedCall): number {
  return weightOf(other) - weightOf(one);
}

function weightOf({ before, after }: ComparedCall): number {
  if (!before || !after) return 0;
  return Math.abs((differenceIn(before, after, 'month') ?? differenceIn(before, after, 'call'))?.usd ?? 0);
}

/** Wider lines are hard to read. */
const WIDEST_TEXT = 120;
const DETAIL_INDENT = 4;

function columnsFor({ colors }: Look): readonly Column[] {
  return [
    { title: 'BEFORE', align: 'left', cut: 'end', least: 9 },
    { title: 'AFTER', align: 'left', cut: 'end', least: 9, paint: colors.bold },
    { title: 'CHANGE', align: 'left', cut: 'end', least: 10 },
    { title: 'CALL', align: 'left', cut: 'start', least: 12 },
    { title: 'WHERE', align: 'left', cut: 'start', least: 14, paint: colors.cyan },
  ];
}

function cellsOf(call: ComparedCall): readonly string[] {
  const { before, after } = call;
  const row = after ?? before;
  return [costText(before), costText(after), changeText(call), printable(row?.callee ?? ''), printable(whereText(row))];
}

function markOf({ change }: ComparedCall, { colors }: Look): string {
  if (change === 'new') return colors.green('+');
  return change === 'gone' ? colors.red('-') : colors.yellow('~');
}

function costText(row: ReportRow | undefined): string {
  return row === undefined ? '–' : printable(formatCost(row.cost).replace('/call', ''));
}

function changeText({ before, after }: ComparedCall): string {
  if (!before) return 'new';
  if (!after) return 'gone';
  const change = changePerCall(before, after);
  if (change === 'not priced') return '–';
  return typeof change === 'string' ? change : differenceText(change);
}

function whereText(row: ReportRow | undefined): string {
  return row === undefined ? '' : `${row.place.file}:${row.place.line}`;
}

/** Why it is another price. */
function detailsOf({ before, after, differs, isMoved }: ComparedCall): readonly string[] {
  if (!before || !after) return newOrGone(after ?? before);
  return [
    ...differs.map(({ name, before: then, after: now }) => `${name} ${then} → ${now}`),
    ...monthChange(before, after),
    ...(isMoved ? [`moved here from ${whereText(before)}`] : []),
  ];
}

function newOrGone(row: ReportRow | undefined): readonly string[] {
  if (!row) return [];
  const { cost, model, cap } = row;
  const month = cost.projection ? [`month ${monthText(cost)}`] : [];
  return [`model ${model}`, `input ${plural(cost.input.known, 'token')}`, `cap ${cap}`, ...month];
}

function monthChange(before: ReportRow, after: ReportRow): readonly string[] {
  const [then, now] = [before.cost.projection, after.cost.projection];
  if (then && !now)
    return [`its traffic is declared no more: no route is for it, and ${monthText(before.cost)} a month is not saved`];
  if (now && !then) return [`its traffic was not declared before: ${monthText(after.cost)} a month is not new`];
  if (!then || !now) return [];
  const change = differencePerMonth(before.cost, after.cost);
  const amount = change ? ` ${differenceText(change)}` : '';
  return [`month ${monthText(before.cost)} → ${monthText(after.cost)}${amount}`];
}
