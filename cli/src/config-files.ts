import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { shownPath } from './paths.js';
import { reasonOf, UserError } from './user-error.js';

/** The configuration file for each source file: the one that was named, else the nearest above it. */
export interface ConfigFiles {
  configFor(sourceFile: string): string | undefined;
}

export function findConfigFiles(named: string | undefined, cwd: string): ConfigFiles {
  if (named !== undefined) {
    const path = resolve(cwd, named);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
      throw new UserError(`--config ${named}: there is no such file.`);
    }
    return { configFor: () => path };
  }
  const known = new Map<string, string | undefined>();
  return { configFor: (sourceFile) => nearestConfig(dirname(sourceFile), cwd, known) };
}

/** The text of a configuration file; unlike a source file, one that cannot be read stops everything. */
export function readConfigFile(path: string, cwd: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UserError(`${shownPath(path, cwd)} cannot be read: ${reasonOf(error)}.`);
  }
}

function nearestConfig(directory: string, cwd: string, known: Map<string, string | undefined>): string | undefined {
  if (known.has(directory)) return known.get(directory);
  const parent = dirname(directory);
  const found = configIn(directory, cwd) ?? (parent === directory ? undefined : nearestConfig(parent, cwd, known));
  known.set(directory, found);
  return found;
}

/** Those of `configFileNames` in `rules/config.ts`, which would load the rules for three words. A test compares them. */
export const CONFIG_NAMES = ['llm-cost.config.json', 'llm-cost.config.yml', 'llm-cost.config.yaml'];

function configIn(directory: string, cwd: string): string | undefined {
  const present = namesIn(directory).filter((name) => name.startsWith('llm-cost.config.'));
  const usable = present.filter((name) => CONFIG_NAMES.includes(name));
  const where = shownPath(directory, cwd);
  if (usable.length > 1) throw new UserError(`There are both ${usable.join(' and ')} in ${where}: keep one of them.`);
  const other = present.find((name) => UNSUPPORTED.test(name));
  if (usable.length === 0 && other) {
    throw new UserError(
      `${shownPath(join(directory, other), cwd)} is not read: write it as ${CONFIG_NAMES.join(' or ')}.`,
    );
  }
  return usable[0] && join(directory, usable[0]);
}

/** Endings that someone would expect to work; a `.bak` is nobody's configuration. */
const UNSUPPORTED = /\.(?:[cm]?[jt]s|jsonc|json5|toml)$/;

function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch {
    return []; // A directory that cannot be listed has no configuration that could be read.
  }
}
