import type ts from 'typescript';
import type { Host } from '../host.js';
import { httpStubs } from '../http/index.js';
import { importedFirst, importersIn } from '../modules/import-graph.js';
import type { Reach } from '../modules/reach.js';
import { surfaceNames } from '../text/surface-names.js';
import { PROBE_PATH } from './flow-probe.js';
import { openLazily } from './lazy-program.js';
import { LIB_PATH, ownSourceFiles, ROLES_PATH, stubPath } from './own-files.js';
import { openSourceFiles, type UserFile } from './source-files.js';

/** The compiler's program over user files and stubs. */
export interface CheckedProgram {
  /** These files and all that they need of the workspace. */
  open(roots: readonly string[]): FilesInSight;
  /** Why a file counts as empty, by path; known once its code was asked for. */
  readonly rejected: ReadonlyMap<string, string>;
}

/** Files that are looked at together. They are parsed on demand: by the checker that follows an import, or by whoever asks. */
export interface FilesInSight {
  /** The stubs, our lib and whatever files say things about all others are its files; it knows the rest when it is asked. */
  readonly program: ts.Program;
  /** The files of the user's, those that a file imports before it. */
  readonly files: readonly UserFile[];
  /** One of them by its path. */
  at(path: string): UserFile | undefined;
  /** The file that a specifier means in another one. */
  resolve(specifier: string, fromFile: string): string | undefined;
  /** A file, and those that have it somewhere behind their imports. */
  dependentsOf(path: string): readonly UserFile[];
  /** Those that import a file. */
  importersOf(path: string): readonly UserFile[];
}

export function openCheckedProgram(host: Host, reach: Reach): CheckedProgram {
  const rejected = new Map<string, string>();
  const sources = openSourceFiles(host, rejected);
  const own = ownSourceFiles();
  return {
    rejected,
    open(roots) {
      const files = importedFirst(roots, reach).flatMap((path) => sources.at(path) ?? []);
      const byPath = new Map(files.map((file) => [file.fileName, file]));
      const rootNames = [
        ...[LIB_PATH, ROLES_PATH, PROBE_PATH, ...stubsFor(byPath.keys(), reach).map(stubPath)],
        ...files.filter(speaksForAll).map(({ fileName }) => fileName),
      ];
      const codeAt = (path: string) => own(path) ?? byPath.get(path)?.code();
      const numbers = new Map(files.map(({ fileName }, index) => [fileName, index]));
      const dependents = new Map<string, Uint8Array>();
      let importers: ReturnType<typeof importersIn> | undefined;
      const importersOf = (path: string) => {
        importers ??= importersIn(roots, reach);
        return importers.get(path) ?? [];
      };
      return {
        program: openLazily(rootNames, codeAt, reach),
        files,
        at: (path) => byPath.get(path),
        resolve: reach.resolve,
        dependentsOf(path) {
          const flags = dependents.get(path) ?? flagsOf(path, numbers, importersOf);
          dependents.set(path, flags);
          return files.filter((_, index) => flags[index] === 1);
        },
        importersOf: (path) => [...new Set(importersOf(path))].flatMap((file) => byPath.get(file) ?? []),
      };
    },
  };
}

/** For each file by its number, whether it is `path` or has it behind its imports. Asked for thousands of files, so it is kept small. */
function flagsOf(
  path: string,
  numbers: ReadonlyMap<string, number>,
  importersOf: (path: string) => readonly string[],
): Uint8Array {
  const flags = new Uint8Array(numbers.size);
  const waiting = [path];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const number = numbers.get(file);
    if (number === undefined || flags[number] === 1) continue;
    flags[number] = 1;
    waiting.push(...importersOf(file));
  }
  return flags;
}

/** The stubs of what files import, and those that are needed without. */
function stubsFor(files: Iterable<string>, reach: Reach): readonly string[] {
  const { stubsAlways, stubsBehind, stubOf } = surfaceNames();
  const found = new Set([...stubsAlways, ...httpStubs.map(({ name }) => name)]);
  for (const file of files) for (const module of reach.sdkModules(file)) found.add(stubOf.get(module) ?? '');
  found.delete('');
  return [...new Set([...found].flatMap((stub) => [...(stubsBehind.get(stub) ?? [stub])]))];
}

/** What is no module declares for all files; so do augmentations. */
function speaksForAll(file: UserFile): boolean {
  const known = speaking.get(file);
  if (known !== undefined) return known;
  const speaks = DECLARES.test(file.text) || !IS_MODULE.test(file.text);
  speaking.set(file, speaks);
  return speaks;
}
const speaking = new WeakMap<UserFile, boolean>();
const DECLARES = /\bdeclare\s+(?:global|module)\b/;
const IS_MODULE = /(?:^|[\n;}{])\s*(?:import|export)\b|\brequire\s*\(|\bmodule\s*\.\s*exports\b|\bexports\s*[.[=]/;
