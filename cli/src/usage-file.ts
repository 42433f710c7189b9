import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Usage, UsageRecord } from '../../rules/usage.js';
import { plural } from './terminal.js';
import { readUsageCsv } from './usage-csv.js';
import { type Remark, remarkTexts } from './usage-remarks.js';
import { readUsageSpans } from './usage-spans.js';
import { reasonOf, UserError } from './user-error.js';

/** `--usage` and `--usage-days`, as typed. */
export interface UsageOption {
  readonly file: string;
  /** How many days the file covers; `undefined` where its own times say that. */
  readonly days: number | undefined;
}

/** What a file of usage holds, in whichever format. */
export interface ReadUsage {
  readonly records: readonly UsageRecord[];
  /**
   * The times of the first and the last request in milliseconds since 1970, or why nobody knows them, without a full stop. `undefined`
   * where the format has no times.
   */
  readonly period: { readonly first: number; readonly last: number } | string | undefined;
  /** What cannot be used. */
  readonly mistakes: readonly Remark[];
  /** How the rest was understood, where that is not plain. */
  readonly remarks: readonly Remark[];
}

export interface LoadedUsage {
  readonly usage: Usage;
  /** The days that were counted, how lines were understood, and those that cannot be used; sentences without a full stop. */
  readonly notes: readonly string[];
}

/** Throws a `UserError` when the file cannot be read, holds nothing of use, or covers nobody knows how many days. */
export function loadUsage({ file, days }: UsageOption, cwd: string): LoadedUsage {
  const text = textOf(file, cwd);
  const isJson = /\.(?:jsonl?|ndjson)$/i.test(file) || /^\s*[{[]/.test(text);
  const read = isJson ? readUsageSpans(text) : readUsageCsv(text, file);
  if (read.records.length === 0) {
    const why = remarkTexts(read.mistakes)[0] ?? 'it has no requests';
    throw new UserError(`--usage ${file}: nothing in it can be used: ${why}.`);
  }
  const covered = days ?? daysIn(read, file);
  const period = days === undefined ? periodText(read, covered) : [];
  const absurd = [...callsByLabel(read.records)].filter(([, calls]) => calls / covered > MOST_CALLS_PER_DAY);
  const leftOut = new Set(absurd.map(([label]) => label));
  return {
    usage: { source: file, days: covered, records: read.records.filter(({ label }) => !leftOut.has(label)) },
    notes: [
      ...period,
      ...remarkTexts([...read.remarks, ...read.mistakes]),
      ...absurd.map(([label, calls]) => absurdText(label, calls / covered)),
    ],
  };
}

/** As for declared traffic. */
const MOST_CALLS_PER_DAY = 1e9;

function absurdText(label: string, callsPerDay: number): string {
  const [often, most] = [callsPerDay, MOST_CALLS_PER_DAY].map((calls) =>
    calls.toLocaleString('en-US', { maximumFractionDigits: 0 }),
  );
  return `"${label}" has ${often} calls a day, where ${most} at most were expected: it is left out`;
}

function callsByLabel(records: readonly UsageRecord[]): ReadonlyMap<string, number> {
  const calls = new Map<string, number>();
  for (const record of records) calls.set(record.label, (calls.get(record.label) ?? 0) + record.calls);
  return calls;
}

const HOURS_PER_DAY = 24;
const DAY_MS = HOURS_PER_DAY * 60 * 60 * 1000;

/** Less than a day tells little of a day: the user then has to say what it stands for. */
function daysIn({ period }: ReadUsage, file: string): number {
  const days = typeof period === 'object' ? (period.last - period.first) / DAY_MS : undefined;
  if (days !== undefined && days >= 1) return days;
  const why =
    days === undefined
      ? period
      : `its requests lie within ${plural(Number((days * HOURS_PER_DAY).toFixed(1)), 'hour')}, which is less than a day`;
  const found = why === undefined ? '' : `${why}: `;
  throw new UserError(`--usage ${file}: ${found}say how many days it covers with --usage-days <n>.`);
}

/** The calls of a day are all calls over the time between the first and the last of them. */
function periodText({ period, records }: ReadUsage, days: number): readonly string[] {
  if (typeof period !== 'object') return [];
  const [first, last] = [period.first, period.last].map((time) => new Date(time).toISOString().slice(0, 16));
  const length = plural(Number(days.toFixed(2)), 'day');
  return [`${plural(records.length, 'request')} between ${first}Z and ${last}Z count as those of ${length}`];
}

function textOf(file: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, file), 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new UserError(`--usage ${file} cannot be read: ${reasonOf(error)}.`);
  }
}
