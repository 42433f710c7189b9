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
  /** The labels of a file of usage that several configurations have; sentences without a full stop. */
  readonly measuredTwice: readonly string[];
}

/** A route is that of its configuration: of the same name in two of them are two routes. */
export function routeNames(parts: readonly ConfiguredCalls[]): RouteNames {
  const folders = new Map<string, Set<string>>();
  const measured = new Map<string, Set<string>>();
  for (const { folder, calls, costOf } of parts) {
    for (const call of calls) {
      const { projection } = costOf(call);
      if (projection === undefined) continue;
      folders.set(projection.route, (folders.get(projection.route) ?? new Set()).add(folder));
      const label = projection.measuredAs;
      if (label !== undefined) measured.set(label, (measured.get(label) ?? new Set()).add(folder));
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
      .filter(([, own]) => own.size > 1)
      .map(
        ([label, own]) =>
          `what is measured of "${label}" is shared equally by the calls under it in ${[...own].join(', ')}, whose configurations all have it: give their routes names of their own`,
      ),
  };
}
