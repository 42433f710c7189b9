import ts from 'typescript';
import { withWrapping } from './evaluate.js';
import { accessOf, isAssigned, referencesTo } from './references.js';
import type { Scope } from './scope.js';

/** Whether code takes elements away from a list: `list.shift()`, `list.length = 10`. */
export function isShortened(symbol: ts.Symbol, declaration: ts.Declaration, scope: Scope): boolean {
  return referencesTo(symbol, declaration, scope).some((reference) => {
    const { parent } = withWrapping(accessOf(reference));
    if (!ts.isPropertyAccessExpression(parent)) return false;
    return /^(?:shift|splice|pop)$/.test(parent.name.text) || (parent.name.text === 'length' && isAssigned(parent));
  });
}

/** `list.length > LIMIT`: that it is empty, or how far a loop goes, decides nothing about its length. */
export function isCompared(list: ts.Expression): boolean {
  const length = withWrapping(list).parent;
  if (!ts.isPropertyAccessExpression(length) || length.name.text !== 'length') return false;
  const { parent } = length;
  if (!ts.isBinaryExpression(parent)) return !isLookedAt(parent);
  const { kind } = parent.operatorToken;
  if (kind < ts.SyntaxKind.LessThanToken || kind > ts.SyntaxKind.GreaterThanEqualsToken) return false;
  const isOfLoop = ts.isForStatement(parent.parent) && parent.parent.condition === parent;
  const other = parent.left === length ? parent.right : parent.left;
  return !isOfLoop && !/^[01]$/.test(other.getText());
}

/** `if (!list.length)`, `${list.length}`, `{ count: list.length }`. */
function isLookedAt(parent: ts.Node): boolean {
  return (
    ts.isPrefixUnaryExpression(parent) ||
    ts.isIfStatement(parent) ||
    ts.isConditionalExpression(parent) ||
    ts.isTemplateSpan(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isReturnStatement(parent)
  );
}
