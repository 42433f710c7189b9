import ts from 'typescript';
import type { OutputCap, Setting } from '../call.js';
import type { Slot } from '../calls/slots.js';
import { isInRange } from '../modules/versions.js';
import { absent, type Fact, oneOf, unknown } from './fact.js';
import { type Layer, type Layers, readSlotAt } from './layers.js';
import { placeOf, type Scope } from './scope.js';
import { insertSite } from './settings-site.js';
import { optionsOf, type Value } from './value.js';

/** The installed version of the package that declares a layer's slots. */
export interface SettingContext {
  readonly scope: Scope;
  readonly version: string | undefined;
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
  const found = slotsIn(layers, roles).filter(({ slot }) => isInForce(slot, context));
  const set = found.find(isSet);
  const declaring = found.find(({ slot }) => defaultOf(slot) !== null) ?? found[0];
  const site = set ?? declaring;
  const offset = site?.slot.role.startsWith('Attempts') ? 1 : 0;
  return {
    fact: set === undefined ? absent(defaultNumber(found)) : numberFact(set.value, set.slot),
    value: set?.written && placeOf(set.written),
    name: set?.slot.path.at(-1),
    insert: declaring && insertSite(declaring.layer, declaring.slot, context.scope),
    option: site?.slot.path,
    offset,
  };
}

export function slotsIn(layers: Layers, roles: readonly string[]): readonly Found[] {
  return layers.flatMap((layer) =>
    layer.slots.filter(({ role }) => roles.includes(role)).map((slot) => ({ layer, slot, ...readSlotAt(layer, slot) })),
  );
}

/** Roles whose first detail is a range of versions; the others have it second. */
const VERSIONS_FIRST = /^(?:OutputCap\w*|SystemPrompt)$/;

export function isInForce(slot: Slot, { version }: SettingContext): boolean {
  const range = slot.details[VERSIONS_FIRST.test(slot.role) ? 0 : 1];
  return slot.role === 'Timeout' || typeof range !== 'string' || isInRange(version, range);
}

function defaultOf(slot: Slot): string | number | null {
  return slot.details[VERSIONS_FIRST.test(slot.role) ? 1 : 0] ?? null;
}

function defaultNumber(found: readonly Found[]): number | null {
  const entry = found.find(({ slot }) => defaultOf(slot) !== null);
  const value = entry && (isOptionsMissing(entry) ? 1 : defaultOf(entry.slot));
  return entry === undefined || typeof value !== 'number' ? null : scaled(value, entry.slot);
}

/** Some SDKs try again only when they are given options for it, whatever these say. */
function isOptionsMissing({ layer, slot }: Found): boolean {
  const options = { ...slot, path: slot.path.slice(0, -1) };
  return slot.role === 'AttemptsWhenGiven' && readSlotAt(layer, options).value.is === 'nothing';
}

/** An object where a number may stand too belongs to the slots inside it. */
function isSet({ value }: Found): boolean {
  return value.is !== 'nothing' && value.is !== 'object';
}

/** In the fact's unit: retries rather than attempts, milliseconds rather than seconds. */
function scaled(value: number, slot: Slot): number {
  if (slot.role.startsWith('Attempts')) return Math.max(0, value - 1);
  return slot.role === 'Timeout' && slot.details[1] === 's' ? value * 1000 : value;
}

function numberFact(value: Value, slot: Slot): Fact<number> {
  const options = optionsOf(value);
  const numbers = options.flatMap((option) => (option.is === 'number' ? [scaled(option.value, slot)] : []));
  if (numbers.length > 0 && numbers.length === options.length) return oneOf(numbers, placeOf(value.node));
  const why = options
    .map((option) => (option.is === 'opaque' ? option.why : undefined))
    .find((reason) => reason !== undefined);
  return unknown(why ?? `${value.node.getText().slice(0, 60)} is not always a number`);
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

const CAP_ROLES = ['OutputCap', 'OutputCapUnlessReasoning', 'OutputCapDefaultsToMaximum'];

/** The output cap, with names that are written but cap nothing. */
export function outputCapOf(
  ways: readonly Layers[],
  model: Fact<string>,
  provider: string | null,
  context: SettingContext,
): OutputCap {
  const caps = ways.map((layers) => capOf(layers, model, provider, context));
  const [first] = caps as [OutputCap, ...OutputCap[]];
  return { ...first, ...(caps.length > 1 ? { fact: mergedFact(caps.map(({ fact }) => fact)) } : {}) };
}

function capOf(layers: Layers, model: Fact<string>, provider: string | null, context: SettingContext): OutputCap {
  const all = slotsIn(layers, CAP_ROLES);
  const rejects = (slot: Slot) =>
    slot.role === 'OutputCapUnlessReasoning' && isReasoningModel(model) && provider === 'openai';
  const valid = all.filter(({ slot }) => isInForce(slot, context) && !rejects(slot));
  const set = valid.find(({ value }) => value.is !== 'nothing');
  const ignored = all.find(({ slot, value }) => value.is !== 'nothing' && !valid.some((entry) => entry.slot === slot));
  const target = set ?? preferred(valid, provider);
  return {
    fact: set === undefined ? absentCap(valid) : numberFact(set.value, set.slot),
    value: set?.written && placeOf(set.written),
    name: set?.slot.path.at(-1),
    insert: target && insertSite(target.layer, target.slot, context.scope),
    option: target?.slot.path.filter((name) => name !== '{json}'),
    offset: 0,
    ignored: ignored && ignoredName(ignored, model, rejects(ignored.slot), context),
    applies: valid.length > 0,
    defaultIsModelMaximum: valid.some(({ slot }) => slot.role === 'OutputCapDefaultsToMaximum'),
  };
}

/** Hosts that only speak OpenAI's protocol know the older name. */
function preferred(valid: readonly Found[], provider: string | null): Found | undefined {
  const isOpenAI = provider === 'openai' || provider === 'azure' || provider === null;
  return (isOpenAI ? undefined : valid.find(({ slot }) => slot.role === 'OutputCapUnlessReasoning')) ?? valid[0];
}

/** A cap that the SDK sends by itself counts, though its size may depend on the model. */
function absentCap(valid: readonly Found[]): Fact<number> {
  const own = valid.map(({ slot }) => defaultOf(slot)).find((value) => value !== null);
  if (typeof own === 'string') return unknown(own);
  return absent(own ?? null);
}

/** OpenAI's models that reason: they take `max_completion_tokens` and answer 400 to `max_tokens`. */
function isReasoningModel(model: Fact<string>): boolean {
  return model.is === 'known' && /^(?:openai\/)?(?:o\d|gpt-5(?!-chat))/.test(model.value);
}

function ignoredName(
  found: Found,
  model: Fact<string>,
  isRejected: boolean,
  context: SettingContext,
): OutputCap['ignored'] {
  const name = propertyNameOf(found.value.node, found.slot.path.at(-1) ?? '');
  if (name === undefined) return undefined;
  const why = isRejected && model.is === 'known' ? `${model.value} rejects it` : whyNotInForce(found.slot, context);
  return { name: { ...placeOf(name), text: found.slot.path.at(-1) ?? '' }, why };
}

function whyNotInForce(slot: Slot, context: SettingContext): string {
  return slot.details[0] === 'never'
    ? 'this API does not know it here'
    : `version ${majorOf(context.version)} of the SDK ignores it`;
}

function majorOf(version: string | undefined): string {
  return version?.split('.')[0] ?? 'the newest';
}

/** The name token of the property that holds a value. */
function propertyNameOf(value: ts.Node, name: string): ts.Node | undefined {
  const property = ts.findAncestor(
    value,
    (node) => ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node),
  );
  const token = property !== undefined && 'name' in property ? (property.name as ts.Node) : undefined;
  return token?.getText().replace(/^['"]|['"]$/g, '') === name ? token : undefined;
}

/** A text setting such as the model's id. */
export function textFact(ways: readonly Layers[], role: string): Fact<string> {
  return mergedFact(ways.map((layers) => textOf(layers, role)));
}

function textOf(layers: Layers, role: string): Fact<string> {
  const found = slotsIn(layers, [role]);
  // A model handle is no text: the layer that made it names the model.
  const set = found.find(
    ({ value }) => value.is !== 'nothing' && !optionsOf(value).every((option) => option.is === 'made'),
  );
  if (set === undefined) {
    const byDefault = found.map(({ slot }) => slot.details[0]).find((detail) => typeof detail === 'string');
    return found.length > 0 && found.every(({ value }) => value.is === 'nothing')
      ? absent(typeof byDefault === 'string' ? byDefault : null)
      : unknown('nothing in sight sets it');
  }
  const later = found.slice(found.indexOf(set) + 1).find(({ value }) => value.is === 'text');
  return stringFact(set.value.is === 'opaque' && later !== undefined ? later.value : set.value);
}

function stringFact(value: Value): Fact<string> {
  const options = optionsOf(value);
  const texts = options.flatMap((option) => {
    const part = option.is === 'text' && option.text.parts.length <= 1 ? option.text.parts[0] : undefined;
    return part?.is === 'static' ? [part.value] : [];
  });
  if (texts.length > 0 && texts.length === options.length) return oneOf(texts, placeOf(value.node));
  const why = options
    .map((option) => (option.is === 'opaque' ? option.why : undefined))
    .find((reason) => reason !== undefined);
  const fallback = options.find((option) => option.is === 'text');
  const byDefault = texts.length === 1 && fallback !== undefined ? ` (by default ${JSON.stringify(texts[0])})` : '';
  return unknown(`${why ?? value.node.getText().slice(0, 60)}${byDefault}`);
}
