import ts from 'typescript';
import { expressionsBehind, namesIn, sourcesOf } from '../calls/expressions-behind.js';
import { isInside } from '../program/is-inside.js';
import { valueParameters, withoutCaller } from './bind-arguments.js';
import { evaluate, skipWrapping } from './evaluate.js';
import { symbolOf } from './evaluate-variable.js';
import { callsOfFunction } from './known-callers.js';
import type { Gate } from './recursion-conditions.js';
import { isChangedAt, referencesTo } from './references.js';
import type { Scope } from './scope.js';
import { optionsOf } from './value.js';

/** More rounds than this are no number that somebody means. */
const MAX_ROUNDS = 1000;

/**
 * How often a function runs that calls itself with a counter, `ask(question, tries + 1)`, for each number that its counter may
 * start with; `undefined` where that cannot be told, or anything else changes from one run to the next.
 */
export function countsOfRecursion(
  recursive: ts.CallExpression,
  owner: ts.SignatureDeclaration,
  { gates, request }: { readonly gates: readonly Gate[]; readonly request: ts.CallExpression },
  scope: Scope,
): readonly number[] | undefined {
  const counter = counterOf(recursive, owner, scope);
  if (counter !== undefined && asksBy(counter, request, scope)) return undefined;
  const starts = counter && startsOf(counter.parameter, owner, scope);
  if (counter === undefined || starts === undefined || starts.length === 0) return undefined;
  const readings = gates
    .filter(({ test }) => speaksOf(test, counter, scope))
    .map((gate) => ({ gate, holds: readGate(gate, counter, owner, scope) }));
  if (readings.length === 0) return undefined;
  const checks: Check[] = [];
  for (const { gate, holds } of readings) {
    if (holds === undefined) return undefined;
    checks.push({ gates: gate.gates, holds });
  }
  const counts = starts.map((start) => roundsFrom(start, counter.step, checks));
  return counts.every((count) => count >= 1 && count <= MAX_ROUNDS) ? counts : undefined;
}

interface Counter {
  readonly parameter: ts.ParameterDeclaration;
  readonly symbol: ts.Symbol;
  /** What is added with every run. */
  readonly step: number;
}

interface Check {
  readonly gates: Gate['gates'];
  readonly holds: (value: number) => boolean;
}

function roundsFrom(start: number, step: number, checks: readonly Check[]): number {
  const isOpen = (gates: Gate['gates'], value: number) =>
    checks.every((check) => check.gates !== gates || check.holds(value));
  let rounds = 0;
  for (let value = start; rounds <= MAX_ROUNDS && isOpen('sending', value); value += step) {
    rounds += 1;
    if (!isOpen('repeating', value)) break;
  }
  return rounds;
}

/** The one parameter that a function counts with, where it hands on all others as they are. */
function counterOf(recursive: ts.CallExpression, owner: ts.SignatureDeclaration, scope: Scope): Counter | undefined {
  const parameters = valueParameters(owner);
  let found: Counter | undefined;
  for (const [index, parameter] of parameters.entries()) {
    const argument = recursive.arguments[index];
    const symbol = ts.isIdentifier(parameter.name) ? scope.checker.getSymbolAtLocation(parameter.name) : undefined;
    if (argument === undefined || symbol === undefined || parameter.dotDotDotToken !== undefined) return undefined;
    const step = offsetFrom(argument, symbol, scope);
    if (step === undefined || (step !== 0 && found !== undefined)) return undefined;
    const isChanged = referencesTo(symbol, parameter, scope).some(isChangedAt);
    if (step !== 0 && !isChanged) found = { parameter, symbol, step };
    else if (isChanged) return undefined;
  }
  return recursive.arguments.length === parameters.length ? found : undefined;
}

/** What an expression is above a variable: 1 of `tries + 1`, -1 of a constant `left` that is `tries - 1`. */
function offsetFrom(expression: ts.Expression, symbol: ts.Symbol, scope: Scope, depth = 0): number | undefined {
  const node = skipWrapping(expression);
  if (ts.isIdentifier(node)) {
    const named = symbolOf(node, scope);
    if (named === symbol) return 0;
    const declaration = named?.valueDeclaration;
    const isConstant =
      declaration !== undefined &&
      ts.isVariableDeclaration(declaration) &&
      (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
    return isConstant && declaration.initializer !== undefined && depth < 3
      ? offsetFrom(declaration.initializer, symbol, scope, depth + 1)
      : undefined;
  }
  if (!ts.isBinaryExpression(node) || !ts.isNumericLiteral(node.right)) return undefined;
  const sign = SIGNS.get(node.operatorToken.kind);
  const base = sign === undefined ? undefined : offsetFrom(node.left, symbol, scope, depth);
  return base === undefined || sign === undefined ? undefined : base + sign * Number(node.right.text);
}
const SIGNS: ReadonlyMap<ts.SyntaxKind, number> = new Map([
  [ts.SyntaxKind.PlusToken, 1],
  [ts.SyntaxKind.MinusToken, -1],
]);

/** `models[tries]`: another request each time. */
function asksBy({ symbol }: Counter, request: ts.CallExpression, scope: Scope): boolean {
  const written = [request.expression, ...request.arguments];
  for (const node of expressionsBehind(written, (variable) => sourcesOf(variable, scope), scope))
    if (namesIn(node).some((name) => symbolOf(name, scope) === symbol)) return true;
  return false;
}

function speaksOf(test: ts.Expression, { symbol }: Counter, scope: Scope): boolean {
  return namesIn(test).some((name) => {
    const named = symbolOf(name, scope);
    const declaration = named?.valueDeclaration;
    const source = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
    return named === symbol || (source !== undefined && offsetFrom(source, symbol, scope) !== undefined);
  });
}

/** `tries < 3`, `--left`, `left`: whether it lets the function go on with a value of its counter. */
function readGate(
  { test, isMet }: Gate,
  { symbol }: Counter,
  owner: ts.SignatureDeclaration,
  scope: Scope,
): Check['holds'] | undefined {
  const offset = offsetFrom(test, symbol, scope);
  if (offset !== undefined) return (value) => (value + offset !== 0) === isMet;
  if (!ts.isBinaryExpression(test)) return undefined;
  const [left, right] = [offsetFrom(test.left, symbol, scope), offsetFrom(test.right, symbol, scope)];
  const compare = COMPARISONS.get(test.operatorToken.kind);
  const limit = numberOf(left === undefined ? test.left : test.right, owner, scope);
  if (compare === undefined || limit === undefined || (left === undefined) === (right === undefined)) return undefined;
  return left !== undefined
    ? (value) => compare(value + left, limit) === isMet
    : (value) => compare(limit, value + (right as number)) === isMet;
}
const COMPARISONS: ReadonlyMap<ts.SyntaxKind, (a: number, b: number) => boolean> = new Map([
  [ts.SyntaxKind.LessThanToken, (a: number, b: number) => a < b],
  [ts.SyntaxKind.LessThanEqualsToken, (a: number, b: number) => a <= b],
  [ts.SyntaxKind.GreaterThanToken, (a: number, b: number) => a > b],
  [ts.SyntaxKind.GreaterThanEqualsToken, (a: number, b: number) => a >= b],
  [ts.SyntaxKind.EqualsEqualsToken, (a: number, b: number) => a === b],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, (a: number, b: number) => a === b],
  [ts.SyntaxKind.ExclamationEqualsToken, (a: number, b: number) => a !== b],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, (a: number, b: number) => a !== b],
]);

/** The one number of a limit, which may come in by a parameter that is handed on. */
function numberOf(node: ts.Expression, owner: ts.SignatureDeclaration, scope: Scope): number | undefined {
  const parameter = parameterNamed(skipWrapping(node), owner, scope);
  const numbers = parameter === undefined ? numbersIn(node, scope) : startsOf(parameter, owner, scope);
  const [only, another] = new Set(numbers);
  return another === undefined ? only : undefined;
}

function parameterNamed(node: ts.Expression, owner: ts.SignatureDeclaration, scope: Scope) {
  const declaration = ts.isIdentifier(node) ? symbolOf(node, scope)?.valueDeclaration : undefined;
  return valueParameters(owner).find((parameter) => parameter === declaration);
}

/** What a parameter is when others call the function: what they pass, or its default. */
function startsOf(
  parameter: ts.ParameterDeclaration,
  owner: ts.SignatureDeclaration,
  scope: Scope,
): readonly number[] | undefined {
  const index = valueParameters(owner).indexOf(parameter);
  const given = scope.parameters.get(parameter);
  const outside = withoutCaller(scope);
  const byDefault = () => parameter.initializer && numbersIn(parameter.initializer, outside);
  if (given?.node !== undefined) return numbersIn(given.node, given.scope);
  if (given !== undefined) return given.value === undefined ? byDefault() : undefined;
  const calls = callsOfFunction(owner, scope)?.filter((call) => !isInside(call, owner));
  if (calls === undefined) return undefined;
  if (calls.length === 0) return byDefault();
  const numbers = calls.map(({ arguments: list }) => {
    if (list.some(ts.isSpreadElement)) return undefined;
    const argument = list[index];
    return argument === undefined ? byDefault() : numbersIn(argument, outside);
  });
  return numbers.includes(undefined) ? undefined : [...new Set(numbers.flatMap((some) => some ?? []))];
}

/** Whole numbers only; `undefined` when any of what it may be is none. */
function numbersIn(node: ts.Expression, scope: Scope): readonly number[] | undefined {
  const numbers = optionsOf(evaluate(node, scope)).map((value) => (value.is === 'number' ? value.value : Number.NaN));
  return numbers.every(Number.isInteger) ? numbers : undefined;
}
