import type { SourceView } from './inspection.js';
import { type LineIndex, lineIndex } from './line-index.js';
import { shownPath } from './paths.js';

/** Places as a person reads them, with the line tables made once per file. */
export function sourceView(
  shown: ReadonlyMap<string, string>,
  cwd: string,
  textOf: (file: string) => string,
): SourceView & { forget(files: Iterable<string>): void } {
  const indexes = new Map<string, LineIndex>();
  return {
    shown: (file) => shown.get(file) ?? shownPath(file, cwd),
    text: textOf,
    lines(file) {
      const known = indexes.get(file);
      if (known) return known;
      const made = lineIndex(textOf(file));
      indexes.set(file, made);
      return made;
    },
    /** The texts of these files are no longer what they were. */
    forget(files) {
      for (const file of files) indexes.delete(file);
    },
  };
}
