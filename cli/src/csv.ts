import { printable } from './terminal.js';

/** A field: a number is written as it is, a text that comes from the source is made safe first. */
export type CsvField = number | string | null | undefined;

/** RFC 4180: commas, doubled quotes, lines that end in CRLF. */
export function csvLine(fields: readonly CsvField[]): string {
  return `${fields.map(fieldText).join(',')}\r\n`;
}

function fieldText(field: CsvField): string {
  if (field === null || field === undefined) return '';
  return typeof field === 'number' ? plainNumber(field) : quoted(withoutFormula(printable(field)));
}

/** Without an exponent, and without digits that are only the noise of binary fractions. */
function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return '';
  if (Number.isInteger(value)) return BigInt(value).toString();
  return value
    .toFixed(12)
    .replace(/\.?0+$/, '')
    .replace(/^-0$/, '0');
}

/** A spreadsheet runs a cell that begins like a formula; with an apostrophe before it, it is a text. */
function withoutFormula(text: string): string {
  return /^\s*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
}

/** A semicolon and a tab separate fields where the reader's country says so. */
function quoted(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
