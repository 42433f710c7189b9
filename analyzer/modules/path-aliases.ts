import type { Host } from '../host.js';
import { isJsonObject, type JsonObject, parseJsonObject } from '../text/json.js';
import { directoryOf, joinPath, selfAndParents } from '../text/paths.js';
import { matchPattern } from './package-json.js';

/** `compilerOptions.paths` and `baseUrl` of the tsconfig.json or jsconfig.json that governs a directory. */
export interface PathAliases {
  /** The paths that a specifier may mean, best first, without regard to what exists. */
  targets(specifier: string, fromDirectory: string): readonly string[];
  clear(): void;
}

interface Aliases {
  readonly patterns: readonly { readonly pattern: string; readonly targets: readonly string[] }[];
  readonly baseUrl: string | undefined;
}

const NONE: Aliases = { patterns: [], baseUrl: undefined };
const CONFIG_NAMES = ['tsconfig.json', 'jsconfig.json'];
/** Chains of `extends` longer than this are cycles. */
const MAX_EXTENDS = 16;

export function openPathAliases(host: Host): PathAliases {
  const byDirectory = new Map<string, Aliases>();
  const aliasesOf = (directory: string): Aliases => {
    const known = byDirectory.get(directory);
    if (known !== undefined) return known;
    const found = findAliases(host, directory);
    byDirectory.set(directory, found);
    return found;
  };
  return {
    targets: (specifier, fromDirectory) => targetsIn(aliasesOf(fromDirectory), specifier),
    clear: () => byDirectory.clear(),
  };
}

function targetsIn(aliases: Aliases, specifier: string): readonly string[] {
  const found: string[] = [];
  for (const { pattern, targets } of aliases.patterns) {
    const filled = matchPattern(pattern, specifier);
    if (filled !== undefined) found.push(...targets.map((target) => target.replace('*', filled)));
  }
  if (aliases.baseUrl !== undefined) found.push(joinPath(aliases.baseUrl, specifier));
  return found;
}

function findAliases(host: Host, directory: string): Aliases {
  for (const candidate of selfAndParents(directory)) {
    for (const name of CONFIG_NAMES) {
      const path = joinPath(candidate, name);
      if (host.fileExists(path)) return readAliases(host, path) ?? NONE;
    }
  }
  return NONE;
}

/** What a config file sets, each option with what it inherits where it sets nothing itself. */
interface PathOptions {
  /** Absolute. */
  readonly baseUrl: string | undefined;
  readonly paths: JsonObject | undefined;
  /** The directory of the file that sets `paths`: their base when there is no `baseUrl`. */
  readonly pathsDirectory: string;
}

/** The file's settings, else, for a solution file, those of what it references. */
function readAliases(host: Host, path: string): Aliases | undefined {
  const options = readOptions(host, path, 0);
  if (options !== undefined && (options.baseUrl !== undefined || options.paths !== undefined))
    return aliasesFrom(options);
  const json = parseJsonObject(host.readFile(path) ?? '');
  const references = json === undefined ? [] : referencedConfigs(host, json, path);
  for (const reference of references) {
    const referenced = readOptions(host, reference, 0);
    if (referenced?.paths !== undefined || referenced?.baseUrl !== undefined) return aliasesFrom(referenced);
  }
  return undefined;
}

function readOptions(host: Host, path: string, depth: number): PathOptions | undefined {
  const text = depth > MAX_EXTENDS ? undefined : host.readFile(path);
  const json = text === undefined ? undefined : parseJsonObject(text);
  if (json === undefined) return undefined;
  const own = isJsonObject(json.compilerOptions) ? json.compilerOptions : {};
  const bases = extendedConfigs(host, json, path).map((base) => readOptions(host, base, depth + 1));
  const baseUrl = typeof own.baseUrl === 'string' ? joinPath(directoryOf(path), own.baseUrl) : undefined;
  const pathsBase = bases.find((base) => base?.paths !== undefined);
  return {
    baseUrl: baseUrl ?? bases.find((base) => base?.baseUrl !== undefined)?.baseUrl,
    paths: isJsonObject(own.paths) ? own.paths : pathsBase?.paths,
    pathsDirectory: isJsonObject(own.paths) || pathsBase === undefined ? directoryOf(path) : pathsBase.pathsDirectory,
  };
}

function aliasesFrom({ baseUrl, paths, pathsDirectory }: PathOptions): Aliases {
  const patterns = Object.entries(paths ?? {}).map(([pattern, targets]) => ({
    pattern,
    targets: (Array.isArray(targets) ? targets : [])
      .filter((target): target is string => typeof target === 'string')
      .map((target) => joinPath(baseUrl ?? pathsDirectory, target)),
  }));
  // TypeScript prefers the pattern with the longest part before its star.
  patterns.sort((a, b) => b.pattern.indexOf('*') - a.pattern.indexOf('*') || b.pattern.length - a.pattern.length);
  return { patterns, baseUrl };
}

function extendedConfigs(host: Host, json: JsonObject, path: string): readonly string[] {
  const names = Array.isArray(json.extends) ? [...json.extends].reverse() : [json.extends];
  return names
    .filter((name): name is string => typeof name === 'string')
    .flatMap((name) => configPaths(host, name, directoryOf(path)));
}

function configPaths(host: Host, name: string, directory: string): readonly string[] {
  const bases =
    name.startsWith('.') || name.startsWith('/') ? [joinPath(directory, name)] : packagePaths(name, directory);
  return bases
    .flatMap((base) => [base, `${base}.json`, `${base}/tsconfig.json`])
    .filter((path) => host.fileExists(path));
}

function packagePaths(name: string, directory: string): readonly string[] {
  return [...selfAndParents(directory)].map((parent) => joinPath(parent, `node_modules/${name}`));
}

function referencedConfigs(host: Host, json: JsonObject, path: string): readonly string[] {
  const references = Array.isArray(json.references) ? json.references : [];
  return references
    .map((reference) => (isJsonObject(reference) ? reference.path : undefined))
    .filter((name): name is string => typeof name === 'string')
    .flatMap((name) => configPaths(host, `./${name}`, directoryOf(path)));
}
