import ts from 'typescript';
import { isTest } from '../calls/test-files.js';
import { isOwnFile } from '../program/checked-program.js';
import { identifiersNamed } from './references.js';
import type { Scope, Work } from './scope.js';

/** Whether some function or method of the program has this name. */
export function isNameOfFunction(name: string, { work }: Scope): boolean {
  const known = namesByWork.get(work) ?? new Map<string, boolean>();
  namesByWork.set(work, known);
  const answer =
    known.get(name) ?? filesWith(name, work).some((file) => identifiersNamed(name, file).some(namesFunction));
  known.set(name, answer);
  return answer;
}
const namesByWork = new WeakMap<Work, Map<string, boolean>>();

/** The user's files that have a word; tests are left out. */
export function filesWith(word: string, { files }: Work): readonly ts.SourceFile[] {
  return files.filter((file) => !isOwnFile(file) && file.text.includes(word) && !isTest(file));
}

function namesFunction({ parent, text }: ts.Identifier): boolean {
  if (ts.isMethodDeclaration(parent) || ts.isFunctionDeclaration(parent)) return parent.name?.getText() === text;
  const holds = ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent);
  return (
    holds &&
    parent.name.getText() === text &&
    parent.initializer !== undefined &&
    (ts.isArrowFunction(parent.initializer) || ts.isFunctionExpression(parent.initializer))
  );
}
