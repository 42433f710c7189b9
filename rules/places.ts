import type { LlmCall, Setting } from '../analyzer/call.js';
import type { Place } from '../analyzer/facts/fact.js';
import type { Related } from './finding.js';

/** Where a finding stands: on the offending expression when it is in the call's own file, else on the callee. */
export function findingPlace(call: LlmCall, offending: Place | undefined): Place {
  if (offending?.file !== call.file) return calleePlace(call);
  return { file: offending.file, start: offending.start, end: offending.end };
}

export function calleePlace({ callee }: LlmCall): Place {
  return { file: callee.file, start: callee.start, end: callee.end };
}

/** The places that matter besides the one where the finding stands. */
export function relatedPlaces(
  at: Place,
  others: readonly (readonly [Place | undefined, string])[],
): readonly Related[] {
  const related = others.flatMap(([place, message]) =>
    place && !isSamePlace(place, at) ? [{ at: place, message }] : [],
  );
  return related.filter((one, index) => related.findIndex((other) => saysTheSame(other, one)) === index);
}

/** `new Model()` and `new Model().bind(tools)` begin at one place: a reader is sent there once. */
function saysTheSame(one: Related, other: Related): boolean {
  return one.message === other.message && one.at.file === other.at.file && one.at.start === other.at.start;
}

/** Where the client, model or command of a call comes from; of a wrapper's call, where its request is sent. As related information. */
export function wayToClient({ recognisedBy, via }: LlmCall): readonly (readonly [Place, string])[] {
  if (recognisedBy !== 'wrapper') return via.map((place) => [place, 'The client comes from here.']);
  const request = via.at(-1);
  return via.map((place) => [place, place === request ? 'The request is sent from here.' : 'The call leads on here.']);
}

/**
 * Whether a call of an in-house wrapper answers for a matter that these places decide. It does when it writes, or could
 * write, one of them in its own arguments; else the call inside the wrapper has the finding.
 */
export function answersFor(call: LlmCall, deciding: readonly (Place | undefined)[]): boolean {
  if (call.recognisedBy !== 'wrapper') return true;
  // The callee stands for what comes from somewhere behind it.
  return deciding.some((place) => place && contains(call.range, place) && !isSamePlace(place, call.callee));
}

/** The places by which a wrapper call could decide about a setting. */
export function placesOf(setting: Setting<unknown>): readonly (Place | undefined)[] {
  return [setting.value, setting.insert?.object.at];
}

export function contains(outer: Place, inner: Place): boolean {
  return outer.file === inner.file && outer.start <= inner.start && inner.end <= outer.end;
}

/** The same for places that are the same. */
export function placeKey({ file, start, end }: Place): string {
  return `${file}:${start}:${end}`;
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.file === b.file && a.start === b.start && a.end === b.end;
}
