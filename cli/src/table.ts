import { type End, type Look, shorten } from './terminal.js';

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** Where a text that is too long is cut: a path keeps its end, a sentence its start. */
  readonly cut: End;
  /** The width below which the column is not shrunk; absent for a column that is never cut. */
  readonly least?: number;
  paint?(text: string): string;
}
export type Row = readonly string[];

/** A table under its titles, as wide as its contents, or as the screen where that is narrower. */
export function tableLines(columns: readonly Column[], rows: readonly Row[], look: Look): readonly string[] {
  const titles = columns.map((column) => column.title);
  const widths = widthsFor(columns, [titles, ...rows], look);
  const head = columns.map((column) => ({ ...column, paint: look.colors.dim }));
  return [lineOf(titles, head, widths), ...rows.map((row) => lineOf(row, columns, widths))];
}

/** The same without titles. */
export function rowLines(columns: readonly Column[], rows: readonly Row[], look: Look): readonly string[] {
  const widths = widthsFor(columns, rows, look);
  return rows.map((row) => lineOf(row, columns, widths));
}

const GAP = '  ';

function lineOf(row: Row, columns: readonly Column[], widths: readonly number[]): string {
  return columns
    .map((column, index) => {
      const text = shorten(row[index] ?? '', widths[index] ?? 0, column.cut);
      const space = ' '.repeat(Math.max(0, (widths[index] ?? 0) - [...text].length));
      const painted = column.paint?.(text) ?? text;
      return column.align === 'right' ? space + painted : painted + space;
    })
    .join(GAP)
    .trimEnd();
}

/** Takes what is missing from the widest column that can still give, one character at a time. */
function widthsFor(columns: readonly Column[], rows: readonly Row[], look: Look): readonly number[] {
  const widths = columns.map((_, index) =>
    rows.reduce((most, row) => Math.max(most, [...(row[index] ?? '')].length), 0),
  );
  let over = widths.reduce((total, width) => total + width, 0) + GAP.length * (columns.length - 1) - look.width;
  while (over > 0) {
    const giving = widths
      .map((width, index) => ({ index, spare: width - (columns[index]?.least ?? width), width }))
      .filter(({ spare }) => spare > 0)
      .sort((one, other) => other.width - one.width)[0];
    if (!giving) break;
    widths[giving.index] = giving.width - 1;
    over--;
  }
  return widths;
}
