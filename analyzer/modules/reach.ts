import type { Host } from '../host.js';
import { importedSpecifiers } from '../text/imports.js';
import { isSourcePath } from '../text/paths.js';
import {
  isAskingModule,
  isModelModule,
  isSdkModule,
  mayHoldShape,
  mayMakeClient,
  mayNameCallee,
  mayPost,
} from '../text/prefilter.js';
import { namesProviderHost } from '../text/provider-hosts.js';
import { openResolver } from './resolve.js';

/** The import graph, read from text alone: which files can hold a call, and which files those need. */
export interface Reach {
  /**
   * Whether the file may hold a billed call: it names one, of `callees` where they are given, and an SDK or a provider's host is
   * in reach of its imports.
   */
  isCandidate(path: string, callees?: ReadonlySet<string>): boolean;
  /** Whether the file may make a client of an SDK that it imports itself. */
  mayMakeClient(path: string): boolean;
  /** Whether the file posts something over plain HTTP, and a host that is asked so is in reach. */
  postsToHost(path: string): boolean;
  /** Whether an analysis of the file could find a request, or the call of something that sends one in another file. */
  mayLeadToRequest(path: string): boolean;
  /** Whether the file, or anything it imports however far, imports an SDK or names a host that is asked without one. */
  reachesSdk(path: string): boolean;
  /** Whether the file, or anything it imports however far, imports an SDK. */
  reachesPackage(path: string): boolean;
  /** Whether an SDK that runs models is in reach; a vector store alone is none. */
  reachesModel(path: string): boolean;
  /** The workspace file that a specifier means, or `undefined` for packages and SDKs. */
  resolve(specifier: string, fromFile: string): string | undefined;
  /** The workspace files that a file imports. */
  imports(path: string): readonly string[];
  /** The specifiers of SDKs that a file imports. */
  sdkModules(path: string): readonly string[];
  /** Texts or the set of files changed. `true` when specifiers may now mean other files than before. */
  changed(paths: readonly string[]): boolean;
}

interface FileImports {
  readonly specifiers: readonly string[];
  readonly sdkModules: readonly string[];
  readonly importsModel: boolean;
  /** Whether the text names a host to which requests can be sent without any SDK. */
  readonly namesHost: boolean;
  readonly files: readonly string[];
}

export function openReach(host: Host): Reach {
  const resolver = openResolver(host);
  const importsOf = new Map<string, FileImports>();
  const reaches = new Map<string, boolean>();
  const reachesHosts = new Map<string, boolean>();

  const resolve = (specifier: string, fromFile: string) =>
    isSdkModule(specifier) ? undefined : resolver.resolve(specifier, fromFile);
  const read = (path: string): FileImports => {
    const known = importsOf.get(path);
    if (known !== undefined) return known;
    const text = host.readFile(path) ?? '';
    const specifiers = importedSpecifiers(text);
    const files = specifiers.map((name) => resolve(name, path)).filter((file) => file !== undefined);
    const found = {
      specifiers,
      sdkModules: specifiers.filter(isSdkModule),
      importsModel: specifiers.some(isModelModule),
      namesHost: namesProviderHost(text),
      files: [...new Set(files)],
    };
    importsOf.set(path, found);
    return found;
  };
  const reachesPackage = (path: string) =>
    reachesFrom(path, (file) => read(file).sdkModules.some(isAskingModule), read, reaches);
  const reachesHost = (path: string) => reachesFrom(path, (file) => read(file).namesHost, read, reachesHosts);

  const reachesSdk = (path: string) => reachesPackage(path) || reachesHost(path);
  const postsToHost = (path: string) => mayPost(host.readFile(path) ?? '') && reachesHost(path);

  const keepsImports = (path: string) => {
    const text = host.readFile(path);
    const before = importsOf.get(path);
    const isSame = before?.namesHost === namesProviderHost(text ?? '');
    return isSame && text !== undefined && before?.specifiers.join('\n') === importedSpecifiers(text).join('\n');
  };

  return {
    isCandidate(path, callees) {
      const text = isSourcePath(path) ? host.readFile(path) : undefined;
      if (text === undefined) return false;
      if (mayHoldShape(text) || (mayNameCallee(text, callees) && reachesPackage(path))) return true;
      return postsToHost(path);
    },
    mayMakeClient: (path) => isSourcePath(path) && read(path).importsModel && mayMakeClient(host.readFile(path) ?? ''),
    postsToHost,
    mayLeadToRequest: (path) => reachesSdk(path) || mayHoldShape(host.readFile(path) ?? ''),
    reachesSdk,
    reachesPackage,
    reachesModel: (path) => reachesFrom(path, (file) => read(file).importsModel, read, new Map()),
    resolve,
    imports: (path) => read(path).files,
    sdkModules: (path) => read(path).sdkModules,
    changed(paths) {
      reaches.clear();
      reachesHosts.clear();
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
