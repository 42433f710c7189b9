import ts from 'typescript';
import { isTest } from '../calls/test-files.js';
import type { UserFile } from '../program/source-files.js';
import { escapedPattern } from '../text/escaped-pattern.js';
import { identifiersNamed } from './references.js';
import type { Scope, Work } from './scope.js';

/** Whether some function or method of the program has this name. */
export function isNameOfFunction(name: string, { work }: Scope): boolean {
  const known = namesByWork.get(work) ?? new Map<string, boolean>();
  namesByWork.set(work, known);
  const answer =
    known.get(name) ??
    mentions(name, work).some(
      (file) => declares(name, file.text) && identifiersNamed(name, file.code()).some(namesFunction),
    );
  known.set(name, answer);
  return answer;
}
const namesByWork = new WeakMap<Work, Map<string, boolean>>();

/** The user's files that have a word, and whose text is as it must be; tests are left out. */
export function filesWith(
  word: string,
  work: Work,
  isAsked: (text: string) => boolean = () => true,
): readonly ts.SourceFile[] {
  return mentions(word, work)
    .filter(({ text }) => isAsked(text))
    .map((file) => file.code());
}

function mentions(word: string, { inSight }: Work): readonly UserFile[] {
  return inSight.files.filter((file) => file.names(word) && !isTest(file));
}

/** `function name`, `name(...) {`, `name = ...`, `name: ...`; some calls look like it. */
function declares(name: string, text: string): boolean {
  return new RegExp(`(?<![.\\w$])${escapedPattern(name)}['"]?\\s*[(<?:=!]`).test(text);
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
