import { analyzeFiles } from './analyze-files.js';
import type { Analysis, Note } from './call.js';
import { openCallFinder } from './calls/call-finder.js';
import { isTextFile } from './facts/evaluate-file.js';
import type { Host } from './host.js';
import { openCacheMarks } from './modules/cache-marks.js';
import { dependentsOf } from './modules/import-graph.js';
import { openReach, type Reach } from './modules/reach.js';
import { openVersions } from './modules/versions.js';
import { openCheckedProgram } from './program/checked-program.js';

/**
 * A set of files that are analysed together. Keeps what can be reused between analyses: parsed files, resolved
 * imports, the checker's program, the calls of files that did not change.
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
  /** Files that code reads when it runs, and the code that does: prompts, lists of models. */
  const readers = new Map<string, Set<string>>();
  const readFile = (path: string, reader: string) => {
    readers.set(path, (readers.get(path) ?? new Set()).add(reader));
    return host.readFile(path);
  };
  const program = openCheckedProgram(host, reach);
  const finder = openCallFinder(program, reach, readFile);
  const versions = openVersions(host);
  const cacheMarks = openCacheMarks(host, reach);
  const analysed = new Set<string>();
  return {
    analyze(asked) {
      const files = [...new Set(asked)];
      for (const file of files) analysed.add(file);
      const notes = unreadable(host, files);
      const found = finder.find(files, (file) => host.readFile(file) ?? '');
      if (found === undefined) return { calls: [], clients: [], notes, analysed: [], withoutSdk: [] };
      return analyzeFiles(found, { reach, versions, cacheMarks, rejected: program.rejected }, notes);
    },
    changed(files) {
      finder.changed(files);
      versions.clear();
      cacheMarks.changed(files);
      // What is only read as text changes no import.
      if (!reach.changed(files.filter((file) => !isTextFile(file)))) return;
      finder.forgetImports();
    },
    dependents: (file) => dependentsOf([file, ...(readers.get(file) ?? [])], [...analysed], reach),
  };
}

function unreadable(host: Host, files: readonly string[]): readonly Note[] {
  return files
    .filter((file) => host.readFile(file) === undefined)
    .map((file) => ({ file, message: 'it cannot be read as text' }));
}
