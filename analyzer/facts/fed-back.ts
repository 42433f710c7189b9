import ts from 'typescript';
import { isInside } from '../program/is-inside.js';
import { skipWrapping } from './evaluate.js';
import { symbolOf } from './evaluate-variable.js';
import { runsBehind } from './last-agents.js';
import { assignmentsTo } from './references.js';
import type { Scope } from './scope.js';

/**
 * Whether the next round of a loop sends all that was said so far: `items = result.history`, behind the run that `items` go into.
 */
export function isFedBack(use: ts.Node, scope: Scope): boolean {
  if (!ts.isIdentifier(use)) return false;
  const symbol = symbolOf(use, scope);
  const declaration = symbol?.valueDeclaration;
  const loop = ts.findAncestor(use, (node) => ts.isIterationStatement(node, false));
  if (symbol === undefined || declaration === undefined || loop === undefined || isInside(declaration, loop))
    return false;
  const assigned = assignmentsTo(symbol, declaration, scope);
  const isInLoop = assigned.every((assignment) => isInside(assignment, loop) && assignment.pos > use.pos);
  return assigned.length > 0 && isInLoop && assigned.every(({ right }) => isHistoryOfRun(right, scope));
}

function isHistoryOfRun(node: ts.Expression, scope: Scope): boolean {
  const history = skipWrapping(node);
  return (
    ts.isPropertyAccessExpression(history) &&
    history.name.text === 'history' &&
    runsBehind(history.expression, scope) !== undefined
  );
}
