import ts from 'typescript';
import { skipWrapping } from '../facts/evaluate.js';
import { symbolOf } from '../facts/evaluate-variable.js';
import type { Scope } from '../facts/scope.js';

/** Objects in objects deeper than this are not looked into. */
const MAX_STEPS = 8;
/** A table with more entries is a registry: which one is meant is anybody's guess. */
const MAX_ENTRIES = 40;

/**
 * What a member of an object literal is set to, found by following names to where they are written; several where the key is
 * only known at run time. Empty when some step is not an object literal.
 */
export function writtenMembers(node: ts.Expression, scope: Scope, steps = MAX_STEPS): readonly ts.Node[] {
  const expression = skipWrapping(node);
  if (!ts.isPropertyAccessExpression(expression) && !ts.isElementAccessExpression(expression)) return [];
  const name = memberName(expression);
  return valuesOf(expression.expression, scope, steps - 1).flatMap((value) =>
    ts.isObjectLiteralExpression(value) ? membersOf(value, name) : [],
  );
}

/** What an expression is written as: the initialisers behind names, the entries behind a computed key. */
function valuesOf(node: ts.Expression, scope: Scope, steps: number): readonly ts.Expression[] {
  if (steps === 0) return [];
  const expression = skipWrapping(node);
  if (ts.isPropertyAccessExpression(expression) || ts.isElementAccessExpression(expression)) {
    return writtenMembers(expression, scope, steps)
      .filter(ts.isExpression)
      .flatMap((value) => valuesOf(value, scope, steps - 1));
  }
  if (!ts.isIdentifier(expression)) return [expression];
  const declaration = symbolOf(expression, scope)?.valueDeclaration;
  if (declaration === undefined) return [];
  if (ts.isExportAssignment(declaration)) return valuesOf(declaration.expression, scope, steps - 1);
  const source = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return source === undefined ? [] : valuesOf(source, scope, steps - 1);
}

/** `undefined` when the key is only known at run time. */
function memberName(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : undefined;
}

function membersOf({ properties }: ts.ObjectLiteralExpression, name: string | undefined): readonly ts.Node[] {
  if (name === undefined && properties.length > MAX_ENTRIES) return [];
  return properties
    .filter((member) => name === undefined || member.name?.getText().replaceAll(/['"]/g, '') === name)
    .flatMap((member): readonly ts.Node[] => {
      if (ts.isPropertyAssignment(member)) return [skipWrapping(member.initializer)];
      if (ts.isShorthandPropertyAssignment(member)) return [member.name];
      return ts.isMethodDeclaration(member) ? [member] : [];
    });
}
