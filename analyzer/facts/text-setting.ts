import type { Slot } from '../calls/slots.js';
import { literalText } from './evaluate-text.js';
import { absent, byDefault, type Fact, oneOf, unknown } from './fact.js';
import { type Found, isInForce, isWithin, type SettingContext, slotsIn } from './found-slots.js';
import type { Layers } from './layer.js';
import { mergedFact } from './merged-fact.js';
import { nameOf, placeOf } from './scope.js';
import { unlessStored } from './stored-settings.js';
import { optionsOf, type Value } from './value.js';

/** A text setting such as the model's id. */
export function textFact(ways: readonly Layers[], role: string, context: SettingContext): Fact<string> {
  return mergedFact(ways.map((layers) => textOf(layers, role, context)));
}

function textOf(layers: Layers, role: string, context: SettingContext): Fact<string> {
  // A model handle is no text: the layer that made it names the model.
  const found = slotsIn(layers, [role]).filter(
    ({ value }) => !optionsOf(value).every((option) => option.is === 'made'),
  );
  const set = found.find(({ value }) => value.is !== 'nothing');
  if (set === undefined) {
    return found.length > 0
      ? unlessStored(layers, defaultText(found, context), [role], context)
      : unknown('it is not known here');
  }
  const later = found.find(({ layer, value }) => value.is === 'text' && isWithin(layer, set.layer));
  const isHandle = set.value.is === 'opaque' || optionsOf(set.value).some((option) => option.is === 'made');
  const value = isHandle && later !== undefined ? later.value : set.value;
  return stringFact(value, (text) => withoutProvider(text, set.slot));
}

function defaultText(found: readonly Found[], context: SettingContext): Fact<string> {
  const withDefault = found.filter(({ slot }) => typeof slot.details[0] === 'string');
  const entry = withDefault.find(({ slot }) => isInForce(slot, context));
  if (entry !== undefined) return absent(withoutProvider(String(entry.slot.details[0]), entry.slot));
  return withDefault.length > 0 ? unknown('the default of this version of the SDK is not known') : absent();
}

/** What stands between the provider and the model in an id such as `openai:gpt-4o`. */
export function separatorOf({ role, details }: Slot): string | undefined {
  const separator = role === 'ModelId' ? details[2] : undefined;
  return typeof separator === 'string' ? separator : undefined;
}

/** `gpt-4o` of `openai:gpt-4o`. */
function withoutProvider(id: string, slot: Slot): string {
  const separator = separatorOf(slot);
  return separator === undefined ? id : id.slice(id.indexOf(separator) + 1);
}

function stringFact(value: Value, read: (text: string) => string): Fact<string> {
  const options = optionsOf(value).flatMap((option) => withOtherwise(option));
  const texts = options.flatMap((option) => {
    const text = literalText(option);
    return text === undefined || text === '' ? [] : [read(text)];
  });
  const at = placeOf(value.node);
  if (texts.length > 0 && texts.length === options.length) return oneOf(texts, at);
  const others = options.filter((option) => option.is === 'opaque');
  const unset = others.flatMap((option) => option.unset ?? []);
  const isDefault = texts.length + unset.length === options.length;
  if (texts.length > 0 && isDefault) return byDefault(texts, unset, at);
  return unknown(others[0]?.why ?? nameOf(value.node, 60), isDefault ? unset[0] : undefined);
}

/** What may be replaced, and the texts that it is otherwise. */
function withOtherwise(option: Value, depth = 0): readonly Value[] {
  if (option.is !== 'opaque' || option.otherwise === undefined || depth > MAX_SPREADS) return [option];
  const { isSample, unset, value } = option.otherwise;
  const others = optionsOf(value())
    .flatMap((other) => withOtherwise(other, depth + 1))
    .filter((other) => !isSample || other.is !== 'opaque' || other.unset !== undefined);
  const isText = others.some((other) => literalText(other) !== undefined);
  return isText ? [{ ...option, unset: option.unset ?? unset }, ...others] : [option];
}

/** Objects that are spread one behind the other. */
const MAX_SPREADS = 8;
