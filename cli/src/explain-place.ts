import { resolve } from 'node:path';
import { diskTree } from './file-tree.js';
import type { Inspection, PricedCall } from './inspection.js';
import { realPathOf, withForwardSlashes } from './paths.js';
import { plural } from './terminal.js';
import { UserError } from './user-error.js';

/** A line of a file, as it was typed and as it lies on the disk. */
export interface LineOfFile {
  readonly typed: string;
  /** Absolute, links resolved, forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1; `undefined` where it was not typed. */
  readonly column: number | undefined;
}

/** Reads `src/chat.ts:12`, and `src/chat.ts:12:5` as other commands print it. */
export function lineOfFile(place: string, cwd: string): LineOfFile {
  const [, typed = '', line = '', column] = /^(.+?):(\d+)(?::(\d+))?$/.exec(place) ?? [];
  if (typed === '') {
    throw new UserError(`"${place}" names no line: write it as <file>:<line>, for example src/chat.ts:12.`);
  }
  const path = resolve(cwd, typed);
  const kind = diskTree.kindOf(path);
  if (kind === undefined) throw new UserError(`There is no file "${typed}" in ${cwd}.`);
  if (kind !== 'file') throw new UserError(`"${typed}" is a directory: name one file and a line of it.`);
  return {
    typed,
    file: withForwardSlashes(realPathOf(path)),
    line: Number(line),
    column: column === undefined ? undefined : Number(column),
  };
}

/** The call that begins at the very place, else those that begin at the line, else the innermost of those around it. Throws a `UserError` where there is none. */
export function callsAt({ typed, file, line, column }: LineOfFile, inspection: Inspection): readonly PricedCall[] {
  const { calls, source, files } = inspection;
  const failed = files.failed.find((each) => each.file === source.shown(file));
  if (failed) throw new UserError(`${typed} cannot be looked at: ${failed.why}.`);
  const own = calls.filter(({ call }) => call.file === file);
  const lines = source.lines(file);
  if (line < 1 || line > lines.lineCount) {
    throw new UserError(`${typed} has ${plural(lines.lineCount, 'line')}: there is no line ${line}.`);
  }
  const lineOf = (offset: number) => lines.position(offset).line;
  const beginning = own.filter(({ call }) => lineOf(call.range.start) === line || lineOf(call.name.start) === line);
  const pointedAt = beginning.filter(({ call: { range } }) => lines.position(range.start).column === column);
  if (pointedAt.length > 0) return pointedAt;
  if (beginning.length > 0) return beginning;
  const around = own.filter(({ call: { range } }) => lineOf(range.start) <= line && line <= lineOf(range.end));
  if (around.length === 0)
    throw noCallAt(
      typed,
      line,
      own.map(({ call }) => lineOf(call.name.start)),
    );
  const shortest = Math.min(...around.map(({ call: { range } }) => range.end - range.start));
  return around.filter(({ call: { range } }) => range.end - range.start === shortest);
}

const MOST_LINES = 10;

function noCallAt(typed: string, line: number, lines: readonly number[]): UserError {
  if (lines.length === 0) return new UserError(`There is no LLM call in ${typed}.`);
  const nearest = [...new Set(lines)].sort(
    (one, other) => Math.abs(one - line) - Math.abs(other - line) || one - other,
  );
  const shown = nearest.slice(0, MOST_LINES).join(', ');
  const more = nearest.length > MOST_LINES ? ` and ${nearest.length - MOST_LINES} more` : '';
  const are = nearest.length === 1 ? 'the only one is on line' : 'the nearest are on lines';
  return new UserError(`There is no LLM call on line ${line} of ${typed}: ${are} ${shown}${more}.`);
}
