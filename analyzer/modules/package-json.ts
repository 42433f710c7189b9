import type { Host } from '../host.js';
import { isJsonObject, type JsonObject, parseJsonObject } from '../text/json.js';
import { selfAndParents } from '../text/paths.js';

export interface Package {
  readonly directory: string;
  readonly json: JsonObject;
}

/** The nearest package.json at or above a directory; a broken one counts as empty. */
export function readPackage(host: Host, directory: string): Package | undefined {
  for (const candidate of selfAndParents(directory)) {
    const found = readPackageOf(host, candidate);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The package.json of this very directory. */
export function readPackageOf(host: Host, directory: string): Package | undefined {
  const path = `${directory === '/' ? '' : directory}/package.json`;
  const text = host.fileExists(path) ? host.readFile(path) : undefined;
  return text === undefined ? undefined : { directory, json: parseJsonObject(text) ?? {} };
}

/**
 * The relative paths that an `exports` or `imports` field gives for a key, in the order of its conditions.
 * Conditions are not weighed: whichever file exists in the source tree is the right one.
 */
export function packageEntries(field: unknown, key: string): readonly string[] {
  if (typeof field === 'string') return key === '.' ? [field] : [];
  if (!isJsonObject(field)) return [];
  const hasKeys = Object.keys(field).some((name) => name.startsWith('.') || name.startsWith('#'));
  if (!hasKeys) return key === '.' ? targetsOf(field) : [];
  if (key in field) return targetsOf(field[key]);
  for (const [pattern, value] of Object.entries(field)) {
    const filled = matchPattern(pattern, key);
    if (filled !== undefined) return targetsOf(value).map((target) => target.replaceAll('*', filled));
  }
  return [];
}

/** What `*` stands for when `pattern` matches `text`. */
export function matchPattern(pattern: string, text: string): string | undefined {
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === text ? '' : undefined;
  const before = pattern.slice(0, star);
  const after = pattern.slice(star + 1);
  const fits = text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after);
  return fits ? text.slice(before.length, text.length - after.length) : undefined;
}

function targetsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(targetsOf);
  return isJsonObject(value) ? Object.values(value).flatMap(targetsOf) : [];
}
