import type { Host } from '../host.js';
import { escapedPattern } from '../text/escaped-pattern.js';
import { isJsonObject } from '../text/json.js';
import { joinPath, selfAndParents } from '../text/paths.js';
import { type Package, packageEntries, readPackageOf } from './package-json.js';

/** The packages of the monorepo around a file, by name. */
export interface Workspaces {
  /** The paths that a package specifier may mean inside the monorepo, best first. */
  targets(specifier: string, fromDirectory: string): readonly string[];
  clear(): void;
}

export function openWorkspaces(host: Host): Workspaces {
  const rootOf = new Map<string, string | undefined>();
  const packagesOf = new Map<string, ReadonlyMap<string, Package>>();
  const packages = (fromDirectory: string): ReadonlyMap<string, Package> | undefined => {
    if (!rootOf.has(fromDirectory)) rootOf.set(fromDirectory, findRoot(host, fromDirectory));
    const root = rootOf.get(fromDirectory);
    if (root === undefined) return undefined;
    const known = packagesOf.get(root) ?? readPackages(host, root);
    packagesOf.set(root, known);
    return known;
  };
  return {
    targets(specifier, fromDirectory) {
      const found = packages(fromDirectory)?.get(packageNameOf(specifier));
      return found === undefined ? [] : targetsIn(found, specifier);
    },
    clear() {
      rootOf.clear();
      packagesOf.clear();
    },
  };
}

/** `@scope/name/sub/path` and `name/sub/path` without the sub path. */
export function packageNameOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** What is built is rarely checked in: after `exports` and `main`, the usual places of the source are tried. */
function targetsIn(pack: Package, specifier: string): readonly string[] {
  const rest = specifier.slice(packageNameOf(specifier).length);
  const { directory, json } = pack;
  const declared = [
    ...packageEntries(json.exports, `.${rest}`),
    ...(rest === '' ? [json.types, json.module, json.main].filter((entry) => typeof entry === 'string') : []),
  ];
  const sources = declared.map((entry) =>
    entry.replace(/^(\.\/)?(?:dist|build|lib|out)\//, './src/').replace(/\.d(\.[cm]?ts)$/, '$1'),
  );
  const fallbacks = rest === '' ? ['src/index', 'index', 'src/main'] : [`.${rest}`, `src${rest}`];
  return [...sources, ...declared, ...fallbacks].map((entry) => joinPath(directory, entry));
}

function findRoot(host: Host, fromDirectory: string): string | undefined {
  for (const directory of selfAndParents(fromDirectory)) {
    if (workspacePatterns(host, directory).length > 0) return directory;
  }
  return undefined;
}

function workspacePatterns(host: Host, directory: string): readonly string[] {
  const pnpm = joinPath(directory, 'pnpm-workspace.yaml');
  if (host.fileExists(pnpm)) return pnpmPatterns(host.readFile(pnpm) ?? '');
  const field = readPackageOf(host, directory)?.json.workspaces;
  const list = isJsonObject(field) ? field.packages : field;
  return Array.isArray(list) ? list.filter((pattern): pattern is string => typeof pattern === 'string') : [];
}

/** The list under `packages:`; the file holds nothing else that looks like it. */
function pnpmPatterns(yaml: string): readonly string[] {
  const block = /^packages:\s*\n((?:[ \t]*(?:-.*|#.*)?\r?\n?)*)/m.exec(yaml)?.[1] ?? '';
  return [...block.matchAll(/^\s*-\s*["']?([^"'#\n]+?)["']?\s*(?:#.*)?$/gm)].map((match) => match[1] as string);
}

function readPackages(host: Host, root: string): ReadonlyMap<string, Package> {
  const found = new Map<string, Package>();
  for (const pattern of workspacePatterns(host, root)) {
    if (pattern.startsWith('!')) continue;
    for (const directory of expand(host, root, pattern.split('/'))) {
      const pack = readPackageOf(host, directory);
      const name = pack?.json.name;
      if (pack !== undefined && typeof name === 'string' && !found.has(name)) found.set(name, pack);
    }
  }
  return found;
}

const MAX_DEPTH = 4;

function expand(host: Host, directory: string, segments: readonly string[]): readonly string[] {
  const [first, ...rest] = segments;
  if (first === undefined || first === '') return [directory];
  if (first === '**') return [directory, ...descendants(host, directory, MAX_DEPTH)];
  if (!first.includes('*')) {
    const next = joinPath(directory, first);
    return host.directoryExists(next) ? expand(host, next, rest) : [];
  }
  const fits = new RegExp(`^${first.split('*').map(escapedPattern).join('.*')}$`);
  const names = host.directories(directory).filter((name) => fits.test(name) && name !== 'node_modules');
  return names.flatMap((name) => expand(host, joinPath(directory, name), rest));
}

function descendants(host: Host, directory: string, depth: number): readonly string[] {
  if (depth === 0) return [];
  const names = host.directories(directory).filter((name) => name !== 'node_modules' && !name.startsWith('.'));
  return names.flatMap((name) => {
    const child = joinPath(directory, name);
    return [child, ...descendants(host, child, depth - 1)];
  });
}
