import type { Host } from '../host.js';
import { namesCacheMark } from '../text/prefilter.js';
import { reachedFrom } from './import-graph.js';
import type { Reach } from './reach.js';

/** Whether code speaks of marks for a prompt cache. */
export interface CacheMarks {
  /** The files that do, of a file and what is behind its imports. */
  namedIn(file: string): readonly string[];
  changed(files: readonly string[]): void;
}

export function openCacheMarks(host: Host, reach: Reach): CacheMarks {
  const byFile = new Map<string, boolean>();
  const reached = new Map<string, readonly string[]>();
  const isNamedIn = (file: string): boolean => {
    const answer = byFile.get(file) ?? namesCacheMark(host.readFile(file) ?? '');
    byFile.set(file, answer);
    return answer;
  };
  return {
    namedIn(file) {
      const answer = reached.get(file) ?? reachedFrom([file], reach).filter(isNamedIn);
      reached.set(file, answer);
      return answer;
    },
    changed(files) {
      for (const file of files) byFile.delete(file);
      reached.clear();
    },
  };
}
