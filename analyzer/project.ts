import type ts from 'typescript';
import type { Analysis, LlmCall, Note } from './call.js';
import { candidateCalls } from './calls/candidate-calls.js';
import { type RecognisedCall, readShapes, recognise } from './calls/recognise.js';
import { factsOf } from './facts/call-facts.js';
import { renewSteps, rootScope, type Scope } from './facts/scope.js';
import type { Host } from './host.js';
import { openReach, type Reach } from './modules/reach.js';
import { openVersions, type Versions } from './modules/versions.js';
import { type CheckedProgram, openCheckedProgram, stubNameOf } from './program/checked-program.js';
import { syntaxNotes } from './program/syntax-notes.js';
import { directoryOf } from './text/paths.js';

/**
 * A set of files that are analysed together. Keeps what can be reused between analyses: parsed files, resolved
 * imports, the checker's program.
 */
export interface Project {
  /** Analyses these files; other files are read only where resolving a call asks for them. Never throws. */
  analyze(files: readonly string[]): Analysis;
  /** The text of these files, or whether they exist, has changed since it was last read. */
  changed(files: readonly string[]): void;
  /** Of the files analysed so far, those whose result may depend on `file`, itself included. */
  dependents(file: string): readonly string[];
}

export function openProject(host: Host, reach: Reach = openReach(host)): Project {
  const program = openCheckedProgram(host, reach);
  const versions = openVersions(host);
  const analysed = new Set<string>();
  return {
    analyze(asked) {
      const files = [...new Set(asked)];
      for (const file of files) analysed.add(file);
      const candidates = files.filter((file) => reach.isCandidate(file));
      const notes = unreadable(host, files);
      if (candidates.length === 0) return { calls: [], notes, analysed: [] };
      return analyzeProgram(program.open(candidates), candidates, { host, reach, versions, program }, notes);
    },
    changed(files) {
      if (reach.changed(files)) program.forgetImports();
      versions.clear();
    },
    dependents: (file) => [...analysed].filter((other) => dependsOn(other, file, reach)),
  };
}

interface Means {
  readonly host: Host;
  readonly reach: Reach;
  readonly versions: Versions;
  readonly program: CheckedProgram;
}

function unreadable(host: Host, files: readonly string[]): readonly Note[] {
  return files
    .filter((file) => host.readFile(file) === undefined)
    .map((file) => ({ file, message: 'it cannot be read as text' }));
}

function analyzeProgram(program: ts.Program, files: readonly string[], means: Means, notes: readonly Note[]): Analysis {
  const scope = rootScope(program.getTypeChecker());
  const shapes = readShapes(program.getSourceFiles().filter((file) => stubNameOf(file) !== undefined));
  const calls: LlmCall[] = [];
  const found: Note[] = [...notes];
  for (const path of files) {
    const file = program.getSourceFile(path);
    const why = means.program.rejected.get(path);
    if (why !== undefined) found.push({ file: path, message: `not analysed: ${why}` });
    if (file === undefined || why !== undefined) continue;
    found.push(...syntaxNotes(program, file));
    try {
      calls.push(...callsIn(file, shapes, scope, means));
    } catch (error) {
      // One file's oddity must not cost the others their result; the note says that it happened.
      found.push({ file: path, message: `not analysed: ${error instanceof Error ? error.message : String(error)}` });
    }
  }
  return { calls, notes: found, analysed: files };
}

function callsIn(
  file: ts.SourceFile,
  shapes: ReturnType<typeof readShapes>,
  scope: Scope,
  means: Means,
): readonly LlmCall[] {
  const directory = directoryOf(file.fileName);
  const context = {
    scope,
    nearModel: means.reach.reachesModel(file.fileName),
    versionOf: (name: string) => means.versions.versionOf(name, directory),
  };
  return candidateCalls(file)
    .map((node) => recognise(node, shapes, scope))
    .filter((call): call is RecognisedCall => call !== undefined)
    .map((call) => {
      renewSteps(scope);
      return factsOf(call, context);
    });
}

/** Whether `file` is `other` or stands somewhere behind its imports. */
function dependsOn(other: string, file: string, reach: Reach): boolean {
  const seen = new Set([other]);
  for (const path of seen) {
    if (path === file) return true;
    for (const next of reach.imports(path)) seen.add(next);
  }
  return false;
}
