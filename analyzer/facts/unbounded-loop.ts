import ts from 'typescript';
import { expressionsBehind, sourcesOf, type Variable } from '../calls/expressions-behind.js';
import { functionsRunning, type RunningFunction } from '../calls/running-functions.js';
import { isInside } from '../program/is-inside.js';
import { walk } from '../program/walk.js';
import type { Place } from './fact.js';
import { callOfUse, usesInFile } from './function-uses.js';
import { placeOf, type Scope } from './scope.js';

/**
 * The loop around a call that goes on for as long as what the model says makes it: the answer of one round goes into the next, and
 * neither the condition nor a way out counts anything. A function that calls itself with the answer is such a loop, too.
 */
export function unboundedLoopOf(call: ts.CallExpression, scope: Scope): Place | undefined {
  const owners = functionsRunning(call);
  const outermost = owners.at(-1);
  for (let node: ts.Node = call.parent; node !== undefined && node !== outermost; node = node.parent) {
    if (ts.isIterationStatement(node, false) && isInside(call, node.statement)) {
      if (!goesOnByItself(node) || countsOrWaits(node)) continue;
      if (areFedBy(call.arguments, call, scope)) return headOf(node);
    }
  }
  return outermost && recursionOf(call, outermost, scope);
}

/** A loop over a list, or up to a number, ends. */
function goesOnByItself(loop: ts.IterationStatement): boolean {
  if (ts.isForStatement(loop)) return loop.condition === undefined;
  if (!ts.isWhileStatement(loop) && !ts.isDoStatement(loop)) return false;
  return !COMPARES.test(loop.expression.getText());
}

/** `i < 5`, `left > 0`, `queue.length`: something is counted. */
const COMPARES = /[<>]|\.(?:length|size)\b|\+\+|--/;

/** A way out that counts, or a person or a stream that is waited for in each round. */
function countsOrWaits(around: ts.Node): boolean {
  if (WAITS.test(around.getText())) return true;
  let isCounted = false;
  walk(around, (node) => {
    if (ts.isIfStatement(node)) isCounted ||= COMPARES.test(node.expression.getText()) && leaves(node);
    if (ts.isConditionalExpression(node)) isCounted ||= COMPARES.test(node.condition.getText());
  });
  return isCounted;
}

const WAITS =
  /\b(?:readline|rl|inquirer|prompts?|stdin|reader|consola|clack)\b\s*[.(]|\b(?:question|confirm|readLine|receive\w*|dequeue\w*|blpop|xread\w*|poll\w*|waitFor\w*|next)\s*\(/i;

function leaves({ thenStatement, elseStatement }: ts.IfStatement): boolean {
  const exits = /\b(?:break|return|throw)\b/;
  return exits.test(thenStatement.getText()) || (elseStatement !== undefined && exits.test(elseStatement.getText()));
}

/** Whether expressions are made from the answer of a call, that of the round before. */
function areFedBy(nodes: readonly ts.Node[], call: ts.CallExpression, scope: Scope): boolean {
  for (const source of behind(nodes, scope)) if (isInside(call, source)) return true;
  return false;
}

function behind(nodes: readonly ts.Node[], scope: Scope): Iterable<ts.Node> {
  return expressionsBehind(nodes, (variable: Variable) => sourcesOf(variable, scope), scope);
}

/** `return ask([...messages, reply])`: the function goes on with the answer, and no parameter of it is counted. */
function recursionOf(call: ts.CallExpression, owner: RunningFunction, scope: Scope): Place | undefined {
  if (countsOrWaits(owner.body)) return undefined;
  const again = usesInFile(owner, scope)
    .filter((use) => isInside(use, owner.body))
    .flatMap((use) => callOfUse(use) ?? []);
  const found = again.find(({ arguments: list }) => areFedBy(list, call, scope));
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
