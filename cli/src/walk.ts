import { basename, dirname, join, relative } from 'node:path';
import { diskTree, type EntryKind, type FileTree, type TreeEntry } from './file-tree.js';
import { type IgnoreRule, parseIgnoreFile } from './ignore-file.js';
import { withForwardSlashes } from './paths.js';
import { isGeneratedDirectory, isMinifiedName, isSourceName } from './source-names.js';
import { reasonOf } from './user-error.js';

export interface Walk {
  /** Source files, directory by directory, by name. */
  readonly files: readonly string[];
  readonly failed: readonly { readonly path: string; readonly why: string }[];
}

/** The source files below a directory, without what was installed, generated or is ignored by git. */
export function walkDirectory(start: string, tree: FileTree = diskTree): Walk {
  const state: State = {
    tree,
    start,
    realStart: tree.realPath(start),
    visited: new Set(),
    files: [],
    failed: [],
    links: [],
  };
  visit(start, ignoreRulesAbove(start, tree), state);
  // Links come last, so that a file reached both ways is named by its own path.
  for (const link of state.links) followLink(link, state);
  return state;
}

interface State {
  readonly tree: FileTree;
  readonly start: string;
  readonly realStart: string;
  /** Real paths of directories, so that links in a circle end. */
  readonly visited: Set<string>;
  readonly files: string[];
  readonly failed: { path: string; why: string }[];
  readonly links: string[];
}

/** The rules of one `.gitignore` and the directory they are relative to. */
interface IgnoreScope {
  readonly directory: string;
  readonly rules: readonly IgnoreRule[];
}

function visit(directory: string, above: readonly IgnoreScope[], state: State): void {
  const real = state.tree.realPath(directory);
  if (state.visited.has(real)) return;
  state.visited.add(real);

  const scopes = [...above, ...ignoreScope(directory, state.tree)];
  const parents = withForwardSlashes(relative(state.start, directory)).split('/');
  for (const entry of entriesOf(directory, state)) {
    const path = join(directory, entry.name);
    if (entry.kind === 'link') {
      if (!isIgnored(path, 'file', scopes)) state.links.push(path);
    } else if (entry.kind === 'directory') {
      if (isGeneratedDirectory(entry.name, parents) || isIgnored(path, 'directory', scopes)) continue;
      visit(path, scopes, state);
    } else if (entry.kind === 'file' && isSourceName(entry.name) && !isMinifiedName(entry.name)) {
      if (!isIgnored(path, 'file', scopes)) state.files.push(path);
    }
  }
}

function entriesOf(directory: string, state: State): readonly TreeEntry[] {
  try {
    return state.tree.entries(directory).toSorted((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    state.failed.push({ path: directory, why: reasonOf(error) });
    return [];
  }
}

function followLink(link: string, state: State): void {
  const target = targetOf(link, state.tree);
  const real = state.tree.realPath(link);
  if (target === 'file') {
    const name = basename(link);
    if (isSourceName(name) && !isMinifiedName(name)) state.files.push(link);
    return;
  }
  if (target !== 'directory' || real.split(/[\\/]/).includes('node_modules')) return;
  // What lies inside was walked already, or left out on purpose; a link to a parent would walk the whole disk.
  if (isInside(real, state.realStart) || isInside(state.realStart, real)) return;
  const found = walkDirectory(link, state.tree);
  state.files.push(...found.files);
  state.failed.push(...found.failed);
}

/** What a link leads to; nothing when it leads nowhere or in a circle. */
function targetOf(link: string, tree: FileTree): EntryKind | undefined {
  try {
    return tree.kindOf(link);
  } catch {
    return undefined;
  }
}

function isInside(path: string, directory: string): boolean {
  const way = withForwardSlashes(relative(directory, path));
  return way !== '..' && !way.startsWith('../') && !/^[a-zA-Z]:/.test(way);
}

function isIgnored(path: string, kind: 'file' | 'directory', scopes: readonly IgnoreScope[]): boolean {
  for (const { directory, rules } of [...scopes].reverse()) {
    const name = withForwardSlashes(relative(directory, path));
    // Within one file the last rule that fits decides, and a deeper file goes before a higher one.
    const decisive = rules.findLast(
      (rule) => (rule.appliesTo === 'anything' || kind === 'directory') && rule.matches(name),
    );
    if (decisive) return decisive.effect === 'ignore';
  }
  return false;
}

function ignoreScope(directory: string, tree: FileTree): readonly IgnoreScope[] {
  const content = tree.readText(join(directory, '.gitignore'));
  // There is none, or it cannot be read: then nothing is ignored.
  return content.is === 'text' ? [{ directory, rules: parseIgnoreFile(content.text) }] : [];
}

/** The `.gitignore`s between the repository's root and this directory; none outside a repository. */
function ignoreRulesAbove(directory: string, tree: FileTree): readonly IgnoreScope[] {
  const parents: string[] = [];
  let current = directory;
  while (targetOf(join(current, '.git'), tree) === undefined) {
    const parent = dirname(current);
    if (parent === current) return [];
    parents.unshift(parent);
    current = parent;
  }
  return parents.flatMap((parent) => ignoreScope(parent, tree));
}
