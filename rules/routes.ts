import type { LlmCall } from '../analyzer/call.js';
import type { Place } from '../analyzer/facts/fact.js';
import type { RouteTraffic } from './config.js';
import { globMatcher, isGlob } from './glob.js';
import { pathFrom } from './relative-path.js';
import { type RouteComment, routeComments } from './route-comments.js';

/** Which traffic each call is under, and what in the comments names no route. */
export interface Routes {
  readonly of: ReadonlyMap<LlmCall, RouteTraffic>;
  /** The name in a `// llm-cost: route=name` comment that the configuration does not have. */
  readonly unknown: readonly { readonly at: Place; readonly route: string }[];
  /** Declared, and no call is under it. */
  readonly unused: readonly RouteTraffic[];
}

/**
 * The route of each call: the one that a comment names for it, else the first whose `match` fits its file and function.
 * @param directory where the configuration lies, which patterns are relative to.
 */
export function routesOf(
  calls: readonly LlmCall[],
  traffic: readonly RouteTraffic[],
  directory: string,
  textOf: (file: string) => string,
): Routes {
  const named = namedInComments(calls, textOf);
  const matchers = traffic.map((entry) => ({ entry, matches: matcherOf(entry.match, directory) }));
  const of = new Map<LlmCall, RouteTraffic>();
  for (const call of calls) {
    const name = named.get(call)?.route;
    const found =
      name === undefined
        ? matchers.find(({ matches }) => matches(call))?.entry
        : traffic.find(({ route }) => route === name);
    if (found) of.set(call, found);
  }
  const used = new Set([...of.values()].map(({ route }) => route));
  return {
    of,
    unknown: [...new Set(named.values())].filter(({ route }) => !traffic.some((entry) => entry.route === route)),
    unused: traffic.filter(({ route }) => !used.has(route)),
  };
}

/** A comment speaks of the next call of its file. */
function namedInComments(
  calls: readonly LlmCall[],
  textOf: (file: string) => string,
): ReadonlyMap<LlmCall, RouteComment> {
  const named = new Map<LlmCall, RouteComment>();
  const inOrder = calls.toSorted((one, other) => one.range.start - other.range.start);
  for (const file of new Set(calls.map((call) => call.file))) {
    for (const comment of routeComments(file, textOf(file)).routes) {
      const next = inOrder.find((call) => call.file === file && call.range.start >= comment.at.end);
      if (next) named.set(next, comment);
    }
  }
  return named;
}

/** `app/api/chat/route.ts`, `src/**`, `src/llm.ts#answer`, `#ChatService.answer`. A folder stands for everything in it. */
function matcherOf(match: string | undefined, directory: string): (call: LlmCall) => boolean {
  if (match === undefined) return () => false;
  const [path = '', functionName] = match.replaceAll('\\', '/').split('#');
  const pattern = path.replace(/^\.\//, '').replace(/\/+$/, '');
  const patterns = isGlob(pattern) ? [pattern] : [pattern, `${pattern}/**`];
  const matchers = patterns.map(globMatcher);
  return ({ file, functions }) =>
    (functionName === undefined || functions.includes(functionName)) &&
    (pattern === '' || matchers.some((matches) => matches(pathFrom(directory, file))));
}
