import ts from 'typescript';
import type { RetryLayer } from '../call.js';
import { isInside } from '../program/is-inside.js';
import { oneOf, unknown } from './fact.js';
import { callOfUse, usesInFile } from './function-uses.js';
import { isOwnError } from './own-errors.js';
import { conditionsBefore } from './recursion-conditions.js';
import { countsOfRecursion } from './recursion-counter.js';
import { placeOf, type Scope } from './scope.js';

/** `async function ask() { try { ... } catch { return ask(); } }`: how often a function sends a request by calling itself. */
export function layersOfRecursion(
  owner: ts.SignatureDeclaration,
  call: ts.CallExpression,
  scope: Scope,
): readonly RetryLayer[] {
  const all = usesInFile(owner, scope).filter((use) => isAfterFailure(use, owner, call));
  const [again, another] = all;
  const recursive = again && callOfUse(again);
  if (again === undefined || recursive === undefined) return [];
  const conditions = conditionsBefore(recursive, owner, call);
  const repeated = conditions?.filter(({ gates }) => gates === 'repeating') ?? [];
  if (repeated.some(({ test, isMet }) => isMet && isOwnError(test, scope))) return [];
  const counts =
    another === undefined && conditions
      ? countsOfRecursion(recursive, owner, { gates: conditions, request: call }, scope)
      : undefined;
  return [
    {
      name: again.text,
      at: placeOf(again),
      attempts: counts ? oneOf(counts, placeOf(recursive)) : unknown(`${again.text} calls itself after a failure`),
      isConditional: repeated.some(({ test }) => SPEAKS_OF_ERRORS.test(test.getText())),
    },
  ];
}

/** What a condition says that looks at the failure. */
const SPEAKS_OF_ERRORS = /\be\b|\berr\b|error|status|code|retryable/i;

/** In the `catch` of what failed: of a `try` around the call, or of its promise. */
function isAfterFailure(use: ts.Identifier, owner: ts.Node, call: ts.Node): boolean {
  if (callOfUse(use) === undefined || !isInside(use, owner)) return false;
  for (let node: ts.Node = use; node !== owner; node = node.parent) {
    if (ts.isCatchClause(node)) return isInside(call, node.parent.tryBlock);
    if (ts.isCallExpression(node) && isCatchOf(node, call)) return true;
  }
  return false;
}

function isCatchOf({ expression }: ts.CallExpression, call: ts.Node): boolean {
  return ts.isPropertyAccessExpression(expression) && expression.name.text === 'catch' && isInside(call, expression);
}
