import ts from 'typescript';
import { evaluate, skipWrapping } from './evaluate.js';
import type { Scope } from './scope.js';

/** `TABLE[key]` and `map.get(key)` of a key that is not known: the table may have no such entry. */
export function mayMiss(node: ts.Expression, scope: Scope): boolean {
  const target = skipWrapping(node);
  const isGet = ts.isCallExpression(target) && /\.get$/.test(target.expression.getText());
  const key = ts.isElementAccessExpression(target)
    ? target.argumentExpression
    : isGet
      ? target.arguments[0]
      : undefined;
  return key !== undefined && evaluate(key, scope).is === 'opaque';
}
