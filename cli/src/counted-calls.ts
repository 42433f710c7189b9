import { placeKey } from '../../rules/places.js';
import type { PricedCall } from './inspection.js';

/**
 * The calls whose money a sum has to add. The call of a wrapper and the request inside it are the same money: where the
 * request, or a call on the way to it, is listed with a price as well, that one counts.
 */
export function countedCalls(calls: readonly PricedCall[]): readonly PricedCall[] {
  const priced = new Set(calls.flatMap(({ call, cost }) => (cost.usd ? [placeKey(call.callee)] : [])));
  return calls.filter(
    ({ call }) => call.recognisedBy !== 'wrapper' || !call.via.some((place) => priced.has(placeKey(place))),
  );
}
