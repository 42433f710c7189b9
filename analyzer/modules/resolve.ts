import type { Host } from '../host.js';
import { directoryOf, joinPath } from '../text/paths.js';
import { packageEntries, readPackage } from './package-json.js';
import { openPathAliases, type PathAliases } from './path-aliases.js';
import { openWorkspaces, type Workspaces } from './workspaces.js';

/** Finds the source files behind module specifiers. Packages outside the workspace stay unresolved: stubs stand in for them. */
export interface Resolver {
  /** The file that `specifier` means when written in `fromFile`, or `undefined`. */
  resolve(specifier: string, fromFile: string): string | undefined;
  /** Forgets everything: files came, went, or a config changed. */
  clear(): void;
}

export function openResolver(host: Host): Resolver {
  const aliases = openPathAliases(host);
  const workspaces = openWorkspaces(host);
  const known = new Map<string, string | undefined>();
  return {
    resolve(specifier, fromFile) {
      // Everything but the file's own name decides: one entry serves all files of a directory.
      const key = `${directoryOf(fromFile)}\0${specifier}`;
      if (known.has(key)) return known.get(key);
      const found = resolveAnew(host, aliases, workspaces, specifier, directoryOf(fromFile));
      known.set(key, found);
      return found;
    },
    clear() {
      known.clear();
      aliases.clear();
      workspaces.clear();
    },
  };
}

function resolveAnew(
  host: Host,
  aliases: PathAliases,
  workspaces: Workspaces,
  specifier: string,
  fromDirectory: string,
): string | undefined {
  if (/^\.{1,2}(?:\/|$)/.test(specifier) || specifier.startsWith('/')) {
    return findSource(host, joinPath(fromDirectory, specifier));
  }
  if (specifier.startsWith('#')) return resolvePrivateImport(host, specifier, fromDirectory);
  for (const target of aliases.targets(specifier, fromDirectory)) {
    const found = findSource(host, target);
    if (found !== undefined) return found;
  }
  for (const target of workspaces.targets(specifier, fromDirectory)) {
    const found = findSource(host, target);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `#name` as the nearest package.json's `imports` maps it. */
function resolvePrivateImport(host: Host, specifier: string, fromDirectory: string): string | undefined {
  const pack = readPackage(host, fromDirectory);
  if (pack === undefined) return undefined;
  for (const target of packageEntries(pack.json.imports, specifier)) {
    const found = findSource(host, joinPath(pack.directory, target));
    if (found !== undefined) return found;
  }
  return undefined;
}

const EXTENSIONS = ['.ts', '.tsx', '.d.ts', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];
/** What a written extension may stand for in the source tree: `./a.js` is `./a.ts` before compilation. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.js', '.jsx', '.d.ts'],
  '.jsx': ['.tsx', '.jsx'],
  '.mjs': ['.mts', '.mjs'],
  '.cjs': ['.cts', '.cjs'],
};

/** The source file that an import of this path loads: extensions and index files are tried as compilers do. */
export function findSource(host: Host, path: string): string | undefined {
  const written = /\.(?:[cm]?jsx?)$/.exec(path)?.[0];
  if (written !== undefined) {
    const stem = path.slice(0, -written.length);
    const found = firstFile(host, stem, WRITTEN[written] ?? []);
    if (found !== undefined) return found;
  }
  if (/\.[cm]?tsx?$/.test(path) && host.fileExists(path)) return path;
  return firstFile(host, path, EXTENSIONS) ?? findInDirectory(host, path);
}

function findInDirectory(host: Host, directory: string): string | undefined {
  if (!host.directoryExists(directory)) return undefined;
  return firstFile(host, `${directory}/index`, EXTENSIONS);
}

function firstFile(host: Host, stem: string, extensions: readonly string[]): string | undefined {
  for (const extension of extensions) {
    if (host.fileExists(stem + extension)) return stem + extension;
  }
  return undefined;
}
