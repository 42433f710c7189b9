/** A path as seen from a directory, forward slashes in both; one that lies elsewhere stays as it is. */
export function relativeTo(root: string, file: string): string {
  const folder = root.endsWith('/') ? root : `${root}/`;
  return file.startsWith(folder) ? file.slice(folder.length) : file;
}

/** A path as seen from a directory, with `../` where it lies elsewhere. */
export function pathFrom(directory: string, file: string): string {
  const from = namesIn(directory);
  const to = namesIn(file);
  const differs = from.findIndex((name, index) => name !== to[index]);
  const common = differs === -1 ? from.length : differs;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

function namesIn(path: string): readonly string[] {
  return path.split('/').filter((name) => name !== '');
}
