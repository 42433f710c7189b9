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
  const { config, errors } = parseConfig(text, path);
  return { config, directory: directoryOf(path), problems: errors.map((error) => problemOf(error, path, text)) };
}

export function isConfigFile(path: string): boolean {
  return configFileNames.includes(path.slice(path.lastIndexOf('/') + 1));
}

/** Errors come as `path:line: message`; they are shown from the first letter of that line. */
function problemOf(error: string, file: string, text: string): ConfigProblem {
  const match = /^(\d+): (.*)$/s.exec(error.slice(file.length + 1));
  if (match === null) return { file, message: error, line: 1, column: 1 };
  const line = Number(match[1]);
  const written = text.split('\n')[line - 1] ?? '';
  return { file, message: match[2] ?? error, line, column: written.search(/\S|$/) + 1 };
}
