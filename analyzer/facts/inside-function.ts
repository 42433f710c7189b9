import ts from 'typescript';
import type { CalledFunction } from '../calls/called-functions.js';
import { withArguments, withParameters } from './bind-arguments.js';
import { calledFunction } from './evaluate-call.js';
import { symbolOf } from './evaluate-variable.js';
import { type Origin, originOf } from './origin.js';
import type { Scope } from './scope.js';

/** The scope inside a function that a call runs: its parameters, and those of what made its object or closure. */
export function scopeInside({ declaration, args, through }: CalledFunction, scope: Scope): Scope {
  const origin = originOf(through, scope);
  return withArguments(declaration, args, origin === undefined ? scope : withMaker(origin, scope));
}

/** The parameters of a constructor or factory, beside those that are bound already. */
function withMaker({ node, scope: made }: Origin, scope: Scope): Scope {
  const inner = ts.isNewExpression(node) ? insideConstructor(node, made) : insideFactory(node, made);
  return withParameters(inner.parameters, scope);
}

function insideFactory(call: ts.CallExpression, scope: Scope): Scope {
  const factory = calledFunction(call, scope);
  return factory === undefined ? scope : withArguments(factory, call.arguments, scope);
}

function insideConstructor(node: ts.NewExpression, scope: Scope): Scope {
  const made = symbolOf(node.expression, scope)?.valueDeclaration;
  const args = node.arguments ?? [];
  return made !== undefined && ts.isClassLike(made) ? insideClass(made, args, scope, new Set()) : scope;
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

function baseClass(declaration: ts.ClassLikeDeclaration, scope: Scope): ts.ClassLikeDeclaration | undefined {
  const clause = declaration.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
  const name = clause?.types[0]?.expression;
  const base = name && symbolOf(name, scope)?.valueDeclaration;
  return base !== undefined && ts.isClassLike(base) ? base : undefined;
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
