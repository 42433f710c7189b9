import type { Inspection, Note } from './inspection.js';
import type { CommonOptions } from './options.js';
import { type Look, plural, printable } from './terminal.js';

const MOST_LINES = 10;

/** For standard error: every mistake of a configuration, then what went by the wayside, files that could not be read, limits that were hit. */
export function notesText(inspection: Inspection, verbosity: CommonOptions['verbosity'], look: Look): string {
  const mistakes = inspection.configErrors.map((note) => `llm-cost-lint: ${printable(noteText(note))}`);
  const notes = verbosity === 'quiet' ? [] : noteLines(inspection, look);
  return [...mistakes, ...notes].map((line) => `${line}\n`).join('');
}

/** `src/chat.ts:3:9: ...`, as far as the place is known. */
export function noteText({ file, line, column, message }: Note): string {
  return `${[file, line, column].filter((part) => part !== undefined).join(':')}: ${message}`;
}

function noteLines({ files, notes, configErrors }: Inspection, look: Look): readonly string[] {
  const lines = [
    ...files.failed.map(({ file, why }) => `${file} was left out: ${why}`),
    ...notes.filter((note) => !configErrors.includes(note)).map(noteText),
  ].map((line) => `${look.colors.yellow('note')} ${printable(line)}`);
  const hidden = lines.length - MOST_LINES;
  return hidden > 1
    ? [...lines.slice(0, MOST_LINES), `${plural(hidden, 'more note')}; --format json lists all.`]
    : lines;
}
