import type { Analysis, LlmCall } from '../analyzer/call.js';
import type { Host } from '../analyzer/host.js';
import type { Cost, PriceOf } from '../analyzer/money/cost.js';
import { estimateCost } from '../analyzer/money/estimate.js';
import { listedPrices, priceBook } from '../analyzer/money/prices.js';
import { openProject } from '../analyzer/project.js';
import { directoryOf } from '../analyzer/text/paths.js';
import { emptyConfig, parseConfig } from './config.js';
import type { LinterFiles } from './eslint-files.js';
import { type FileScope, fileScope } from './file-scope.js';
import { nearestConfig } from './nearest-config.js';

/** What ESLint needs of the analyzer. Heavy to load: it brings the TypeScript compiler and the price catalog. */
export interface Engine {
  /** Analyses one file with all that it imports. */
  analyze(file: string): Analysis;
  /** These files are no longer what they were. */
  changed(files: readonly string[]): void;
  costOf(call: LlmCall): Cost | undefined;
  /** The price list, for rules that compare models. */
  readonly priceOf: PriceOf;
  /** Whether the nearest configuration, or the defaults in the working directory, want findings in this file. */
  reportsIn(file: string, text: string, cwd: string): boolean;
}

export function createEngine({ host, reach }: Pick<LinterFiles, 'host' | 'reach'>): Engine {
  const project = openProject(host, reach);
  const prices = priceBook();
  const scopeOf = scopes(host);
  return {
    analyze: (file) => project.analyze([file]),
    changed: (files) => project.changed(files),
    costOf: (call) => estimateCost(call, prices),
    priceOf: listedPrices(prices),
    reportsIn(file, text, cwd) {
      const scope = scopeOf(file, cwd);
      return scope.covers(file) && !scope.isSilent(file, text);
    },
  };
}

/** The scope of the configuration nearest to a file. A configuration with mistakes, which the command line names, is as if empty. */
function scopes(host: Host): (file: string, cwd: string) => FileScope {
  const known = new Map<string, { readonly text: string; readonly scope: FileScope }>();
  return (file, cwd) => {
    const path = nearestConfig(file, host);
    const directory = path === undefined ? cwd : directoryOf(path);
    const text = path === undefined ? '' : (host.readFile(path) ?? '');
    const earlier = known.get(directory);
    if (earlier?.text === text) return earlier.scope;
    const config = path === undefined ? emptyConfig : parseConfig(text, path).config;
    const scope = fileScope(config, directory);
    known.set(directory, { text, scope });
    return scope;
  };
}
