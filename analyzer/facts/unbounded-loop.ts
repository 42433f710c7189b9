import ts from 'typescript';
import { functionsRunning, type RunningFunction } from '../calls/running-functions.js';
import { isInside } from '../program/is-inside.js';
import type { Place } from './fact.js';
import { callOfUse, usesInFile } from './function-uses.js';
import { type Answers, areFedBy, counts, isBounded, isCountedOn } from './loop-bounds.js';
import { placeOf, type Scope } from './scope.js';
import { isLeftAfter } from './site.js';

/**
 * The loop around a call that goes on for as long as what the model says makes it: the answer of one round goes into the next, and
 * neither the condition nor a way out counts anything. A function that calls itself with the answer is such a loop, too.
 */
export function unboundedLoopOf(call: ts.CallExpression, scope: Scope): Place | undefined {
  const owners = functionsRunning(call);
  const outermost = owners.at(-1);
  for (let node: ts.Node = call.parent; node !== undefined && node !== outermost; node = node.parent) {
    if (ts.isIterationStatement(node, false) && isInside(call, node.statement)) {
      // It tries until it has an answer: a retry.
      if (isLeftAfter(call, node)) continue;
      const answers = { round: node, call, scope };
      if (!goesOnByItself(node, answers) || isBounded(node, answers)) continue;
      if (areFedBy(call.arguments, call, scope)) return headOf(node);
    }
  }
  return outermost && recursionOf(call, outermost, scope);
}

/** A loop over a list, or up to a number, ends. */
function goesOnByItself(loop: ts.IterationStatement, answers: Answers): boolean {
  if (ts.isForStatement(loop)) return loop.condition === undefined;
  if (!ts.isWhileStatement(loop) && !ts.isDoStatement(loop)) return false;
  return !counts(loop.expression, answers);
}

/** `return ask([...messages, reply])`: the function goes on with the answer, and no parameter of it is counted. */
function recursionOf(call: ts.CallExpression, owner: RunningFunction, scope: Scope): Place | undefined {
  if (isBounded(owner.body, { round: owner.body, call, scope })) return undefined;
  const again = usesInFile(owner, scope)
    .filter((use) => isInside(use, owner.body))
    .flatMap((use) => callOfUse(use) ?? []);
  const found = again.find(({ arguments: list }) => !list.some(isCountedOn) && areFedBy(list, call, scope));
  return found && placeOf(found.expression);
}

/** `while (true)`: what stands before the body. */
function headOf(loop: ts.IterationStatement): Place {
  const { file, start, end } = placeOf(loop);
  const isBehind = ts.isDoStatement(loop);
  return isBehind
    ? { file, start, end: start + 'do'.length }
    : { file, start, end: Math.min(end, loop.statement.getFullStart()) };
}
