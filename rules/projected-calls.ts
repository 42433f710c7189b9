import type { LlmCall } from '../analyzer/call.js';
import type { Cost } from '../analyzer/money/cost.js';
import type { Projection } from '../analyzer/money/projection.js';
import { placeKey } from './places.js';

export interface ProjectedCall {
  readonly call: LlmCall;
  readonly projection: Projection;
}
/** A projection that is in no sum, because its requests are counted at other calls. */
export interface LeftOutCall extends ProjectedCall {
  readonly countedAt: readonly ProjectedCall[];
}
export interface CountedProjections {
  readonly counted: readonly ProjectedCall[];
  readonly leftOut: readonly LeftOutCall[];
}

/** The calls whose projections a sum has to add. */
export function projectedCalls(
  calls: readonly LlmCall[],
  costOf: (call: LlmCall) => Cost | undefined,
): readonly ProjectedCall[] {
  return countedProjections(calls, costOf).counted;
}

/**
 * A request inside a wrapper is what the wrapper's callers send, and no request counts twice: where callers have traffic of
 * their own, it counts there. But what is measured stays, and what is merely declared for its callers gives way. Each request is
 * measured under one label, so a wrapper and a caller that are measured under labels of their own both count, and under one label
 * the callers do.
 */
export function countedProjections(
  calls: readonly LlmCall[],
  costOf: (call: LlmCall) => Cost | undefined,
): CountedProjections {
  const all = calls.flatMap((call): readonly ProjectedCall[] => {
    const projection = costOf(call)?.projection;
    return projection === undefined ? [] : [{ call, projection }];
  });
  const leftOut = new Map<ProjectedCall, ProjectedCall[]>();
  const leaveOut = (one: ProjectedCall, at: readonly ProjectedCall[]) =>
    leftOut.set(one, [...(leftOut.get(one) ?? []), ...at]);
  for (const [request, callers] of callersOf(all)) {
    const { measuredAs } = request.projection;
    if (measuredAs === undefined || callers.some(({ projection }) => projection.measuredAs === measuredAs)) {
      leaveOut(request, callers);
      continue;
    }
    for (const caller of callers) if (caller.projection.measuredAs === undefined) leaveOut(caller, [request]);
  }
  return {
    counted: all.filter((one) => !leftOut.has(one)),
    leftOut: [...leftOut].map(([one, countedAt]) => ({ ...one, countedAt })),
  };
}

/** The requests inside wrappers of which callers are there, and these callers. */
function callersOf(all: readonly ProjectedCall[]): ReadonlyMap<ProjectedCall, readonly ProjectedCall[]> {
  const leading = new Map<string, ProjectedCall[]>();
  for (const one of all.filter(({ call }) => call.recognisedBy === 'wrapper')) {
    for (const key of new Set(one.call.via.map(placeKey))) leading.set(key, [...(leading.get(key) ?? []), one]);
  }
  return new Map(
    all.flatMap((one) => {
      const callers = leading.get(placeKey(one.call.callee));
      return callers === undefined ? [] : [[one, callers] as const];
    }),
  );
}

/** Without the requests inside wrappers of which a caller is there. */
export function sendingCalls(calls: readonly LlmCall[]): readonly LlmCall[] {
  const wrapperCalls = calls.filter(({ recognisedBy }) => recognisedBy === 'wrapper');
  const led = new Set(wrapperCalls.flatMap(({ via }) => via.map(placeKey)));
  return calls.filter(({ callee }) => !led.has(placeKey(callee)));
}
