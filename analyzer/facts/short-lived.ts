import ts from 'typescript';
import { symbolOf } from './evaluate-variable.js';
import { constructionsOfClass } from './known-callers.js';
import { referencesTo } from './references.js';
import type { Scope } from './scope.js';

/**
 * Whether everything in sight that makes an object of a class calls it a few times and drops it: what the object keeps does not
 * outlive that. Nothing is said of a class that nobody in sight makes an object of.
 */
export function isUsedUpAtOnce(owner: ts.ClassLikeDeclaration | undefined, scope: Scope): boolean {
  const made = owner === undefined ? [] : constructionsOfClass(owner, scope);
  return made.length > 0 && made.every((construction) => isDropped(construction, scope));
}

function isDropped(construction: ts.NewExpression, scope: Scope): boolean {
  if (ts.findAncestor(construction, ts.isFunctionLike) === undefined) return false;
  const { parent } = construction;
  if (ts.isPropertyAccessExpression(parent)) return isCalledOnce(parent, construction);
  if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) return false;
  const symbol = symbolOf(parent.name, scope);
  return (
    symbol !== undefined &&
    referencesTo(symbol, parent, scope).every(
      (use) =>
        ts.isPropertyAccessExpression(use.parent) && use.parent.expression === use && isCalledOnce(use.parent, parent),
    )
  );
}

/** `chat.send(question)`, once for each time that the object is made. */
function isCalledOnce(member: ts.PropertyAccessExpression, made: ts.Node): boolean {
  if (!ts.isCallExpression(member.parent) || member.parent.expression !== member) return false;
  const home = ts.findAncestor(made, isRepeatable);
  return ts.findAncestor(member, isRepeatable) === home;
}

/** What may run more than once: a function, a loop. */
function isRepeatable(node: ts.Node): boolean {
  return ts.isFunctionLike(node) || ts.isIterationStatement(node, false);
}
