import type { Host } from '../host.js';
import { escapedPattern } from '../text/escaped-pattern.js';
import { isJsonObject } from '../text/json.js';
import { joinPath, selfAndParents } from '../text/paths.js';
import { blockOf } from '../text/yaml-block.js';
import { lockedVersion } from './lock-files.js';
import { readPackageOf } from './package-json.js';

/** The version of a package that a directory's code gets: installed, else locked, else the least that is declared. */
export interface Versions {
  versionOf(packageName: string, fromDirectory: string): string | undefined;
  clear(): void;
}

export function openVersions(host: Host): Versions {
  const known = new Map<string, string | undefined>();
  return {
    versionOf(packageName, fromDirectory) {
      const key = `${fromDirectory}\0${packageName}`;
      if (!known.has(key)) known.set(key, findVersion(host, packageName, fromDirectory));
      return known.get(key);
    },
    clear: () => known.clear(),
  };
}

function findVersion(host: Host, packageName: string, fromDirectory: string): string | undefined {
  const directories = [...selfAndParents(fromDirectory)];
  return (
    first(directories, (directory) => installedVersion(host, directory, packageName)) ??
    lockedOf(host, directories, packageName) ??
    first(directories, (directory) => declaredVersion(host, directory, packageName))
  );
}

function first(directories: readonly string[], read: (directory: string) => string | undefined): string | undefined {
  for (const directory of directories) {
    const found = read(directory);
    if (found !== undefined) return found;
  }
  return undefined;
}

function installedVersion(host: Host, directory: string, packageName: string): string | undefined {
  const version = readPackageOf(host, joinPath(directory, `node_modules/${packageName}`))?.json.version;
  return typeof version === 'string' ? version : undefined;
}

/** A lock file speaks for the packages below it; one above the declaration belongs to the monorepo. */
function lockedOf(host: Host, directories: readonly string[], packageName: string): string | undefined {
  const declaring = directories.findIndex((directory) => declaredRange(host, directory, packageName) !== undefined);
  const declaredIn = directories[declaring];
  if (declaredIn === undefined) return undefined;
  const asked = { packageName, range: declaredRange(host, declaredIn, packageName) ?? '', declaredIn };
  return first(directories.slice(declaring), (directory) => lockedVersion(host, directory, asked));
}

const FIELDS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];

function declaredRange(host: Host, directory: string, packageName: string): string | undefined {
  const json = readPackageOf(host, directory)?.json ?? {};
  for (const field of FIELDS) {
    const ranges = json[field];
    const range = isJsonObject(ranges) ? ranges[packageName] : undefined;
    if (typeof range === 'string') return range;
  }
  return undefined;
}

/** The lowest version of the declared range: what it has, every installable version has had the chance to keep. */
function declaredVersion(host: Host, directory: string, packageName: string): string | undefined {
  const range = declaredRange(host, directory, packageName);
  const meant = range?.startsWith('catalog:') ? catalogRange(host, directory, packageName, range.slice(8)) : range;
  return /^(?:npm:@?[^@]+@)?[\^~>=v\s]*(\d+(?:\.\d+)*(?:\.\d+)?)/.exec(meant ?? '')?.[1];
}

/** A range that a pnpm workspace keeps for all its packages: `catalog:` or `catalog:name`. */
function catalogRange(host: Host, from: string, packageName: string, name: string): string | undefined {
  return first([...selfAndParents(from)], (directory) => {
    const text = host.readFile(joinPath(directory, 'pnpm-workspace.yaml')) ?? '';
    const isDefault = name === '' || name === 'default';
    const catalog = isDefault ? blockOf(text, 0, 'catalog') : blockOf(blockOf(text, 0, 'catalogs') ?? '', 2, name);
    const escaped = escapedPattern(packageName);
    return new RegExp(`^\\s+['"]?${escaped}['"]?: *['"]?([^'"\\s]+)`, 'm').exec(catalog ?? '')?.[1];
  });
}

/**
 * Whether a version is in a stub's range: `*`, `<5`, `>=1 <3`, `4`, `0.3`, `<1.3.24`. Majors are compared, and what comes
 * behind them where the range has it. Without a version the newest is meant.
 */
export function isInRange(version: string | undefined, range: string): boolean {
  const parts = range.split(' ');
  if (parts.includes('never')) return false;
  return parts.filter((part) => part !== '*' && part !== '').every((part) => meets(version, part));
}

function meets(version: string | undefined, comparator: string): boolean {
  const [, sign, bound = ''] = /^([<>]=?)?(\d+(?:\.\d+){0,2})$/.exec(comparator) ?? [];
  const difference = version === undefined ? Number.POSITIVE_INFINITY : compareAs(version, bound);
  switch (sign) {
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
    default:
      return difference === 0;
  }
}

/** Negative, zero or positive, as far as `bound` is precise: 5.2 is the same as 5, and more than 5.1. */
function compareAs(version: string, bound: string): number {
  const parts = version.split('.').map((part) => Number.parseInt(part, 10));
  const differences = bound.split('.').map((part, index) => (parts[index] ?? 0) - Number(part));
  return differences.find((difference) => difference !== 0) ?? 0;
}
