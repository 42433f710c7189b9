import { demandGit, namesFrom } from './git.js';

/** What tells the files of a commit from those on the disk. Paths are absolute, with forward slashes. */
export interface ChangesSince {
  /** What the commit has in place of what lies there now, by path. */
  readonly old: ReadonlyMap<string, OldFile>;
  /** On the disk only: files, links and directories with all that is in them. */
  readonly added: ReadonlySet<string>;
  /** Where a file of the commit lies now, for those that were moved. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Submodules that stood at another commit. What they held then is not known here. */
  readonly submodules: readonly string[];
}
export interface OldFile {
  /** The hash of its content. */
  readonly id: string;
  readonly kind: 'file' | 'link';
}

/**
 * Compares a commit with the files as they are now, whether they are committed or not. What git ignores (installed packages, generated
 * code) is the same on both sides: no commit has it. So is `node_modules` where nobody has told git to ignore it.
 */
export function changesSince(commit: string, root: string): ChangesSince {
  // The plumbing commands leave the index alone, and know nothing of external diff programs.
  const differing = demandGit(root, [
    ...['diff-index', '--raw', '-z', '--find-renames', '--no-abbrev', '--ignore-submodules=dirty'],
    ...[commit, '--'],
  ]);
  const untracked = demandGit(root, ['ls-files', '-z', '--others', '--exclude-standard', '--exclude=node_modules']);
  const changes = emptyChanges();
  for (const record of recordsIn(namesFrom(differing))) apply(record, root, changes);
  for (const name of namesFrom(untracked)) changes.added.add(`${root}/${name.replace(/\/$/, '')}`);
  return changes;
}

function emptyChanges() {
  return {
    old: new Map<string, OldFile>(),
    added: new Set<string>(),
    renamed: new Map<string, string>(),
    submodules: [] as string[],
  };
}

interface Change {
  readonly mode: string;
  readonly id: string;
  readonly status: string;
  readonly path: string;
  /** Where it lies now, when it was moved. */
  readonly newPath: string | undefined;
}

/** `:oldmode newmode oldid newid status`, then the path, then for a file that was moved the new one. */
function* recordsIn(fields: readonly string[]): Generator<Change> {
  for (let at = 0; at < fields.length; ) {
    const [mode = '', , id = '', , status = ''] = (fields[at] ?? '').replace(/^:/, '').split(' ');
    const isMoved = /^[RC]/.test(status);
    yield {
      mode,
      id,
      status: status.slice(0, 1),
      path: fields[at + 1] ?? '',
      newPath: isMoved ? fields[at + 2] : undefined,
    };
    at += isMoved ? 3 : 2;
  }
}

const LINK = '120000';
const SUBMODULE = '160000';

function apply(
  { mode, id, status, path, newPath }: Change,
  root: string,
  changes: ReturnType<typeof emptyChanges>,
): void {
  const here = `${root}/${path}`;
  if (status === 'A') {
    changes.added.add(here);
    return;
  }
  if (newPath !== undefined) {
    changes.added.add(`${root}/${newPath}`);
    if (status === 'C') return;
    changes.renamed.set(here, `${root}/${newPath}`);
  }
  if (mode === SUBMODULE) changes.submodules.push(here);
  else changes.old.set(here, { id, kind: mode === LINK ? 'link' : 'file' });
}
