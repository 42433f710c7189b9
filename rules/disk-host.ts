import { readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import type { Host } from '../analyzer/host.js';

/** The world as the disk has it. Paths that cannot be read, whatever the reason, are as if they were not there. */
export function diskHost(): Host {
  return {
    readFile: (path) => orElse(undefined, () => textOfBytes(readFileSync(path))),
    fileExists: (path) => statOf(path)?.isFile() ?? false,
    directoryExists: (path) => statOf(path)?.isDirectory() ?? false,
    directories: (path) => orElse([], () => directoriesIn(path)),
    realPath: (path) => orElse(path, () => hostPath(realpathSync.native(path))),
  };
}

/** A path as hosts know it: forward slashes on every system. */
export function hostPath(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

/** When a file last changed, in milliseconds; `undefined` when there is no such file. */
export function changeTimeOf(path: string): number | undefined {
  return statOf(path)?.mtimeMs;
}

function statOf(path: string): Stats | undefined {
  return orElse(undefined, () => statSync(path, { throwIfNoEntry: false }));
}

/** A byte order mark stays: offsets count in the file as it is. `undefined` for what is no text. */
export function textOfBytes(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le');
  return bytes.includes(0) ? undefined : bytes.toString('utf8');
}

function directoriesIn(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() || (entry.isSymbolicLink() && statOf(`${path}/${entry.name}`)?.isDirectory()),
    )
    .map((entry) => entry.name);
}

/** A host answers rather than throws: a directory without permission is no reason to give up an analysis. */
function orElse<T>(fallback: T, read: () => T): T {
  try {
    return read();
  } catch {
    return fallback;
  }
}
