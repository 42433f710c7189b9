import type { Host } from '../host.js';
import { importedSpecifiers } from '../text/imports.js';
import { isSourcePath } from '../text/paths.js';
import { isModelModule, isSdkModule, mayHoldCall, mayHoldShape } from '../text/prefilter.js';
import { openResolver } from './resolve.js';

/** The import graph, read from text alone: which files can hold a call, and which files those need. */
export interface Reach {
  /** Whether the file may hold a billed call: it names one, and an SDK is in reach of its imports. */
  isCandidate(path: string): boolean;
  /** Whether the file, or anything it imports however far, imports an SDK. */
  reachesSdk(path: string): boolean;
  /** Whether an SDK that runs models is in reach; a vector store alone is none. */
  reachesModel(path: string): boolean;
  /** The workspace file that a specifier means, or `undefined` for packages and SDKs. */
  resolve(specifier: string, fromFile: string): string | undefined;
  /** The workspace files that a file imports. */
  imports(path: string): readonly string[];
  /** Texts or the set of files changed. `true` when specifiers may now mean other files than before. */
  changed(paths: readonly string[]): boolean;
}

interface FileImports {
  readonly specifiers: readonly string[];
  readonly importsSdk: boolean;
  readonly importsModel: boolean;
  readonly files: readonly string[];
}

export function openReach(host: Host): Reach {
  const resolver = openResolver(host);
  const importsOf = new Map<string, FileImports>();
  const reaches = new Map<string, boolean>();

  const resolve = (specifier: string, fromFile: string) =>
    isSdkModule(specifier) ? undefined : resolver.resolve(specifier, fromFile);
  const read = (path: string): FileImports => {
    const known = importsOf.get(path);
    if (known !== undefined) return known;
    const specifiers = importedSpecifiers(host.readFile(path) ?? '');
    const files = specifiers.map((name) => resolve(name, path)).filter((file) => file !== undefined);
    const found = {
      specifiers,
      importsSdk: specifiers.some(isSdkModule),
      importsModel: specifiers.some(isModelModule),
      files: [...new Set(files)],
    };
    importsOf.set(path, found);
    return found;
  };
  const reachesSdk = (path: string) => reachesFrom(path, (file) => read(file).importsSdk, read, reaches);

  const keepsImports = (path: string) => {
    const text = host.readFile(path);
    const before = importsOf.get(path)?.specifiers;
    return text !== undefined && before?.join('\n') === importedSpecifiers(text).join('\n');
  };

  return {
    isCandidate(path) {
      const text = isSourcePath(path) ? host.readFile(path) : undefined;
      if (text === undefined) return false;
      return mayHoldShape(text) || (mayHoldCall(text) && reachesSdk(path));
    },
    reachesSdk,
    reachesModel: (path) => reachesFrom(path, (file) => read(file).importsModel, read, new Map()),
    resolve,
    imports: (path) => read(path).files,
    changed(paths) {
      reaches.clear();
      if (paths.every((path) => keepsImports(path))) return false;
      // A file that came or went, or a config that changed, can change what any specifier means.
      resolver.clear();
      importsOf.clear();
      return true;
    },
  };
}

/** Breadth-first to the first import that is looked for; what a fruitless search has seen reaches nothing either. */
function reachesFrom(
  start: string,
  isGoal: (path: string) => boolean,
  read: (path: string) => FileImports,
  known: Map<string, boolean>,
): boolean {
  const seen = new Set([start]);
  for (const path of seen) {
    const answer = known.get(path);
    if (answer === false) continue;
    const { files } = read(path);
    if (answer === true || isGoal(path)) {
      known.set(start, true);
      return true;
    }
    for (const file of files) seen.add(file);
  }
  for (const path of seen) known.set(path, false);
  return false;
}
