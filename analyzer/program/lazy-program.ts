import ts from 'typescript';
import type { Reach } from '../modules/reach.js';
import { surfaceNames } from '../text/surface-names.js';
import { COMPILER_OPTIONS } from './compiler-options.js';
import { LIB_PATH, stubPath } from './own-files.js';
import { OWN_FOLDER } from './own-folder.js';

/**
 * A program whose checker loads the files that imports mean when it comes to them. Of all files in reach of an SDK few are ever
 * asked for, and parsing and binding them would take longer than everything else.
 */
export function openLazily(
  rootNames: readonly string[],
  codeAt: (path: string) => ts.SourceFile | undefined,
  reach: Reach,
): ts.Program {
  const program = ts.createProgram({
    rootNames,
    options: { ...COMPILER_OPTIONS, noResolve: true },
    host: {
      getSourceFile: codeAt,
      getDefaultLibFileName: () => LIB_PATH,
      getCurrentDirectory: () => '/',
      getCanonicalFileName: (path) => path,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => '\n',
      fileExists: (path) => codeAt(path) !== undefined,
      readFile: () => undefined,
      writeFile: () => undefined,
      directoryExists: () => true,
      resolveModuleNameLiterals: (literals) => literals.map(() => ({ resolvedModule: undefined })),
    },
  });
  const asked: AskedByChecker = {
    getSourceFile: codeAt,
    getResolvedModule: ({ fileName }, specifier) => ({ resolvedModule: resolvedModule(reach, specifier, fileName) }),
  };
  Object.assign(program, asked);
  program.getTypeChecker();
  return program;
}

/** What the checker asks of its program when it comes to an import. The compiler's declarations leave the second one out. */
interface AskedByChecker extends Pick<ts.Program, 'getSourceFile'> {
  getResolvedModule(
    from: ts.SourceFile,
    specifier: string,
  ): { readonly resolvedModule: ts.ResolvedModuleFull | undefined };
}

function resolvedModule(reach: Reach, specifier: string, fromFile: string): ts.ResolvedModuleFull | undefined {
  const stub = surfaceNames().stubOf.get(specifier);
  // The stub declares the module by its name: resolving to its file is what brings it into the program.
  if (stub !== undefined) return resolvedTo(stubPath(stub));
  const path = fromFile.startsWith(OWN_FOLDER) ? undefined : reach.resolve(specifier, fromFile);
  return path === undefined ? undefined : resolvedTo(path);
}

function resolvedTo(path: string): ts.ResolvedModuleFull {
  return { resolvedFileName: path, extension: extensionOf(path), isExternalLibraryImport: false };
}

function extensionOf(path: string): string {
  return /\.d\.[cm]?ts$/.exec(path)?.[0] ?? path.slice(path.lastIndexOf('.'));
}
