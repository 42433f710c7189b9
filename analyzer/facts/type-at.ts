import type ts from 'typescript';

/**
 * The type of an expression; `any` where the checker runs out of stack (TypeScript 6.0 does on template constants that
 * name each other), so that such code costs one fact and not the whole file.
 */
export function typeAt(node: ts.Node, { checker }: { readonly checker: ts.TypeChecker }): ts.Type {
  try {
    return checker.getTypeAtLocation(node);
  } catch (error) {
    if (error instanceof RangeError) return checker.getAnyType();
    throw error;
  }
}
