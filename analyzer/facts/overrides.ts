import ts from 'typescript';
import { lineage } from './lineage.js';
import type { Scope } from './scope.js';

/** What a class of which the object at hand is known to be puts in the place of a base class's member. */
export type Override = ts.ClassElement | 'assigned';

/**
 * The member that stands for `name` in an object whose class is known, where a subclass has put one of its own in the place of the
 * declared one: `assigned` where it only sets it.
 */
export function overrideOf(name: string, declared: ts.Node, { receiverClass, ...scope }: Scope): Override | undefined {
  // A field may be declared by its assignment in a method, or as a parameter of the constructor.
  const home = ts.findAncestor(declared, ts.isClassLike);
  for (const owner of lineage(receiverClass, scope)) {
    if (owner === home) return undefined;
    const member = memberOf(owner, name);
    if (member !== undefined) return member;
    if (assigns(owner, name)) return 'assigned';
  }
  return undefined;
}

/** A member of a class or of the nearest base class that has one under this name. */
export function inheritedMember(
  owner: ts.ClassLikeDeclaration,
  name: string,
  scope: Scope,
): ts.ClassElement | undefined {
  for (const heir of lineage(owner, scope)) {
    const member = memberOf(heir, name);
    if (member !== undefined) return member;
  }
  return undefined;
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
