import type ts from 'typescript';
import type { Place } from './fact.js';
import { placeOf, type Scope } from './scope.js';
import type { Text, Volatile } from './text.js';
import { type ObjectValue, type Value, withOptions } from './value.js';

/** The first volatile value among several, the faster-changing before the slower. */
export function volatileAmong(values: readonly Value[]): Volatile | undefined {
  return fastest(values.flatMap(volatilesOf));
}

/** The one that changes most often. */
function fastest(found: readonly Volatile[]): Volatile | undefined {
  return found.find((volatile) => volatile.granularity === 'request') ?? found[0];
}

function volatilesOf(value: Value): readonly Volatile[] {
  if (value.is === 'opaque') return value.volatile === undefined ? [] : [value.volatile];
  if (value.is === 'choice') return value.options.flatMap(volatilesOf);
  return value.is === 'text'
    ? value.text.parts.flatMap((part) => (part.is === 'hole' && part.volatile !== undefined ? [part.volatile] : []))
    : [];
}

/** Notes on every volatile value that it came through this place: a variable, a function. */
export function throughPlace(value: Value, place: Place): Value {
  if (volatileAmong([value]) === undefined) return value;
  return changed(value, (volatile) => ({ ...volatile, path: [...volatile.path, place] }));
}

function changed(value: Value, change: (volatile: Volatile) => Volatile | undefined): Value {
  if (value.is === 'opaque')
    return value.volatile === undefined ? value : { ...value, volatile: change(value.volatile) };
  if (value.is === 'choice')
    return withOptions(
      value,
      value.options.map((option) => changed(option, change)),
    );
  return value.is === 'text' ? { ...value, text: changedText(value.text, change) } : value;
}

function changedText(text: Text, change: (volatile: Volatile) => Volatile | undefined): Text {
  return {
    parts: text.parts.map((part) =>
      part.is === 'hole' && part.volatile !== undefined ? { ...part, volatile: change(part.volatile) } : part,
    ),
  };
}

/** As `throughPlace`, for what is inside of objects and lists too. */
export function throughCall(value: Value, call: ts.CallExpression, { work }: Scope): Value {
  const done = work.throughCalls.get(call) ?? new WeakMap<Value, Value>();
  work.throughCalls.set(call, done);
  const place = placeOf(call);
  return withInner(value, (inner) => throughPlace(inner, place), done);
}

/** The same value where it was worked out once and then kept: nothing in it changes any more. */
export function kept(value: Value): Value {
  return withInner(value, (inner) => changed(inner, () => undefined), keptValues);
}
const keptValues = new WeakMap<Value, Value>();

type Change = (inner: Value) => Value;

/**
 * A value with a change of all that it is made of; of objects only when they are read. Lists that hold each other, by whatever
 * constants, are walked once: `done` outlives the call.
 */
function withInner(value: Value, change: Change, done: WeakMap<Value, Value>): Value {
  if (value.is === 'choice' && value.options.some(({ is }) => is === 'object' || is === 'array'))
    return withOptions(
      value,
      value.options.map((option) => withInner(option, change, done)),
    );
  if (value.is !== 'object' && value.is !== 'array') return change(value);
  const before = done.get(value);
  if (before !== undefined) return before;
  const after =
    value.is === 'object'
      ? { ...value, properties: changedProperties(value, change, done) }
      : { ...value, items: value.items.map((item) => withInner(item, change, done)) };
  done.set(value, after);
  return after;
}

function changedProperties(
  { properties }: ObjectValue,
  change: Change,
  done: WeakMap<Value, Value>,
): ObjectValue['properties'] {
  const entries = [...properties].map(
    ([name, property]) => [name, { ...property, value: () => withInner(property.value(), change, done) }] as const,
  );
  return new Map(entries);
}

/** `cache.get(key) ?? make()`: what is looked up first may have been made once, for all. */
export function unlessLookedUp(value: Value): Value {
  const isLookedUp = value.is === 'choice' && value.options.some(isLookUp);
  return isLookedUp ? kept(value) : value;
}

function isLookUp(option: Value): boolean {
  return option.is === 'opaque' && option.volatile === undefined && LOOK_UP.test(option.node.getText());
}

const LOOK_UP = /cache|memo|kept|stored|saved|existing|redis|\.get(?:Item)?\(|\.hget\(/i;
