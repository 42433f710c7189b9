import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Analysis } from '../../analyzer/call.js';
import type { Host } from '../../analyzer/host.js';
import { type Trace, tellsTheSame } from './traced-host.js';
import { reasonOf } from './user-error.js';

/**
 * Analyses of earlier runs. Each is kept with everything that its analyzer asked of the disk and what it was told; it counts as
 * long as the disk tells the same. What an analysis depends on is thus never listed by hand.
 */
export interface AnalysisCache {
  /** Of the same files; `undefined` where there is none, or something has changed. */
  find(files: readonly string[], host: Host): Analysis | undefined;
  /** Returns why it could not be written, if so. */
  keep(files: readonly string[], analysis: Analysis, trace: Trace): string | undefined;
}

interface Entry {
  readonly analyzer: string;
  readonly files: readonly string[];
  readonly trace: Trace;
  readonly analysis: Analysis;
}

/** As many as a project has commands and folders that it is checked with, and no more. */
const MOST_ENTRIES = 8;
const DIGEST_BYTES = 20;

/** @param analyzer what the analyzer is: another one may come to another analysis. */
export function openAnalysisCache(folder: string, analyzer: string): AnalysisCache {
  const pathOf = (files: readonly string[]) => join(folder, `${digestOf(files.join('\0')).toString('hex')}.analysis`);
  return {
    find(files, host) {
      const entry = readEntry(pathOf(files));
      const isSame = entry?.analyzer === analyzer && entry.files.join('\0') === files.join('\0');
      return isSame && tellsTheSame(host, entry.trace) ? entry.analysis : undefined;
    },
    keep(files, analysis, trace) {
      try {
        mkdirSync(folder, { recursive: true });
        writeEntry(pathOf(files), { analyzer, files, trace, analysis });
        prune(folder);
        return undefined;
      } catch (error) {
        return reasonOf(error);
      }
    },
  };
}

/** A file that is damaged, or that another version of node wrote, is as good as none: it is written anew. */
function readEntry(path: string): Entry | undefined {
  try {
    const bytes = readFileSync(path);
    const content = bytes.subarray(DIGEST_BYTES);
    return digestOf(content).equals(bytes.subarray(0, DIGEST_BYTES)) ? (deserialize(content) as Entry) : undefined;
  } catch {
    return undefined;
  }
}

/** In one step: another run may be reading. */
function writeEntry(path: string, entry: Entry): void {
  const content = serialize(entry);
  const temporary = `${path}.${process.pid}`;
  try {
    writeFileSync(temporary, Buffer.concat([digestOf(content), content]));
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function prune(folder: string): void {
  const entries = readdirSync(folder)
    .filter((name) => name.endsWith('.analysis'))
    .map((name) => join(folder, name))
    .map((path) => ({ path, time: statSync(path).mtimeMs }));
  for (const { path } of entries.sort((a, b) => b.time - a.time).slice(MOST_ENTRIES)) rmSync(path, { force: true });
}

function digestOf(content: string | Buffer): Buffer {
  return createHash('sha1').update(content).digest();
}
