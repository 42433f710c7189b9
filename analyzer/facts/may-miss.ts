import ts from 'typescript';
import { walk } from '../program/walk.js';
import { evaluate, skipWrapping } from './evaluate.js';
import { calledFunction } from './evaluate-call.js';
import type { Scope } from './scope.js';

/**
 * Whether what stands there may be missing although none of its values is: `TABLE[key]` and `map.get(key)` of a key that is not
 * known, and a helper that returns in some cases only.
 */
export function mayMiss(node: ts.Expression, scope: Scope): boolean {
  const target = skipWrapping(node);
  if (ts.isElementAccessExpression(target)) return evaluate(target.argumentExpression, scope).is === 'opaque';
  if (!ts.isCallExpression(target)) return false;
  const [key] = target.arguments;
  if (/\.get$/.test(target.expression.getText()) && key !== undefined) return evaluate(key, scope).is === 'opaque';
  const body = calledFunction(target, scope)?.body;
  return body !== undefined && ts.isBlock(body) && mayEnd(body);
}

/** Whether a program may go on behind a statement; where that takes more than a look, it may. */
function mayEnd(statement: ts.Statement): boolean {
  if (ts.isReturnStatement(statement) || ts.isThrowStatement(statement)) return false;
  if (ts.isBlock(statement)) return statement.statements.every(mayEnd);
  if (ts.isIfStatement(statement))
    return statement.elseStatement === undefined || mayEnd(statement.thenStatement) || mayEnd(statement.elseStatement);
  if (ts.isTryStatement(statement)) {
    const { tryBlock, catchClause, finallyBlock } = statement;
    const isLeft = !mayEnd(tryBlock) && (catchClause === undefined || !mayEnd(catchClause.block));
    return !isLeft && (finallyBlock === undefined || mayEnd(finallyBlock));
  }
  if (!ts.isSwitchStatement(statement)) return true;
  const { clauses } = statement.caseBlock;
  const runs = clauses.filter(({ statements }) => statements.length > 0);
  return (
    !clauses.some(ts.isDefaultClause) || runs.some(({ statements }) => statements.every(mayEnd) || leaves(statements))
  );
}

/** Whether a `break` is among them, which may be that of the `switch`. */
function leaves(statements: readonly ts.Statement[]): boolean {
  return statements.some((statement) => {
    let found = false;
    walk(statement, (node) => {
      found ||= ts.isBreakStatement(node);
    });
    return found;
  });
}
