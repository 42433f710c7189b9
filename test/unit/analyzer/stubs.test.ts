import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { openReach } from '../../../analyzer/modules/reach.js';
import { openCheckedProgram } from '../../../analyzer/program/checked-program.js';
import { stubNameOf } from '../../../analyzer/program/own-files.js';
import { walk } from '../../../analyzer/program/walk.js';
import { stubs } from '../../../analyzer/sdks/index.js';
import { surfaceNames } from '../../../analyzer/text/surface-names.js';
import { mapHost } from '../rules/map-host.js';

/** A program in which nothing but one stub's modules is imported. */
function programWith(stub: string): ts.Program {
  const modules = [...surfaceNames().stubOf].filter(([, name]) => name === stub).map(([module]) => module);
  const host = mapHost({ '/app.ts': modules.map((module) => `import '${module}';`).join('\n') });
  return openCheckedProgram(host, openReach(host)).open(['/app.ts']).program;
}

/** Names in the stub's types that mean nothing: the checker passes over them in declaration files. */
function unknownNames(program: ts.Program, file: ts.SourceFile): readonly string[] {
  const checker = program.getTypeChecker();
  const found: string[] = [];
  walk(file, (node) => {
    const name = ts.isTypeReferenceNode(node)
      ? node.typeName
      : ts.isExpressionWithTypeArguments(node)
        ? node.expression
        : ts.isImportSpecifier(node) || ts.isExportSpecifier(node)
          ? node.name
          : undefined;
    const symbol = name && checker.getSymbolAtLocation(name);
    const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if (
      name !== undefined &&
      (target === undefined || target.escapedName === '__unknown' || target.name === 'unknown')
    ) {
      found.push(`${file.getLineAndCharacterOfPosition(name.getStart()).line + 1}: ${name.getText()}`);
    }
  });
  return found;
}

describe.each(stubs.map(({ name }) => [name]))('the stub %s', (stub) => {
  test('needs nothing but what it imports', () => {
    const program = programWith(stub);
    const file = program.getSourceFiles().find((source) => stubNameOf(source) === stub);
    if (file === undefined) throw new Error('it is not in the program');
    expect(program.getSyntacticDiagnostics(file).map(({ messageText }) => messageText)).toEqual([]);
    expect(unknownNames(program, file)).toEqual([]);
  });
});
