import { basename, join, relative, resolve } from 'node:path';
import { globMatcher, isGlob } from '../../rules/glob.js';
import { diskTree, type EntryKind, type FileTree } from './file-tree.js';
import { shownPath, withForwardSlashes } from './paths.js';
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
export function findFiles(paths: readonly string[], cwd: string, tree: FileTree = diskTree): FoundFiles {
  const files = new Map<string, SourceFile>();
  const failed: FailedFile[] = [];
  for (const typed of paths.length === 0 ? ['.'] : paths) {
    const found = expand(typed, cwd, tree);
    for (const path of found.files) {
      const real = withForwardSlashes(tree.realPath(path));
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

function expand(typed: string, cwd: string, tree: FileTree): Expanded {
  const path = resolve(cwd, typed);
  const found = look(path, typed, tree);
  if (found === 'directory') return walkDirectory(path, tree);
  // A file that is named is analysed even where a walk would pass it by: it was asked for.
  if (found) return found === 'file' && isSourceName(basename(path)) ? { files: [path], failed: [] } : notSource(path);
  if (isGlob(typed)) return expandGlob(withForwardSlashes(typed), cwd, tree);
  throw new UserError(`There is no file or directory "${typed}" in ${cwd}.`);
}

function look(path: string, typed: string, tree: FileTree): EntryKind | undefined {
  try {
    return tree.kindOf(path);
  } catch (error) {
    throw new UserError(`"${typed}" cannot be opened: ${reasonOf(error)}.`);
  }
}

function notSource(path: string): Expanded {
  return { files: [], failed: [{ path, why: 'it is not a TypeScript or JavaScript source file' }] };
}

function expandGlob(pattern: string, cwd: string, tree: FileTree): Expanded {
  const { start, rest } = splitGlob(pattern, cwd, tree);
  if (look(start, pattern, tree) !== 'directory') throw nothingMatches(pattern, cwd);
  const matches = globMatcher(rest);
  const walk = walkDirectory(start, tree);
  const files = walk.files.filter((file) => matches(withForwardSlashes(relative(start, file))));
  if (files.length === 0) throw nothingMatches(pattern, cwd);
  return { files, failed: walk.failed };
}

/** The directory to walk, and the pattern from there. A directory that is really called `[id]` is no wildcard. */
function splitGlob(pattern: string, cwd: string, tree: FileTree): { start: string; rest: string } {
  const segments = pattern.split('/');
  let start = pattern.startsWith('/') ? '/' : cwd;
  let taken = 0;
  for (const segment of segments.slice(0, -1)) {
    if (isGlob(segment) && look(join(start, segment), pattern, tree) === undefined) break;
    start = resolve(start, `./${segment}`);
    taken++;
  }
  return { start, rest: segments.slice(taken).join('/') };
}

function nothingMatches(pattern: string, cwd: string): UserError {
  return new UserError(`No source file matches "${pattern}" in ${cwd}.`);
}
