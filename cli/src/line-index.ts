/** Turns offsets into lines and columns as editors count them: from 1, a byte order mark not counted. */
export interface LineIndex {
  position(offset: number): Position;
  /** The text of a line, without its line break. */
  line(number: number): string;
  readonly lineCount: number;
}
export interface Position {
  readonly line: number;
  readonly column: number;
}

export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (const lineBreak of text.matchAll(/\r\n|\n|\r/g)) starts.push(lineBreak.index + lineBreak[0].length);
  const mark = text.startsWith('\uFEFF') ? 1 : 0;

  return {
    lineCount: starts.length,
    position(offset) {
      const line = lastAtOrBefore(starts, offset);
      const column = offset - (starts[line] ?? 0) - (line === 0 ? mark : 0);
      return { line: line + 1, column: Math.max(0, column) + 1 };
    },
    line(number) {
      const start = (starts[number - 1] ?? text.length) + (number === 1 ? mark : 0);
      return text.slice(start, starts[number] ?? text.length).replace(/[\r\n]+$/, '');
    },
  };
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
