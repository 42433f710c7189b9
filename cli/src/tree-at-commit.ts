import { basename, dirname, join, resolve } from 'node:path';
import type { Host } from '../../analyzer/host.js';
import { textOfBytes } from '../../rules/disk-host.js';
import { type Content, diskTree, type EntryKind, type FileTree, type TreeEntry, textFrom } from './file-tree.js';
import { missingBlobs, readBlobs } from './git-blobs.js';
import type { ChangesSince, OldFile } from './git-changes.js';
import type { Commit } from './git-repository.js';
import { withForwardSlashes } from './paths.js';
import { isSourceName } from './source-names.js';
import { UserError } from './user-error.js';

/**
 * The files as they were at a commit: what changed since is read with git, all the rest from the disk. Nothing is written.
 * @param known texts of the disk that were read already, by real path.
 */
export function treeAtCommit(
  commit: Commit,
  root: string,
  changes: ChangesSince,
  known: ReadonlyMap<string, string>,
): FileTree {
  const blobs = openBlobs(commit, root, changes);
  const state: State = { changes, blobs, known, directories: directoriesOf(changes), realDirectories: new Map() };
  const tree = {
    entries: (directory: string) => entriesOf(directory, state),
    kindOf: (path: string) => kindAt(realPath(path, state), state),
    readText: (path: string) => textAt(realPath(path, state), state),
    realPath: (path: string) => realPath(path, state),
  };
  return { ...tree, host: hostOf(tree, state) };
}

interface State {
  readonly changes: ChangesSince;
  readonly blobs: Blobs;
  readonly known: ReadonlyMap<string, string>;
  /** Those that hold something at the commit that is not on the disk, by path: the names of it. */
  readonly directories: ReadonlyMap<string, ReadonlyMap<string, TreeEntry['kind']>>;
  readonly realDirectories: Map<string, string>;
}

interface Blobs {
  bytesOf(file: OldFile): Buffer;
}

/** Source files are read at once, because all of them are needed; of the others only those that somebody asks for. */
function openBlobs({ name }: Commit, root: string, { old }: ChangesSince): Blobs {
  const [missing] = missingBlobs([...new Set([...old.values()].map(({ id }) => id))], root);
  if (missing !== undefined) {
    const path = [...old].find(([, { id }]) => id === missing)?.[0] ?? missing;
    throw new UserError(
      `This clone does not hold ${path} as it was at ${name}: fetch it first, for example with \`git checkout\`.`,
    );
  }
  const sources = [...old].filter(([path, { kind }]) => kind === 'link' || isSourceName(path));
  const read = new Map(
    readBlobs(
      sources.map(([, { id }]) => id),
      root,
    ),
  );
  return {
    bytesOf({ id }) {
      const bytes = read.get(id) ?? readBlobs([id], root).get(id) ?? Buffer.alloc(0);
      read.set(id, bytes);
      return bytes;
    },
  };
}

function directoriesOf({ old }: ChangesSince): State['directories'] {
  const directories = new Map<string, Map<string, TreeEntry['kind']>>();
  for (const [path, { kind }] of old) {
    let entry: TreeEntry = { name: nameOf(path), kind };
    for (let directory = parentOf(path); directory.includes('/'); directory = parentOf(directory)) {
      const names = directories.get(directory) ?? new Map();
      directories.set(directory, names);
      const isKnown = names.has(entry.name);
      names.set(entry.name, entry.kind);
      if (isKnown) break;
      entry = { name: nameOf(directory), kind: 'directory' };
    }
  }
  return directories;
}

/** On the disk only, or another file there than at the commit. */
function isNew(path: string, { changes: { added, old } }: State): boolean {
  for (let at = path; at.includes('/'); at = parentOf(at)) if (added.has(at) || old.has(at)) return true;
  return false;
}

/** Resolves links as they were. What leads round in a circle stays as it is. */
function realPath(path: string, state: State, depth = 0): string {
  const directory = dirname(path);
  if (directory === path || depth > MOST_LINKS) return path;
  const here = join(realDirectory(directory, state, depth), basename(path));
  const key = withForwardSlashes(here);
  const old = state.changes.old.get(key);
  if (old?.kind === 'link') {
    const target = resolve(dirname(here), state.blobs.bytesOf(old).toString('utf8'));
    return realPath(target, state, depth + 1);
  }
  return old !== undefined || state.directories.has(key) || isNew(key, state) ? here : diskTree.realPath(here);
}

const MOST_LINKS = 40;

function realDirectory(directory: string, state: State, depth: number): string {
  const known = state.realDirectories.get(directory);
  if (known !== undefined) return known;
  const real = realPath(directory, state, depth);
  if (depth === 0) state.realDirectories.set(directory, real);
  return real;
}

/** @param path with its links resolved, as in the next two. */
function kindAt(path: string, state: State): EntryKind | undefined {
  const key = withForwardSlashes(path);
  const old = state.changes.old.get(key);
  if (old) return old.kind === 'file' ? 'file' : undefined;
  if (state.directories.has(key)) return 'directory';
  return isNew(key, state) ? undefined : diskTree.kindOf(path);
}

function textAt(path: string, state: State): Content {
  const key = withForwardSlashes(path);
  const old = state.changes.old.get(key);
  if (old?.kind === 'file') return textFrom(state.blobs.bytesOf(old));
  if (isNew(key, state)) return { is: 'unreadable', why: 'no such file' };
  const text = state.known.get(key);
  return text === undefined ? diskTree.readText(path) : { is: 'text', text };
}

function entriesOf(directory: string, state: State): readonly TreeEntry[] {
  const real = realPath(directory, state);
  const key = withForwardSlashes(real);
  const then = state.directories.get(key) ?? new Map<string, TreeEntry['kind']>();
  const now = isNew(key, state) ? [] : entriesOnDisk(real, then.size > 0);
  const kept = now.filter(({ name }) => !then.has(name) && !isNew(`${key}/${name}`, state));
  return [...kept, ...[...then].map(([name, kind]) => ({ name, kind }))];
}

/** A directory of which the commit has something need not be there any more. */
function entriesOnDisk(directory: string, mayBeGone: boolean): readonly TreeEntry[] {
  return mayBeGone && diskTree.kindOf(directory) !== 'directory' ? [] : diskTree.entries(directory);
}

/** A host answers rather than throws. */
function hostOf(tree: Omit<FileTree, 'host'>, state: State): Host {
  return {
    readFile: (path) => quietly(() => hostText(tree.realPath(path), state)),
    fileExists: (path) => quietly(() => tree.kindOf(path)) === 'file',
    directoryExists: (path) => quietly(() => tree.kindOf(path)) === 'directory',
    directories: (path) => directoriesIn(path, tree),
    realPath: (path) => withForwardSlashes(tree.realPath(path)),
  };
}

function hostText(path: string, state: State): string | undefined {
  const key = withForwardSlashes(path);
  const old = state.changes.old.get(key);
  if (old?.kind === 'file') return textOfBytes(state.blobs.bytesOf(old));
  return isNew(key, state) ? undefined : (state.known.get(key) ?? diskTree.host.readFile(path));
}

function directoriesIn(path: string, tree: Omit<FileTree, 'host'>): readonly string[] {
  const entries = quietly(() => tree.entries(path)) ?? [];
  return entries.flatMap(({ name, kind }) => {
    const isDirectory =
      kind === 'directory' || (kind === 'link' && quietly(() => tree.kindOf(join(path, name))) === 'directory');
    return isDirectory ? [name] : [];
  });
}

function quietly<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
