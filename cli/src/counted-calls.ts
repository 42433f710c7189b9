import type { Place } from '../../analyzer/facts/fact.js';
import type { PricedCall } from './inspection.js';

/**
 * The calls whose money a sum has to add. The call of a wrapper and the request inside it are the same money: where the
 * request, or a call on the way to it, is listed with a price as well, that one counts.
 */
export function countedCalls(calls: readonly PricedCall[]): readonly PricedCall[] {
  const priced = new Set(calls.flatMap(({ call, cost }) => (cost.usd ? [keyOf(call.callee)] : [])));
  return calls.filter(
    ({ call }) => call.recognisedBy !== 'wrapper' || !call.via.some((place) => priced.has(keyOf(place))),
  );
}

function keyOf({ file, start, end }: Place): string {
  return `${file}:${start}:${end}`;
}
