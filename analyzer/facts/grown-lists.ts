import ts from 'typescript';
import { isInside } from '../program/is-inside.js';
import { type Change, changesTo } from './amendments.js';
import { truthOf } from './conditions.js';
import { skipWrapping } from './evaluate.js';
import { assignmentsTo, referencesTo } from './references.js';
import type { Scope } from './scope.js';

/** A list whose elements get into another one. */
export interface Source {
  readonly list: ts.Expression;
  /** Not all of them may: the loop ends early, or counts. */
  readonly mayStop: boolean;
}

/** The lists that a variable is filled from by `push(...list)` and in loops; `undefined` where something else changes it. */
export function sourcesOf(symbol: ts.Symbol, declaration: ts.Declaration, scope: Scope): readonly Source[] | undefined {
  const found = changesTo(symbol, declaration, scope).map((change) => sourcesIn(change, symbol, declaration, scope));
  return found.every((sources) => sources !== undefined) ? found.flat() : undefined;
}

function sourcesIn(
  change: Change,
  symbol: ts.Symbol,
  declaration: ts.Declaration,
  scope: Scope,
): readonly Source[] | undefined {
  if (change.kind === 'inner') return [];
  if (change.kind !== 'push' && change.kind !== 'unshift') return undefined;
  const spread = change.values
    .filter(ts.isSpreadElement)
    .map(({ expression }) => ({ list: expression, mayStop: false }));
  const loops = loopsAround(change.node, declaration);
  const [loop, another] = loops ?? [];
  if (loops === undefined || another !== undefined) return undefined;
  if (loop === undefined) return spread;
  const list = listOf(loop);
  // What is spread in once per round grows with both lists.
  if (list === undefined || spread.length > 0) return undefined;
  const isUsedInside = referencesTo(symbol, declaration, scope).some((use) => isInside(use, loop) && isHandedOn(use));
  return isUsedInside ? undefined : [{ list, mayStop: mayStop(loop) }];
}

type Loop = ts.IterationStatement | ts.CallExpression;

/** The loops between a change and what declares the list; `undefined` where it stands in a function that anybody may call. */
function loopsAround(change: ts.Node, declaration: ts.Declaration): readonly Loop[] | undefined {
  const home = ts.findAncestor(declaration.parent, ts.isFunctionLike);
  const loops: Loop[] = [];
  for (let node = change.parent; node !== undefined; node = node.parent) {
    if (node === home) return loops;
    if (ts.isIterationStatement(node, false)) loops.push(node);
    if (!ts.isFunctionLike(node)) continue;
    const call = node.parent;
    if (!ts.isCallExpression(call) || call.arguments[0] !== node || !isForEach(call)) return undefined;
    loops.push(call);
  }
  return home === undefined ? loops : undefined;
}

function isForEach({ expression }: ts.CallExpression): boolean {
  return ts.isPropertyAccessExpression(expression) && expression.name.text === 'forEach';
}

/** `for (const x of list)`, `list.forEach(...)`, `for (let i = 0; i < list.length; i++)`. */
function listOf(loop: Loop): ts.Expression | undefined {
  if (ts.isForOfStatement(loop)) return loop.awaitModifier === undefined ? loop.expression : undefined;
  if (ts.isCallExpression(loop)) return (loop.expression as ts.PropertyAccessExpression).expression;
  if (!ts.isForStatement(loop) || loop.condition === undefined) return undefined;
  const { condition } = loop;
  const isLess = ts.isBinaryExpression(condition) && condition.operatorToken.kind === ts.SyntaxKind.LessThanToken;
  const length = isLess ? skipWrapping(condition.right) : undefined;
  const isLength = length !== undefined && ts.isPropertyAccessExpression(length) && length.name.text === 'length';
  return isLength ? length.expression : undefined;
}

/** The list goes somewhere as it is, rather than only being read or added to. */
function isHandedOn({ parent }: ts.Identifier): boolean {
  return !ts.isPropertyAccessExpression(parent) && !ts.isElementAccessExpression(parent);
}

/** `if (tokens > LIMIT) break;`; in a function that `forEach` is given, `return` only goes on to the next element. */
function mayStop(loop: Loop): boolean {
  const isCalled = ts.isCallExpression(loop);
  const body = isCalled ? loop.arguments[0] : loop.statement;
  const stops = (node: ts.Node) => ts.isBreakStatement(node) || (ts.isReturnStatement(node) && !isCalled);
  let found = false;
  const visit = (node: ts.Node): void => {
    found ||= stops(node) || isComparison(node);
    if (!found) ts.forEachChild(node, visit);
  };
  if (body !== undefined) visit(body);
  return found;
}

/** Whether something is larger than a number; than none at all does not count. */
function isComparison(node: ts.Node): boolean {
  if (!ts.isBinaryExpression(node) || node.right.getText() === '0') return false;
  const { kind } = node.operatorToken;
  return kind >= ts.SyntaxKind.LessThanToken && kind <= ts.SyntaxKind.GreaterThanEqualsToken;
}

/** What a variable is set to, but for the branches that are not taken. */
export function assignedIn(
  symbol: ts.Symbol,
  declaration: ts.Declaration,
  scope: Scope,
): readonly ts.BinaryExpression[] {
  return assignmentsTo(symbol, declaration, scope).filter((assignment) => !isNotTaken(assignment, scope));
}

/** Whether code stands in a branch that is not taken here. */
function isNotTaken(code: ts.Node, scope: Scope): boolean {
  for (let node = code; !ts.isFunctionLike(node) && node.parent !== undefined; node = node.parent) {
    const { parent } = node;
    if (!ts.isIfStatement(parent) || node === parent.expression) continue;
    if (truthOf(parent.expression, scope) === (node === parent.elseStatement)) return true;
  }
  return false;
}
