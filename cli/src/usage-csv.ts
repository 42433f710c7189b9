import { CsvError, parse } from 'csv-parse/sync';
import type { UsageRecord } from '../../rules/usage.js';
import type { ReadUsage } from './usage-file.js';
import { UserError } from './user-error.js';

type Column = Exclude<keyof UsageRecord, 'line' | 'model'>;

/** What the columns are called here and elsewhere, without case, blanks and underscores. */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  label: ['label', 'route', 'name', 'call'],
  calls: ['calls', 'requests', 'count', 'numrequests'],
  inputTokens: ['inputtokens', 'input', 'prompttokens', 'contexttokens'],
  cachedTokens: ['cachedtokens', 'cached', 'cachedinputtokens', 'inputcachedtokens', 'cachereadtokens'],
  cacheWriteTokens: [
    'cachewritetokens',
    'cachewrite',
    'cachewriteinputtokens',
    'cachecreationtokens',
    'cachecreationinputtokens',
  ],
  outputTokens: ['outputtokens', 'output', 'completiontokens', 'generatedtokens'],
};
/** All but what is read from a cache or written to it, which not every provider reports. */
const REQUIRED: readonly Column[] = ['label', 'calls', 'inputTokens', 'outputTokens'];

interface Row {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

/** A table with a line of headings: label, calls, input, output, cached and cache write tokens, in any order; others are passed over. */
export function readUsageCsv(text: string, file: string): ReadUsage {
  const [head, ...rows] = rowsOf(text, file);
  const columns = columnsOf(head?.record ?? []);
  const missing = REQUIRED.filter((column) => !columns.has(column));
  if (missing.length > 0) {
    throw new UserError(
      `--usage ${file}: the first line must name the columns label, calls, inputTokens, outputTokens and, where known, cachedTokens and cacheWriteTokens; there is no ${missing.join(', ')}.`,
    );
  }
  const read = rows.map((row) => recordOf(row, columns));
  return {
    records: read.filter((each) => typeof each !== 'string'),
    period: undefined,
    mistakes: read.filter((each) => typeof each === 'string'),
  };
}

function rowsOf(text: string, file: string): readonly Row[] {
  const delimiter = text.slice(0, text.search(/\r|\n|$/)).includes(';') ? ';' : ',';
  try {
    const rows: unknown = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    return rows as readonly Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UserError(`--usage ${file}: it cannot be read as CSV: ${error.message}.`);
  }
}

function columnsOf(headings: readonly string[]): ReadonlyMap<Column, number> {
  const plain = headings.map((heading) => heading.toLowerCase().replace(/[\s_-]/g, ''));
  const found = (Object.keys(NAMES) as Column[]).map(
    (column) => [column, plain.findIndex((heading) => NAMES[column].includes(heading))] as const,
  );
  return new Map(found.filter(([, index]) => index !== -1));
}

/** The record of a line, or what is wrong with it. */
function recordOf({ info, record: cells }: Row, columns: ReadonlyMap<Column, number>): UsageRecord | string {
  const cell = (column: Column) => cells[columns.get(column) ?? -1];
  const label = cell('label') ?? '';
  if (label === '') return `line ${info.lines}: it has no label`;
  const numbers = new Map<Column, number>();
  for (const column of columns.keys()) {
    if (column === 'label') continue;
    // An optional column may be empty in some of the lines.
    const value = !REQUIRED.includes(column) && !cell(column) ? 0 : amountIn(cell(column));
    if (value === undefined) {
      return `line ${info.lines}: ${column} is ${JSON.stringify(cell(column) ?? '')}, where a number from 0 to 1e15 was expected`;
    }
    numbers.set(column, value);
  }
  const amount = (column: Column) => numbers.get(column) ?? 0;
  const record = {
    label,
    calls: amount('calls'),
    inputTokens: amount('inputTokens'),
    cachedTokens: amount('cachedTokens'),
    cacheWriteTokens: amount('cacheWriteTokens'),
    outputTokens: amount('outputTokens'),
    line: info.lines,
  };
  const mistake = mistakeIn(record);
  return mistake === undefined ? record : `line ${info.lines}: ${mistake}`;
}

/** What cannot be, though each of the numbers is one. */
function mistakeIn(record: UsageRecord): string | undefined {
  const { calls, inputTokens, cachedTokens, cacheWriteTokens, outputTokens } = record;
  if (cachedTokens > inputTokens) return 'more tokens are cached than are sent';
  if (cachedTokens + cacheWriteTokens > inputTokens)
    return 'more tokens are read from the cache and written to it than are sent; inputTokens has to count them, too';
  return calls === 0 && inputTokens + outputTokens > 0 ? 'it has tokens, and no calls' : undefined;
}

/** More than all that anybody has ever sent. */
const ABSURD = 1e15;

function amountIn(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d+(?:\.\d+)?(?:e\d+)?$/i.test(text)) return undefined;
  const amount = Number(text);
  return amount <= ABSURD ? amount : undefined;
}
