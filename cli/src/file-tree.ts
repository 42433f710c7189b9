import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import type { Host } from '../../analyzer/host.js';
import { diskHost } from '../../rules/disk-host.js';
import { realPathOf } from './paths.js';
import { reasonOf } from './user-error.js';

/** One state of the files: as they lie on the disk, or as they were at a commit. Paths are absolute. */
export interface FileTree {
  /** What a directory holds. Throws what the system throws where it cannot be listed. */
  entries(directory: string): readonly TreeEntry[];
  /** What lies at a path, links followed; `undefined` for nothing. Throws where it may not be looked at. */
  kindOf(path: string): EntryKind | undefined;
  readText(path: string): Content;
  /** The path with its links resolved, or the path itself where that cannot be done. */
  realPath(path: string): string;
  /** The same state as the analyzer sees it. */
  readonly host: Host;
}

export type EntryKind = 'file' | 'directory' | 'other';
export interface TreeEntry {
  readonly name: string;
  readonly kind: EntryKind | 'link';
}
export type Content =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'unreadable'; readonly why: string };

/** The files as they are now. */
export const diskTree: FileTree = {
  entries: (directory) =>
    readdirSync(directory, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      kind: entry.isSymbolicLink() ? 'link' : kindFrom(entry),
    })),
  kindOf(path) {
    try {
      const found = statSync(path, { throwIfNoEntry: false });
      return found && kindFrom(found);
    } catch (error) {
      // Below a file there is nothing.
      if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
      throw error;
    }
  },
  readText(path) {
    try {
      if (statSync(path).size > LARGEST) return TOO_LARGE;
      return textFrom(readFileSync(path));
    } catch (error) {
      return { is: 'unreadable', why: reasonOf(error) };
    }
  },
  realPath: realPathOf,
  host: diskHost(),
};

/** Bytes as text. A byte order mark stays in: offsets count it. */
export function textFrom(bytes: Buffer): Content {
  if (bytes.length > LARGEST) return TOO_LARGE;
  // A source file never holds a zero byte; text in UTF-16 is full of them.
  if (bytes.includes(0)) return { is: 'unreadable', why: whyNotText(bytes) };
  return { is: 'text', text: bytes.toString('utf8') };
}

const MEGABYTE = 1024 * 1024;
const LARGEST = 16 * MEGABYTE;
const TOO_LARGE: Content = { is: 'unreadable', why: `it is larger than ${LARGEST / MEGABYTE} MB` };

function whyNotText(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex');
  return mark === 'fffe' || mark === 'feff' ? 'it is written in UTF-16; save it as UTF-8' : 'it is a binary file';
}

function kindFrom(entry: Pick<Stats, 'isFile' | 'isDirectory'>): EntryKind {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'directory' : 'other';
}
