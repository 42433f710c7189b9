import ts from 'typescript';
import { expressionsBehind, sourcesOf, type Variable } from '../calls/expressions-behind.js';
import { isInside } from '../program/is-inside.js';
import { evaluate } from './evaluate.js';
import type { Place } from './fact.js';
import { waitsForSomeone } from './loop-bounds.js';
import { placeOf, type Scope } from './scope.js';

/**
 * The list that a loop around a call runs through, where each of its rounds stands alone: none needs the answer of the one before,
 * and none waits for a person.
 */
export function separateWorkOf(call: ts.CallExpression, scope: Scope): Place | undefined {
  for (let node: ts.Node = call.parent; node !== undefined; node = node.parent) {
    // `for await`: what comes in is waited for.
    if (ts.isForOfStatement(node) && node.awaitModifier !== undefined) return undefined;
    const list = listOf(node, call);
    if (list !== undefined) {
      if (isFew(list, scope)) return undefined;
      const isAlone = !waitsForSomeone(node) && !keepsConversation(call) && !needsAnswerBefore(call, node, scope);
      return isAlone ? placeOf(list) : undefined;
    }
    if (ts.isFunctionLike(node) && !ts.isCallExpression(node.parent)) return undefined;
  }
  return undefined;
}

/** So few that are written out need no batch. */
const FEW = 20;

function isFew(list: ts.Node, scope: Scope): boolean {
  const value = ts.isExpression(list) ? evaluate(list, scope) : undefined;
  return value?.is === 'array' && !value.open && value.items.length <= FEW;
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

/** `chat.sendMessage(question)`: the SDK or the provider adds what was said before. */
function keepsConversation({ expression }: ts.CallExpression): boolean {
  return (
    ts.isPropertyAccessExpression(expression) &&
    /chat|thread|conversation|session/i.test(expression.expression.getText()) &&
    /^(?:send|prompt)/.test(expression.name.text)
  );
}

function needsAnswerBefore(call: ts.CallExpression, loop: ts.Node, scope: Scope): boolean {
  // What is declared in the loop is new in every round.
  const sources = (variable: Variable) =>
    isInside(variable.declaration, loop) ? startOf(variable.declaration) : sourcesOf(variable, scope);
  for (const source of expressionsBehind(call.arguments, sources, scope)) if (isInside(call, source)) return true;
  return false;
}

function startOf(declaration: ts.Declaration): readonly ts.Node[] {
  const root = ts.isBindingElement(declaration) ? ts.walkUpBindingElementsAndPatterns(declaration) : declaration;
  const initializer = ts.isVariableDeclaration(root) ? root.initializer : undefined;
  return initializer === undefined ? [] : [initializer];
}
