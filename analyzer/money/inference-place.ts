import type { LlmCall } from '../call.js';
import { namedValues } from '../facts/fact.js';
import type { Discount } from './batch-prices.js';

/** What Anthropic charges for requests that it answers in one country alone, as a share of its usual price. */
const PLACES: ReadonlyMap<string, Discount> = new Map([
  [
    'us',
    {
      factor: 1.1,
      source: { where: 'docs.aws.amazon.com/claude-platform/latest/userguide/data-residency.md', asOf: '2026-11-22' },
    },
  ],
]);

/** Answered wherever there is room, at the usual price. */
const ANYWHERE = 'global';

/** What the place of inference does to the price; `undefined` where it does nothing that is known. */
export function placePrice(call: LlmCall): Discount | undefined {
  const [place, ...others] = placesOf(call);
  return place === undefined || others.length > 0 ? undefined : PLACES.get(place);
}

/** Why a place of inference has no price; `undefined` where it has the usual, or one of our own table. */
export function unpricedPlace(call: LlmCall): string | undefined {
  const places = placesOf(call);
  if (places.every((place) => place === ANYWHERE) || placePrice(call) !== undefined) return undefined;
  return `inference in "${places.join('" or "')}" has a price of its own, which the catalog does not have`;
}

function placesOf({ inferencePlace, provider }: LlmCall): readonly string[] {
  if (inferencePlace === undefined || inferencePlace.is === 'absent' || provider !== 'anthropic') return [];
  return namedValues(inferencePlace) ?? [];
}

/** The whole table, for its test. */
export const places: readonly Discount[] = [...PLACES.values()];
