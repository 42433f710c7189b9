import { CsvError, parse } from 'csv-parse/sync';
import type { UsageRecord } from '../../rules/usage.js';
import type { ReadUsage } from './usage-file.js';
import { UserError } from './user-error.js';

type Column = keyof UsageRecord;

/** What the columns are called here and elsewhere, without case, blanks and underscores. */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  label: ['label', 'route', 'name', 'call'],
  calls: ['calls', 'requests', 'count', 'numrequests'],
  inputTokens: ['inputtokens', 'input', 'prompttokens', 'contexttokens'],
  cachedTokens: ['cachedtokens', 'cached', 'cachedinputtokens', 'inputcachedtokens', 'cachereadtokens'],
  outputTokens: ['outputtokens', 'output', 'completiontokens', 'generatedtokens'],
};
/** All but the cached tokens, which not every provider reports. */
const REQUIRED: readonly Column[] = ['label', 'calls', 'inputTokens', 'outputTokens'];

interface Row {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

/** A table with a line of headings: label, calls, input, output and cached tokens, in any order; others are passed over. */
export function readUsageCsv(text: string, file: string): ReadUsage {
  const [head, ...rows] = rowsOf(text, file);
  const columns = columnsOf(head?.record ?? []);
  const missing = REQUIRED.filter((column) => !columns.has(column));
  if (missing.length > 0) {
    throw new UserError(
      `--usage ${file}: the first line must name the columns label, calls, inputTokens, outputTokens and, where known, cachedTokens; there is no ${missing.join(', ')}.`,
    );
  }
  const read = rows.map((row) => recordOf(row, columns));
  return {
    records: read.filter((each) => typeof each !== 'string'),
    days: undefined,
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
function recordOf({ info, record }: Row, columns: ReadonlyMap<Column, number>): UsageRecord | string {
  const cell = (column: Column) => record[columns.get(column) ?? -1];
  const label = cell('label') ?? '';
  if (label === '') return `line ${info.lines}: it has no label`;
  const numbers = new Map<Column, number>();
  for (const column of columns.keys()) {
    if (column === 'label') continue;
    // Not every provider reports what was read from a cache.
    const value = column === 'cachedTokens' && !cell(column) ? 0 : amountIn(cell(column));
    if (value === undefined) {
      return `line ${info.lines}: ${column} is ${JSON.stringify(cell(column) ?? '')}, where a number that is not negative was expected`;
    }
    numbers.set(column, value);
  }
  const [calls = 0, inputTokens = 0, outputTokens = 0] = [
    numbers.get('calls'),
    numbers.get('inputTokens'),
    numbers.get('outputTokens'),
  ];
  const cachedTokens = numbers.get('cachedTokens') ?? 0;
  if (cachedTokens > inputTokens) return `line ${info.lines}: more tokens are cached than are sent`;
  return { label, calls, inputTokens, cachedTokens, outputTokens };
}

function amountIn(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d+(?:\.\d+)?(?:e\d+)?$/i.test(text)) return undefined;
  const amount = Number(text);
  return Number.isFinite(amount) ? amount : undefined;
}
