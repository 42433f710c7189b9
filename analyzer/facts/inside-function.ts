import ts from 'typescript';
import type { CalledFunction } from '../calls/called-functions.js';
import { withArguments, withParameters } from './bind-arguments.js';
import { calledFunction } from './evaluate-call.js';
import { symbolOf } from './evaluate-variable.js';
import { type Origin, originOf } from './origin.js';
import { baseClass } from './overrides.js';
import type { Scope } from './scope.js';

/** The scope inside a function that a call runs: its parameters, and those of what made its object or closure. */
export function scopeInside({ declaration, args, through }: CalledFunction, scope: Scope): Scope {
  const origin = originOf(through, scope);
  return withArguments(declaration, args, origin === undefined ? scope : withMaker(origin, scope));
}

/** The parameters of a constructor or factory, beside those that are bound already. */
function withMaker({ node, scope: made }: Origin, scope: Scope): Scope {
  if (!ts.isNewExpression(node)) return withParameters(insideFactory(node, made).parameters, scope);
  const receiverClass = classOf(node, made);
  const inner = withParameters(insideConstructor(node, made).parameters, scope);
  return receiverClass === undefined ? inner : { ...inner, receiverClass };
}

function insideFactory(call: ts.CallExpression, scope: Scope): Scope {
  const factory = calledFunction(call, scope);
  return factory === undefined ? scope : withArguments(factory, call.arguments, scope);
}

/** The class of the user's own that an object is made of. */
export function classOf({ expression }: ts.NewExpression, scope: Scope): ts.ClassLikeDeclaration | undefined {
  const made = symbolOf(expression, scope)?.valueDeclaration;
  return made !== undefined && ts.isClassLike(made) ? made : undefined;
}

function insideConstructor(node: ts.NewExpression, scope: Scope): Scope {
  const made = classOf(node, scope);
  return made === undefined ? scope : insideClass(made, node.arguments ?? [], scope, new Set());
}

/** A class without a constructor hands everything to its base class; one with a constructor, what `super(...)` says. */
function insideClass(
  declaration: ts.ClassLikeDeclaration,
  args: readonly ts.Expression[],
  scope: Scope,
  seen: Set<ts.Node>,
): Scope {
  if (seen.has(declaration)) return scope;
  seen.add(declaration);
  const own = declaration.members.find(ts.isConstructorDeclaration);
  const inside = own === undefined ? scope : withArguments(own, args, scope);
  const base = baseClass(declaration, scope);
  if (base === undefined) return inside;
  const handedOn = own === undefined ? args : superArguments(own);
  return handedOn === undefined ? inside : insideClass(base, handedOn, inside, seen);
}

function superArguments({ body }: ts.ConstructorDeclaration): readonly ts.Expression[] | undefined {
  const call = body?.statements
    .map((statement) => (ts.isExpressionStatement(statement) ? statement.expression : undefined))
    .find(
      (expression): expression is ts.CallExpression =>
        expression !== undefined &&
        ts.isCallExpression(expression) &&
        expression.expression.kind === ts.SyntaxKind.SuperKeyword,
    );
  return call?.arguments;
}
