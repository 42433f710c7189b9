import ts from 'typescript';
import { isTest } from '../calls/test-files.js';
import { isOwnFile } from '../program/checked-program.js';
import type { Scope, Work } from './scope.js';

/** A file, and what it calls something that it imports. */
export interface ImportedAs {
  readonly file: ts.SourceFile;
  readonly name: string;
}

/** Where a function is imported, and under which name; of a module that is imported as a whole, the function's own. */
export function importsOf({ name, valueDeclaration }: ts.Symbol, scope: Scope): readonly ImportedAs[] {
  if (valueDeclaration === undefined) return [];
  const known = importsByWork.get(scope.work) ?? readImports(scope);
  importsByWork.set(scope.work, known);
  const whole = known.get(valueDeclaration.getSourceFile()) ?? [];
  return [...(known.get(valueDeclaration) ?? []), ...whole.map(({ file }) => ({ file, name }))];
}
const importsByWork = new WeakMap<Work, ReadonlyMap<ts.Node, readonly ImportedAs[]>>();

/** All imports of the program by what they mean. Tests are left out: what they call is a stand-in. */
function readImports({ work, checker }: Scope): ReadonlyMap<ts.Node, readonly ImportedAs[]> {
  const found = new Map<ts.Node, ImportedAs[]>();
  for (const file of work.files) {
    if (isOwnFile(file) || isTest(file)) continue;
    for (const name of file.statements.flatMap(namesImported)) {
      const local = checker.getSymbolAtLocation(name);
      if (local === undefined || (local.flags & ts.SymbolFlags.Alias) === 0) continue;
      const meant = checker.getAliasedSymbol(local).valueDeclaration;
      if (meant === undefined) continue;
      const imported = { file, name: name.text };
      const list = found.get(meant);
      if (list === undefined) found.set(meant, [imported]);
      else list.push(imported);
    }
  }
  return found;
}

function namesImported(statement: ts.Statement): readonly ts.Identifier[] {
  const clause = ts.isImportDeclaration(statement) ? statement.importClause : undefined;
  if (clause === undefined) return [];
  const own = clause.name === undefined ? [] : [clause.name];
  const bindings = clause.namedBindings;
  if (bindings === undefined) return own;
  return [...own, ...(ts.isNamespaceImport(bindings) ? [bindings] : bindings.elements).map(({ name }) => name)];
}
