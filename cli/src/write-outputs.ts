import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf, UserError } from './user-error.js';

/** A whole file that the command line asked for. */
export interface OutputFile {
  readonly path: string;
  readonly shown: string;
  readonly text: string;
}

/** Writes all files or none, each in one step. Throws a `UserError` where one could not be written. */
export function writeOutputs(files: readonly OutputFile[]): void {
  const staged: string[] = [];
  try {
    for (const file of files) attempt(file, () => staged.push(stage(file)));
    for (const [index, file] of files.entries()) attempt(file, () => renameSync(staged[index] as string, file.path));
  } finally {
    for (const path of staged) rmSync(path, { force: true });
  }
}

/** Writes the text beside its place, where a rename cannot cross from one disk to another. */
function stage({ path, text }: OutputFile): string {
  const temporary = `${path}.${process.pid}.llm-cost-lint`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(temporary, text);
  return temporary;
}

function attempt({ shown }: OutputFile, step: () => void): void {
  try {
    step();
  } catch (error) {
    throw new UserError(`--output: ${shown} could not be written: ${reasonOf(error)}.`);
  }
}
