import ts from 'typescript';
import { isTest } from '../calls/test-files.js';
import { escapedPattern } from '../text/escaped-pattern.js';
import type { Scope, Work } from './scope.js';

/** A file, and what it calls something that it imports. */
export interface ImportedAs {
  readonly file: ts.SourceFile;
  readonly name: string;
}

/** Where a function is imported, and under which name; of a module that is imported as a whole, the function's own. */
export function importsOf(symbol: ts.Symbol, scope: Scope): readonly ImportedAs[] {
  const known = bySymbol.get(scope.work) ?? new Map<ts.Symbol, readonly ImportedAs[]>();
  bySymbol.set(scope.work, known);
  const found = known.get(symbol) ?? findImports(symbol, scope);
  known.set(symbol, found);
  return found;
}
const bySymbol = new WeakMap<Work, Map<ts.Symbol, readonly ImportedAs[]>>();

function findImports({ name, valueDeclaration }: ts.Symbol, scope: Scope): readonly ImportedAs[] {
  if (valueDeclaration === undefined) return [];
  const home = valueDeclaration.getSourceFile();
  const names = namesOutside(name, home, scope.work);
  const imports = importingFiles(names, home, scope.work).flatMap((file) =>
    file.statements
      .flatMap(namesImported)
      .filter((local) => mayMean(local, names))
      .map((local) => ({ file, name: local.text, meant: meaningOf(local, scope) })),
  );
  const own = imports.filter(({ meant }) => meant === valueDeclaration);
  const whole = imports.filter(({ meant }) => meant === home).map(({ file }) => ({ file, name }));
  return [...own, ...whole];
}

/** The name itself, and what files that import its module make of it: `export { ask as askModel } from './ask'`. */
function namesOutside(name: string, home: ts.SourceFile, { inSight }: Work): ReadonlySet<string> {
  const renamed = new RegExp(`\\b(?:default|${escapedPattern(name)})\\s+as\\s+([\\w$]+)`, 'g');
  const names = new Set([name]);
  for (const { text } of inSight.importersOf(home.fileName)) {
    for (const [, other] of text.matchAll(renamed)) names.add(other as string);
  }
  return names;
}

/** Tests are left out: what they call is a stand-in. */
function importingFiles(names: ReadonlySet<string>, home: ts.SourceFile, { inSight }: Work): readonly ts.SourceFile[] {
  const importers = new Set(inSight.importersOf(home.fileName));
  return inSight
    .dependentsOf(home.fileName)
    .filter(
      (file) =>
        (importers.has(file) && IMPORTS_DEFAULT.test(file.text)) || [...names].some((other) => file.names(other)),
    )
    .filter((file) => !isTest(file))
    .map((file) => file.code());
}
/** What is imported so goes by any name. */
const IMPORTS_DEFAULT = /\bimport\s+(?:type\s+)?[\w$]+\s*(?:,|from\b)/;

/** Whether an import can be of one of these names; what is imported by default or as a whole can be of any. */
function mayMean({ text, parent }: ts.Identifier, names: ReadonlySet<string>): boolean {
  if (!ts.isImportSpecifier(parent)) return true;
  const imported = parent.propertyName?.text ?? text;
  return imported === 'default' || names.has(imported);
}

function meaningOf(name: ts.Identifier, { work, checker }: Scope): ts.Node | undefined {
  const known = meanings.get(work) ?? new Map<ts.Identifier, ts.Node | undefined>();
  meanings.set(work, known);
  if (known.has(name)) return known.get(name);
  const local = checker.getSymbolAtLocation(name);
  const isAlias = local !== undefined && (local.flags & ts.SymbolFlags.Alias) !== 0;
  const meant = isAlias ? checker.getAliasedSymbol(local).valueDeclaration : undefined;
  known.set(name, meant);
  return meant;
}
const meanings = new WeakMap<Work, Map<ts.Identifier, ts.Node | undefined>>();

function namesImported(statement: ts.Statement): readonly ts.Identifier[] {
  const clause = ts.isImportDeclaration(statement) ? statement.importClause : undefined;
  if (clause === undefined) return [];
  const own = clause.name === undefined ? [] : [clause.name];
  const bindings = clause.namedBindings;
  if (bindings === undefined) return own;
  return [...own, ...(ts.isNamespaceImport(bindings) ? [bindings] : bindings.elements).map(({ name }) => name)];
}
