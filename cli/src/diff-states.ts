import { resolve } from 'node:path';
import { isGlob } from '../../rules/glob.js';
import { diskTree, type FileTree } from './file-tree.js';
import { findFiles } from './find-files.js';
import { type ChangesSince, changesSince } from './git-changes.js';
import { type Commit, commitNamed, repositoryAround } from './git-repository.js';
import type { Inspection } from './inspection.js';
import type { DiffCommand } from './options.js';
import { realPathOf, shownPath, withForwardSlashes } from './paths.js';
import type { Progress } from './progress.js';
import { sourceView } from './source-view.js';
import { treeAtCommit } from './tree-at-commit.js';
import { UserError } from './user-error.js';
import { openWorkspace } from './workspace.js';

/** The code as it was at a commit and as it is now, both looked at in the same way. */
export interface States {
  readonly commit: Commit;
  readonly before: Inspection;
  readonly after: Inspection;
  /** Where a file of the commit lies now, for those that were moved. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Throws a `UserError` where there is no such commit, or either state cannot be looked at. */
export function inspectStates(command: DiffCommand, progress: Progress): States {
  // Git knows real paths only.
  const asked = { ...command, cwd: realPathOf(command.cwd) };
  const root = repositoryAround(asked.cwd);
  const commit = commitNamed(command.ref, root);
  demandInside(asked, root);
  progress.show('Asking git what has changed');
  const changes = changesSince(commit.id, root);
  const now = openState(asked, diskTree, progress);
  const then = treeAtCommit(commit, root, changes, now.texts);
  demandThere(asked, then);

  const after = now.inspect();
  const isSame = changes.old.size === 0 && changes.added.size === 0;
  const before = isSame ? after : inspectEarlier(asked, then, progress);
  return { commit, before, after: withNotes(after, before, changes, asked), renamed: changes.renamed };
}

function inspectEarlier(command: DiffCommand, tree: FileTree, progress: Progress): Inspection {
  try {
    return openState(command, tree, progress).inspect();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(
      `As it was at ${command.ref}: ${error.message} With --config both states are under the same configuration.`,
    );
  }
}

interface OpenState {
  readonly texts: ReadonlyMap<string, string>;
  inspect(): Inspection;
}

/** Of the paths those that exist in this state: a file may be new, or gone. */
function openState(command: DiffCommand, tree: FileTree, progress: Progress): OpenState {
  const paths = command.paths.filter((path) => isThere(path, command.cwd, tree));
  if (command.paths.length > 0 && paths.length === 0)
    return { texts: new Map(), inspect: () => nothingIn(command.cwd) };
  return openWorkspace({ ...command, paths }, 'when-needed', progress, tree);
}

function isThere(path: string, cwd: string, tree: FileTree): boolean {
  return liesThere(resolve(cwd, path), tree) || (isGlob(path) && matchesSomething(path, cwd, tree));
}

/** What may not be looked at is there; opening it says why not. */
function liesThere(path: string, tree: FileTree): boolean {
  try {
    return tree.kindOf(path) !== undefined;
  } catch {
    return true;
  }
}

function matchesSomething(pattern: string, cwd: string, tree: FileTree): boolean {
  try {
    return findFiles([pattern], cwd, tree).files.length > 0;
  } catch {
    return false;
  }
}

function nothingIn(cwd: string): Inspection {
  const files = { seen: 0, analysed: 0, silent: 0, failed: [] };
  const source = sourceView(new Map(), cwd, () => '');
  return { files, calls: [], findings: [], notes: [], configErrors: [], pricesAsOf: undefined, source };
}

function demandInside({ paths, cwd }: DiffCommand, root: string): void {
  for (const typed of paths) {
    const path = resolve(cwd, typed);
    const isOutside = [path, realPathOf(path)].some((each) => !isInside(withForwardSlashes(each), root));
    if (isOutside) throw new UserError(`"${typed}" lies outside the git repository in ${root}.`);
  }
}

function demandThere({ paths, cwd, ref }: DiffCommand, then: FileTree): void {
  const missing = paths.find((typed) => !isThere(typed, cwd, diskTree) && !isThere(typed, cwd, then));
  if (missing !== undefined) throw new UserError(`There is no "${missing}" in ${cwd}, and there was none at ${ref}.`);
}

function isInside(path: string, directory: string): boolean {
  return path === directory || path.startsWith(`${directory}/`);
}

/** What went by the wayside in either state. */
function withNotes(
  after: Inspection,
  before: Inspection,
  changes: ChangesSince,
  { cwd, ref }: DiffCommand,
): Inspection {
  const left = new Set(after.files.failed.map(({ file }) => file));
  const failed = before.files.failed.filter(({ file }) => !left.has(file));
  const still = new Set(after.configErrors.map(({ message }) => message));
  const mended = before.configErrors.filter(({ message }) => !still.has(message));
  const moved = changes.submodules.filter((path) => isInside(path, withForwardSlashes(cwd)));
  return {
    ...after,
    notes: [
      ...after.notes,
      ...failed.map(({ file, why }) => ({ file, message: `left out as it was at ${ref}: ${why}` })),
      ...mended.map(({ file, message }) => ({ file, message: `as it was at ${ref}: ${message}` })),
      ...moved.map((path) => ({
        file: shownPath(path, cwd),
        message: `a submodule that was at another commit at ${ref}: its files are taken as they are now`,
      })),
    ],
  };
}
