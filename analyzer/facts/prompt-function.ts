import ts from 'typescript';
import { evaluate } from './evaluate.js';
import { returnedExpressions } from './evaluate-call.js';
import { symbolOf } from './evaluate-variable.js';
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

const MAX_RETURNS = 6;

/** A function that is written at a node or goes by the name there. */
function functionAt(node: ts.Node, scope: Scope): ts.FunctionLikeDeclaration | undefined {
  if (isFunction(node)) return node;
  const declaration = ts.isIdentifier(node) ? symbolOf(node, scope)?.valueDeclaration : undefined;
  if (declaration === undefined || isFunction(declaration)) return declaration;
  const initializer = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return initializer !== undefined && isFunction(initializer) ? initializer : undefined;
}

function isFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
  const isPlain = ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
  return isPlain && (node as ts.FunctionLikeDeclaration).asteriskToken === undefined;
}
