import ts from 'typescript';
import { symbolOf } from '../facts/evaluate-variable.js';
import type { Scope } from '../facts/scope.js';
import { isInside } from '../program/is-inside.js';
import { expressionsBehind, namesIn, sourcesOf, type Variable } from './expressions-behind.js';
import type { RunningFunction } from './running-functions.js';

/**
 * Of the functions that run a call, the outermost whose parameters go into it: passed on, renamed, taken apart, merged, put into
 * a text or a list on the way. `undefined` when the call is the same whatever the functions are given.
 */
export function forwardingFunction(
  call: ts.CallExpression,
  functions: readonly RunningFunction[],
  scope: Scope,
): RunningFunction | undefined {
  const outermost = functions.at(-1);
  if (outermost === undefined) return undefined;
  const sources = (variable: Variable) => sourcesInside(variable, outermost, functions, scope);
  const owners = new Set<RunningFunction>();
  for (const node of expressionsBehind([call.expression, ...call.arguments], sources, scope)) {
    for (const name of namesIn(node)) for (const owner of ownersOf(name, functions, scope)) owners.add(owner);
  }
  return functions.findLast((candidate) => owners.has(candidate));
}

/** What a variable of the functions is made from; a parameter of a callback in place, the list that it runs through. */
function sourcesInside(
  variable: Variable,
  outermost: RunningFunction,
  functions: readonly RunningFunction[],
  scope: Scope,
): readonly ts.Node[] {
  const parameter = parameterOf(variable.declaration);
  if (parameter === undefined) return isInside(variable.declaration, outermost) ? sourcesOf(variable, scope) : [];
  const isOfCallback = functions.some((owner) => owner === parameter.parent && owner !== outermost);
  return isOfCallback ? giverOf(parameter) : [];
}

/** What gives a callback its parameters: `list.map` of `list.map((item) => ...)`. */
export function giverOf({ parent: owner }: ts.ParameterDeclaration): readonly ts.Expression[] {
  const call = ts.findAncestor(owner.parent, ts.isCallExpression);
  return call === undefined ? [] : [call.expression];
}

/** The function whose parameter a name is; of `arguments`, the function around it. */
function ownersOf(
  name: ts.Identifier,
  functions: readonly RunningFunction[],
  scope: Scope,
): readonly RunningFunction[] {
  if (name.text === 'arguments') return functions.filter((candidate) => isInside(name, candidate)).slice(0, 1);
  const declaration = symbolOf(name, scope)?.valueDeclaration;
  const owner = declaration && parameterOf(declaration)?.parent;
  return functions.filter((candidate) => candidate === owner);
}

/** The parameter that a name is, or is taken out of. */
export function parameterOf(declaration: ts.Declaration): ts.ParameterDeclaration | undefined {
  const root = ts.isBindingElement(declaration) ? ts.walkUpBindingElementsAndPatterns(declaration) : declaration;
  return ts.isParameter(root) ? root : undefined;
}
