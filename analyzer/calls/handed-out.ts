import ts from 'typescript';
import { skipWrapping } from '../facts/evaluate.js';
import { symbolOf } from '../facts/evaluate-variable.js';
import type { Scope } from '../facts/scope.js';
import { isInside } from '../program/is-inside.js';
import { walk } from '../program/walk.js';
import { expressionsBehind, sourcesOf, type Variable } from './expressions-behind.js';
import { giverOf, parameterOf } from './forwarding.js';
import type { RunningFunction } from './running-functions.js';

/**
 * Whether a function gives out what a call inside it gave: it returns or yields it, or passes it to a callback that it was given.
 * A function that asks a model on the way to something else does not.
 */
export function handsOut(call: ts.CallExpression, owner: RunningFunction, scope: Scope): boolean {
  const sources = (variable: Variable) => sourcesInside(variable, owner, scope);
  for (const node of expressionsBehind(outcomesOf(owner, scope), sources, scope)) {
    if (isInside(call, node)) return true;
  }
  return false;
}

/** What a variable of the function is made from; of a callback's parameter, the list that the callback runs through. */
function sourcesInside(variable: Variable, owner: RunningFunction, scope: Scope): readonly ts.Node[] {
  const { declaration } = variable;
  if (!isInside(declaration, owner)) return [];
  const parameter = parameterOf(declaration);
  const isOfCallback = parameter !== undefined && parameter.parent !== owner;
  const lists = isOfCallback ? giverOf(parameter).filter((giver) => !isOfPromise(giver)) : [];
  return [...lists, ...sourcesOf(variable, scope)];
}

/** `ask().then((reply) => ...)`: what is noted behind the function's back is not what it gives. */
function isOfPromise(giver: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(giver) && /^(?:then|catch|finally)$/.test(giver.name.text);
}

/** What a function returns, yields, or gives to its callbacks; also from inside functions that it runs. */
function outcomesOf(owner: RunningFunction, scope: Scope): readonly ts.Node[] {
  if (!ts.isBlock(owner.body)) return [owner.body];
  const found: ts.Node[] = [];
  walk(owner.body, (node) => {
    if (ts.isReturnStatement(node) || ts.isYieldExpression(node)) {
      if (node.expression !== undefined) found.push(node.expression);
    } else if (ts.isCallExpression(node) && isOwnCallback(node, owner, scope)) found.push(...node.arguments);
  });
  return found;
}

/** `onToken(text)`, `port.postMessage(text)`: a parameter, or a method of one. */
function isOwnCallback(call: ts.CallExpression, owner: RunningFunction, scope: Scope): boolean {
  let root = skipWrapping(call.expression);
  while (ts.isPropertyAccessExpression(root)) root = skipWrapping(root.expression);
  const declaration = ts.isIdentifier(root) ? symbolOf(root, scope)?.valueDeclaration : undefined;
  return declaration !== undefined && parameterOf(declaration)?.parent === owner;
}
