import ts from 'typescript';
import { stubSignature } from '../calls/recognise.js';
import { stubNameOf } from '../program/own-files.js';
import type { Scope } from './scope.js';
import { typeAt } from './type-at.js';

/** The stub's declaration of what is called or made; `undefined` for everything else. */
export function declarationInStub(
  call: ts.CallExpression | ts.NewExpression,
  scope: Scope,
): ts.SignatureDeclaration | undefined {
  const type = scope.checker.getNonNullableType(typeAt(call.expression, scope));
  if (ts.isCallExpression(call)) return stubSignature(call, type, scope);
  const declaration = type.getConstructSignatures()[0]?.declaration;
  if (declaration === undefined || ts.isJSDocSignature(declaration)) return undefined;
  return stubNameOf(declaration.getSourceFile()) === undefined ? undefined : declaration;
}
