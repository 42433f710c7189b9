import type { Config } from './config.js';
import { globMatcher } from './glob.js';
import { pathFrom } from './relative-path.js';
import { isMarkedGenerated, silentByDefault } from './silent-files.js';

/** What a configuration says of files, by absolute path with forward slashes. */
export interface FileScope {
  /** Whether the file is to be looked at: `include` and `exclude`. */
  covers(file: string): boolean;
  /** Whether nothing is to be reported in the file: `silent`. */
  isSilent(file: string, text: string): boolean;
}

/** The scope of a configuration in this directory; without a configuration, of the empty one where the work is done. */
export function fileScope({ include = [], exclude = [], silent }: Config, directory: string): FileScope {
  const included = anyOf(include);
  const excluded = anyOf(exclude);
  const silenced = anyOf(silent ?? silentByDefault);
  return {
    covers(file) {
      const path = pathFrom(directory, file);
      return (include.length === 0 || included(path)) && !excluded(path);
    },
    isSilent(file, text) {
      if (silent?.length === 0) return false;
      return silenced(pathInside(directory, file)) || isMarkedGenerated(text);
    },
  };
}

/** A pattern that names a directory means everything in it. */
function anyOf(patterns: readonly string[]): (path: string) => boolean {
  const matchers = patterns
    .map((pattern) => pattern.replace(/^\.\//, '').replace(/\/+$/, ''))
    .flatMap((pattern) => [globMatcher(pattern), globMatcher(`${pattern}/**`)]);
  return (path) => matchers.some((matches) => matches(path));
}

/** A project that lies in `~/examples` is no example: of a file elsewhere only the name counts. */
function pathInside(directory: string, file: string): string {
  const path = pathFrom(directory, file);
  return path.startsWith('../') ? path.slice(path.lastIndexOf('/') + 1) : path;
}
