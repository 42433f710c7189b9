// Paths inside the analyzer are absolute and use forward slashes, on every system. `node:path` is out of reach here.

export function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/');
  if (slash < 0) return '.';
  return slash === 0 ? '/' : path.slice(0, slash);
}

/** Joins and removes `.`, `..` and doubled slashes; an absolute second part wins. */
export function joinPath(base: string, relative: string): string {
  if (relative.startsWith('/') || /^[a-zA-Z]:\//.test(relative)) return normalizePath(relative);
  return normalizePath(`${base}/${relative}`);
}

export function normalizePath(path: string): string {
  const rooted = path.startsWith('/');
  const kept: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (part !== '..' || !rooted) kept.push(part);
  }
  return (rooted ? '/' : '') + kept.join('/');
}

/** The directory itself, its parent, and so on up to the root. */
export function* selfAndParents(directory: string): Generator<string> {
  let current = directory;
  for (;;) {
    yield current;
    const parent = directoryOf(current);
    if (parent === current || parent === '.') return;
    current = parent;
  }
}

const SOURCE = /\.(?:[cm]?[jt]sx?)$/;
const DECLARATION = /\.d\.[cm]?ts$/;

/** Whether a path names TypeScript or JavaScript code (declaration files are not code). */
export function isSourcePath(path: string): boolean {
  return SOURCE.test(path) && !DECLARATION.test(path);
}
