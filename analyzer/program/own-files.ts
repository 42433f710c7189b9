import ts from 'typescript';
import { httpStubs } from '../http/index.js';
import { stubs } from '../sdks/index.js';
import { PROBE_PATH, probeText } from './flow-probe.js';
import libText from './lib.d.ts?raw';
import { OWN_FOLDER } from './own-folder.js';
import rolesText from './roles.d.ts?raw';

/** Where our own small library stands in a program. */
export const LIB_PATH = `${OWN_FOLDER}/lib.d.ts`;
/** Where the words of the stubs stand in a program. */
export const ROLES_PATH = `${OWN_FOLDER}/roles.d.ts`;

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

/** Our own files, parsed when something asks for them: a program needs the stubs of a few SDKs out of dozens. */
export function ownSourceFiles(): (path: string) => ts.SourceFile | undefined {
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
