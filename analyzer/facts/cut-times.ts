import ts from 'typescript';
import { evaluate } from './evaluate.js';
import { nameOf, type Scope } from './scope.js';
import type { Volatile } from './text.js';

/** `2026-11-21T09:30:15.123Z`: the last digit of the hour, the minute's, and the end. */
const HOUR_ENDS = 13;
const MINUTE_ENDS = 16;
const ISO_LENGTH = 24;

/** `iso.slice(0, 10)`: what a cut through a written clock leaves of it. */
export function afterSlice(
  volatile: Volatile,
  call: ts.CallExpression,
  method: string,
  scope: Scope,
): Volatile | undefined {
  const [from, to] = call.arguments.map((argument) => numberAt(argument, scope));
  if (from === undefined || (call.arguments.length > 1 && to === undefined)) return undefined;
  const isLength = method === 'substr' && to !== undefined;
  if (volatile.written === 'iso') return afterIsoSlice(volatile, call, from, isLength ? from + to : to);
  if (volatile.written === 'number') return from < 0 && to === undefined ? cut(volatile, call, 'request') : undefined;
  return from === 0 && to !== undefined && to > 0 && to <= 10 ? cut(volatile, call, 'day') : undefined;
}

function afterIsoSlice(
  volatile: Volatile,
  call: ts.CallExpression,
  from: number,
  to = ISO_LENGTH,
): Volatile | undefined {
  const start = from < 0 ? ISO_LENGTH + from : from;
  const end = to < 0 ? ISO_LENGTH + to : to;
  if (end <= start) return undefined;
  if (end <= HOUR_ENDS) return cut(volatile, call, 'day');
  return end >= MINUTE_ENDS ? cut(volatile, call, 'request') : undefined;
}

/** `iso.split('T')`: a list; which of its elements is read decides. */
export function afterSplit(volatile: Volatile, call: ts.CallExpression): Volatile | undefined {
  const separator = call.arguments[0];
  if (separator === undefined || !ts.isStringLiteralLike(separator)) return undefined;
  const written = splitBy(volatile.written, separator.text);
  return written === undefined ? undefined : { ...volatile, written, source: nameOf(call) };
}

function splitBy(written: Volatile['written'], separator: string): Volatile['written'] {
  if (written === 'iso') {
    if (separator === 'T' || separator === ' ') return 'iso by T';
    return separator === '.' ? 'iso by .' : separator === '-' ? 'iso by -' : undefined;
  }
  if (written === 'time') return separator === ' ' ? 'time first' : undefined;
  return written === undefined && /^(?:, ?| |T)$/.test(separator) ? 'date first' : undefined;
}

/** One element of a list that holds a clock: `iso.split('T')[0]`. */
export function elementOf(volatile: Volatile, index: string): Volatile | undefined {
  const { written, ...rest } = volatile;
  const isFirst = index === '0';
  switch (written) {
    case 'iso by T':
      if (isFirst) return { ...rest, granularity: 'day' };
      return index === '1' ? { ...rest, written: 'time' } : undefined;
    case 'iso by .':
      return { ...volatile, written: 'iso' };
    case 'iso by -':
      return index === '2' ? rest : { ...rest, granularity: 'day' };
    case 'date first':
      return isFirst ? { ...rest, granularity: 'day' } : undefined;
    case 'time first':
      return isFirst ? { ...rest, written: 'time' } : undefined;
    default:
      return volatile;
  }
}

/** Which element a method takes out of a list: `0` for `shift()`. */
export function elementTaken(call: ts.CallExpression, method: string): string | undefined {
  if (method === 'shift') return '0';
  if (method === 'pop') return '1';
  return method === 'at' ? call.arguments[0]?.getText().replace('-1', '1') : undefined;
}

/** `iso.replace('T', ' ')`, `iso.replace(/\..+/, '')`: what is replaced decides. */
export function afterReplace(volatile: Volatile, call: ts.CallExpression): Volatile | undefined {
  const what = call.arguments[0]?.getText() ?? '';
  const replaced = { ...volatile, source: nameOf(call) };
  if (/^['"`]T['"`]$|^\/T\/g?$/.test(what)) return replaced;
  if (volatile.written === 'iso') {
    if (/^\/T\.[*+]\$?\/$/.test(what)) return cut(volatile, call, 'day');
    if (/^\/\\\.(?:\.[*+]|\\d\+|\\d\{3\})Z?\$?\/$/.test(what)) return replaced;
  }
  const { written: _lost, ...rest } = replaced;
  return /^['"`/][:.\-TZ/,[\]\\]+['"`/]g?$|^\/(?:\[\^0-9\]|\\D|\\W)\+?\/g$/.test(what) ? rest : undefined;
}

function cut(
  { written: _lost, ...volatile }: Volatile,
  call: ts.CallExpression,
  granularity: Volatile['granularity'],
): Volatile {
  return { ...volatile, granularity: volatile.granularity === 'day' ? 'day' : granularity, source: nameOf(call) };
}

function numberAt(node: ts.Expression, scope: Scope): number | undefined {
  const value = evaluate(node, scope);
  return value.is === 'number' ? value.value : undefined;
}
