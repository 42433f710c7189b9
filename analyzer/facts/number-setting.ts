import type { Setting } from '../call.js';
import type { Slot } from '../calls/slots.js';
import { literalText } from './evaluate-text.js';
import { absent, type Fact, known, oneOf, unknown, unknownDefault } from './fact.js';
import {
  defaultOf,
  type Found,
  isInForce,
  isWritable,
  type SettingContext,
  slotsIn,
  unlessHidden,
} from './found-slots.js';
import { type Layers, readSlotAt } from './layer.js';
import { mergedFact } from './merged-fact.js';
import { nameOf, placeOf } from './scope.js';
import { insertSite } from './settings-site.js';
import { endedByTime } from './timed-retries.js';
import { optionsOf, type Value } from './value.js';

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
  const setting: Setting<number> = {
    fact:
      (roles.includes('Retries') ? (sentOnce(layers) ?? endless(layers, context)) : undefined) ??
      (set === undefined
        ? (undecided(all, context) ?? unlessHidden(layers, byDefault(found), roles))
        : numberFact(set.value, set.slot)),
    value: set?.written && placeOf(set.written),
    name: set?.slot.path.at(-1),
    insert: declaring && insertSite(declaring.layer, declaring.slot, context.scope),
    option: site?.slot.path,
    offset,
    ...(site && isInSeconds(site.slot) && { unit: 1000 }),
  };
  return site?.slot.role === 'RetryStrategy' ? endedByTime(setting, site.layer, site.slot) : setting;
}

/** A name of another major is set, and nothing says which major is installed. */
function undecided(all: readonly Found[], context: SettingContext): Fact<number> | undefined {
  const set = all.find(
    ({ slot, value }) => value.is !== 'nothing' && !isInForce(slot, context) && context.versionOf(slot) === undefined,
  );
  return set && unknown(`${set.slot.path.at(-1) ?? 'it'} counts in some versions of the SDK only`);
}

/** A body that is a stream cannot be read a second time. */
function sentOnce(layers: Layers): Fact<number> | undefined {
  return slotsIn(layers, ['SentOnce']).length > 0 ? absent(0) : undefined;
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
  if (entry?.slot.role === 'RetryStrategy' && value === 'backoff') return absent(Number.POSITIVE_INFINITY);
  if (value === 'none') return absent(0);
  if (typeof value === 'string') return unknownDefault(value);
  return absent(entry === undefined || typeof value !== 'number' ? null : scaled(value, entry.slot));
}

/** Some SDKs try again only when they are given options for it, whatever these say. */
function isOptionsMissing({ layer, slot }: Found): boolean {
  const options = { ...slot, path: slot.path.slice(0, -1) };
  return slot.role === 'AttemptsWhenGiven' && readSlotAt(layer, options).value.is === 'nothing';
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
  return isInSeconds(slot) ? value * 1000 : value;
}

function isInSeconds({ role, details }: Slot): boolean {
  return role === 'Timeout' && details[1] === 's';
}

/** `retry: false` and `strategy: 'none'`: no retries at all. */
function isSwitchedOff(value: Value, { role }: Slot): boolean {
  if (role !== 'Retries' && role !== 'LayerRetries' && role !== 'RetryStrategy') return false;
  return (value.is === 'boolean' && !value.value) || literalText(value) === 'none';
}

export function numberFact(value: Value, slot: Slot): Fact<number> {
  const options = optionsOf(value);
  const numbers = options.flatMap((option) => {
    if (isSwitchedOff(option, slot)) return [0];
    if (slot.role === 'RetryStrategy' && literalText(option) === 'backoff') return [Number.POSITIVE_INFINITY];
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
  const byDefault = numbers.length === 1 && options.some((option) => option.is === 'opaque' && option.unset);
  if (why !== undefined && byDefault) return unknown(`${why} (${numbers[0]} by default)`);
  return unknown(why ?? (isOptional ? 'it is set in some cases only' : `${nameOf(value.node)} is no number`));
}

/** One setting for all ways: facts that differ become `oneOf`, or unknown when one of them is. */
function merged(settings: readonly Setting<number>[]): Setting<number> {
  const [first, ...rest] = settings as [Setting<number>, ...Setting<number>[]];
  if (rest.length === 0) return first;
  const fact = mergedFact(settings.map((setting) => setting.fact));
  // Of several clients, to set it at one would leave the others as they are.
  return rest.every((other) => isSetAtSamePlace(other, first))
    ? { ...first, fact }
    : { ...first, fact, insert: undefined };
}

/** Whether two settings would be written into the same object. */
export function isSetAtSamePlace(one: Setting<number>, other: Setting<number>): boolean {
  const [a, b] = [one.insert?.object.at, other.insert?.object.at];
  return a?.file === b?.file && a?.start === b?.start;
}
