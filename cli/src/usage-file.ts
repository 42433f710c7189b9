import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Usage, UsageRecord } from '../../rules/usage.js';
import { readUsageCsv } from './usage-csv.js';
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
  /** The days between the first and the last request, where the file has times. */
  readonly days: number | undefined;
  /** `line 7: ...`, for each line that cannot be used. */
  readonly mistakes: readonly string[];
}

export interface LoadedUsage {
  readonly usage: Usage;
  readonly mistakes: readonly string[];
}

/** Throws a `UserError` when the file cannot be read, holds nothing of use, or covers nobody knows how many days. */
export function loadUsage({ file, days }: UsageOption, cwd: string): LoadedUsage {
  const text = textOf(file, cwd);
  const read = /^\s*\{/.test(text) ? readUsageSpans(text) : readUsageCsv(text, file);
  if (read.records.length === 0) {
    const why = read.mistakes[0] ?? 'it has no requests';
    throw new UserError(`--usage ${file}: nothing in it can be used: ${why}.`);
  }
  const covered = days ?? read.days;
  if (covered === undefined) {
    throw new UserError(`--usage ${file}: say how many days it covers with --usage-days <n>.`);
  }
  return { usage: { source: file, days: covered, records: summed(read.records) }, mistakes: read.mistakes };
}

function textOf(file: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, file), 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new UserError(`--usage ${file} cannot be read: ${reasonOf(error)}.`);
  }
}

/** One record per label. */
function summed(records: readonly UsageRecord[]): readonly UsageRecord[] {
  const sums = new Map<string, UsageRecord>();
  for (const record of records) {
    const { calls, inputTokens, cachedTokens, outputTokens } = sums.get(record.label) ?? NOTHING;
    sums.set(record.label, {
      label: record.label,
      calls: calls + record.calls,
      inputTokens: inputTokens + record.inputTokens,
      cachedTokens: cachedTokens + record.cachedTokens,
      outputTokens: outputTokens + record.outputTokens,
    });
  }
  return [...sums.values()];
}

const NOTHING = { calls: 0, inputTokens: 0, cachedTokens: 0, outputTokens: 0 };
