import { type Range, sumOf } from '../../analyzer/money/range.js';
import { projectedCalls } from '../../rules/projected-calls.js';
import type { PricedCall } from './inspection.js';

/** What the calls of a route come to under its declared traffic, in USD. */
export interface RouteSum {
  readonly route: string;
  readonly calls: number;
  readonly usdPerDay: Range;
  readonly usdPerMonth: Range;
}

/** The dearest route first. What a wrapper sends is in a sum once, at its caller. */
export function routeSums(calls: readonly PricedCall[]): readonly RouteSum[] {
  const costs = new Map(calls.map(({ call, cost }) => [call, cost]));
  const projected = projectedCalls([...costs.keys()], (call) => costs.get(call));
  const routes = [...new Set(projected.map(({ projection }) => projection.route))];
  const sums = routes.map((route) => {
    const own = projected.map(({ projection }) => projection).filter((projection) => projection.route === route);
    return {
      route,
      calls: own.length,
      usdPerDay: sumOf(own.map(({ usdPerDay }) => usdPerDay)),
      usdPerMonth: sumOf(own.map(({ usdPerMonth }) => usdPerMonth)),
    };
  });
  return sums.sort((one, other) => mostOf(other) - mostOf(one));
}

function mostOf({ usdPerDay: { low, high } }: RouteSum): number {
  return high ?? low;
}
