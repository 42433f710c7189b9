import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Analysis } from '../../analyzer/call.js';
import type { Host } from '../../analyzer/host.js';
import { openReach, type Reach } from '../../analyzer/modules/reach.js';
import { openAnalysisCache } from './analysis-cache.js';
import type { Analyzer } from './analyzer.js';
import { tracedHost } from './traced-host.js';

/** The analyses of a workspace, wherever they come from. */
export interface Analyses extends Analyzer {
  /** Whether an analysis of the files could find anything. */
  mayFind(files: readonly string[]): boolean;
}

/** Each analysis is made by the analyzer, which is loaded for the first. */
export function openAnalyses(host: Host): Analyses {
  const reach = openReach(host);
  let analyzer: Analyzer | undefined;
  return {
    mayFind: (files) => files.some((file) => reach.mayLeadToRequest(file)),
    analyze(files) {
      analyzer ??= loadAnalyzer(host, reach);
      return analyzer.analyze(files);
    },
    changed(files) {
      if (analyzer === undefined) reach.changed(files);
      else analyzer.changed(files);
    },
  };
}

/**
 * Takes the first analysis from a folder if one of the same files is kept there that still holds, and keeps it there if not.
 * @param onUnwritten is told why it could not be kept.
 */
export function openCachedAnalyses(host: Host, folder: string, onUnwritten: (why: string) => void): Analyses {
  const cache = openAnalysisCache(folder, digestOfFile(require.resolve('./analyzer.cjs')));
  const traced = tracedHost(host);
  const made = openAnalyses(traced.host);
  const known = new Map<string, Analysis>();
  let isChanged = false;
  const kept = (files: readonly string[]): Analysis | undefined => {
    // No run before this one has seen what is changed and not yet written.
    if (isChanged) return undefined;
    const key = files.join('\0');
    const analysis = known.get(key) ?? cache.find(files, host);
    if (analysis !== undefined) known.set(key, analysis);
    return analysis;
  };
  return {
    mayFind: (files) => kept(files) !== undefined || made.mayFind(files),
    analyze(files) {
      const before = kept(files);
      if (before !== undefined) return before;
      const analysis = made.analyze(files);
      const why = isChanged ? undefined : cache.keep(files, analysis, traced.trace);
      if (why !== undefined) onUnwritten(why);
      return analysis;
    },
    changed(files) {
      isChanged = true;
      made.changed(files);
    },
  };
}

function loadAnalyzer(host: Host, reach: Reach): Analyzer {
  // A bundle beside this one; the build leaves the name as it is.
  const { openAnalyzer } = require('./analyzer.cjs') as typeof import('./analyzer.js');
  return openAnalyzer(host, reach);
}

function digestOfFile(path: string): string {
  return createHash('sha1').update(readFileSync(path)).digest('hex');
}
