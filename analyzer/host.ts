/**
 * Everything the analyzer knows of the world outside: files, by absolute path with forward slashes
 * (`/home/me/a.ts`, `c:/work/a.ts`). An editor answers with unsaved text, the command line with the disk,
 * a test with a map. No method throws: what cannot be read is `undefined`.
 */
export interface Host {
  /** The text of a file, or `undefined` when there is none or it cannot be read as text. */
  readFile(path: string): string | undefined;
  fileExists(path: string): boolean;
  directoryExists(path: string): boolean;
  /** Names of the sub-directories of a directory, without their path; empty when it cannot be read. */
  directories(path: string): readonly string[];
  /** The path with links resolved, or the path itself. */
  realPath(path: string): string;
}
