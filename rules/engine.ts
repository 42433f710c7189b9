import type { Analysis } from '../analyzer/call.js';
import type { Host } from '../analyzer/host.js';
import { openProject } from '../analyzer/project.js';
import { directoryOf } from '../analyzer/text/paths.js';
import { type Config, emptyConfig, parseConfig } from './config.js';
import type { LinterFiles } from './eslint-files.js';
import { type FileScope, fileScope } from './file-scope.js';
import type { LintSettings } from './lint.js';
import { nearestConfig } from './nearest-config.js';
import { priced } from './pricing.js';

/** What ESLint needs of the analyzer. Heavy to load: it brings the TypeScript compiler and the price catalog. */
export interface Engine {
  /**
   * Analyses one file with all that it imports, and prices it, under the nearest configuration; without one, under the defaults
   * in the working directory. `undefined` where no findings are wanted in the file.
   */
  analyze(file: LintedText, cwd: string): LintedAnalysis | undefined;
  /** These files are no longer what they were. */
  changed(files: readonly string[]): void;
}
export interface LintedText {
  readonly name: string;
  readonly text: string;
}
export interface LintedAnalysis extends Pick<LintSettings, 'costOf' | 'priceOf' | 'projectionOf' | 'budgets'> {
  readonly analysis: Analysis;
}

export function createEngine({ host, reach }: Pick<LinterFiles, 'host' | 'reach'>): Engine {
  const project = openProject(host, reach);
  const underConfig = configurations(host);
  return {
    analyze({ name, text }, cwd) {
      const { config, directory, scope } = underConfig(name, cwd);
      if (!scope.covers(name) || scope.isSilent(name, text)) return undefined;
      const analysis = priced(project.analyze([name]), config, directory, (file) => host.readFile(file) ?? '');
      return { ...analysis, budgets: config.budgets };
    },
    changed: (files) => project.changed(files),
  };
}

interface Configuration {
  readonly config: Config;
  readonly directory: string;
  readonly scope: FileScope;
}

/** The configuration nearest to a file, without what is wrong in it: the command line names that. */
function configurations(host: Host): (file: string, cwd: string) => Configuration {
  const known = new Map<string, Configuration & { readonly text: string }>();
  return (file, cwd) => {
    const path = nearestConfig(file, host);
    const directory = path === undefined ? cwd : directoryOf(path);
    const text = path === undefined ? '' : (host.readFile(path) ?? '');
    const earlier = known.get(directory);
    if (earlier?.text === text) return earlier;
    const config = path === undefined ? emptyConfig : parseConfig(text).config;
    const found = { text, config, directory, scope: fileScope(config, directory) };
    known.set(directory, found);
    return found;
  };
}
