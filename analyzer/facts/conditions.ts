import ts from 'typescript';
import { evaluate, skipWrapping } from './evaluate.js';
import { literalText } from './evaluate-text.js';
import { mayMiss } from './may-miss.js';
import type { Scope } from './scope.js';
import type { Nothing, Value } from './value.js';

/** Whether a condition certainly holds, or certainly does not; `undefined` where the code at hand does not decide it. */
export function truthOf(node: ts.Expression, scope: Scope, depth = MAX_PARTS): boolean | undefined {
  if (depth === 0) return undefined;
  const condition = skipWrapping(node);
  if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken)
    return not(truthOf(condition.operand, scope, depth - 1));
  if (ts.isBinaryExpression(condition)) return truthOfBinary(condition, scope, depth - 1);
  return mayMiss(condition, scope) ? undefined : truthOfValue(evaluate(condition, scope));
}

/** Conditions joined deeper than this are not looked into. */
const MAX_PARTS = 12;

function not(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth;
}

/** Of objects it is not asked: a helper that returns one may return nothing, too. */
function truthOfValue(value: Value): boolean | undefined {
  if (value.is === 'nothing') return false;
  if (value.is === 'boolean' || value.is === 'number') return Boolean(value.value);
  if (value.is === 'opaque') return value.written === undefined ? undefined : true;
  const text = literalText(value);
  return text === undefined ? undefined : text !== '';
}

function truthOfBinary(node: ts.BinaryExpression, scope: Scope, depth: number): boolean | undefined {
  const { left, operatorToken, right } = node;
  switch (operatorToken.kind) {
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return both(truthOf(left, scope, depth), truthOf(right, scope, depth));
    case ts.SyntaxKind.BarBarToken:
      return not(both(not(truthOf(left, scope, depth)), not(truthOf(right, scope, depth))));
    case ts.SyntaxKind.EqualsEqualsEqualsToken:
      return isEqual(left, right, isSameNothing, scope);
    case ts.SyntaxKind.ExclamationEqualsEqualsToken:
      return not(isEqual(left, right, isSameNothing, scope));
    case ts.SyntaxKind.EqualsEqualsToken:
      return isEqual(left, right, () => true, scope);
    case ts.SyntaxKind.ExclamationEqualsToken:
      return not(isEqual(left, right, () => true, scope));
    default:
      return truthOfValue(evaluate(node, scope));
  }
}

function both(one: boolean | undefined, other: boolean | undefined): boolean | undefined {
  if (one === false || other === false) return false;
  return one === true && other === true ? true : undefined;
}

/** `x === undefined`, `x != null`, and two values that are written out. */
function isEqual(
  left: ts.Expression,
  right: ts.Expression,
  isSame: (one: Nothing, other: Nothing) => boolean,
  scope: Scope,
): boolean | undefined {
  if (mayMiss(left, scope) || mayMiss(right, scope)) return undefined;
  const [one, other] = [evaluate(left, scope), evaluate(right, scope)];
  if (one.is === 'nothing' && other.is === 'nothing') return isSame(one, other);
  if (one.is === 'nothing' || other.is === 'nothing')
    return isSomething(one.is === 'nothing' ? other : one) ? false : undefined;
  const [first, second] = [writtenOut(one), writtenOut(other)];
  if (first === undefined || second === undefined || typeof first !== typeof second) return undefined;
  return first === second;
}

/** `null` is not `undefined`, where that is asked. */
function isSameNothing({ node: one }: Nothing, { node: other }: Nothing): boolean {
  return (one.kind === ts.SyntaxKind.NullKeyword) === (other.kind === ts.SyntaxKind.NullKeyword);
}

function isSomething(value: Value): boolean {
  if (value.is === 'opaque') return value.written !== undefined;
  return value.is === 'object' || value.is === 'array' || writtenOut(value) !== undefined;
}

function writtenOut(value: Value): string | number | boolean | undefined {
  return value.is === 'number' || value.is === 'boolean' ? value.value : literalText(value);
}
