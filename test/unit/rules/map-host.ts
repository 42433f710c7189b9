import type { Host } from '../../../analyzer/host.js';

/** A world that consists of these files. */
export function mapHost(files: Readonly<Record<string, string>>): Host {
  const paths = Object.keys(files);
  return {
    readFile: (path) => files[path],
    fileExists: (path) => path in files,
    directoryExists: (path) => paths.some((file) => file.startsWith(`${path}/`)),
    directories: (path) => [
      ...new Set(
        paths
          .filter((file) => file.startsWith(`${path}/`) && file.indexOf('/', path.length + 1) !== -1)
          .map((file) => file.slice(path.length + 1, file.indexOf('/', path.length + 1))),
      ),
    ],
    realPath: (path) => path,
  };
}
