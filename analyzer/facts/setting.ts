import type ts from 'typescript';
import type { Setting } from '../call.js';
import { type Slot, VERSIONS_FIRST } from '../calls/slots.js';
import { isInRange } from '../modules/versions.js';
import { absent, type Fact, known, oneOf, unknown } from './fact.js';
import { type Layer, type Layers, readSlotAt } from './layer.js';
import { nameOf, placeOf, type Scope } from './scope.js';
import { insertSite } from './settings-site.js';
import { holesOf, staticPart } from './text.js';
import { optionsOf, type Value } from './value.js';

export interface SettingContext {
  readonly scope: Scope;
  /** The installed version of the package that declares a slot; `undefined` when nothing says. */
  readonly versionOf: (slot: Slot) => string | undefined;
}

export interface Found {
  readonly layer: Layer;
  readonly slot: Slot;
  readonly value: Value;
  /** The expression in the option's place. */
  readonly written: ts.Node | undefined;
}

/** The value in force of a numeric setting: the nearest layer that sets it, else the SDK's default. */
export function numberSetting(
  ways: readonly Layers[],
  roles: readonly string[],
  context: SettingContext,
): Setting<number> {
  return merged(ways.map((layers) => settingOf(layers, roles, context)));
}

function settingOf(layers: Layers, roles: readonly string[], context: SettingContext): Setting<number> {
  const all = slotsIn(layers, roles);
  const found = all.filter(({ slot }) => isInForce(slot, context));
  const set = found.find(({ value }) => value.is !== 'nothing');
  const writable = found.filter(({ slot }) => isWritable(slot));
  const declaring = writable.find(({ slot }) => defaultOf(slot) !== null) ?? writable[0];
  const site = set ?? declaring;
  const offset = site === undefined ? 0 : writtenAbove(site.slot);
  return {
    fact:
      (roles.includes('Retries') ? endless(layers, context) : undefined) ??
      (set === undefined
        ? (undecided(all, context) ?? unlessHidden(layers, byDefault(found)))
        : numberFact(set.value, set.slot)),
    value: set?.written && placeOf(set.written),
    name: set?.slot.path.at(-1),
    insert: declaring && insertSite(declaring.layer, declaring.slot, context.scope),
    option: site?.slot.path,
    offset,
  };
}

export function slotsIn(layers: Layers, roles: readonly string[]): readonly Found[] {
  return layers.flatMap((layer) =>
    layer.slots.filter((slot) => roles.includes(slot.role)).flatMap((slot) => foundAt(layer, slot, layers)),
  );
}

function foundAt(layer: Layer, slot: Slot, layers: Layers): readonly Found[] {
  const { value, written } = readSlotAt(layer, slot);
  const nothing = { layer, slot, value: { is: 'nothing', node: value.node }, written: undefined } as const;
  if (!slot.withoutModel) return [belongsInside(layer, slot, value) ? nothing : { layer, slot, value, written }];
  const model = modelBeside(layer, slot, layers);
  if (model === 'handed in') return [];
  return [model === undefined ? nothing : { ...nothing, value: model }];
}

/**
 * `createAgent({ model: new ChatOllama() })`: what the SDK would make from a name is not made. `undefined` where a name or
 * nothing stands; the value itself where it may be either.
 */
function modelBeside(layer: Layer, { argument, path }: Slot, layers: Layers): 'handed in' | Value | undefined {
  const isBeside = (slot: Slot) =>
    slot.argument === argument && slot.path.slice(0, -1).join() === path.slice(0, -1).join();
  const values = layer.slots
    .filter((slot) => /^(?:ModelId|Carrier)$/.test(slot.role) && isBeside(slot))
    .flatMap((slot) => optionsOf(readSlotAt(layer, slot).value));
  if (values.some(({ is }) => is === 'made') || layers.some(({ within }) => within === layer)) return 'handed in';
  return values.find(({ is }) => is === 'opaque');
}

/** An object where a number or a text may stand too belongs to the slots inside it. */
function belongsInside({ slots }: Layer, slot: Slot, value: Value): boolean {
  if (value.is !== 'object') return false;
  const isInside = ({ argument, path }: Slot) =>
    argument === slot.argument &&
    path.length > slot.path.length &&
    slot.path.every((name, index) => name === path[index]);
  return slots.some(isInside);
}

export function isInForce(slot: Slot, { versionOf }: SettingContext): boolean {
  return slot.versions === undefined || isInRange(versionOf(slot), slot.versions);
}

export function defaultOf(slot: Slot): string | number | null {
  return slot.details[VERSIONS_FIRST.test(slot.role) ? 1 : 0] ?? null;
}

/** A name of another major is set, and nothing says which major is installed. */
function undecided(all: readonly Found[], context: SettingContext): Fact<number> | undefined {
  const set = all.find(
    ({ slot, value }) => value.is !== 'nothing' && !isInForce(slot, context) && context.versionOf(slot) === undefined,
  );
  return set && unknown(`${set.slot.path.at(-1) ?? 'it'} counts in some versions of the SDK only`);
}

/** `forever: true` goes before any number. */
function endless(layers: Layers, context: SettingContext): Fact<number> | undefined {
  const set = slotsIn(layers, ['Endless']).find(
    ({ slot, value }) =>
      isInForce(slot, context) && value.is !== 'nothing' && !(value.is === 'boolean' && !value.value),
  );
  if (set === undefined) return undefined;
  const { value } = set;
  return value.is === 'boolean'
    ? known(Number.POSITIVE_INFINITY, placeOf(value.node))
    : unknown(`${nameOf(value.node)} may make it endless`);
}

function byDefault(found: readonly Found[]): Fact<number> {
  const withDefault = found.filter(({ slot }) => defaultOf(slot) !== null);
  const entry = withDefault.find((candidate) => !isOptionsMissing(candidate)) ?? withDefault[0];
  const value = entry && (isOptionsMissing(entry) ? 1 : defaultOf(entry.slot));
  if (typeof value === 'string') return unknown(value);
  return absent(entry === undefined || typeof value !== 'number' ? null : scaled(value, entry.slot));
}

/** Some SDKs try again only when they are given options for it, whatever these say. */
function isOptionsMissing({ layer, slot }: Found): boolean {
  const options = { ...slot, path: slot.path.slice(0, -1) };
  return slot.role === 'AttemptsWhenGiven' && readSlotAt(layer, options).value.is === 'nothing';
}

/** `__filledIn...` stands for what an SDK does by itself: there is no such name to write. */
export function isWritable({ path }: Slot): boolean {
  return !path.some((name) => name.startsWith('__'));
}

/** What the number in the source is above the fact. */
function writtenAbove(slot: Slot): number {
  if (slot.role === 'ExtraSteps') return -1;
  return countsAttempts(slot) ? 1 : 0;
}

/** Whether a number says how often a request is sent, rather than how often it is repeated. */
function countsAttempts({ role }: Slot): boolean {
  return /^(?:Layer)?Attempts/.test(role);
}

/** In the fact's unit: retries rather than attempts, milliseconds rather than seconds. */
function scaled(value: number, slot: Slot): number {
  if (countsAttempts(slot)) return Math.max(0, value - 1);
  if (slot.role === 'ExtraSteps') return value + 1;
  return slot.role === 'Timeout' && slot.details[1] === 's' ? value * 1000 : value;
}

/** `retry: false` and `strategy: 'none'`: no retries at all. */
function isSwitchedOff(value: Value, { role }: Slot): boolean {
  if (role !== 'Retries' && role !== 'LayerRetries') return false;
  return (value.is === 'boolean' && !value.value) || (value.is === 'text' && staticPart(value.text) === 'none');
}

export function numberFact(value: Value, slot: Slot): Fact<number> {
  const options = optionsOf(value);
  const numbers = options.flatMap((option) => {
    if (isSwitchedOff(option, slot)) return [0];
    return option.is === 'number' ? [scaled(option.value, slot)] : [];
  });
  if (numbers.some((number) => number < 0)) return unknown(`${nameOf(value.node)} is negative`);
  const isCount = slot.role !== 'Timeout';
  if (isCount && numbers.some((number) => number % 1 > 0)) return unknown(`${nameOf(value.node)} is no whole number`);
  if (numbers.length > 0 && numbers.length === options.length) return oneOf(numbers, placeOf(value.node));
  const why = options
    .map((option) => (option.is === 'opaque' ? option.why : undefined))
    .find((reason) => reason !== undefined);
  const isOptional = numbers.length > 0 && options.some((option) => option.is === 'nothing');
  return unknown(why ?? (isOptional ? 'it is set in some cases only' : `${nameOf(value.node)} is no number`));
}

/** One setting for all ways: facts that differ become `oneOf`, or unknown when one of them is. */
function merged(settings: readonly Setting<number>[]): Setting<number> {
  const [first, ...rest] = settings as [Setting<number>, ...Setting<number>[]];
  if (rest.length === 0) return first;
  return { ...first, fact: mergedFact(settings.map(({ fact }) => fact)) };
}

export function mergedFact<T>(facts: readonly Fact<T>[]): Fact<T> {
  const [first] = facts as [Fact<T>, ...Fact<T>[]];
  const firstUnknown = facts.find((fact) => fact.is === 'unknown');
  if (firstUnknown !== undefined) return firstUnknown;
  if (facts.every((fact) => fact.is === 'absent')) return first;
  const values = facts.flatMap((fact) =>
    fact.is === 'known'
      ? [fact.value]
      : fact.is === 'oneOf'
        ? fact.values
        : fact.is === 'absent' && fact.default !== null
          ? [fact.default]
          : [],
  );
  if (facts.some((fact) => fact.is === 'absent' && fact.default === null))
    return unknown('it depends on which client is used');
  return oneOf(values, first.is === 'known' || first.is === 'oneOf' ? first.at : undefined);
}

/** What the call leaves out, settings that the provider keeps may set, and so may a function of the user's own. */
export function unlessStored<T>(layers: Layers, fact: Fact<T>): Fact<T> {
  const stored = slotsIn(layers, ['StoredSettings']).find(({ value }) => value.is !== 'nothing');
  const name = stored?.slot.path.at(-1);
  return stored ? unknown(`it may be set in ${name ?? 'what the provider has stored'}`) : unlessHidden(layers, fact);
}

/** What the call leaves out, an agent or middleware may set that is not in sight. */
function unlessHidden<T>(layers: Layers, fact: Fact<T>): Fact<T> {
  const why = layers.find(({ hidden }) => hidden !== undefined)?.hidden;
  return why === undefined ? fact : unknown(why);
}

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
    return found.length > 0 ? unlessStored(layers, defaultText(found, context)) : unknown('nothing in sight sets it');
  }
  const later = found.find(({ layer, value }) => value.is === 'text' && isWithin(layer, set.layer));
  const value = set.value.is === 'opaque' && later !== undefined ? later.value : set.value;
  return stringFact(value, (text) => withoutProvider(text, set.slot));
}

function defaultText(found: readonly Found[], context: SettingContext): Fact<string> {
  const withDefault = found.filter(({ slot }) => typeof slot.details[0] === 'string');
  const entry = withDefault.find(({ slot }) => isInForce(slot, context));
  if (entry !== undefined) return absent(withoutProvider(String(entry.slot.details[0]), entry.slot));
  return withDefault.length > 0 ? unknown('the default of this version of the SDK is not known') : absent();
}

/** `gpt-4o` of `openai:gpt-4o`. */
function withoutProvider(id: string, slot: Slot): string {
  const separator = separatorOf(slot);
  return separator === undefined ? id : id.slice(id.indexOf(separator) + 1);
}

/** Whether a layer is of something that was handed in to another, however deep. */
export function isWithin(layer: Layer, holder: Layer): boolean {
  return layer.within !== undefined && (layer.within === holder || isWithin(layer.within, holder));
}

/** What stands between the provider and the model in an id such as `openai:gpt-4o`. */
export function separatorOf({ role, details }: Slot): string | undefined {
  const separator = role === 'ModelId' ? details[2] : undefined;
  return typeof separator === 'string' ? separator : undefined;
}

function stringFact(value: Value, read: (text: string) => string): Fact<string> {
  const options = optionsOf(value);
  const texts = options.flatMap((option) => {
    const isWhole = option.is === 'text' && holesOf(option.text).length === 0;
    return isWhole && option.text.parts.length > 0 ? [read(staticPart(option.text))] : [];
  });
  if (texts.length > 0 && texts.length === options.length) return oneOf(texts, placeOf(value.node));
  const why = options
    .map((option) => (option.is === 'opaque' ? option.why : undefined))
    .find((reason) => reason !== undefined);
  const fallback = options.find((option) => option.is === 'text');
  const byDefault = texts.length === 1 && fallback !== undefined ? ` (by default ${JSON.stringify(texts[0])})` : '';
  return unknown(`${why ?? value.node.getText().slice(0, 60)}${byDefault}`);
}
