import ts from 'typescript';
import { evaluate, skipWrapping } from './evaluate.js';
import { symbolOf } from './evaluate-variable.js';
import { type Fact, known } from './fact.js';
import { onlySource } from './origin.js';
import { placeOf, type Scope } from './scope.js';

/** The time after which `AbortSignal.timeout(5000)` ends a request; `undefined` for a signal that is made otherwise. */
export function timeOfSignal(written: ts.Node, scope: Scope): Fact<number> | undefined {
  const signal = ts.isExpression(written) ? madeBy(skipWrapping(written), scope) : undefined;
  const isTimeout =
    signal !== undefined && ts.isCallExpression(signal) && signal.expression.getText() === 'AbortSignal.timeout';
  const time = isTimeout ? signal.arguments[0] : undefined;
  const value = time && evaluate(time, scope);
  return value?.is === 'number' ? known(value.value, placeOf(value.node)) : undefined;
}

/** What a variable or field was set to, where it is only set once. */
function madeBy(node: ts.Expression, scope: Scope): ts.Expression {
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return node;
  const symbol = symbolOf(ts.isIdentifier(node) ? node : node.name, scope);
  const declaration = symbol?.valueDeclaration;
  const source = symbol && declaration && onlySource(symbol, declaration, scope);
  return source === undefined ? node : skipWrapping(source);
}
