import ts from 'typescript';
import { symbolOf } from './evaluate-variable.js';
import type { Scope } from './scope.js';

/** The class of the user's own that an object is made of. */
export function classOf({ expression }: ts.NewExpression, scope: Scope): ts.ClassLikeDeclaration | undefined {
  return classNamed(expression, scope);
}

/** A class and the classes that it extends, one after the other, as far as they are the user's own. */
export function* lineage(
  owner: ts.ClassLikeDeclaration | undefined,
  scope: Pick<Scope, 'checker'>,
): Generator<ts.ClassLikeDeclaration> {
  const seen = new Set<ts.Node>();
  let current = owner;
  while (current !== undefined && !seen.has(current)) {
    seen.add(current);
    yield current;
    current = baseClass(current, scope);
  }
}

/** The constructor that runs: overloads before it have no body. */
export function constructorOf({ members }: ts.ClassLikeDeclaration): ts.ConstructorDeclaration | undefined {
  return members.filter(ts.isConstructorDeclaration).find(({ body }) => body !== undefined);
}

function baseClass(
  { heritageClauses }: ts.ClassLikeDeclaration,
  scope: Pick<Scope, 'checker'>,
): ts.ClassLikeDeclaration | undefined {
  const clause = heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
  const name = clause?.types[0]?.expression;
  return name && classNamed(name, scope);
}

function classNamed(name: ts.Expression, scope: Pick<Scope, 'checker'>): ts.ClassLikeDeclaration | undefined {
  const declaration = symbolOf(name, scope)?.valueDeclaration;
  return declaration !== undefined && ts.isClassLike(declaration) ? declaration : undefined;
}
