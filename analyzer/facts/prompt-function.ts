import ts from 'typescript';
import { callbackOf } from './callbacks.js';
import { evaluate } from './evaluate.js';
import { MAX_RETURNS, returnedExpressions } from './returned-expressions.js';
import type { Scope } from './scope.js';
import { choiceOf, type Value } from './value.js';

/** What a function returns that an SDK asks for the prompt before each request: `instructions: () => ...`. Other values stay. */
export function promptGiven(value: Value, scope: Scope): Value {
  const declaration = value.is === 'opaque' ? functionAt(value.node, scope) : undefined;
  const results = declaration === undefined ? [] : returnedExpressions(declaration);
  if (results.length === 0 || results.length > MAX_RETURNS) return value;
  return choiceOf(
    results.map((result) => evaluate(result, scope)),
    value.node,
  );
}

/** A function that is written at a node or goes by the name there. */
function functionAt(node: ts.Node, scope: Scope): ts.FunctionLikeDeclaration | undefined {
  const found = ts.isMethodDeclaration(node) ? node : ts.isExpression(node) ? callbackOf(node, scope) : undefined;
  return found?.asteriskToken === undefined ? found : undefined;
}
