import { codeFrameColumns } from '@babel/code-frame';
import type { LineIndex, Position } from './line-index.js';
import { type Look, printable } from './terminal.js';

export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** The lines around a place, with the place marked. Long lines are cut around it, so that a minified file stays readable. */
export function codeFrame(lines: LineIndex, span: Span, look: Look): string {
  const first = Math.max(1, span.start.line - LINES_AROUND);
  const lastMarked = Math.min(span.end.line, span.start.line + MOST_MARKED_LINES - 1);
  const last = Math.min(lines.lineCount, lastMarked + LINES_AROUND);
  const room = Math.min(look.width, WIDEST) - String(last).length - GUTTER;

  const cut = Math.max(0, columnShown(lines, span.start) - Math.floor(room / 2));
  const offset = span.start.column > room * 0.8 ? cut : 0;
  const shown = range(first, last).map((number) => cutLine(printable(lines.line(number)), offset, room));
  const startColumn = columnShown(lines, span.start) - offset;
  const marksWhole = lastMarked === span.end.line;
  const endColumn = marksWhole ? Math.min(columnShown(lines, span.end) - offset, room + 1) : room + 1;

  return codeFrameColumns(
    shown.join('\n'),
    {
      start: { line: span.start.line, column: startColumn },
      end: { line: lastMarked, column: Math.max(endColumn, lastMarked === span.start.line ? startColumn + 1 : 1) },
    },
    frameOptions(first, look),
  );
}

const LINES_AROUND = 1;
const MOST_MARKED_LINES = 4;
/** "> ", " | " and a little air. */
const GUTTER = 6;
const WIDEST = 140;

function frameOptions(startLine: number, look: Look) {
  // `forceColor` alone: left to itself the package looks at CI variables and would colour a log.
  const options = { startLine, linesAbove: LINES_AROUND, linesBelow: LINES_AROUND, highlightCode: false };
  return { ...options, forceColor: look.colors.isColorSupported };
}

/** The column in the line as it is printed: a tab takes two. */
function columnShown(lines: LineIndex, { line, column }: Position): number {
  return printable(lines.line(line).slice(0, column - 1)).length + 1;
}

function cutLine(text: string, offset: number, room: number): string {
  const head = offset > 0 && text.length > 0 ? `…${text.slice(offset + 1)}` : text;
  return head.length > room ? `${head.slice(0, room - 1)}…` : head;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
