import type { LlmCall, VolatilePrefix } from '../analyzer/call.js';
import type { Place } from '../analyzer/facts/fact.js';
import type { Related } from './finding.js';
import { contains, isSamePlace } from './places.js';
import { promptWith } from './prompt-prefix.js';

/** A longer way is shown by its ends. */
const MAX_STEPS = 6;

/** The way of a volatile value into the prompt, source first; what the finding itself underlines is left out. */
export function volatilePath(
  volatile: VolatilePrefix,
  call: LlmCall,
  at: Place,
  textOf: (file: string) => string,
): readonly Related[] {
  const hole = holePlace(call, volatile);
  // `new Date()` reads best with the `.toISOString()` that stands in the prompt.
  const whole = (place: Place) => (hole !== undefined && contains(hole, place) ? hole : place);
  const source = whole(volatile.at);
  const steps = [source, ...volatile.path.map(whole)].filter(
    (place, index, all) => !contains(at, place) && all.findIndex((other) => isSamePlace(other, place)) === index,
  );
  const shown = steps.length > MAX_STEPS ? [...steps.slice(0, 1), ...steps.slice(1 - MAX_STEPS)] : steps;
  return shown.map((place) => {
    if (isSamePlace(place, source)) return { at: place, message: `\`${shortened(volatile.source)}\` is read here.` };
    const name = nameOf(place, textOf);
    if (place === hole) return { at: place, message: `${name ?? 'It'} enters the text here.` };
    return { at: place, message: `It passes ${name === undefined ? '' : `through ${name} `}here.` };
  });
}

/** Where the prompt's text holds the value. */
function holePlace(call: LlmCall, volatile: VolatilePrefix): Place | undefined {
  const { at } = volatile;
  return promptWith(call, volatile)
    .parts.flatMap(({ text }) => text.parts)
    .find((part) => part.is === 'hole' && part.volatile !== undefined && isSamePlace(part.volatile.at, at))?.at;
}

/** The expression at a place; `undefined` where the text is not at hand. */
function nameOf({ file, start, end }: Place, textOf: (file: string) => string): string | undefined {
  const code = shortened(textOf(file).slice(start, end));
  return code === '' ? undefined : `\`${code}\``;
}

/** A piece of code on one line, cut where it gets long. */
export function shortened(code: string): string {
  const line = code.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
