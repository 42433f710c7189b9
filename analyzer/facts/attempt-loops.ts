import ts from 'typescript';
import { expressionsBehind, namesIn, sourcesOf, type Variable } from '../calls/expressions-behind.js';
import { functionsRunning } from '../calls/running-functions.js';
import { isInside } from '../program/is-inside.js';
import { countOfLoop } from './counted-loops.js';
import { symbolOf } from './evaluate-variable.js';
import { type Fact, unknown } from './fact.js';
import type { Scope } from './scope.js';

/**
 * How often a loop sends a request until it succeeds: `for (...) { try { return await ask(); } catch {} }`. `undefined` for any
 * other loop, and for one that tries another input, model or provider each time.
 */
export function attemptsInLoop(
  loop: ts.IterationStatement,
  call: ts.CallExpression,
  scope: Scope,
): Fact<number> | undefined {
  const place = placeInLoop(loop, call);
  const guard = place && guardAround(place, loop);
  if (place === undefined || guard === undefined || givesUp(guard.catchClause)) return undefined;
  const leaving =
    isLeftAfter(place, guard.tryBlock) || isLeftBehind(guard, loop) ? 'always' : leavingBehind(place, guard, loop);
  if (leaving === undefined) return undefined;
  const variation = variationOf(call, loop, leaving, scope);
  if (variation === 'input') return undefined;
  return variation === 'other' || leaving === 'sometimes'
    ? unknown('a loop around the call may send it again')
    : countOfLoop(loop, guard.catchClause, scope);
}

/** The `catch` in which a failure of a call in a loop of attempts ends. */
export function catchInLoop(loop: ts.IterationStatement, call: ts.CallExpression): ts.CatchClause | undefined {
  const place = placeInLoop(loop, call);
  return place && guardAround(place, loop)?.catchClause;
}

/** What stands for a call in the function of the loop: the call that runs the callback that it stands in. */
function placeInLoop(loop: ts.IterationStatement, call: ts.CallExpression): ts.Node | undefined {
  const outermost = functionsRunning(call).at(-1);
  if (!isInside(call, loop.statement) || (outermost !== undefined && !isInside(loop, outermost))) return undefined;
  let place: ts.Node = call;
  for (let node: ts.Node = call; node !== loop; node = node.parent) if (ts.isFunctionLike(node)) place = node.parent;
  return place;
}

type Guard = ts.TryStatement & { readonly catchClause: ts.CatchClause };

/** The `try` in a loop that a place in it stands in. What is returned without being waited for fails outside of it. */
function guardAround(place: ts.Node, loop: ts.IterationStatement): Guard | undefined {
  let isAwaited = false;
  for (let node = place; node !== loop; node = node.parent) {
    if (ts.isAwaitExpression(node) || ts.isForOfStatement(node)) isAwaited = true;
    if (ts.isReturnStatement(node) && !isAwaited) return undefined;
    if (ts.isTryStatement(node.parent) && node.parent.tryBlock === node && hasCatch(node.parent)) return node.parent;
  }
  return undefined;
}

function hasCatch(node: ts.TryStatement): node is Guard {
  return node.catchClause !== undefined;
}

/** Whether a failure ends the loop, whatever it is: nothing on the way to the end goes on. */
function givesUp({ block }: ts.CatchClause): boolean {
  return !/\bcontinue\b/.test(block.getText()) && leaves(block);
}

/** Whether a statement leaves the loop on every way through it. */
export function leaves(statement: ts.Statement): boolean {
  if (ts.isBlock(statement)) return statement.statements.some(leaves);
  if (ts.isIfStatement(statement))
    return statement.elseStatement !== undefined && leaves(statement.thenStatement) && leaves(statement.elseStatement);
  return ts.isThrowStatement(statement) || isEnd(statement);
}

/** Whether what comes back is certain to be followed by an end of the loop, inside a part of it. */
function isLeftAfter(place: ts.Node, container: ts.Node): boolean {
  for (let node = place; node !== container; node = node.parent) {
    if (ts.isReturnStatement(node)) return true;
    if (ts.isBlock(node.parent) && statementsBehind(node, node.parent).some(isEnd)) return true;
  }
  return false;
}

/** `try { reply = await ask(); } catch { continue; } return reply;` */
function isLeftBehind(guard: Guard, loop: ts.IterationStatement): boolean {
  return guard.catchClause.block.statements.some(ts.isContinueStatement) && isLeftAfter(guard, loop.statement);
}

/** `if (isGood(reply)) return reply;`, or a condition of the loop on what is set once something came back. */
function leavingBehind(place: ts.Node, guard: Guard, loop: ts.IterationStatement): 'sometimes' | undefined {
  for (let node = place; node !== guard.tryBlock; node = node.parent) {
    if (!ts.isBlock(node.parent)) continue;
    const behind = statementsBehind(node, node.parent);
    if (behind.some(mayEnd) || behind.some((statement) => endsByCondition(statement, loop))) return 'sometimes';
  }
  return undefined;
}

function statementsBehind(node: ts.Node, block: ts.Block): readonly ts.Statement[] {
  return block.statements.filter(({ pos }) => pos >= node.end);
}

function isEnd(statement: ts.Statement): boolean {
  return ts.isReturnStatement(statement) || ts.isBreakStatement(statement);
}

function mayEnd(statement: ts.Statement): boolean {
  if (!ts.isIfStatement(statement)) return false;
  const branches = [statement.thenStatement, statement.elseStatement].filter((branch) => branch !== undefined);
  return branches.some((branch) => isEnd(branch) || (ts.isBlock(branch) && branch.statements.some(isEnd)));
}

/** `done = true`, where the loop runs `while (!done)`. */
function endsByCondition(statement: ts.Statement, loop: ts.IterationStatement): boolean {
  if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return false;
  const { left, operatorToken } = statement.expression;
  const condition = conditionOf(loop);
  return (
    operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isIdentifier(left) &&
    condition !== undefined &&
    namesIn(condition).some(({ text }) => text === left.text)
  );
}

function conditionOf(loop: ts.IterationStatement): ts.Expression | undefined {
  if (ts.isWhileStatement(loop) || ts.isDoStatement(loop)) return loop.expression;
  return ts.isForStatement(loop) ? loop.condition : undefined;
}

/** What differs between the rounds: one of a list of inputs or models, or something that code has to be run to know. */
type Variation = 'none' | 'input' | 'other';

function variationOf(
  call: ts.CallExpression,
  loop: ts.IterationStatement,
  leaving: 'always' | 'sometimes',
  scope: Scope,
): Variation {
  let isOther = false;
  const sources = (variable: Variable) => {
    const all = sourcesOf(variable, scope);
    if (!isInside(variable.declaration, loop)) {
      isOther ||= all.some((source) => isInside(source, loop) && !isInside(call, source));
      return [];
    }
    if (!isInside(variable.declaration, loop.statement)) isOther = true;
    return all;
  };
  for (const node of expressionsBehind([call.expression, ...call.arguments], sources, scope)) {
    if (namesIn(node).some((name) => isChosen(name, loop, scope))) return 'input';
    // A new input in every round, which somebody types: a conversation.
    if (leaving === 'sometimes' && isInside(node, loop) && !isInside(node, call)) return 'input';
  }
  return isOther ? 'other' : 'none';
}

/** A variable that runs through a list, or the number of an element that is read. */
function isChosen(name: ts.Identifier, loop: ts.IterationStatement, scope: Scope): boolean {
  const declaration = symbolOf(name, scope)?.valueDeclaration;
  if (declaration === undefined || isInside(declaration, loop.statement)) return false;
  const isIndex = ts.isElementAccessExpression(name.parent) && name.parent.argumentExpression === name;
  return isIndex || (isInside(declaration, loop) && !ts.isForStatement(loop));
}
