import ts from 'typescript';
import type { CalledFunction } from '../calls/called-functions.js';
import { withArguments, withParameters } from './bind-arguments.js';
import { calledFunction } from './evaluate-call.js';
import { classOf, constructorOf, lineage } from './lineage.js';
import { type Origin, originOf } from './origin.js';
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

/** A class without a constructor hands everything to its base class; one with a constructor, what `super(...)` says. */
function insideConstructor(node: ts.NewExpression, scope: Scope): Scope {
  let inside = scope;
  let args: readonly ts.Expression[] = node.arguments ?? [];
  for (const owner of lineage(classOf(node, scope), scope)) {
    const own = constructorOf(owner);
    if (own === undefined) continue;
    inside = withArguments(own, args, inside);
    const handedOn = superArguments(own);
    if (handedOn === undefined) break;
    args = handedOn;
  }
  return inside;
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
