import type { Inspection } from './inspection.js';
import type { CommonOptions } from './options.js';
import { type Look, plural, printable } from './terminal.js';

const MOST_LINES = 10;

/** What went by the wayside, for standard error: files that could not be read, limits that were hit. */
export function notesText({ files, notes }: Inspection, verbosity: CommonOptions['verbosity'], look: Look): string {
  if (verbosity === 'quiet') return '';
  const lines = [
    ...files.failed.map(({ file, why }) => `${file} was left out: ${why}`),
    ...notes.map(({ file, message }) => `${file}: ${message}`),
  ].map((line) => `${look.colors.yellow('note')} ${printable(line)}`);
  const hidden = lines.length - MOST_LINES;
  const shown =
    hidden > 1 ? [...lines.slice(0, MOST_LINES), `${plural(hidden, 'more note')}; --format json lists all.`] : lines;
  return shown.map((line) => `${line}\n`).join('');
}
