/** A path as seen from a directory, forward slashes in both; one that lies elsewhere stays as it is. */
export function relativeTo(root: string, file: string): string {
  const folder = root.endsWith('/') ? root : `${root}/`;
  return file.startsWith(folder) ? file.slice(folder.length) : file;
}
