import ts from 'typescript';
import type { Host } from '../host.js';
import type { Reach } from '../modules/reach.js';
import { stubs } from '../sdks/index.js';
import { isNestedTooDeep, MAX_NESTING } from '../text/nesting.js';
import libText from './lib.d.ts?raw';
import rolesText from './roles.d.ts?raw';
import { depthOf } from './walk.js';

/** The compiler's program over user files and stubs, kept between analyses so that an edit re-checks little. */
export interface CheckedProgram {
  /** The program with these files as its roots; everything they need of the workspace comes with them. */
  open(roots: readonly string[]): ts.Program;
  /** What specifiers mean may have changed: the next program resolves every import anew. */
  forgetImports(): void;
  /** Why a file of the last program counts as empty, by path. */
  readonly rejected: ReadonlyMap<string, string>;
}

const OWN_FOLDER = '/llm-cost-lint:';
const LIB_PATH = `${OWN_FOLDER}/lib.d.ts`;
const ROLES_PATH = `${OWN_FOLDER}/roles.d.ts`;

/** The path under which a stub's source file stands in the program. */
export function stubPath(name: string): string {
  return `${OWN_FOLDER}/sdks/${name}.d.ts`;
}
/** The name of the stub that a source file is, or `undefined` for every other file. */
export function stubNameOf(sourceFile: ts.SourceFile): string | undefined {
  const prefix = `${OWN_FOLDER}/sdks/`;
  return sourceFile.fileName.startsWith(prefix) ? sourceFile.fileName.slice(prefix.length, -'.d.ts'.length) : undefined;
}

const OPTIONS: ts.CompilerOptions = {
  noLib: true,
  allowJs: true,
  checkJs: false,
  strictNullChecks: true,
  noImplicitAny: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  esModuleInterop: true,
  allowSyntheticDefaultImports: true,
  experimentalDecorators: true,
  jsx: ts.JsxEmit.Preserve,
  resolveJsonModule: false,
  types: [],
  skipLibCheck: true,
  noEmit: true,
};

export function openCheckedProgram(host: Host, reach: Reach): CheckedProgram {
  const rejected = new Map<string, string>();
  const sources = openSourceFiles(host, rejected);
  const own = ownSourceFiles();
  const resolvedModule = openModuleResolution(reach);
  let previous: ts.Program | undefined;
  const compilerHost: ts.CompilerHost = {
    getSourceFile: (path) => own.get(path) ?? sources.read(path),
    getDefaultLibFileName: () => LIB_PATH,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (path) => own.has(path) || host.fileExists(path),
    readFile: (path) => host.readFile(path),
    writeFile: () => undefined,
    directoryExists: () => true,
    resolveModuleNameLiterals: (literals, fromFile) =>
      literals.map(({ text }) => ({ resolvedModule: resolvedModule(text, fromFile) })),
  };
  const build = (roots: readonly string[]) => {
    const rootNames = [...own.keys(), ...roots];
    previous = ts.createProgram({
      rootNames,
      options: OPTIONS,
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

/** How many imports past the last file that reaches an SDK are still loaded: prompts, and the constants they are made of. */
const MAX_HOPS = 3;

/**
 * Loads what a call can depend on and no more: from a file that reaches an SDK everything it imports (clients, prompts,
 * constants), and from there a few files further.
 */
function openModuleResolution(
  reach: Reach,
): (specifier: string, fromFile: string) => ts.ResolvedModuleFull | undefined {
  const hops = new Map<string, number>();
  return (specifier, fromFile) => {
    if (fromFile.startsWith(OWN_FOLDER)) return undefined;
    const path = reach.resolve(specifier, fromFile);
    if (path === undefined) return undefined;
    const distance = reach.reachesSdk(fromFile) ? 1 : (hops.get(fromFile) ?? 0) + 1;
    if (distance > MAX_HOPS) return undefined;
    hops.set(path, Math.min(distance, hops.get(path) ?? MAX_HOPS));
    return { resolvedFileName: path, extension: extensionOf(path), isExternalLibraryImport: false };
  };
}

function extensionOf(path: string): string {
  return /\.d\.[cm]?ts$/.exec(path)?.[0] ?? path.slice(path.lastIndexOf('.'));
}

function ownSourceFiles(): ReadonlyMap<string, ts.SourceFile> {
  const texts = new Map([
    [LIB_PATH, libText],
    [ROLES_PATH, rolesText],
    ...stubs.map(({ name, text }) => [stubPath(name), text] as const),
  ]);
  return new Map(
    [...texts].map(([path, text]) => [path, ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true)]),
  );
}

interface SourceFiles {
  /** Parses a file again only when its text has changed. */
  read(path: string): ts.SourceFile | undefined;
  /** Makes the files empty that nest deeper than the compiler's stack allows, so that the others can be checked. */
  rejectDeepest(): void;
}

function openSourceFiles(host: Host, rejected: Map<string, string>): SourceFiles {
  const parsed = new Map<string, { readonly text: string; readonly file: ts.SourceFile }>();
  const reject = (path: string, text: string, why: string) => {
    rejected.set(path, why);
    const file = parse(path, '');
    parsed.set(path, { text, file });
    return file;
  };
  const read = (path: string) => {
    const text = host.readFile(path);
    if (text === undefined) return undefined;
    const known = parsed.get(path);
    if (known?.text === text) return known.file;
    const why = reasonToReject(text);
    if (why !== undefined) return reject(path, text, why);
    rejected.delete(path);
    const file = parseWithinStack(path, text);
    if (file === undefined) return reject(path, text, TOO_DEEP);
    parsed.set(path, { text, file });
    return file;
  };
  return {
    read,
    rejectDeepest() {
      for (const [path, { text, file }] of parsed) {
        if (depthOf(file) <= SAFE_DEPTH) continue;
        // A file whose binding was broken off is of no use any more, whichever file it was that overflowed.
        parsed.set(path, { text, file: parse(path, text) });
        if (!canBeBound(parse(path, text))) reject(path, text, TOO_DEEP);
      }
    },
  };
}

/** Nodes in each other that no stack has trouble with. Real code stays below 100. */
const SAFE_DEPTH = 250;
const TOO_DEEP = 'its code nests too deep';

/** Whether the compiler can bind this file by itself. */
function canBeBound(file: ts.SourceFile): boolean {
  const host: ts.CompilerHost = {
    getSourceFile: (path) => (path === file.fileName ? file : undefined),
    getDefaultLibFileName: () => LIB_PATH,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (path) => path === file.fileName,
    readFile: () => undefined,
    writeFile: () => undefined,
  };
  try {
    ts.createProgram({ rootNames: [file.fileName], options: { ...OPTIONS, noResolve: true }, host }).getTypeChecker();
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function parseWithinStack(path: string, text: string): ts.SourceFile | undefined {
  try {
    return parse(path, text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, SOURCE_OPTIONS, true, scriptKindOf(path));
}

const SOURCE_OPTIONS: ts.CreateSourceFileOptions = {
  languageVersion: ts.ScriptTarget.ESNext,
  jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
};

function reasonToReject(text: string): string | undefined {
  if (text.includes('\0')) return 'it is not text';
  return isNestedTooDeep(text) ? `its brackets nest deeper than ${MAX_NESTING}` : undefined;
}

/** JSX is allowed in every JavaScript file, as bundlers do. */
function scriptKindOf(path: string): ts.ScriptKind {
  if (/\.tsx$/.test(path)) return ts.ScriptKind.TSX;
  return /\.[cm]?ts$/.test(path) ? ts.ScriptKind.TS : ts.ScriptKind.JSX;
}
