import type { Host } from '../analyzer/host.js';
import { type Config, configFileNames, emptyConfig, parseConfig } from '../rules/config.js';
import { nearestConfig } from '../rules/nearest-config.js';
import { directoryOf } from './paths.js';

export interface ProjectConfig {
  readonly config: Config;
  /** Where the configuration lies; `undefined` when there is none. */
  readonly directory: string | undefined;
  readonly problems: readonly ConfigProblem[];
}

/** Something wrong in a configuration file; line and column count from 1. */
export interface ConfigProblem {
  readonly file: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** The configuration that is nearest to a file, as it stands in the editor. */
export function configFor(file: string, host: Host): ProjectConfig {
  const path = nearestConfig(file, host);
  const text = path === undefined ? undefined : host.readFile(path);
  if (path === undefined || text === undefined) return { config: emptyConfig, directory: undefined, problems: [] };
  const { config, errors } = parseConfig(text);
  return { config, directory: directoryOf(path), problems: errors.map((error) => ({ file: path, ...error })) };
}

export function isConfigFile(path: string): boolean {
  return configFileNames.includes(path.slice(path.lastIndexOf('/') + 1));
}
