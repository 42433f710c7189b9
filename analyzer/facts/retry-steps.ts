import ts from 'typescript';
import type { RetryLayer } from '../call.js';
import { attemptsOf } from './attempts.js';
import { isDirective } from './directives.js';
import { evaluate } from './evaluate.js';
import { absent, known, unknown } from './fact.js';
import { usesInFile } from './function-uses.js';
import { nameOf, placeOf, type Scope } from './scope.js';

/** Of a step that does not say it: dist/runtime/step-handler.js:18 of @workflow/core 4.8.9. */
const DEFAULT_RETRIES = 3;

/** `async function ask() { 'use step'; ... }` and `ask.maxRetries = 5`: a step of a workflow is run again when it fails. */
export function layersOfStep(node: ts.Node, scope: Scope): readonly RetryLayer[] {
  if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined || !ts.isBlock(node.body)) return [];
  if (!isDirective(node.body.statements[0], 'use step')) return [];
  const [written, another] = usesInFile(node, scope).flatMap(numberSetAt);
  const retries = written && evaluate(written, scope);
  const fact =
    written === undefined
      ? absent(DEFAULT_RETRIES)
      : another === undefined && retries?.is === 'number'
        ? known(retries.value, placeOf(written))
        : unknown(`${nameOf(written)} is only known at run time`);
  return [
    { name: "the workflow's step", at: placeOf(node.body.statements[0] as ts.Statement), attempts: attemptsOf(fact) },
  ];
}

/** `5` of `ask.maxRetries = 5` */
function numberSetAt({ parent }: ts.Identifier): readonly ts.Expression[] {
  const isNumber = ts.isPropertyAccessExpression(parent) && parent.name.text === 'maxRetries';
  const set = isNumber && ts.isBinaryExpression(parent.parent) ? parent.parent : undefined;
  const isSet = set?.left === parent && set.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return set !== undefined && isSet ? [set.right] : [];
}
