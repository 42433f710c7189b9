import ts from 'typescript';
import { functionsRunning, type RunningFunction } from '../calls/running-functions.js';
import { argumentValue, valueParameters, withArguments, withoutCaller, withParameters } from './bind-arguments.js';
import { evaluate, skipWrapping, withWrapping } from './evaluate.js';
import { symbolOf } from './evaluate-variable.js';
import { callOfUse, usesInProgram } from './function-uses.js';
import { isAssigned, isChangedAt, referencesTo } from './references.js';
import type { Argument, Scope } from './scope.js';
import { choiceOf, optionsOf, type Value } from './value.js';

/** More places that fill a cache, or that call the function which does, are not told apart. */
const MAX_PLACES = 12;

/**
 * What a cache of clients holds under any key, `clients[region] = new Client(config)`: one of those that are ever put into it, made
 * for whichever caller came first. `undefined` for everything else.
 */
export function cachedClient(cache: ts.Expression, node: ts.Node, scope: Scope): Value | undefined {
  const writes = writesTo(skipWrapping(cache), scope);
  if (writes === undefined || writes.length === 0 || writes.length > MAX_PLACES) return undefined;
  const values = writes.map((write) => {
    const inside = insideForAnyone(write, scope);
    return inside && evaluate(write, inside);
  });
  const isKnown = values.every((value) => value !== undefined && optionsOf(value).every(({ is }) => is === 'made'));
  return isKnown ? choiceOf(values as Value[], node) : undefined;
}

/** All that is put into a cache that starts empty and that nothing else is done with but looking into it. */
function writesTo(cache: ts.Expression, scope: Scope): readonly ts.Expression[] | undefined {
  const symbol = ts.isIdentifier(cache) ? symbolOf(cache, scope) : undefined;
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined || !isEmptyConstant(declaration)) return undefined;
  const found = referencesTo(symbol, declaration, scope).map(writtenAt);
  return found.includes('anything') ? undefined : found.filter((write) => typeof write === 'object');
}

function isEmptyConstant(declaration: ts.Declaration): boolean {
  if (!ts.isVariableDeclaration(declaration) || declaration.initializer === undefined) return false;
  const flags = ts.getCombinedModifierFlags(declaration);
  const isConst = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  const start = skipWrapping(declaration.initializer);
  const isEmpty =
    (ts.isObjectLiteralExpression(start) && start.properties.length === 0) ||
    (ts.isNewExpression(start) && start.expression.getText() === 'Map' && (start.arguments ?? []).length === 0);
  return isConst && isEmpty && (flags & ts.ModifierFlags.Export) === 0;
}

/** What a use puts into the cache. */
function writtenAt(use: ts.Identifier): ts.Expression | 'nothing' | 'anything' {
  const { parent } = use;
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InKeyword) return 'nothing';
  if (ts.isElementAccessExpression(parent) && parent.expression === use) return writtenToElement(parent);
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== use) return 'anything';
  const call = ts.isCallExpression(parent.parent) && parent.parent.expression === parent ? parent.parent : undefined;
  if (parent.name.text === 'set') return call?.arguments[1] ?? 'anything';
  if (parent.name.text === 'get' && call !== undefined) return isSetInside(call) ? 'anything' : 'nothing';
  return /^(?:has|delete|clear|size|keys)$/.test(parent.name.text) ? 'nothing' : 'anything';
}

function writtenToElement(element: ts.ElementAccessExpression): ts.Expression | 'nothing' | 'anything' {
  const place = withWrapping(element);
  if (isAssigned(place)) return KEEPS.has(place.parent.operatorToken.kind) ? place.parent.right : 'anything';
  return isSetInside(element) ? 'anything' : 'nothing';
}
const KEEPS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
]);

/** `clients[region].timeout = 5` */
function isSetInside(element: ts.Expression): boolean {
  const { parent } = withWrapping(element);
  return ts.isPropertyAccessExpression(parent) && ts.isIdentifier(parent.name) && isChangedAt(parent.name);
}

/** The scope of a place inside a function, whoever calls it: what comes in is one of what its callers hand in. */
function insideForAnyone(place: ts.Node, scope: Scope): Scope | undefined {
  const outside = withoutCaller(scope);
  const owner = functionsRunning(place).at(-1);
  if (owner === undefined || valueParameters(owner).length === 0) return outside;
  const calls = callsOf(owner, scope);
  return calls && withParameters(joinedArguments(owner, calls, outside), outside);
}

/** `undefined` where a function is also used in another way than by calling it. */
function callsOf(owner: RunningFunction, scope: Scope): readonly ts.CallExpression[] | undefined {
  const uses = usesInProgram(owner, scope).filter(({ parent }) => !ts.isExportSpecifier(parent));
  const calls = uses.flatMap((use) => callOfUse(use) ?? []);
  return calls.length === uses.length && calls.length > 0 && calls.length <= MAX_PLACES ? calls : undefined;
}

function joinedArguments(
  owner: RunningFunction,
  calls: readonly ts.CallExpression[],
  outside: Scope,
): readonly (readonly [ts.ParameterDeclaration, Argument])[] {
  const bound = calls.map((call) => withArguments(owner, call.arguments, outside).parameters);
  return valueParameters(owner).flatMap((parameter) => {
    const passed = bound.flatMap((parameters) => parameters.get(parameter) ?? []);
    if (passed.length < calls.length) return [];
    const value = choiceOf(
      passed.map((argument) => argumentValue(argument, parameter)),
      parameter,
    );
    return [[parameter, { node: undefined, value, scope: outside }] as const];
  });
}
