import { accessSync, chmodSync, constants, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { reasonOf, UserError } from './user-error.js';

/** One file to write, and the text it must still hold: somebody may have saved it in the meantime. */
export interface FileChange {
  readonly path: string;
  readonly shown: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Writes all of the changes or none. Each file is replaced in one step, so that nobody ever reads half of it; its mode
 * and its byte order mark stay. Throws a `UserError` when something could not be written.
 */
export function writeFiles(changes: readonly FileChange[]): void {
  for (const change of changes) attempt(change, () => assertWritable(change));
  const staged: string[] = [];
  const replaced: FileChange[] = [];
  try {
    for (const change of changes) attempt(change, () => staged.push(stage(change)));
    for (const [index, change] of changes.entries()) {
      attempt(change, () => renameSync(staged[index] as string, change.path));
      replaced.push(change);
    }
  } catch (error) {
    for (const change of replaced) writeFileSync(change.path, change.before);
    throw error;
  } finally {
    for (const path of staged) rmSync(path, { force: true });
  }
}

function attempt(change: FileChange, step: () => void): void {
  try {
    step();
  } catch (error) {
    const why = error instanceof UserError ? error.message : reasonOf(error);
    throw new UserError(`${change.shown} was not fixed, nor was any other file: ${why.replace(/\.$/, '')}.`);
  }
}

function assertWritable({ path, before }: FileChange): void {
  accessSync(path, constants.W_OK);
  const bytes = readFileSync(path);
  // Equal bytes, not equal texts: what is not UTF-8 reads as a text that cannot be written back.
  if (bytes.equals(Buffer.from(before, 'utf8'))) return;
  const isChanged = bytes.toString('utf8') !== before;
  throw new UserError(isChanged ? 'it was changed in the meantime' : 'it is not valid UTF-8');
}

/** Writes the new text next to the file, where a rename cannot cross from one disk to another. */
function stage({ path, after }: FileChange): string {
  const temporary = `${path}.${process.pid}.llm-cost-lint`;
  writeFileSync(temporary, after, { flag: 'wx' });
  chmodSync(temporary, statSync(path).mode);
  return temporary;
}
