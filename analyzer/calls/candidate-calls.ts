import ts from 'typescript';
import { walk } from '../program/walk.js';
import { surfaceNames } from '../text/surface-names.js';

/** The calls of a file whose callee's last name some stub bills, or is another name for one that it bills. */
export function candidateCalls(file: ts.SourceFile): readonly ts.CallExpression[] {
  const { callees } = surfaceNames();
  const calls: ts.CallExpression[] = [];
  const aliases = new Set<string>();
  walk(file, (node) => {
    if (ts.isCallExpression(node)) calls.push(node);
    const alias = aliasIn(node, callees);
    if (alias !== undefined) aliases.add(alias);
  });
  return calls.filter(({ expression }) => {
    const name = lastName(expression);
    return name !== undefined && (callees.has(name) || aliases.has(name));
  });
}

/** `import { generateText as ask }`, `const { create: ask } = ...`, `const ask = client.create.bind(client)`. */
function aliasIn(node: ts.Node, callees: ReadonlySet<string>): string | undefined {
  if (ts.isImportSpecifier(node) || ts.isBindingElement(node)) {
    const original = node.propertyName?.getText();
    return original !== undefined && callees.has(original) ? node.name.getText() : undefined;
  }
  if (!ts.isVariableDeclaration(node) || node.initializer === undefined || !ts.isIdentifier(node.name))
    return undefined;
  return isCallee(node.initializer, callees) ? node.name.text : undefined;
}

function isCallee(node: ts.Expression, callees: ReadonlySet<string>): boolean {
  const isBound = ts.isCallExpression(node) && lastName(node.expression) === 'bind';
  const source = isBound && ts.isPropertyAccessExpression(node.expression) ? node.expression.expression : node;
  const name = lastName(source);
  return name !== undefined && callees.has(name);
}

function lastName(callee: ts.Expression): string | undefined {
  let current = callee;
  while (ts.isNonNullExpression(current) || ts.isParenthesizedExpression(current) || ts.isAsExpression(current)) {
    current = current.expression;
  }
  if (ts.isIdentifier(current)) return current.text;
  if (ts.isPropertyAccessExpression(current)) return current.name.text;
  if (!ts.isElementAccessExpression(current)) return undefined;
  return ts.isStringLiteralLike(current.argumentExpression) ? current.argumentExpression.text : undefined;
}
