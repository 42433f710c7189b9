import ts from 'typescript';
import { type Generation, modulesOf } from './generations.js';

/** What the real packages of a generation declare, and what the compiler says of the realistic calls against them. */
export interface RealTypes {
  readonly checker: ts.TypeChecker;
  /** The symbol of a module; `undefined` when the installed package has no such entry. */
  moduleOf(specifier: string): ts.Symbol | undefined;
  /** What the compiler finds wrong in a file, as `line: message`. */
  errorsIn(path: string): readonly string[];
}

/** How the packages and what uses them are compiled. */
export const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ESNext,
  lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  esModuleInterop: true,
  types: ['node'],
};

export function readRealTypes(generation: Generation): RealTypes {
  const host = ts.createCompilerHost(OPTIONS);
  host.getCurrentDirectory = () => generation.folder;
  const entry = `${generation.folder}/entry.ts`;
  const cache = ts.createModuleResolutionCache(generation.folder, (path) => path, OPTIONS);
  const resolved = new Map<string, string>();
  for (const specifier of modulesOf(generation)) {
    const file = ts.resolveModuleName(specifier, entry, OPTIONS, host, cache).resolvedModule?.resolvedFileName;
    if (file !== undefined && /\.d\.[cm]?ts$/.test(file)) resolved.set(specifier, file);
  }
  const rootNames = [...new Set([...resolved.values(), ...generation.callFiles])];
  const program = ts.createProgram({ rootNames, options: OPTIONS, host });
  const checker = program.getTypeChecker();
  return {
    checker,
    moduleOf(specifier) {
      const file = program.getSourceFile(resolved.get(specifier) ?? '');
      const module = file && checker.getSymbolAtLocation(file);
      // Some packages declare their module in a file that is none.
      return module ?? (file && checker.getAmbientModules().find(({ name }) => name === JSON.stringify(specifier)));
    },
    errorsIn(path) {
      const file = program.getSourceFile(path);
      if (file === undefined) return ['not part of the program'];
      return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
        ({ start, messageText }) =>
          `line ${file.getLineAndCharacterOfPosition(start ?? 0).line + 1}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
      );
    },
  };
}
