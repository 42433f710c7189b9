import type { StreamUsage } from '../call.js';
import { literalText } from './evaluate-text.js';
import { absent, type Fact, known, unknown } from './fact.js';
import { type Found, isInForce, isWritable, type SettingContext, slotsIn, unlessHidden } from './found-slots.js';
import type { Layers } from './layer.js';
import { mergedFact } from './merged-fact.js';
import { placeOf } from './scope.js';
import { insertSite } from './settings-site.js';

export const STREAM_USAGE_ROLES: readonly string[] = ['StreamUsage'];

/**
 * Who streams the token counts only when asked to; others send them with the last chunk anyway, or nobody is known to bill. OpenAI:
 * `ChatCompletionStreamOptions` of openai@7.55.0. Azure takes the same, but older versions of its API refuse the option, and which
 * version is asked for is rarely in the code: nothing is said of it.
 */
const ASKED_FOR: ReadonlySet<string> = new Set(['openai']);

/** Whether a streamed answer ends with its token counts; `undefined` for a call that is not certain to stream, or has them anyway. */
export function streamUsageOf(
  ways: readonly Layers[],
  provider: string | null,
  context: SettingContext,
): StreamUsage | undefined {
  if (provider === null || !ASKED_FOR.has(provider) || !ways.every(isStreamed)) return undefined;
  const found = ways.map((layers) => inForce(layers, context));
  const first = found[0]?.find(({ slot }) => isWritable(slot));
  if (first === undefined || found.some((each) => each.length === 0)) return undefined;
  const set = found[0]?.find(({ value }) => value.is !== 'nothing');
  const { slot, layer } = set ?? first;
  return {
    fact: mergedFact(ways.map((layers, index) => factOf(layers, found[index] ?? []))),
    value: set?.written && placeOf(set.written),
    name: slot.path.at(-1),
    insert: insertSite(layer, slot, context.scope),
    option: slot.path,
    offset: 0,
    asks: wordOf(slot.details),
  };
}

function isStreamed(layers: Layers): boolean {
  const found = slotsIn(layers, ['Streamed']);
  const set = found.find(({ value }) => value.is !== 'nothing')?.value;
  if (set !== undefined) return set.is === 'boolean' && set.value;
  return found.some(({ slot }) => slot.details[0] != null);
}

function inForce(layers: Layers, context: SettingContext): readonly Found[] {
  return slotsIn(layers, STREAM_USAGE_ROLES).filter(({ slot }) => isInForce(slot, context));
}

function factOf(layers: Layers, found: readonly Found[]): Fact<boolean> {
  const set = found.find(({ value }) => value.is !== 'nothing');
  if (set === undefined) {
    const isSent = found.some(({ slot }) => slot.details[0] === 'sent');
    return unlessHidden(layers, absent(isSent), STREAM_USAGE_ROLES);
  }
  const { value, slot } = set;
  const at = placeOf(value.node);
  if (value.is === 'boolean') return known(value.value, at);
  const text = literalText(value);
  return text === undefined ? unknown('it is not written out') : known(wordOf(slot.details) === `'${text}'`, at);
}

/** `true`, or a text in quotes. */
function wordOf(details: readonly (string | number | null)[]): string {
  return typeof details[2] === 'string' ? `'${details[2]}'` : 'true';
}
