import ts from 'typescript';
import { isInside } from '../program/is-inside.js';
import type { Place } from './fact.js';
import { areFedBy, waitsForSomeone } from './loop-bounds.js';
import { placeOf, type Scope } from './scope.js';

/**
 * The list that a loop around a call runs through, where each of its rounds stands alone: none needs the answer of the one before,
 * and none waits for a person.
 */
export function separateWorkOf(call: ts.CallExpression, scope: Scope): Place | undefined {
  for (let node: ts.Node = call.parent; node !== undefined; node = node.parent) {
    const list = listOf(node, call);
    if (list !== undefined) return waitsForSomeone(node) || needsAnswerBefore(call, scope) ? undefined : placeOf(list);
    if (ts.isFunctionLike(node) && !ts.isCallExpression(node.parent)) return undefined;
  }
  return undefined;
}

function listOf(node: ts.Node, call: ts.Node): ts.Node | undefined {
  if (ts.isForStatement(node)) return node.condition;
  if (ts.isForOfStatement(node)) return isInside(call, node.statement) ? node.expression : undefined;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const isCallback = node.arguments.some((argument) => ts.isFunctionLike(argument) && isInside(call, argument));
  return isCallback && /^(?:map|forEach|flatMap)$/.test(node.expression.name.text)
    ? node.expression.expression
    : undefined;
}

function needsAnswerBefore(call: ts.CallExpression, scope: Scope): boolean {
  return areFedBy([call.expression, ...call.arguments], call, scope);
}
