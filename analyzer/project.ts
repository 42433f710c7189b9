import type { Analysis } from './call.js';
import type { Host } from './host.js';

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

export declare function openProject(host: Host): Project;
