import ts from 'typescript';
import type { Host } from '../host.js';
import { httpStubs } from '../http/index.js';
import type { Reach } from '../modules/reach.js';
import { stubs } from '../sdks/index.js';
import { surfaceNames } from '../text/surface-names.js';
import { COMPILER_OPTIONS } from './compiler-options.js';
import { PROBE_PATH, probeText } from './flow-probe.js';
import libText from './lib.d.ts?raw';
import { OWN_FOLDER } from './own-folder.js';
import rolesText from './roles.d.ts?raw';
import { openSourceFiles } from './source-files.js';

/** The compiler's program over user files and stubs, kept between analyses so that an edit re-checks little. */
export interface CheckedProgram {
  /** The program with these files as its roots; everything they need of the workspace comes with them. */
  open(roots: readonly string[]): ts.Program;
  /** What specifiers mean may have changed: the next program resolves every import anew. */
  forgetImports(): void;
  /** Why a file of the last program counts as empty, by path. */
  readonly rejected: ReadonlyMap<string, string>;
}

const LIB_PATH = `${OWN_FOLDER}/lib.d.ts`;
const ROLES_PATH = `${OWN_FOLDER}/roles.d.ts`;

/** The path under which a stub's source file stands in the program. */
export function stubPath(name: string): string {
  return `${OWN_FOLDER}/sdks/${name}.d.ts`;
}
/** Whether a source file is ours: the lib, the roles or a stub. */
export function isOwnFile(sourceFile: ts.SourceFile): boolean {
  return sourceFile.fileName.startsWith(OWN_FOLDER);
}
/** The name of the stub that a source file is, or `undefined` for every other file. */
export function stubNameOf(sourceFile: ts.SourceFile): string | undefined {
  const prefix = `${OWN_FOLDER}/sdks/`;
  return sourceFile.fileName.startsWith(prefix) ? sourceFile.fileName.slice(prefix.length, -'.d.ts'.length) : undefined;
}

export function openCheckedProgram(host: Host, reach: Reach): CheckedProgram {
  const rejected = new Map<string, string>();
  const sources = openSourceFiles(host, rejected);
  const own = ownSourceFiles();
  const stubsAlways = [...surfaceNames().stubsAlways, ...httpStubs.map(({ name }) => name)];
  const always = [LIB_PATH, ROLES_PATH, PROBE_PATH, ...stubsAlways.map(stubPath)];
  let previous: ts.Program | undefined;
  const compilerHost: ts.CompilerHost = {
    getSourceFile: (path) => own(path) ?? sources.read(path),
    getDefaultLibFileName: () => LIB_PATH,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (path) => path.startsWith(OWN_FOLDER) || host.fileExists(path),
    readFile: (path) => host.readFile(path),
    writeFile: () => undefined,
    directoryExists: () => true,
    resolveModuleNameLiterals: (literals, fromFile) =>
      literals.map(({ text }) => ({ resolvedModule: resolvedModule(reach, text, fromFile) })),
  };
  const build = (roots: readonly string[]) => {
    const rootNames = [...always, ...roots];
    previous = ts.createProgram({
      rootNames,
      options: COMPILER_OPTIONS,
      host: compilerHost,
      ...(previous && { oldProgram: previous }),
    });
    // Binds every file: what overflows the stack does so here.
    previous.getTypeChecker();
    return previous;
  };
  return {
    rejected,
    forgetImports() {
      previous = undefined;
    },
    open(roots) {
      try {
        return build(roots);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        previous = undefined;
        sources.rejectDeepest();
        return build(roots);
      }
    },
  };
}

/** Whatever a candidate imports comes with it, however far: a limit would make a result depend on what else is analysed. */
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

/** Our own files, parsed when something asks for them: a program needs the stubs of a few SDKs out of dozens. */
function ownSourceFiles(): (path: string) => ts.SourceFile | undefined {
  const texts = new Map([
    [LIB_PATH, libText],
    [ROLES_PATH, rolesText],
    [PROBE_PATH, probeText],
    ...[...stubs, ...httpStubs].map(({ name, text }) => [stubPath(name), text] as const),
  ]);
  return (path) => {
    const text = texts.get(path);
    if (text === undefined) return undefined;
    const parsed = parsedOwnFiles.get(path) ?? ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
    parsedOwnFiles.set(path, parsed);
    return parsed;
  };
}
/** The texts are constants, so every project can share their trees. */
const parsedOwnFiles = new Map<string, ts.SourceFile>();
