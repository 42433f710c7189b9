import type ts from 'typescript';
import { evaluateDedent } from './dedent.js';
import { evaluateEnvironment } from './environment.js';
import { evaluateFileRead } from './evaluate-file.js';
import { importedCallee } from './imported-name.js';
import { evaluateSchemaHelper } from './schema-helpers.js';
import type { Scope } from './scope.js';
import type { Value } from './value.js';
import { evaluateZod } from './zod.js';

/** Functions of the platform and of packages without a stub whose result the code shows; `undefined` for all others. */
export function evaluatePackageCall(node: ts.CallExpression, scope: Scope): Value | undefined {
  const imported = importedCallee(node.expression, scope);
  return (
    evaluateFileRead(node, scope) ??
    evaluateDedent(node, imported, scope) ??
    evaluateEnvironment(node, imported, scope) ??
    evaluateZod(node, imported, scope) ??
    evaluateSchemaHelper(node, imported, scope)
  );
}

/** Things of packages without a stub that are made with `new`. */
export function evaluatePackageNew(node: ts.NewExpression, scope: Scope): Value | undefined {
  return evaluateSchemaHelper(node, importedCallee(node.expression, scope), scope);
}
