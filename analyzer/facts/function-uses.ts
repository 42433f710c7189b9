import ts from 'typescript';
import { isTest } from '../calls/test-files.js';
import type { UserFile } from '../program/source-files.js';
import { importsOf } from './imports-of.js';
import { identifiersNamed, referencesTo } from './references.js';
import type { Scope } from './scope.js';

/** Every use, in its file, of the name that a function is declared under; none for a function without one. */
export function usesOfFunction(declaration: ts.SignatureDeclaration, scope: Scope): readonly ts.Identifier[] {
  const symbol = symbolOfFunction(declaration, scope);
  return symbol === undefined ? [] : referencesTo(symbol, namedDeclaration(declaration), scope);
}

/** The call of what a name stands for: `ask(x)` of `ask`. */
export function callOfName(name: ts.Identifier): ts.CallExpression | undefined {
  const { parent } = name;
  return ts.isCallExpression(parent) && parent.expression === name ? parent : undefined;
}

/** Every use, in its file, of a function or a method. */
export function usesInFile(declaration: ts.SignatureDeclaration, scope: Scope): readonly ts.Identifier[] {
  const member = memberOf(declaration);
  const symbol = member?.name && scope.checker.getSymbolAtLocation(member.name);
  return symbol === undefined || member === undefined
    ? usesOfFunction(declaration, scope)
    : referencesTo(symbol, member, scope);
}

/** Those in its file, and those in other files: of a function by its imports, of a method where something is retried. */
export function usesInProgram(declaration: ts.SignatureDeclaration, scope: Scope): readonly ts.Identifier[] {
  const own = usesInFile(declaration, scope);
  if (!isUsedOutside(declaration, scope)) return own;
  const member = memberOf(declaration);
  const elsewhere = member === undefined ? importedUses(declaration, scope) : memberUses(member, scope);
  return [...own, ...elsewhere];
}

/** The call of a function or method: `ask(x)` of `ask`, `llm.ask(x)` too. */
export function callOfUse(use: ts.Identifier): ts.CallExpression | undefined {
  const callee = useWithOwner(use);
  return ts.isCallExpression(callee.parent) && callee.parent.expression === callee ? callee.parent : undefined;
}

/** `llm.ask` of `ask`. */
export function useWithOwner(use: ts.Identifier): ts.Expression {
  const { parent } = use;
  return ts.isPropertyAccessExpression(parent) && parent.name === use ? parent : use;
}

/** Whether other files may use a function, under whatever name. */
export function isExported(declaration: ts.SignatureDeclaration, scope: Scope): boolean {
  const symbol = symbolOfFunction(declaration, scope);
  return symbol !== undefined && isAmongExports(symbol, declaration.getSourceFile(), scope);
}

/** Whether a file exports what a symbol stands for, under whatever name. */
export function isAmongExports(symbol: ts.Symbol, file: ts.SourceFile, { checker }: Scope): boolean {
  const module = checker.getSymbolAtLocation(file);
  if (module === undefined) return false;
  return checker
    .getExportsOfModule(module)
    .some((other) => (other.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(other) : other) === symbol);
}

/** Whether code that is not in the file may use a function or method. */
export function isUsedOutside(declaration: ts.SignatureDeclaration, scope: Scope): boolean {
  const member = memberOf(declaration);
  if (member === undefined) return isExported(declaration, scope);
  return (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private) === 0;
}

type Member = ts.MethodDeclaration | ts.PropertyDeclaration | ts.PropertyAssignment;

/** A method, or the member that holds a function. */
function memberOf(declaration: ts.SignatureDeclaration): Member | undefined {
  const member = ts.isMethodDeclaration(declaration) ? declaration : declaration.parent;
  const isMember =
    ts.isMethodDeclaration(member) || ts.isPropertyDeclaration(member) || ts.isPropertyAssignment(member);
  return isMember && ts.isIdentifier(member.name) ? member : undefined;
}

function importedUses(declaration: ts.SignatureDeclaration, scope: Scope): readonly ts.Identifier[] {
  const symbol = symbolOfFunction(declaration, scope);
  const isSame = (name: ts.Identifier) => {
    const found = scope.checker.getSymbolAtLocation(name);
    if (found === undefined || ts.isImportSpecifier(name.parent) || ts.isImportClause(name.parent)) return false;
    return (found.flags & ts.SymbolFlags.Alias ? scope.checker.getAliasedSymbol(found) : found) === symbol;
  };
  if (symbol === undefined) return [];
  return importsOf(symbol, scope).flatMap(({ file, name }) => identifiersNamed(name, file).filter(isSame));
}

/** Names of methods are common: only files that speak of retries are looked at. */
function memberUses(member: Member, scope: Scope): readonly ts.Identifier[] {
  const known = usesByWork.get(scope.work) ?? new Map<Member, readonly ts.Identifier[]>();
  usesByWork.set(scope.work, known);
  const uses = known.get(member) ?? findMemberUses(member, scope);
  known.set(member, uses);
  return uses;
}
const usesByWork = new WeakMap<Scope['work'], Map<Member, readonly ts.Identifier[]>>();

function findMemberUses(member: Member, scope: Scope): readonly ts.Identifier[] {
  const symbol = scope.checker.getSymbolAtLocation(member.name);
  const home = member.getSourceFile();
  const name = member.name.getText();
  return scope.work.inSight.files
    .filter((file) => file.names(name) && speaksOfRetries(file) && !isTest(file))
    .map((file) => file.code())
    .flatMap((file) => (file === home ? [] : identifiersNamed(name, file)))
    .filter((use) => scope.checker.getSymbolAtLocation(use) === symbol);
}
/** Asked of every file for every member: a text is looked through once. */
function speaksOfRetries(file: UserFile): boolean {
  const known = speaking.get(file);
  if (known !== undefined) return known;
  const speaks = /retr(?:y|ies|ying)|back_?off|attempt/i.test(file.text);
  speaking.set(file, speaks);
  return speaks;
}
const speaking = new WeakMap<UserFile, boolean>();

function symbolOfFunction(declaration: ts.SignatureDeclaration, { checker }: Scope): ts.Symbol | undefined {
  const named = namedDeclaration(declaration);
  const name = ts.isFunctionDeclaration(named) || ts.isVariableDeclaration(named) ? named.name : undefined;
  return name && checker.getSymbolAtLocation(name);
}

function namedDeclaration(declaration: ts.SignatureDeclaration): ts.SignatureDeclaration | ts.VariableDeclaration {
  return ts.isVariableDeclaration(declaration.parent) ? declaration.parent : declaration;
}
