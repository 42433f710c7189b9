import { existsSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { globMatcher, isGlob } from '../../rules/glob.js';
import { realPathOf, shownPath, withForwardSlashes } from './paths.js';
import { isSourceName } from './source-names.js';
import { reasonOf, UserError } from './user-error.js';
import { walkDirectory } from './walk.js';

export interface SourceFile {
  /** Absolute, links resolved, forward slashes: what the analyzer is given. */
  readonly path: string;
  /** Relative to the working directory, as it was found: what a person is shown. */
  readonly shown: string;
}
export interface FailedFile {
  readonly file: string;
  readonly why: string;
}
export interface FoundFiles {
  readonly files: readonly SourceFile[];
  readonly failed: readonly FailedFile[];
}

/** The source files that the paths, directories and globs name, each once. */
export function findFiles(paths: readonly string[], cwd: string): FoundFiles {
  const files = new Map<string, SourceFile>();
  const failed: FailedFile[] = [];
  for (const typed of paths.length === 0 ? ['.'] : paths) {
    const found = expand(typed, cwd);
    for (const path of found.files) {
      const real = withForwardSlashes(realPathOf(path));
      if (!files.has(real)) files.set(real, { path: real, shown: shownPath(path, cwd) });
    }
    failed.push(...found.failed.map(({ path, why }) => ({ file: shownPath(path, cwd), why })));
  }
  return { files: [...files.values()].sort(byShownPath), failed };
}

function byShownPath(one: SourceFile, other: SourceFile): number {
  return one.shown < other.shown ? -1 : 1;
}

interface Expanded {
  readonly files: readonly string[];
  readonly failed: readonly { readonly path: string; readonly why: string }[];
}

function expand(typed: string, cwd: string): Expanded {
  const path = resolve(cwd, typed);
  const found = look(path, typed);
  if (found?.isDirectory()) return walkDirectory(path);
  // A file that is named is analysed even where a walk would pass it by: it was asked for.
  if (found) return found.isFile() && isSourceName(basename(path)) ? { files: [path], failed: [] } : notSource(path);
  if (isGlob(typed)) return expandGlob(withForwardSlashes(typed), cwd);
  throw new UserError(`There is no file or directory "${typed}" in ${cwd}.`);
}

function look(path: string, typed: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw new UserError(`"${typed}" cannot be opened: ${reasonOf(error)}.`);
  }
}

function notSource(path: string): Expanded {
  return { files: [], failed: [{ path, why: 'it is not a TypeScript or JavaScript source file' }] };
}

function expandGlob(pattern: string, cwd: string): Expanded {
  const { start, rest } = splitGlob(pattern, cwd);
  if (!look(start, pattern)?.isDirectory()) throw nothingMatches(pattern, cwd);
  const matches = globMatcher(rest);
  const walk = walkDirectory(start);
  const files = walk.files.filter((file) => matches(withForwardSlashes(relative(start, file))));
  if (files.length === 0) throw nothingMatches(pattern, cwd);
  return { files, failed: walk.failed };
}

/** The directory to walk, and the pattern from there. A directory that is really called `[id]` is no wildcard. */
function splitGlob(pattern: string, cwd: string): { start: string; rest: string } {
  const segments = pattern.split('/');
  let start = pattern.startsWith('/') ? '/' : cwd;
  let taken = 0;
  for (const segment of segments.slice(0, -1)) {
    if (isGlob(segment) && !existsSync(join(start, segment))) break;
    start = resolve(start, `./${segment}`);
    taken++;
  }
  return { start, rest: segments.slice(taken).join('/') };
}

function nothingMatches(pattern: string, cwd: string): UserError {
  return new UserError(`No source file matches "${pattern}" in ${cwd}.`);
}
