import ts from 'typescript';
import { arrayMethod, isArrayMethod } from './array-methods.js';
import { evaluate, skipWrapping } from './evaluate.js';
import { MAX_ENTRIES } from './evaluate-element.js';
import type { Scope } from './scope.js';
import { isTextMethod, textMethod } from './text-methods.js';
import { choiceOf, optionsOf, type Value } from './value.js';

/** Methods of strings and arrays whose result is certain. */
export function evaluateMethod(node: ts.CallExpression, scope: Scope): Value | undefined {
  const callee = skipWrapping(node.expression);
  if (!ts.isPropertyAccessExpression(callee)) return undefined;
  const method = callee.name.text;
  if (!isTextMethod(method) && !isArrayMethod(method)) return undefined;
  const options = optionsOf(evaluate(callee.expression, scope));
  if (options.length > MAX_ENTRIES) return undefined;
  const results = options.map((target) => methodOf(target, method, node, scope));
  const known = results.filter((result) => result !== undefined);
  return known.length === results.length ? choiceOf(known, node) : undefined;
}

function methodOf(target: Value, method: string, node: ts.CallExpression, scope: Scope): Value | undefined {
  if (target.is === 'text' && isTextMethod(method)) return textMethod(target, method, node, scope);
  const result = target.is === 'array' && isArrayMethod(method) ? arrayMethod(target, method, node, scope) : undefined;
  return result?.is === 'array' ? { ...result, scope } : result;
}
