import ts from 'typescript';
import { escapedPattern } from '../text/escaped-pattern.js';
import { symbolOf } from './evaluate-variable.js';
import { callOfUse, usesInProgram } from './function-uses.js';
import { filesWith } from './functions-by-name.js';
import { identifiersNamed } from './references.js';
import type { Scope } from './scope.js';

/** More calls by one name than this are not told apart. */
const MAX_CALLS = 60;

/** Every place in the program that makes an object of a class, and so runs its constructor. */
export function constructionsOf({ parent }: ts.ConstructorDeclaration, scope: Scope): readonly ts.NewExpression[] {
  return constructionsOfClass(parent, scope);
}

/** Every place in the program that makes an object of a class. */
export function constructionsOfClass(owner: ts.ClassLikeDeclaration, { work }: Scope): readonly ts.NewExpression[] {
  const name = owner.name?.text;
  if (name === undefined) return [];
  const made = new RegExp(`\\bnew\\s+${escapedPattern(name)}(?![\\w$])`);
  return filesWith(name, work, (text) => made.test(text))
    .flatMap((file) => identifiersNamed(name, file))
    .flatMap(({ parent }) => (ts.isNewExpression(parent) && parent.expression.getText() === name ? [parent] : []));
}

/**
 * Every call in the program that may run a function; `undefined` where there are too many. Of a method, those through an interface
 * and those on values without a type count too.
 */
export function callsOfFunction(
  owner: ts.SignatureDeclaration,
  scope: Scope,
): readonly ts.CallExpression[] | undefined {
  const known = callsByWork.get(scope.work) ?? new Map<ts.Node, readonly ts.CallExpression[] | undefined>();
  callsByWork.set(scope.work, known);
  const calls = known.has(owner) ? known.get(owner) : findCalls(owner, scope);
  known.set(owner, calls);
  return calls;
}
const callsByWork = new WeakMap<Scope['work'], Map<ts.Node, readonly ts.CallExpression[] | undefined>>();

function findCalls(owner: ts.SignatureDeclaration, scope: Scope): readonly ts.CallExpression[] | undefined {
  const name = nameOfFunction(owner);
  const declared = name && scope.checker.getSymbolAtLocation(name)?.valueDeclaration;
  if (name === undefined || declared === undefined) return [];
  const isMember = !ts.isFunctionDeclaration(owner) && !ts.isVariableDeclaration(owner.parent);
  const imported = isMember ? [] : usesInProgram(owner, scope).flatMap((use) => callOfUse(use) ?? []);
  const named = callsByName(name, ({ parent }) => isMember === ts.isPropertyAccessExpression(parent), isMember, scope);
  if (named.length > MAX_CALLS) return undefined;
  const found = named.filter((use) => {
    // In JavaScript, one method may have several symbols.
    const meant = symbolOf(use, scope)?.valueDeclaration;
    return meant === declared || (isMember && hasNoBody(meant));
  });
  return [...new Set([...imported, ...found.flatMap((use) => callOfUse(use) ?? [])])];
}

/** Names that are called; of functions, only where no import tells what they are. */
function callsByName(
  name: ts.Identifier,
  isAlike: (use: ts.Identifier) => boolean,
  isMember: boolean,
  { work }: Scope,
): readonly ts.Identifier[] {
  const called = new RegExp(
    `${isMember ? '\\.\\s*' : '(?<![\\w$])'}${escapedPattern(name.text)}\\s*(?:\\?\\.\\s*)?[(<]`,
  );
  return filesWith(name.text, work, (text) => called.test(text) && (isMember || /\brequire\s*\(/.test(text)))
    .flatMap((file) => identifiersNamed(name.text, file))
    .filter((use) => use !== name && isAlike(use) && callOfUse(use) !== undefined);
}

function nameOfFunction(owner: ts.SignatureDeclaration): ts.Identifier | undefined {
  const { parent } = owner;
  const holds = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent);
  const assigned =
    ts.isBinaryExpression(parent) && ts.isPropertyAccessExpression(parent.left) ? parent.left.name : undefined;
  const name = owner.name ?? (holds ? parent.name : assigned);
  return name !== undefined && ts.isIdentifier(name) ? name : undefined;
}

/** Declared without saying what it does, or not declared. */
function hasNoBody(declaration: ts.Declaration | undefined): boolean {
  if (declaration === undefined || ts.isMethodSignature(declaration) || ts.isPropertySignature(declaration))
    return true;
  return ts.isMethodDeclaration(declaration) && declaration.body === undefined;
}
