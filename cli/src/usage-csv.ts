import { CsvError, parse } from 'csv-parse/sync';
import { nearestName } from '../../rules/nearest.js';
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

/** A table with a line of headings: label, calls, input, output, cached and cache write tokens, in any order; others are named and passed over. */
export function readUsageCsv(text: string, file: string): ReadUsage {
  const [head, ...rows] = rowsOf(text, file);
  const headings = head?.record ?? [];
  const columns = columnsOf(headings);
  const missing = REQUIRED.filter((column) => !columns.has(column));
  if (missing.length > 0) {
    throw new UserError(
      `--usage ${file}: the first line must name the columns label, calls, inputTokens, outputTokens and, where known, cachedTokens and cacheWriteTokens; there is no ${missing.join(', ')}.`,
    );
  }
  const read = rows.map((row) => ({ line: row.info.lines, of: recordOf(row, headings.length, columns) }));
  return {
    records: read.flatMap(({ of }) => (typeof of === 'string' ? [] : [of])),
    period: undefined,
    mistakes: read.flatMap(({ line, of }) => (typeof of === 'string' ? [{ line, text: of }] : [])),
    remarks: headingRemarks(headings, columns, rows).map((remark) => ({ line: head?.info.lines ?? 1, text: remark })),
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
  const found = COLUMNS.map(
    (column) => [column, headings.findIndex((heading) => columnOf(heading) === column)] as const,
  );
  return new Map(found.filter(([, index]) => index !== -1));
}

const COLUMNS = Object.keys(NAMES) as Column[];

function columnOf(heading: string): Column | undefined {
  const plain = heading.toLowerCase().replace(/[\s_-]/g, '');
  return COLUMNS.find((column) => NAMES[column].includes(plain));
}

/** The headings that count for nothing: those that nobody knows, and those of a column that there is already. */
function headingRemarks(
  headings: readonly string[],
  columns: ReadonlyMap<Column, number>,
  rows: readonly Row[],
): readonly string[] {
  return headings.flatMap((heading, index) => {
    if (heading === '') {
      const hasValues = rows.some(({ record }) => (record[index] ?? '') !== '');
      return hasValues ? [`column ${index + 1} has values and no heading, and is passed over`] : [];
    }
    const column = columnOf(heading);
    if (column !== undefined && columns.get(column) === index) return [];
    const shown = `the column ${JSON.stringify(heading)}`;
    if (column !== undefined) return [`${shown} is a second ${column} and passed over`];
    // One that there is already is not what was meant.
    const missing = COLUMNS.filter((each) => !columns.has(each));
    const near = nearestName(heading.slice(0, LONGEST_HEADING), missing);
    const advice = near === undefined ? '' : `: did you mean ${JSON.stringify(near)}?`;
    return [`${shown} is not known and passed over${advice}`];
  });
}

/** Nobody mistypes more, and comparing takes as long as both names are. */
const LONGEST_HEADING = 40;

/** The record of a line, or what is wrong with it. @param width how many columns there are. */
function recordOf(
  { info, record: cells }: Row,
  width: number,
  columns: ReadonlyMap<Column, number>,
): UsageRecord | string {
  if (cells.slice(width).some((each) => each !== ''))
    return `it has ${cells.length} fields, and the first line ${width}`;
  const cell = (column: Column) => cells[columns.get(column) ?? -1];
  const label = cell('label') ?? '';
  if (label === '') return 'it has no label';
  const numbers = new Map<Column, number>();
  for (const column of columns.keys()) {
    if (column === 'label') continue;
    // An optional column may be empty in some of the lines.
    const value = !REQUIRED.includes(column) && !cell(column) ? 0 : amountIn(cell(column));
    if (value === undefined) {
      return `${column} is ${JSON.stringify(cell(column) ?? '')}, where a number from 0 to 1e15 was expected`;
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
  return mistakeIn(record) ?? record;
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
