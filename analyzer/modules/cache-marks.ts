import type { Host } from '../host.js';
import { namesCacheMark } from '../text/prefilter.js';
import { reachedFrom } from './import-graph.js';
import type { Reach } from './reach.js';

/** Whether code speaks of marks for a prompt cache. */
export interface CacheMarks {
  /** Whether a file or anything behind its imports does. */
  areNamedFrom(file: string): boolean;
  changed(files: readonly string[]): void;
}

export function openCacheMarks(host: Host, reach: Reach): CacheMarks {
  const byFile = new Map<string, boolean>();
  const reached = new Map<string, boolean>();
  const isNamedIn = (file: string): boolean => {
    const answer = byFile.get(file) ?? namesCacheMark(host.readFile(file) ?? '');
    byFile.set(file, answer);
    return answer;
  };
  return {
    areNamedFrom(file) {
      const answer = reached.get(file) ?? reachedFrom([file], reach).some(isNamedIn);
      reached.set(file, answer);
      return answer;
    },
    changed(files) {
      for (const file of files) byFile.delete(file);
      reached.clear();
    },
  };
}
