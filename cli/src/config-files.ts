import { dirname, join, resolve } from 'node:path';
import { diskTree, type FileTree } from './file-tree.js';
import { shownPath } from './paths.js';
import { UserError } from './user-error.js';

/** The configuration file for each source file: the one that was named, else the nearest above it. */
export interface ConfigFiles {
  configFor(sourceFile: string): string | undefined;
  /** The text of a configuration file; unlike a source file, one that cannot be read stops everything. */
  read(path: string): string;
}

/** A configuration that was named is read as it is now, whatever state of the files is looked at. */
export function findConfigFiles(named: string | undefined, cwd: string, tree: FileTree = diskTree): ConfigFiles {
  if (named !== undefined) {
    const path = resolve(cwd, named);
    if (diskTree.kindOf(path) !== 'file') {
      throw new UserError(`--config ${named}: there is no such file.`);
    }
    return { configFor: () => path, read: () => readConfigFile(path, cwd, diskTree) };
  }
  const known = new Map<string, string | undefined>();
  return {
    configFor: (sourceFile) => nearestConfig(dirname(sourceFile), { cwd, tree, known }),
    read: (path) => readConfigFile(path, cwd, tree),
  };
}

function readConfigFile(path: string, cwd: string, tree: FileTree): string {
  const content = tree.readText(path);
  if (content.is === 'text') return content.text;
  throw new UserError(`${shownPath(path, cwd)} cannot be read: ${content.why}.`);
}

interface Search {
  readonly cwd: string;
  readonly tree: FileTree;
  /** By directory. */
  readonly known: Map<string, string | undefined>;
}

function nearestConfig(directory: string, search: Search): string | undefined {
  const { known } = search;
  if (known.has(directory)) return known.get(directory);
  const parent = dirname(directory);
  const found = configIn(directory, search) ?? (parent === directory ? undefined : nearestConfig(parent, search));
  known.set(directory, found);
  return found;
}

/** Those of `configFileNames` in `rules/config.ts`, which would load the rules for three words. A test compares them. */
export const CONFIG_NAMES = ['llm-cost.config.json', 'llm-cost.config.yml', 'llm-cost.config.yaml'];

function configIn(directory: string, { cwd, tree }: Search): string | undefined {
  const present = namesIn(directory, tree).filter((name) => name.startsWith('llm-cost.config.'));
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

function namesIn(directory: string, tree: FileTree): readonly string[] {
  try {
    return tree.entries(directory).map(({ name }) => name);
  } catch {
    return []; // A directory that cannot be listed has no configuration that could be read.
  }
}
