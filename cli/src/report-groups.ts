import type { Difference } from './report-figures.js';
import type { Measure, ReportRow } from './report-rows.js';
import { differenceOfSums, type Sum, sumOfCalls } from './report-sums.js';

/** Calls that have something in common, and what they come to. */
export interface Group {
  readonly name: string;
  readonly today: Sum | undefined;
  readonly otherwise: Sum | undefined;
  readonly change: Difference | undefined;
}

export interface Groups {
  /** The dearest first. */
  readonly shown: readonly Group[];
  /** All the others together. */
  readonly rest: Group | undefined;
}

const MOST_GROUPS = 10;

/** @param nameOf `undefined` for a call that is in no group. */
export function groupsBy(
  rows: readonly ReportRow[],
  measure: Measure,
  nameOf: (row: ReportRow) => string | undefined,
): Groups {
  const members = new Map<string, ReportRow[]>();
  for (const row of rows) {
    const name = nameOf(row);
    if (name === undefined || !hasPart(row, measure)) continue;
    const others = members.get(name);
    if (others) others.push(row);
    else members.set(name, [row]);
  }
  const groups = [...members].map(([name, own]) => groupOf(name, own, measure)).sort(byMoney);
  // One that is left over alone takes no more room than its own row.
  const shown = groups.length > MOST_GROUPS + 1 ? groups.slice(0, MOST_GROUPS) : groups;
  const hidden = groups.slice(shown.length);
  const left = hidden.flatMap(({ name }) => members.get(name) ?? []);
  return { shown, rest: hidden.length === 0 ? undefined : groupOf(`${hidden.length} more`, left, measure) };
}

function hasPart({ isInSum, otherwise }: ReportRow, measure: Measure): boolean {
  return isInSum[measure] || otherwise?.isInSum[measure] === true;
}

function groupOf(name: string, rows: readonly ReportRow[], measure: Measure): Group {
  const others = rows.flatMap(({ otherwise }) => otherwise ?? []);
  return {
    name,
    today: sumOfCalls(rows, measure),
    otherwise: sumOfCalls(others, measure),
    change: differenceOfSums(rows, measure),
  };
}

function byMoney({ today: one }: Group, { today: other }: Group): number {
  return (other?.bounded ?? 0) - (one?.bounded ?? 0);
}
