import ts from 'typescript';
import { afterReplace, afterSlice, afterSplit, elementOf, elementTaken } from './cut-times.js';
import { optionsLeave, patternLeaves, presetLeaves, type Written } from './date-patterns.js';
import { nameOf, type Scope } from './scope.js';
import type { Volatile } from './text.js';

const DAY_METHODS =
  /^(?:toDateString|get(?:UTC)?(?:FullYear|Month|Date|Day|Hours)|to(?:ISO|SQL)Date|toISOWeekDate|toPlainDate|weekday|isoWeek|week|quarter|dayOfYear|year|month|day|date|hour)$/;

/** Methods after which a text or number still tells one request from the next. */
const KEEPS_TEXT =
  /^(?:to(?:String|JSON|Fixed|UpperCase|LowerCase|LocaleString)|valueOf|padStart|padEnd|trim(?:Start|End)?|concat|join)$/;
const KEEPS_RANDOM = /^(?:replace|replaceAll|slice|substring|substr|split|at|pop|shift|toHexString)$/;
const KEEPS_CLOCK =
  /^(?:to(?:UTCString|GMTString|ISOTime|SQL|RFC2822|HTTP|BSON|Instant|ZonedDateTimeISO|PlainDateTime|PlainTime|Date|JSDate)|get(?:UTC)?(?:Minutes|Seconds|Milliseconds)|minutes?|seconds?|milliseconds?|utc|local|tz|setZone|setLocale|locale|clone|add|subtract|plus|minus|toZonedDateTimeISO)$/;
const WRITES: readonly (readonly [RegExp, NonNullable<Volatile['written']>])[] = [
  [/^(?:toISOString|toJSON|toISO)$/, 'iso'],
  [/^(?:getTime|valueOf|unix|toMillis|toSeconds|toUnixInteger)$/, 'number'],
  [/^toTimeString$/, 'time'],
];

/** What a method leaves of a volatile value; `undefined` where it may well be the same every time. */
export function afterMethod(
  volatile: Volatile,
  call: ts.CallExpression,
  method: string,
  scope: Scope,
): Volatile | undefined {
  if (volatile.kind !== 'clock')
    return KEEPS_TEXT.test(method) || KEEPS_RANDOM.test(method) ? named(volatile, call) : undefined;
  if (DAY_METHODS.test(method)) return ofDay(volatile, call);
  const written = WRITES.find(([pattern]) => pattern.test(method))?.[1];
  if (written !== undefined) return { ...named(volatile, call), written };
  if (KEEPS_CLOCK.test(method)) return named(volatile, call);
  const formatted = FORMATS.get(method);
  if (formatted !== undefined) return afterFormat(volatile, call, formatted(call, scope, volatile), method);
  return afterTextMethod(volatile, call, method, scope);
}

function afterTextMethod(
  volatile: Volatile,
  call: ts.CallExpression,
  method: string,
  scope: Scope,
): Volatile | undefined {
  if (/^(?:slice|substring|substr)$/.test(method)) return afterSlice(volatile, call, method, scope);
  if (/^replace(?:All)?$/.test(method)) return afterReplace(volatile, call);
  if (method === 'split') return afterSplit(volatile, call);
  const element = elementTaken(call, method);
  if (element !== undefined) return elementOf(volatile, element);
  return KEEPS_TEXT.test(method) ? named(volatile, call) : undefined;
}

type Format = (call: ts.CallExpression, scope: Scope, volatile: Volatile) => Written;

/** Methods that write a clock as their arguments say. */
const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['toLocaleDateString', ({ arguments: [, options] }, scope) => optionsLeave(options, 'day', scope) ?? 'day'],
  ['toLocaleTimeString', ({ arguments: [, options] }, scope) => optionsLeave(options, 'request', scope)],
  ['toLocaleString', localeString],
  ['format', ({ arguments: [pattern] }, scope) => (pattern ? patternLeaves(pattern, 'method', scope) : 'request')],
  ['toFormat', ({ arguments: [pattern] }, scope) => pattern && patternLeaves(pattern, 'toFormat', scope)],
  ['startOf', ({ arguments: [unit] }) => unitLeaves(unit)],
  ['endOf', ({ arguments: [unit] }) => unitLeaves(unit)],
]);

/** A `Date` takes a locale and options and writes the time too; Luxon takes options and writes the date alone. */
function localeString({ arguments: [first, second] }: ts.CallExpression, scope: Scope, { source }: Volatile): Written {
  const preset = first && presetLeaves(first);
  if (preset !== undefined) return preset;
  const isLuxon = source.startsWith('DateTime.');
  return isLuxon ? optionsLeave(first, 'day', scope) : optionsLeave(second, 'request', scope);
}

function unitLeaves(unit: ts.Expression | undefined): Written {
  if (unit === undefined || !ts.isStringLiteralLike(unit)) return undefined;
  return /^(?:s|m|ms|(?:milli)?seconds?|minutes?)$/.test(unit.text) ? undefined : 'day';
}

/** A clock that is written, or cut down, so that it changes as often as `left` says. */
export function afterFormat(
  volatile: Volatile,
  call: ts.CallExpression,
  left: Written,
  method: string,
): Volatile | undefined {
  if (left === undefined) return undefined;
  if (left === 'day') return ofDay(volatile, call);
  const { written: _changed, ...rest } = named(volatile, call);
  return method === 'toLocaleTimeString' ? { ...rest, written: 'time' } : rest;
}

/** The same value, of which only the day or the hour is left. */
export function ofDay({ written: _cut, ...volatile }: Volatile, call: ts.CallExpression): Volatile {
  return { ...volatile, granularity: 'day', source: nameOf(call) };
}

/** A clock reads best with what is done to it: `new Date().toISOString()`. */
function named(volatile: Volatile, call: ts.CallExpression): Volatile {
  const isDirect =
    ts.isPropertyAccessExpression(call.expression) && call.expression.expression.getText() === volatile.source;
  return isDirect ? { ...volatile, source: nameOf(call) } : volatile;
}

const DAY_PROPERTIES =
  /^(?:year|month|day|hour|week(?:day|Number|Year)?|monthLong|monthShort|weekdayLong|weekdayShort|quarter|ordinal|dayOfWeek|dayOfYear)$/;
const REQUEST_PROPERTIES = /^(?:minute|second|millisecond|ts|epochMilliseconds|epochNanoseconds|string)$/;

/** A property or element of something volatile; its `length` is the same every time. */
export function propertyLeft(volatile: Volatile, name: string): Volatile | undefined {
  if (/^\d+$/.test(name)) return elementOf(volatile, name);
  if (volatile.kind !== 'clock') return name === 'string' ? volatile : undefined;
  if (DAY_PROPERTIES.test(name)) return { ...volatile, granularity: 'day' };
  return REQUEST_PROPERTIES.test(name) ? volatile : undefined;
}
