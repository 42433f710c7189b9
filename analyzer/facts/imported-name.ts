import ts from 'typescript';
import type { Scope } from './scope.js';

/** What something is called where it comes from: `v4` of `uuid`. */
export interface ImportedName {
  readonly module: string;
  readonly name: string;
}

/** A callee as its module exports it: `v4` for `import { v4 as id }`, `default.utc` for `dayjs.utc`. */
export function importedCallee(callee: ts.Expression, scope: Scope): ImportedName | undefined {
  if (ts.isPropertyAccessExpression(callee)) {
    const target = importedCallee(callee.expression, scope);
    return target && { module: target.module, name: `${target.name}.${callee.name.text}` };
  }
  if (ts.isCallExpression(callee)) {
    const target = importedCallee(callee.expression, scope);
    return target && { module: target.module, name: `${target.name}()` };
  }
  return ts.isIdentifier(callee) ? (importOf(callee, scope) ?? madeByImport(callee, scope)) : undefined;
}

/** `const shortId = customAlphabet('abc', 8)`: what an imported function has made. */
function madeByImport(callee: ts.Identifier, scope: Scope): ImportedName | undefined {
  const declaration = scope.checker.getSymbolAtLocation(callee)?.valueDeclaration;
  const source =
    declaration !== undefined && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return source !== undefined && ts.isCallExpression(source) ? importedCallee(source, scope) : undefined;
}

/** Where an identifier is imported or required from, and under which of the module's names. */
function importOf(node: ts.Identifier, scope: Scope): ImportedName | undefined {
  const declaration = scope.checker.getSymbolAtLocation(node)?.declarations?.[0];
  if (declaration === undefined) return undefined;
  if (ts.isImportSpecifier(declaration)) {
    return fromImport(declaration.parent.parent.parent, (declaration.propertyName ?? declaration.name).text);
  }
  if (ts.isImportClause(declaration)) return fromImport(declaration.parent, 'default');
  if (ts.isNamespaceImport(declaration)) return fromImport(declaration.parent.parent, '*');
  return requiredFrom(declaration);
}

function fromImport(declaration: ts.ImportDeclaration | ts.JSDocImportTag, name: string): ImportedName | undefined {
  const module = declaration.moduleSpecifier;
  return ts.isStringLiteral(module) ? { module: module.text, name } : undefined;
}

/** `const x = require('m')` and `const { x } = require('m')`. */
function requiredFrom(declaration: ts.Declaration): ImportedName | undefined {
  const variable = ts.isBindingElement(declaration) ? declaration.parent.parent : declaration;
  if (!ts.isVariableDeclaration(variable) || variable.initializer === undefined) return undefined;
  const call = variable.initializer;
  const isRequire = ts.isCallExpression(call) && call.expression.getText() === 'require';
  const argument = isRequire ? call.arguments[0] : undefined;
  if (argument === undefined || !ts.isStringLiteral(argument)) return undefined;
  const name = ts.isBindingElement(declaration) ? (declaration.propertyName ?? declaration.name).getText() : 'default';
  return { module: argument.text, name };
}
