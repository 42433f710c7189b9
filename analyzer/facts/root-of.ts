import ts from 'typescript';
import { skipWrapping } from './evaluate.js';

/** `reply` of `reply.output.filter(isCall)`. */
export function rootOf(node: ts.Expression): ts.Expression {
  let current = skipWrapping(node);
  while (
    ts.isPropertyAccessExpression(current) ||
    ts.isElementAccessExpression(current) ||
    ts.isCallExpression(current)
  )
    current = skipWrapping(current.expression);
  return current;
}
