import ts from 'typescript';
import { symbolOf } from './evaluate-variable.js';
import type { Scope } from './scope.js';

/** What a class of which the object at hand is known to be puts in the place of a base class's member. */
export type Override = ts.ClassElement | 'assigned';

/**
 * The member that stands for `name` in an object whose class is known, where a subclass has put one of its own in the place of the
 * declared one: `assigned` where it only sets it.
 */
export function overrideOf(name: string, declared: ts.Node, { receiverClass, ...scope }: Scope): Override | undefined {
  const seen = new Set<ts.Node>();
  for (let current = receiverClass; current !== undefined; current = baseClass(current, scope)) {
    if (current === declared.parent || seen.has(current)) return undefined;
    seen.add(current);
    const member = memberOf(current, name);
    if (member !== undefined) return member;
    if (assigns(current, name)) return 'assigned';
  }
  return undefined;
}

/** A member of a class or of the nearest base class that has one under this name. */
export function inheritedMember(
  owner: ts.ClassLikeDeclaration,
  name: string,
  scope: Scope,
): ts.ClassElement | undefined {
  const seen = new Set<ts.Node>();
  for (
    let current: ts.ClassLikeDeclaration | undefined = owner;
    current !== undefined;
    current = baseClass(current, scope)
  ) {
    if (seen.has(current)) return undefined;
    seen.add(current);
    const member = memberOf(current, name);
    if (member !== undefined) return member;
  }
  return undefined;
}

export function baseClass(
  declaration: ts.ClassLikeDeclaration,
  scope: Pick<Scope, 'checker'>,
): ts.ClassLikeDeclaration | undefined {
  const clause = declaration.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
  const name = clause?.types[0]?.expression;
  const base = name && symbolOf(name, scope)?.valueDeclaration;
  return base !== undefined && ts.isClassLike(base) ? base : undefined;
}

function memberOf({ members }: ts.ClassLikeDeclaration, name: string): ts.ClassElement | undefined {
  return members.find((member) => member.name?.getText() === name && !isStatic(member));
}

function isStatic(member: ts.ClassElement): boolean {
  return (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static) !== 0;
}

/** `this.model = ...` in the constructor of a subclass. */
function assigns(owner: ts.ClassLikeDeclaration, name: string): boolean {
  return owner.getText().includes(`this.${name} =`);
}
