import ts from 'typescript';
import type { LlmCall } from '../call.js';
import { isInside } from '../program/is-inside.js';

/** Callbacks of these run once per element. */
const ARRAY_CALLBACKS = /^(?:map|forEach|flatMap|filter|reduce|some|every|find|from)$/;
const TIMERS = /^(?:setInterval|setTimeout)$/;

/** The innermost thing that makes a call run more than once, as far as its own function shows. */
export function loopAround(call: ts.CallExpression): LlmCall['loop'] {
  let child: ts.Node = call;
  for (let node: ts.Node | undefined = call.parent; node !== undefined; child = node, node = node.parent) {
    const found = loopOf(node, child);
    if (found !== undefined && !isLeftAfter(call, node)) return found;
    if (ts.isFunctionLike(node) && !isInlineCallback(node)) return 'none';
  }
  return 'none';
}

/** Whether a call runs in a loop that starts behind a step of its own function: what the step made is the same in every round. */
export function isRepeatedAfter(step: ts.Node, call: ts.CallExpression): boolean {
  const own = ts.findAncestor(step, ts.isFunctionLike);
  if (own === undefined || !isInside(call, own)) return false;
  let child: ts.Node = call;
  for (let node = call.parent; !isInside(step, node); child = node, node = node.parent) {
    if (loopOf(node, child) !== undefined) return true;
  }
  return false;
}

/** Whether a loop ends as soon as a call in it has succeeded: it falls back or tries again, and asks for one answer only. */
export function isLeftAfter(call: ts.CallExpression, loop: ts.Node): boolean {
  if (!ts.isIterationStatement(loop, false)) return false;
  for (let node: ts.Node = call; node !== loop; node = node.parent) {
    if (ts.isFunctionLike(node)) return false;
    if (ts.isReturnStatement(node)) return true;
    const following = ts.isBlock(node.parent) ? node.parent.statements.filter(({ pos }) => pos >= node.end) : [];
    if (following.some((next) => ts.isReturnStatement(next) || ts.isBreakStatement(next))) return true;
  }
  return false;
}

function loopOf(node: ts.Node, child: ts.Node): LlmCall['loop'] | undefined {
  if (ts.isForStatement(node))
    return child === node.initializer ? undefined : node.condition === undefined ? 'while(true)' : 'for';
  // The iterable of a loop is evaluated once: `for await (const chunk of client.stream())` is no loop around the call.
  if (ts.isForOfStatement(node) || ts.isForInStatement(node)) return child === node.expression ? undefined : 'for';
  if (ts.isWhileStatement(node) || ts.isDoStatement(node))
    return isAlwaysTrue(node.expression) ? 'while(true)' : 'while';
  if (!ts.isCallExpression(node) || child === node.expression) return undefined;
  const name = ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : node.expression.getText();
  if (node.arguments[0] !== child && name !== 'from') return undefined;
  if (TIMERS.test(name) && ts.isFunctionLike(child)) return name === 'setInterval' ? 'timer' : undefined;
  return ARRAY_CALLBACKS.test(name) && ts.isFunctionLike(child) ? 'map' : undefined;
}

function isAlwaysTrue(condition: ts.Expression): boolean {
  return condition.kind === ts.SyntaxKind.TrueKeyword || (ts.isNumericLiteral(condition) && condition.text !== '0');
}

/** A function that is written where it is passed runs where it stands, as far as loops go. */
function isInlineCallback(node: ts.Node): boolean {
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return false;
  // A promise runs its executor at once.
  return ts.isCallExpression(node.parent) || ts.isNewExpression(node.parent);
}
