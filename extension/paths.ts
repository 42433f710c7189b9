/**
 * The protocol names a document by its URI, the analyzer by an absolute path with forward slashes. VS Code writes
 * `file:///c%3A/a.ts` and other clients `file:///C:/a.ts`: both are the path `c:/a.ts`.
 */
export function pathOfUri(uri: string): string | undefined {
  const match = /^file:\/\/([^/]*)(\/.*)$/.exec(uri);
  if (match === null) return undefined;
  const path = decode(match[2] as string);
  const host = match[1] as string;
  return host === '' ? normalizePath(path) : `//${host}${path}`;
}

export function uriOfPath(path: string): string {
  if (path.startsWith('//')) return `file:${encodePath(path)}`;
  return `file://${encodePath(path.startsWith('/') ? path : `/${path}`)}`;
}

/** Forward slashes, and a lower-case drive letter: the one form in which two paths can be compared. */
export function normalizePath(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  const drive = /^\/?([A-Za-z]):/.exec(slashed);
  return drive === null ? slashed : `${drive[1]?.toLowerCase()}:${slashed.slice(drive[0].length)}`;
}

export function directoryOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0)) || '/';
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone `%` is a legal character of a file name, and some clients leave it as it is.
    return path;
  }
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
