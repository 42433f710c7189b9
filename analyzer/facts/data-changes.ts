import ts from 'typescript';
import { isOwnFile } from '../program/own-files.js';
import { withArguments } from './bind-arguments.js';
import { follow, isActive, once, type Trail } from './data-origin.js';
import { calledFunction } from './evaluate-call.js';
import { symbolOf } from './evaluate-variable.js';
import { importsOf } from './imports-of.js';
import { identifiersNamed, referencesTo } from './references.js';
import type { Scope } from './scope.js';

/** Whether all that is put into a list or object after it is made is data: `list.push(x)`, `object.name = x`, `fill(list)`. */
export function changesAreData(symbol: ts.Symbol, declaration: ts.Declaration, trail: Trail): boolean {
  const own = referencesTo(symbol, declaration, trail.scope);
  return [...own, ...usesElsewhere(symbol, trail.scope)].every((use) => changeIsData(use, trail));
}

/** Uses of what a module exports in files that import it. */
function usesElsewhere(symbol: ts.Symbol, scope: Scope): readonly ts.Identifier[] {
  return importsOf(symbol, scope).flatMap(({ file, name }) =>
    identifiersNamed(name, file).filter((use) => symbolOf(use, scope) === symbol),
  );
}

function changeIsData(use: ts.Identifier, trail: Trail): boolean {
  const names: string[] = [];
  let target: ts.Expression = use;
  if (ts.isPropertyAccessExpression(use.parent) && use.parent.name === use) target = use.parent;
  while (isOwner(target, target.parent)) {
    names.push(ts.isPropertyAccessExpression(target.parent) ? target.parent.name.text : '*');
    target = target.parent;
  }
  const { parent } = target;
  if (ts.isBinaryExpression(parent) && parent.left === target && isAssignment(parent) && names.length > 0)
    return afterNames(trail.path, names, (path) => follow(parent.right, { ...trail, path }));
  if (!ts.isCallExpression(parent)) return true;
  if (parent.expression === target && ADDS.test(names.at(-1) ?? '')) return additionIsData(parent, names, trail);
  return parent.arguments.includes(target) ? handedIsData(parent, target, names, trail) : true;
}

function isOwner(node: ts.Node, parent: ts.Node): parent is ts.PropertyAccessExpression | ts.ElementAccessExpression {
  const isAccess = ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent);
  return isAccess && parent.expression === node;
}

function isAssignment({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

const ADDS = /^(?:push|unshift|splice|set|add|append|fill)$/;

/** What stands before what is added: a place, a key. */
const FIRST_ADDED: ReadonlyMap<string, number> = new Map([
  ['splice', 2],
  ['set', 1],
]);

function additionIsData(call: ts.CallExpression, names: readonly string[], trail: Trail): boolean {
  const added = call.arguments.slice(FIRST_ADDED.get(names.at(-1) ?? '') ?? 0);
  return afterNames(trail.path, [...names.slice(0, -1), '*'], (path) =>
    added.every((argument) =>
      ts.isSpreadElement(argument)
        ? follow(argument.expression, { ...trail, path: ['*', ...path] })
        : follow(argument, { ...trail, path }),
    ),
  );
}

/** What is changed elsewhere in an object than where it is read does not matter; above, what is left of the path is read. */
function afterNames(
  path: readonly string[],
  names: readonly string[],
  test: (left: readonly string[]) => boolean,
): boolean {
  const isSame = (name: string, index: number) => {
    const read = path[index];
    return read === undefined || read === '*' || name === '*' || read === name;
  };
  return names.every(isSame) ? test(path.slice(names.length)) : true;
}

/** A list or object in another function's hands: what that puts into it. */
function handedIsData(call: ts.CallExpression, target: ts.Expression, names: readonly string[], trail: Trail): boolean {
  const index = call.arguments.indexOf(target);
  if (call.expression.getText() === 'Object.assign')
    return index > 0 || call.arguments.slice(1).every((argument) => follow(argument, trail));
  const fn = calledFunction(call, trail.scope);
  const parameter = fn?.parameters[index];
  if (fn === undefined || parameter === undefined || isOwnFile(fn.getSourceFile())) return true;
  if (!ts.isIdentifier(parameter.name)) return true;
  const symbol = trail.scope.checker.getSymbolAtLocation(parameter.name);
  if (symbol === undefined || trail.shared.steps-- <= 0) return false;
  const inner: Trail = {
    ...trail,
    path: names.length === 0 ? trail.path : [],
    scope: withArguments(fn, call.arguments, trail.scope),
  };
  return isActive(call, trail) || once(call, inner, () => changesAreData(symbol, parameter, inner));
}
