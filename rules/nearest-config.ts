import type { Host } from '../analyzer/host.js';
import { directoryOf, selfAndParents } from '../analyzer/text/paths.js';
import { configFileNames } from './config.js';

/** The path of the configuration that is nearest to a file; `undefined` when there is none up to the root. */
export function nearestConfig(file: string, host: Host): string | undefined {
  for (const directory of selfAndParents(directoryOf(file))) {
    const folder = directory === '/' ? '' : directory;
    const found = configFileNames.map((name) => `${folder}/${name}`).find((path) => host.fileExists(path));
    if (found !== undefined) return found;
  }
  return undefined;
}
