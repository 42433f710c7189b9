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
    const target = accessOf(reference);
    return isAssigned(target) ? [target.parent] : [];
  });
}

/** `this.name` of `name`. */
export function accessOf(reference: ts.Identifier): ts.Expression {
  const { parent } = reference;
  return ts.isPropertyAccessExpression(parent) && parent.name === reference ? parent : reference;
}

/** Whether something stands on the left side of an assignment, plain or compound. */
export function isAssigned(target: ts.Node): target is ts.Node & { readonly parent: ts.BinaryExpression } {
  const { parent } = target;
  return ts.isBinaryExpression(parent) && parent.left === target && isAssignment(parent.operatorToken.kind);
}

/** Whether a variable also changes in a way that is no plain assignment: `x++`, `[x] = list`, `for (x of list)`. */
export function isStepped(symbol: ts.Symbol, declaration: ts.Declaration, scope: Scope): boolean {
  return referencesTo(symbol, declaration, scope).some(isSteppedAt);
}

function isSteppedAt(reference: ts.Identifier): boolean {
  const target = accessOf(reference);
  return isStep(target.parent) || isPatternTarget(target);
}

/** Whether a variable or field gets another value where it is named. */
export function isChangedAt(reference: ts.Identifier): boolean {
  return isAssigned(accessOf(reference)) || isSteppedAt(reference);
}

/** `x++`, `--x` */
export function isStep(node: ts.Node): boolean {
  if (!ts.isPrefixUnaryExpression(node) && !ts.isPostfixUnaryExpression(node)) return false;
  return node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken;
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
  const named = identifiersNamed(writtenName(symbol, declaration), declaration.getSourceFile());
  const isLocal = isLocalVariable(symbol, declaration);
  const found = named.filter(
    (node) => node.parent !== declaration && !(isLocal && isMemberName(node)) && resolves(node, symbol, scope),
  );
  scope.work.references.set(symbol, found);
  return found;
}

function isLocalVariable({ flags }: ts.Symbol, declaration: ts.Declaration): boolean {
  return (flags & ts.SymbolFlags.Variable) !== 0 && ts.findAncestor(declaration, ts.isFunctionLike) !== undefined;
}

/** `name` of `object.name` and of `{ name: value }`: the checker would have to work out the object first. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name === node;
}

/** What a symbol is called in its file: one that is exported by default has another name outside. */
function writtenName(symbol: ts.Symbol, declaration: ts.Declaration): string {
  const name = ts.getNameOfDeclaration(declaration);
  return name !== undefined && isName(name) ? name.text : symbol.name;
}

/** Every use, in one file, of what is imported there under the name of `use`. */
export function importedReferences(use: ts.Identifier, symbol: ts.Symbol, scope: Scope): readonly ts.Identifier[] {
  const named = identifiersNamed(use.text, use.getSourceFile());
  return named.filter((node) => {
    const found = isMemberName(node) ? undefined : scope.checker.getSymbolAtLocation(node);
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

/** Every identifier of a file under a name, whatever it stands for. */
export function identifiersNamed(name: string, file: ts.SourceFile): readonly ts.Identifier[] {
  return identifiersOf(file).get(name) ?? [];
}

/** All identifiers of a file by name: one walk, however many questions follow. */
function identifiersOf(file: ts.SourceFile): ReadonlyMap<string, readonly ts.Identifier[]> {
  const known = identifiers.get(file);
  if (known !== undefined) return known;
  const found = new Map<string, ts.Identifier[]>();
  walk(file, (node) => {
    if (!isName(node)) return;
    const list = found.get(node.text);
    if (list === undefined) found.set(node.text, [node]);
    else list.push(node);
  });
  identifiers.set(file, found);
  return found;
}

/** `#history` names a member as `history` does. */
function isName(node: ts.Node): node is ts.Identifier {
  return ts.isIdentifier(node) || ts.isPrivateIdentifier(node);
}

const identifiers = new WeakMap<ts.SourceFile, ReadonlyMap<string, readonly ts.Identifier[]>>();
