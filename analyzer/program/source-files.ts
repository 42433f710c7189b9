import ts from 'typescript';
import type { Host } from '../host.js';
import { isNestedTooDeep, MAX_NESTING } from '../text/nesting.js';
import { type WordFilter, wordFilter } from '../text/word-filter.js';
import { COMPILER_OPTIONS } from './compiler-options.js';
import { depthOf } from './walk.js';

/** A file of the user's, parsed when somebody asks for its code. */
export interface UserFile {
  readonly fileName: string;
  readonly text: string;
  /** Whether the text has a name as a word; a `true` may be wrong. */
  names(word: string): boolean;
  /** Its code, bound: what the checker is asked about. */
  code(): ts.SourceFile;
}

export interface SourceFiles {
  /** The same object for as long as the text is the same; `undefined` when there is no such file. */
  at(path: string): UserFile | undefined;
}

/** The files of a host. */
export function openSourceFiles(host: Host, rejected: Map<string, string>): SourceFiles {
  const known = new Map<string, UserFile>();
  return {
    at(path) {
      const text = host.readFile(path);
      if (text === undefined) return undefined;
      const before = known.get(path);
      if (before?.text === text) return before;
      const file = userFile(path, text, rejected);
      known.set(path, file);
      return file;
    },
  };
}

function userFile(fileName: string, text: string, rejected: Map<string, string>): UserFile {
  rejected.delete(fileName);
  let code: ts.SourceFile | undefined;
  let filter: WordFilter | undefined;
  return {
    fileName,
    text,
    names(word) {
      filter ??= wordFilter(text);
      return filter(word);
    },
    code() {
      code ??= boundFile(fileName, text, (why) => rejected.set(fileName, why));
      return code;
    },
  };
}

/** A file that the compiler cannot read counts as empty. */
function boundFile(path: string, text: string, reject: (why: string) => void): ts.SourceFile {
  const why = reasonToReject(text);
  const file = why === undefined ? bindWithinStack(parseWithinStack(path, text)) : undefined;
  if (file !== undefined) return file;
  reject(why ?? TOO_DEEP);
  return bind(parse(path, ''));
}

/** Nodes in each other that no stack has trouble with. Real code stays below 100. */
const SAFE_DEPTH = 250;
const TOO_DEEP = 'its code nests too deep';

/** `undefined` for code that nests deeper than the stack allows; where the stack was nearly used up before, it is not the file's fault. */
function bindWithinStack(file: ts.SourceFile | undefined): ts.SourceFile | undefined {
  try {
    return file && bind(file);
  } catch (error) {
    if (!(error instanceof RangeError) || depthOf(file as ts.SourceFile) <= SAFE_DEPTH) throw error;
    return undefined;
  }
}

/** What a program does with each of its files before its checker may see them. */
function bind(file: ts.SourceFile): ts.SourceFile {
  const { bindSourceFile } = ts as unknown as Internals;
  Object.assign(file, { path: file.fileName, resolvedPath: file.fileName, originalFileName: file.fileName });
  bindSourceFile(file, COMPILER_OPTIONS);
  return file;
}

/** What the compiler exports, but its declarations leave out. */
interface Internals {
  readonly bindSourceFile: (file: ts.SourceFile, options: ts.CompilerOptions) => void;
}

function parseWithinStack(path: string, text: string): ts.SourceFile | undefined {
  try {
    return parse(path, text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Binding is what tells the nodes their parents. */
function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, SOURCE_OPTIONS, false, scriptKindOf(path));
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
