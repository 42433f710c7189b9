import ts from 'typescript';
import { isOwnFile } from '../program/own-files.js';
import type { Scope } from './scope.js';

/**
 * The names that a value of a type can have, where the user's own code declares them all; `undefined` where more are possible: an
 * index signature, a type parameter, something that is not in sight.
 */
export function declaredNames(type: ts.Type, scope: Scope): readonly string[] | undefined {
  const { checker } = scope;
  if (type.isUnionOrIntersection()) {
    const all = type.types
      .filter((member) => (member.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)) === 0)
      .map((member) => declaredNames(member, scope));
    return all.every((names) => names !== undefined) ? all.flat() : undefined;
  }
  if ((type.flags & ts.TypeFlags.Object) === 0 || checker.getIndexInfosOfType(type).length > 0) return undefined;
  const properties = type.getProperties();
  const isClosed = properties.length > 0 && (type.symbol?.declarations ?? []).every((node) => isWhole(node, scope));
  return isClosed ? properties.map(({ name }) => name) : undefined;
}

/** A declaration of the user's own whose bases are all in sight. */
function isWhole(declaration: ts.Declaration, { checker }: Scope): boolean {
  if (isOwnFile(declaration.getSourceFile())) return false;
  if (ts.isTypeLiteralNode(declaration)) return true;
  if (!ts.isInterfaceDeclaration(declaration)) return false;
  return (declaration.heritageClauses ?? []).every(({ types }) =>
    types.every((node) => (checker.getTypeFromTypeNode(node).flags & ts.TypeFlags.Any) === 0),
  );
}
