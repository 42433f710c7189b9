import type { Slot } from '../calls/slots.js';
import { withParameters } from './bind-arguments.js';
import { evaluate } from './evaluate.js';
import { type Fact, unknown } from './fact.js';
import { type Found, isInForce, type SettingContext, slotsIn, unlessHidden } from './found-slots.js';
import type { Layers } from './layer.js';
import { isWordInReach } from './named-words.js';
import { returnedExpressions } from './returned-expressions.js';
import { type Opaque, optionsOf, type Value } from './value.js';

/** Where settings of these roles may be stored: a cap is not among those of everything that has a model. */
const STORED = { cap: ['StoredSettings'], any: ['StoredSettings', 'StoredModel'] };

/** What the call leaves out, settings that the provider keeps may set, and so may a function of the user's own. */
export function unlessStored<T>(
  layers: Layers,
  fact: Fact<T>,
  asked: readonly string[],
  context: SettingContext,
): Fact<T> {
  const places = slotsIn(layers, asked.some((role) => role.startsWith('OutputCap')) ? STORED.cap : STORED.any);
  const stored = places.find((found) => isInForce(found.slot, context) && maySet(found, asked, context));
  const name = stored?.slot.path.at(-1);
  return stored
    ? unknown(`it may be set in ${name ?? 'what the provider has stored'}`)
    : unlessHidden(layers, fact, asked);
}

function maySet(found: Found, asked: readonly string[], { scope }: SettingContext): boolean {
  return optionsOf(found.value).some((option) => {
    if (option.is === 'nothing') return false;
    if (option.is !== 'opaque') return true;
    if (option.written !== undefined) return mayReturn(option.written, namesOf(found, asked));
    return found.written !== undefined || isOfData(option) || isWordInReach(found.slot.path.at(-1) ?? '', scope);
  });
}

/** What is parsed may hold names that no code has. */
function isOfData({ why }: Opaque): boolean {
  return /\bparse\(|\.json\(/.test(why);
}

/** The names under which the options beside a place have these settings. */
function namesOf({ layer, slot }: Found, asked: readonly string[]): readonly string[] {
  const depth = slot.path.length - 1;
  const isBeside = ({ role, argument, path }: Slot) =>
    (asked.includes(role) || role === 'StoredSettings') && argument === slot.argument && path.length > depth;
  return layer.slots.filter(isBeside).flatMap(({ path }) => path[depth] ?? []);
}

/** Whether a function that gives settings back gives some of these; it is only asked what its `return`s say. */
function mayReturn({ fn, scope }: NonNullable<Opaque['written']>, names: readonly string[]): boolean {
  const inner = withParameters([], scope);
  return returnedExpressions(fn).some((result) =>
    optionsOf(evaluate(result, inner)).some((value) => mayHold(value, names)),
  );
}

function mayHold(value: Value, names: readonly string[]): boolean {
  if (value.is === 'nothing') return false;
  if (value.is !== 'object' || value.open !== undefined) return true;
  return names.some((name) => (value.properties.get(name)?.value().is ?? 'nothing') !== 'nothing');
}
