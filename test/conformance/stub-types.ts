import ts from 'typescript';
import { versionsTag } from '../../analyzer/calls/slots.js';
import { openReach } from '../../analyzer/modules/reach.js';
import { openCheckedProgram } from '../../analyzer/program/checked-program.js';
import { stubNameOf } from '../../analyzer/program/own-files.js';
import { surfaceNames } from '../../analyzer/text/surface-names.js';
import { mapHost } from '../unit/rules/map-host.js';

/** The stubs as the analyzer compiles them. */
export interface StubTypes {
  readonly checker: ts.TypeChecker;
  /** The symbol of a module that a stub declares. */
  moduleOf(specifier: string): ts.Symbol | undefined;
  /** The majors for which a stub declares a module: `*` where it does not say. */
  versionsOf(specifier: string): string;
}

export function readStubTypes(): StubTypes {
  // A stub is in the program when something imports it.
  const everything = [...surfaceNames().modules].map((module) => `import '${module}';`).join('\n');
  const host = mapHost({ '/all.ts': everything });
  const program = openCheckedProgram(host, openReach(host)).open(['/all.ts']).program;
  const checker = program.getTypeChecker();
  const declarations = new Map<string, ts.ModuleDeclaration>();
  for (const file of program.getSourceFiles().filter((source) => stubNameOf(source) !== undefined)) {
    for (const node of file.statements) {
      if (ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name)) declarations.set(node.name.text, node);
    }
  }
  return {
    checker,
    moduleOf(specifier) {
      const declaration = declarations.get(specifier);
      return declaration && checker.getSymbolAtLocation(declaration.name);
    },
    versionsOf(specifier) {
      const declaration = declarations.get(specifier);
      return (declaration && versionsTag(declaration)) ?? '*';
    },
  };
}
