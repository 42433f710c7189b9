import ts from 'typescript';
import { withArguments, withParameters } from './bind-arguments.js';
import { skipWrapping } from './evaluate.js';
import { symbolOf } from './evaluate-variable.js';
import { classOf, constructorOf } from './lineage.js';
import { isSetAnew, runsOnce, surroundings } from './runs-again.js';
import { placeOf, type Scope } from './scope.js';
import type { Value } from './value.js';
import { throughPlace } from './volatile.js';

/**
 * A scope inside a member of what stands before the dot. An object that the code at hand makes for itself has its fields made
 * anew with it, from the arguments of its `new`; of all others it is not known when they were made.
 */
export function memberScope(receiver: ts.Expression | undefined, use: ts.Node, scope: Scope): Scope {
  const isSame = receiver?.kind === ts.SyntaxKind.ThisKeyword || receiver?.kind === ts.SyntaxKind.SuperKeyword;
  if (isSame) return scope;
  const { instance: _caller, ...rest } = scope;
  const outside = withParameters([], rest);
  if (receiver === undefined) return outside;
  const made = madeFor(receiver, use, scope);
  const instance = made && classOf(made, scope);
  if (made === undefined || instance === undefined) return { ...outside, instance: 'another' };
  const maker = constructorOf(instance);
  const inside = maker === undefined ? outside : withArguments(maker, made.arguments ?? [], outside);
  return { ...withParameters([], inside), instance };
}

/** Notes on what is volatile in a member that it came with an object that is made in sight. */
export function throughMaking(value: Value, receiver: ts.Expression | undefined, use: ts.Node, scope: Scope): Value {
  const made = receiver && madeFor(receiver, use, scope);
  return made === undefined ? value : throughPlace(value, placeOf(made));
}

/** The `new` that makes an object for this run of the code: on the spot, or in a constant beside its use. */
function madeFor(receiver: ts.Expression, use: ts.Node, scope: Scope): ts.NewExpression | undefined {
  const target = skipWrapping(receiver);
  if (ts.isNewExpression(target)) return runsOnce(target) ? undefined : target;
  const declaration = ts.isIdentifier(target) ? symbolOf(target, scope)?.valueDeclaration : undefined;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return undefined;
  const isConst = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  const source = declaration.initializer && skipWrapping(declaration.initializer);
  if (!isConst || source === undefined || !ts.isNewExpression(source)) return undefined;
  return isSetAnew(declaration, use, scope) ? source : undefined;
}

/** Runs once for every object, and the object is made anew: a field or constructor of it. */
export function runsWithObject(node: ts.Node, { instance }: Scope): boolean {
  const around = surroundings(node);
  return around !== undefined && around.parent === instance && !ts.isClassStaticBlockDeclaration(around);
}
