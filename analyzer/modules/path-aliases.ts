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
      if (host.fileExists(path)) return readAliases(host, path, 0) ?? NONE;
    }
  }
  return NONE;
}

/** The file's own settings, else those of what it extends or, for a solution file, of what it references. */
function readAliases(host: Host, path: string, depth: number): Aliases | undefined {
  const text = depth > MAX_EXTENDS ? undefined : host.readFile(path);
  const json = text === undefined ? undefined : parseJsonObject(text);
  if (json === undefined) return undefined;
  const own = ownAliases(json, directoryOf(path));
  if (own !== undefined) return own;
  for (const next of [...extendedConfigs(host, json, path), ...referencedConfigs(host, json, path)]) {
    const inherited = readAliases(host, next, depth + 1);
    if (inherited !== undefined) return inherited;
  }
  return undefined;
}

function ownAliases(json: JsonObject, directory: string): Aliases | undefined {
  const options = isJsonObject(json.compilerOptions) ? json.compilerOptions : {};
  const baseUrl = typeof options.baseUrl === 'string' ? joinPath(directory, options.baseUrl) : undefined;
  if (!isJsonObject(options.paths)) return baseUrl === undefined ? undefined : { patterns: [], baseUrl };
  const patterns = Object.entries(options.paths).map(([pattern, targets]) => ({
    pattern,
    targets: (Array.isArray(targets) ? targets : [])
      .filter((target): target is string => typeof target === 'string')
      .map((target) => joinPath(baseUrl ?? directory, target)),
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
