import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';

/** The form in which the analyzer and the reports write paths. */
export function withForwardSlashes(path: string, separator: string = sep): string {
  return separator === '\\' ? path.replaceAll('\\', '/') : path;
}

/** The path with its links resolved, or the path itself where that cannot be done. */
export function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path; // It does not exist or may not be looked at; reading it will say so.
  }
}

/** How a person at `directory` would name the file. */
export function shownPath(path: string, directory: string): string {
  return withForwardSlashes(relative(directory, path)) || '.';
}
