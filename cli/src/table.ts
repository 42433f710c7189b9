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

/** Lines of a table as wide as its contents, or as the screen where that is narrower. */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  look: Look,
): readonly string[] {
  const natural = columns.map((column, index) =>
    Math.max(column.title.length, ...rows.map((row) => [...(row[index] ?? '')].length)),
  );
  const widths = shrink(natural, columns, look.width - GAP.length * (columns.length - 1));
  const line = (cells: readonly string[], paint: (text: string, column: Column) => string) =>
    columns
      .map((column, index) => paint(padded(cells[index] ?? '', widths[index] ?? 0, column), column))
      .join(GAP)
      .trimEnd();
  return [
    line(
      columns.map((column) => column.title),
      (text) => look.colors.dim(text),
    ),
    ...rows.map((row) => line(row, (text, column) => column.paint?.(text) ?? text)),
  ];
}

const GAP = '  ';

function padded(text: string, width: number, { align, cut }: Column): string {
  const short = shorten(text, width, cut);
  const space = ' '.repeat(Math.max(0, width - [...short].length));
  return align === 'right' ? space + short : short + space;
}

/** Takes what is missing from the widest column that can still give, one character at a time. */
function shrink(natural: readonly number[], columns: readonly Column[], room: number): readonly number[] {
  const widths = [...natural];
  let over = widths.reduce((total, width) => total + width, 0) - room;
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
