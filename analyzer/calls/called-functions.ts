import ts from 'typescript';
import { skipWrapping } from '../facts/evaluate.js';
import { symbolOf } from '../facts/evaluate-variable.js';
import { classOf } from '../facts/lineage.js';
import { originOf } from '../facts/origin.js';
import { inheritedMember } from '../facts/overrides.js';
import type { Scope } from '../facts/scope.js';
import { typeAt } from '../facts/type-at.js';
import { isOwnFile } from '../program/own-files.js';
import type { Implementations } from './implementations.js';
import { madeFunction } from './made-functions.js';
import { isRunning, onlyThrows, type RunningFunction } from './running-functions.js';
import { writtenMembers } from './written-members.js';

/** A function of the user's own that a call runs, and what it is given. */
export interface CalledFunction {
  readonly declaration: RunningFunction;
  /** The arguments as the function's own parameters count them: bound ones first, `this` left out. */
  readonly args: readonly ts.Expression[];
  /** What the function is reached through: the object before the dot, the curried call, the variable. */
  readonly through: ts.Expression;
}

/** The functions that a call may run; empty where it runs none of the user's own or their bodies are not in sight. */
export function calledFunctions(
  call: ts.CallExpression,
  implementations: Implementations,
  scope: Scope,
): readonly CalledFunction[] {
  const { callee, args } = directCall(call, scope);
  const through = ts.isPropertyAccessExpression(callee) ? callee.expression : callee;
  return functionsMeant(callee, implementations, scope).map((declaration) => ({ declaration, args, through }));
}

interface DirectCall {
  readonly callee: ts.Expression;
  readonly args: readonly ts.Expression[];
}

/** `ask.call(this, x)` and what `ask.bind(null, x)` has made are calls of `ask`. */
function directCall(call: ts.CallExpression, scope: Scope): DirectCall {
  const callee = skipWrapping(call.expression);
  if (isMethodOfFunction(callee, 'call')) {
    return { callee: skipWrapping(callee.expression), args: call.arguments.slice(1) };
  }
  const maker = ts.isIdentifier(callee) ? initializerOf(callee, scope) : undefined;
  if (maker !== undefined && ts.isCallExpression(maker)) {
    const bind = skipWrapping(maker.expression);
    if (isMethodOfFunction(bind, 'bind'))
      return { callee: skipWrapping(bind.expression), args: [...maker.arguments.slice(1), ...call.arguments] };
  }
  return { callee, args: call.arguments };
}

function isMethodOfFunction(node: ts.Expression, name: string): node is ts.PropertyAccessExpression {
  return ts.isPropertyAccessExpression(node) && node.name.text === name;
}

function initializerOf(name: ts.Identifier, scope: Scope): ts.Expression | undefined {
  const declaration = symbolOf(name, scope)?.valueDeclaration;
  const source =
    declaration !== undefined && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return source && skipWrapping(source);
}

function functionsMeant(
  callee: ts.Expression,
  implementations: Implementations,
  scope: Scope,
): readonly RunningFunction[] {
  const written = writtenFunction(callee, scope);
  if (written !== undefined) return [written];
  const members = writtenMembers(callee, scope)
    .flatMap((member) => functionWritten(member, scope) ?? [])
    .filter((member) => !onlyThrows(member));
  if (members.length > 0) return members;
  const made = methodOfMade(callee, scope) ?? madeFunction(callee, scope);
  if (made !== undefined) return [made];
  const type = scope.checker.getNonNullableType(typeAt(callee, scope));
  if (type.flags & ts.TypeFlags.Any) return methodsByName(callee, implementations, scope);
  const declarations = (type.isUnion() ? type.types : [type])
    .flatMap((member) => member.getCallSignatures())
    .flatMap(({ declaration }) => (declaration === undefined ? [] : [declaration]));
  return [...new Set(declarations)].flatMap((declaration) => bodiesOf(declaration, implementations, scope));
}

/** The method of an object that is made in sight, whatever its annotation says: `const llm: Llm = new FakeLlm()`. */
function methodOfMade(callee: ts.Expression, scope: Scope): RunningFunction | undefined {
  const origin = ts.isPropertyAccessExpression(callee) ? originOf(callee.expression, scope) : undefined;
  if (origin === undefined || !ts.isNewExpression(origin.node) || !ts.isPropertyAccessExpression(callee))
    return undefined;
  const owner = classOf(origin.node, origin.scope);
  const member = owner && inheritedMember(owner, callee.name.text, scope);
  return member !== undefined && isRunning(member) && !onlyThrows(member) ? member : undefined;
}

/**
 * `this.model.sendRequest(messages)` where nothing tells what `model` is: plain JavaScript, an object from a registry. What comes
 * from a package is none of the user's classes.
 */
function methodsByName(
  callee: ts.Expression,
  implementations: Implementations,
  scope: Scope,
): readonly RunningFunction[] {
  if (!ts.isPropertyAccessExpression(callee) || isFromPackage(callee.expression, scope)) return [];
  // A text has a type, but our library does not name all of its methods.
  if (typeAt(callee.expression, scope).flags & ts.TypeFlags.StringLike) return [];
  return implementations.named(callee.name.text).filter((method) => !onlyThrows(method));
}

function isFromPackage(receiver: ts.Expression, scope: Scope): boolean {
  let root = skipWrapping(receiver);
  while (ts.isPropertyAccessExpression(root) || ts.isCallExpression(root) || ts.isNewExpression(root)) {
    root = skipWrapping(root.expression);
  }
  if (!ts.isIdentifier(root)) return false;
  const [declaration] = scope.checker.getSymbolAtLocation(root)?.declarations ?? [];
  if (declaration === undefined) return true;
  if (ts.isImportClause(declaration) || ts.isImportSpecifier(declaration) || ts.isNamespaceImport(declaration))
    return true;
  const source = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return source !== undefined && skipWrapping(source) !== root && isFromPackage(source, scope);
}

/**
 * The function that a variable holds, whatever its annotation says (`const ask: typeof generateText = ...`); also one that is
 * wrapped by something without a type (`const ask = traced(async (question) => ...)`).
 */
export function writtenFunction(callee: ts.Expression, scope: Scope): RunningFunction | undefined {
  if (ts.isFunctionLike(callee) && isRunning(callee)) return callee;
  const source = ts.isIdentifier(callee) ? initializerOf(callee, scope) : undefined;
  if (source === undefined) return undefined;
  if (ts.isFunctionLike(source) && isRunning(source)) return source;
  if (!ts.isCallExpression(source) || (typeAt(source, scope).flags & ts.TypeFlags.Any) === 0) return undefined;
  const inner = source.arguments.flatMap((argument) => functionWritten(skipWrapping(argument), scope) ?? []);
  return inner.length === 1 ? inner[0] : undefined;
}

/** A function expression, or the function that a name stands for. */
function functionWritten(node: ts.Node, scope: Scope): RunningFunction | undefined {
  if (ts.isFunctionLike(node)) return isRunning(node) ? node : undefined;
  const declaration = ts.isIdentifier(node) ? symbolOf(node, scope)?.valueDeclaration : undefined;
  if (declaration === undefined) return undefined;
  if (isRunning(declaration)) return declaration;
  const value =
    ts.isVariableDeclaration(declaration) && declaration.initializer
      ? skipWrapping(declaration.initializer)
      : undefined;
  return value !== undefined && isRunning(value) ? value : undefined;
}

/** The declaration's own body, that of its overloads, or those of what implements it. */
function bodiesOf(declaration: ts.Node, implementations: Implementations, scope: Scope): readonly RunningFunction[] {
  if (isOwnFile(declaration.getSourceFile())) return [];
  if (isRunning(declaration) && !onlyThrows(declaration)) return [declaration];
  const overloaded = overloadBody(declaration, scope);
  return overloaded === undefined ? implementations.of(declaration) : [overloaded];
}

function overloadBody(declaration: ts.Node, scope: Scope): RunningFunction | undefined {
  if (!ts.isFunctionDeclaration(declaration) && !ts.isMethodDeclaration(declaration)) return undefined;
  const symbol = declaration.name && scope.checker.getSymbolAtLocation(declaration.name);
  return symbol?.declarations?.find((other): other is RunningFunction => other !== declaration && isRunning(other));
}
