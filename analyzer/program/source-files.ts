import ts from 'typescript';
import type { Host } from '../host.js';
import { isNestedTooDeep, MAX_NESTING } from '../text/nesting.js';
import { COMPILER_OPTIONS } from './compiler-options.js';
import { depthOf } from './walk.js';

export interface SourceFiles {
  /** Parses a file again only when its text has changed. */
  read(path: string): ts.SourceFile | undefined;
  /** Makes the files empty that nest deeper than the compiler's stack allows, so that the others can be checked. */
  rejectDeepest(): void;
}

/** The parsed files of a host. */
export function openSourceFiles(host: Host, rejected: Map<string, string>): SourceFiles {
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
    getDefaultLibFileName: () => 'lib.d.ts',
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (path) => path === file.fileName,
    readFile: () => undefined,
    writeFile: () => undefined,
  };
  try {
    ts.createProgram({
      rootNames: [file.fileName],
      options: { ...COMPILER_OPTIONS, noResolve: true },
      host,
    }).getTypeChecker();
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
