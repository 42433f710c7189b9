import type { LlmCall } from '../analyzer/call.js';
import type { Place } from '../analyzer/facts/fact.js';
import type { RouteTraffic } from './config.js';
import { globMatcher, isGlob } from './glob.js';
import { pathFrom } from './relative-path.js';
import { type CommentMistake, commentWithoutCall, type RouteComment, routeComments } from './route-comments.js';

/** Which traffic each call is under, and what in the comments names no route. */
export interface Routes {
  readonly of: ReadonlyMap<LlmCall, RouteTraffic>;
  /** The name in a `// llm-cost: route=name` comment that the configuration does not have. */
  readonly unknown: readonly { readonly at: Place; readonly route: string }[];
  /** Comments that put no call on a route, or not all that a reader would think: why, without a full stop. */
  readonly misplaced: readonly CommentMistake[];
  /** Declared or measured, and no call is under it. */
  readonly unused: readonly RouteTraffic[];
  /** The labels of a usage file that fit calls, all of which are measured under another. */
  readonly outdone: readonly string[];
}

/**
 * The route of each call: the one that a comment names for it, else the first whose `match` fits its file and function. Where a label
 * of a usage file fits it too, what is measured under the label is the call's, on the same route.
 * @param directory where the configuration lies, which patterns are relative to.
 */
export function routesOf(
  calls: readonly LlmCall[],
  traffic: readonly RouteTraffic[],
  directory: string,
  textOf: (file: string) => string,
): Routes {
  const comments = callsBelowComments(calls, textOf);
  const named = new Map(comments.flatMap(({ comment, call }) => (call ? [[call, comment] as const] : [])));
  const matchers = traffic.map((entry) => ({ entry, matches: matcherOf(entry.match, directory) }));
  const of = new Map<LlmCall, RouteTraffic>();
  const fitting = new Set<string>();
  const underRoute = labelsUnderRoutes();
  for (const call of calls) {
    const commented = traffic.find(({ route }) => route === named.get(call)?.route);
    const matching = matchers.filter(({ matches }) => matches(call)).map(({ entry }) => entry);
    // A comment that names no route counts for nothing.
    const route = commented ?? matching.find(({ label }) => label === undefined);
    const labels = matching.filter(({ label }) => label !== undefined);
    for (const entry of [...labels, route]) if (entry?.measured) fitting.add(entry.measured.label);
    const found = underRoute(labels[0], route);
    if (found) of.set(call, found);
  }
  const used = new Set([...of.values()].map(({ route }) => route));
  const counted = new Set([...of.values()].map(({ measured }) => measured?.label));
  return {
    of,
    misplaced: misplacedComments(comments),
    unknown: [...new Set(named.values())].filter(({ route }) => !traffic.some((entry) => entry.route === route)),
    unused: traffic.filter(({ route, measured }) => (measured ? !fitting.has(measured.label) : !used.has(route))),
    outdone: [...fitting].filter((label) => !counted.has(label)),
  };
}

/** What is measured under a label, on the route that is declared for the same call: one entry for each pair. */
function labelsUnderRoutes() {
  const known = new Map<string, RouteTraffic>();
  return (label: RouteTraffic | undefined, route: RouteTraffic | undefined): RouteTraffic | undefined => {
    if (label === undefined || route === undefined) return label ?? route;
    const key = `${label.route}\n${route.route}`;
    const both = known.get(key) ?? { ...label, route: route.route };
    known.set(key, both);
    return both;
  };
}

/** A comment that names a route, and the next call of its file, which it speaks of. */
interface CommentedCall {
  readonly comment: RouteComment;
  readonly call: LlmCall | undefined;
  /** The calls that begin on the same line behind it, of which the comment says nothing. */
  readonly beside: readonly LlmCall[];
}

function callsBelowComments(calls: readonly LlmCall[], textOf: (file: string) => string): readonly CommentedCall[] {
  return [...new Set(calls.map(({ file }) => file))].flatMap((file) => {
    const text = textOf(file);
    const { routes } = routeComments(file, text);
    if (routes.length === 0) return [];
    const own = calls.filter((call) => call.file === file);
    const inOrder = own.toSorted((one, other) => one.range.start - other.range.start);
    return routes.map((comment) => {
      const below = inOrder.filter(({ range }) => range.start >= comment.at.end);
      const [call] = below;
      const lineEnd = call === undefined ? -1 : text.indexOf('\n', call.range.start);
      const beside = below.slice(1).filter(({ range }) => lineEnd !== -1 && range.start < lineEnd);
      return { comment, call, beside };
    });
  });
}

function misplacedComments(comments: readonly CommentedCall[]): Routes['misplaced'] {
  return comments.flatMap(({ comment: { at, route }, call, beside }, index) => {
    if (call === undefined) return [commentWithoutCall({ at, route })];
    if (comments[index + 1]?.call === call)
      return [{ at, message: `the next comment names a route for the same call, so "${route}" counts for nothing` }];
    if (beside.length === 0) return [];
    return [
      {
        at,
        message: `the comment puts the first call of its line on the route "${route}" alone; ${beside.length} more ${beside.length === 1 ? 'begins' : 'begin'} there: write each on a line of its own`,
      },
    ];
  });
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
