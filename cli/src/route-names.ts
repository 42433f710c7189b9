import type { LlmCall } from '../../analyzer/call.js';
import type { Cost } from '../../analyzer/money/cost.js';

/** The calls under one configuration, and the folder that it lies in, as a person names it. */
export interface ConfiguredCalls {
  readonly folder: string;
  readonly calls: readonly LlmCall[];
  readonly costOf: (call: LlmCall) => Cost;
}

/** Routes that only share a name. */
export interface RouteNames {
  /** The cost under a name that tells its route from those of other configurations: `chat (packages/web)`. */
  readonly apart: (call: LlmCall, cost: Cost) => Cost;
  /** The labels of a file of usage that count in several configurations; sentences without a full stop. */
  readonly measuredTwice: readonly string[];
}

/** A route is that of its configuration: of the same name in two of them are two routes. */
export function routeNames(parts: readonly ConfiguredCalls[]): RouteNames {
  const folders = new Map<string, Set<string>>();
  const measured = new Set<string>();
  for (const { folder, calls, costOf } of parts) {
    for (const call of calls) {
      const { projection } = costOf(call);
      if (projection === undefined) continue;
      folders.set(projection.route, (folders.get(projection.route) ?? new Set()).add(folder));
      if (projection.isMeasured) measured.add(projection.route);
    }
  }
  const isShared = (route: string) => (folders.get(route)?.size ?? 0) > 1;
  const folderOf = new Map(parts.flatMap(({ folder, calls }) => calls.map((call) => [call, folder] as const)));
  return {
    apart(call, cost) {
      const { projection } = cost;
      if (projection === undefined || !isShared(projection.route)) return cost;
      return { ...cost, projection: { ...projection, route: `${projection.route} (${folderOf.get(call) ?? '?'})` } };
    },
    measuredTwice: [...measured]
      .filter(isShared)
      .map(
        (route) =>
          `what is measured of "${route}" counts in each of ${[...(folders.get(route) ?? [])].join(', ')}, whose configurations both have it: give their routes names of their own`,
      ),
  };
}
