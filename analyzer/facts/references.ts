import ts from 'typescript';
import { walk } from '../program/walk.js';
import type { Scope } from './scope.js';

/** The plain and compound assignments to a variable or field in the file that declares it. */
export function assignmentsTo(
  symbol: ts.Symbol,
  declaration: ts.Declaration,
  scope: Scope,
): readonly ts.BinaryExpression[] {
  return referencesTo(symbol, declaration, scope).flatMap((reference) => {
    const target =
      ts.isPropertyAccessExpression(reference.parent) && reference.parent.name === reference
        ? reference.parent
        : reference;
    const { parent } = target;
    const isAssigned =
      ts.isBinaryExpression(parent) && parent.left === target && isAssignment(parent.operatorToken.kind);
    return isAssigned ? [parent] : [];
  });
}

/** Whether a variable also changes in a way that is no plain assignment: `x++`, `[x] = list`, `for (x of list)`. */
export function isStepped(symbol: ts.Symbol, declaration: ts.Declaration, scope: Scope): boolean {
  return referencesTo(symbol, declaration, scope).some(
    (reference) => isStepTarget(reference) || isPatternTarget(reference),
  );
}

function isStepTarget({ parent }: ts.Node): boolean {
  if (!ts.isPrefixUnaryExpression(parent) && !ts.isPostfixUnaryExpression(parent)) return false;
  return parent.operator === ts.SyntaxKind.PlusPlusToken || parent.operator === ts.SyntaxKind.MinusMinusToken;
}

function isPatternTarget(reference: ts.Node): boolean {
  let node = reference;
  while (isPatternPart(node.parent)) node = node.parent;
  const { parent } = node;
  if (ts.isForOfStatement(parent) || ts.isForInStatement(parent)) return parent.initializer === node;
  const isPattern = ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node);
  return isPattern && ts.isBinaryExpression(parent) && parent.left === node && isAssignment(parent.operatorToken.kind);
}

function isPatternPart(node: ts.Node): boolean {
  return (
    ts.isArrayLiteralExpression(node) ||
    ts.isObjectLiteralExpression(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isShorthandPropertyAssignment(node) ||
    ts.isSpreadElement(node) ||
    ts.isSpreadAssignment(node)
  );
}

/** Every use of a symbol in the file that declares it, in order; the declaration's own name left out. */
export function referencesTo(symbol: ts.Symbol, declaration: ts.Declaration, scope: Scope): readonly ts.Identifier[] {
  const known = scope.work.references.get(symbol);
  if (known !== undefined) return known;
  const named = identifiersOf(declaration.getSourceFile(), scope).get(symbol.name) ?? [];
  const found = named.filter((node) => node.parent !== declaration && resolves(node, symbol, scope));
  scope.work.references.set(symbol, found);
  return found;
}

/** Every use, in one file, of what is imported there under the name of `use`. */
export function importedReferences(use: ts.Identifier, symbol: ts.Symbol, scope: Scope): readonly ts.Identifier[] {
  const named = identifiersOf(use.getSourceFile(), scope).get(use.text) ?? [];
  return named.filter((node) => {
    const found = scope.checker.getSymbolAtLocation(node);
    return (
      found !== undefined &&
      (found.flags & ts.SymbolFlags.Alias) !== 0 &&
      scope.checker.getAliasedSymbol(found) === symbol
    );
  });
}

function resolves(node: ts.Identifier, symbol: ts.Symbol, scope: Scope): boolean {
  const isShorthand = ts.isShorthandPropertyAssignment(node.parent);
  const found = isShorthand
    ? scope.checker.getShorthandAssignmentValueSymbol(node.parent)
    : scope.checker.getSymbolAtLocation(node);
  return found === symbol;
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** All identifiers of a file by name: one walk, however many questions follow. */
function identifiersOf(file: ts.SourceFile, scope: Scope): ReadonlyMap<string, readonly ts.Identifier[]> {
  const known = scope.work.identifiers.get(file);
  if (known !== undefined) return known;
  const found = new Map<string, ts.Identifier[]>();
  walk(file, (node) => {
    if (!ts.isIdentifier(node)) return;
    const list = found.get(node.text);
    if (list === undefined) found.set(node.text, [node]);
    else list.push(node);
  });
  scope.work.identifiers.set(file, found);
  return found;
}
