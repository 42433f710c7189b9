import type { Host } from '../host.js';
import { escapedPattern } from '../text/escaped-pattern.js';
import { isJsonObject, parseJsonObject } from '../text/json.js';
import { joinPath } from '../text/paths.js';
import { blockOf } from '../text/yaml-block.js';

/** What a lock file is asked: which version a package of the workspace gets for one of its dependencies. */
export interface Locked {
  readonly packageName: string;
  /** The range as the package declares it: `^5.0.0`, `catalog:`. */
  readonly range: string;
  /** Where the declaring `package.json` stands. */
  readonly declaredIn: string;
}

/** The version that the lock file of a directory holds, whichever package manager wrote it. */
export function lockedVersion(host: Host, directory: string, asked: Locked): string | undefined {
  for (const [name, read] of READERS) {
    const path = joinPath(directory, name);
    const text = host.fileExists(path) ? host.readFile(path) : undefined;
    const version = text === undefined ? undefined : read(text, asked, directory);
    if (version !== undefined) return version;
  }
  return undefined;
}

type Reader = (text: string, asked: Locked, directory: string) => string | undefined;

const READERS: readonly (readonly [string, Reader])[] = [
  ['package-lock.json', ofNpm],
  ['npm-shrinkwrap.json', ofNpm],
  ['pnpm-lock.yaml', ofPnpm],
  ['yarn.lock', ofYarn],
  ['bun.lock', ofBun],
];

function ofNpm(text: string, asked: Locked, directory: string): string | undefined {
  const packages = parseJsonObject(text)?.packages;
  if (!isJsonObject(packages)) return undefined;
  const own = `node_modules/${asked.packageName}`;
  for (const key of [`${inside(directory, asked)}/${own}`, own]) {
    const entry = packages[key];
    if (isJsonObject(entry) && typeof entry.version === 'string') return entry.version;
  }
  return undefined;
}

/** `importers`, then the package's folder, then the dependency with its `version: 5.0.10(zod@3.25.0)`. */
function ofPnpm(text: string, asked: Locked, directory: string): string | undefined {
  const importer = blockOf(text, 2, inside(directory, asked) || '.');
  const dependency = importer && blockOf(importer, 6, asked.packageName);
  return /^\s*version: '?(\d[^('\s]*)/m.exec(dependency ?? '')?.[1];
}

/** The folder of a package below the folder of its lock file; `''` where they are one. */
function inside(directory: string, { declaredIn }: Locked): string {
  return declaredIn === directory ? '' : declaredIn.slice(directory.length).replace(/^\//, '');
}

/** `"ai@npm:^5.0.0, ai@npm:^5.0.3":` or `ai@^5.0.0:`, then the version on a line of its own. */
function ofYarn(text: string, { packageName, range }: Locked): string | undefined {
  const wanted = [`${packageName}@${range}`, `${packageName}@npm:${range}`];
  for (const block of text.split(/\r?\n(?=\S)/)) {
    const [head = '', ...rest] = block.split(/\r?\n/);
    const keys = head.replace(/:$/, '').replaceAll('"', '').split(/,\s*/);
    if (keys.some((key) => wanted.includes(key))) return /^\s+version:? "?(\d[^"\s]*)/m.exec(rest.join('\n'))?.[1];
  }
  return undefined;
}

/** `"ai": ["ai@5.0.10", ...]` under `packages`. */
function ofBun(text: string, { packageName }: Locked): string | undefined {
  const escaped = escapedPattern(packageName);
  return new RegExp(`^\\s*"${escaped}": \\["${escaped}@(\\d[^"]*)"`, 'm').exec(text)?.[1];
}
