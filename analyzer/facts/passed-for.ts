import ts from 'typescript';
import { isInside } from '../program/is-inside.js';
import { valueParameters, withArguments, withoutCaller } from './bind-arguments.js';
import { evaluate } from './evaluate.js';
import { callsOfFunction } from './known-callers.js';
import { type ParameterPath, parameterPath } from './parameter-path.js';
import { type Argument, MAX_DEPTH, type Scope } from './scope.js';

/** An expression that is passed, to be read in the scope of the caller; `hidden` where it is not in sight. */
export type Passed = { readonly node: ts.Expression; readonly scope: Scope } | 'hidden';

/** More callers than this are not asked. */
const MAX_CALLERS = 24;

/**
 * What is passed for the parameter that an expression reads: by the caller at hand, else by everyone in sight who calls the
 * function. `undefined` where it reads no parameter, or nobody in sight fills it.
 */
export function passedFor(node: ts.Expression, scope: Scope): readonly Passed[] | undefined {
  const read = parameterRead(node, scope);
  if (read === undefined || scope.depth >= MAX_DEPTH) return undefined;
  const { owner, index, path } = read;
  const parameter = valueParameters(owner)[index];
  if (parameter === undefined) return undefined;
  const here = scope.parameters.get(parameter);
  if (here !== undefined) return passedIn(here, path);
  const calls = callsOfFunction(owner, scope)?.filter((call) => !isInside(call, owner)) ?? [];
  if (calls.length === 0 || calls.length > MAX_CALLERS) return undefined;
  const outside: Scope = { ...withoutCaller(scope), depth: scope.depth + 1 };
  return calls.flatMap(({ arguments: list }) => {
    const argument = withArguments(owner, list, outside).parameters.get(parameter);
    return argument === undefined ? ['hidden' as const] : passedIn(argument, path);
  });
}

/** The function around an expression whose parameter it reads, and which. */
function parameterRead(
  node: ts.Expression,
  scope: Scope,
): (ParameterPath & { readonly owner: ts.SignatureDeclaration }) | undefined {
  for (let around = node.parent; around !== undefined; around = around.parent) {
    const found = ts.isFunctionLike(around) ? parameterPath(node, [], around, scope) : undefined;
    if (found !== undefined) return { ...found, owner: around as ts.SignatureDeclaration };
  }
  return undefined;
}

/** The value at the end of a path into an argument; nothing where none is passed. */
function passedIn({ node, value, scope }: Argument, path: readonly string[]): readonly Passed[] {
  if (node === undefined) return value === undefined ? [] : ['hidden'];
  const [name, ...rest] = path;
  if (name === undefined) return [{ node, scope }];
  const object = evaluate(node, scope);
  if (object.is !== 'object') return object.is === 'nothing' ? [] : ['hidden'];
  const property = object.properties.get(name);
  if (property === undefined) return object.open === undefined ? [] : ['hidden'];
  return ts.isExpression(property.node) ? passedIn({ node: property.node, scope }, rest) : ['hidden'];
}
