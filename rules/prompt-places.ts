import type { PromptPart } from '../analyzer/call.js';
import type { Place } from '../analyzer/facts/fact.js';

/** Where a prompt is written: its parts, and the literal texts in them, which may stand elsewhere (at a wrapper's caller). */
export function promptPlaces(parts: readonly PromptPart[]): readonly (Place | undefined)[] {
  return parts.flatMap(({ at, text }) => [at, ...text.parts.map((piece) => piece.at)]);
}
