import ts from 'typescript';
import type { PromptPart } from '../call.js';
import { commonLifetime } from './cache-mark.js';
import { skipWrapping } from './evaluate.js';
import { isOneOfLists, isSplicedIn } from './evaluate-object.js';
import { oneOfTexts } from './evaluate-text.js';
import type { Read } from './message-parts.js';
import type { Scope } from './scope.js';
import { mayDependOnVolatile } from './steady.js';
import type { Text, TextPart } from './text.js';
import type { ArrayValue, Choice, Value } from './value.js';

/** More lists than these are not told apart. */
const MAX_WAYS = 8;

/** Every list that a value may be, where it is one of several; else the value alone. */
export function waysOf(value: Value): readonly Value[] {
  return expanded(value, 0) ?? [value];
}

/** Lists in lists in lists are data. */
const MAX_NESTING = 6;

/** `undefined` where there are too many. */
function expanded(value: Value, nesting: number): readonly Value[] | undefined {
  if (nesting > MAX_NESTING) return undefined;
  if (value.is === 'array') return expandedList(value, nesting);
  if (value.is !== 'choice' || !value.options.some(({ is }) => is === 'array')) return [value];
  const ways: Value[] = [];
  for (const option of value.options) {
    const found = expanded(option, nesting + 1);
    if (found === undefined || ways.length + found.length > MAX_WAYS) return undefined;
    ways.push(...found);
  }
  return ways;
}

/** A list into which one of several lists is spread: each of them in its place. */
function expandedList(list: ArrayValue, nesting: number): readonly Value[] | undefined {
  if (!list.items.some(isOneSplicedIn)) return [list];
  if (list.items.length > MAX_ITEMS) return undefined;
  let ways: readonly (readonly Value[])[] = [[]];
  for (const item of list.items) {
    const pieces = isOneSplicedIn(item) ? expanded(item, nesting + 1)?.map(itemsOf) : [[item]];
    if (pieces === undefined || ways.length * pieces.length > MAX_WAYS) return undefined;
    ways = ways.flatMap((before) => pieces.map((piece) => [...before, ...piece]));
  }
  return ways.map((items) => ({ ...list, items }));
}

/** Longer lists are no conversation that somebody wrote. */
const MAX_ITEMS = 200;

function isOneSplicedIn(item: Value): item is Choice {
  return isSplicedIn(item) && isOneOfLists(item);
}

/** Whether no clock and no chance decides which list is sent, as far as the code is in sight. */
export function isChosenByData(value: Value, scope: Scope): boolean {
  if (waysOf(value).length === 1) return true;
  return choicesIn(value).every(({ node }) => !mayDependOnVolatile(reasonAt(node), scope));
}

function choicesIn(value: Value): readonly Choice[] {
  if (value.is === 'array') return value.items.filter(isOneSplicedIn).flatMap(choicesIn);
  return value.is === 'choice' ? [value, ...value.options.flatMap(choicesIn)] : [];
}

/** What decides, where that can be told from what is decided on. */
function reasonAt(node: ts.Node): ts.Node {
  const inner = ts.isSpreadElement(node) ? node.expression : node;
  const expression = ts.isExpression(inner) ? skipWrapping(inner) : inner;
  if (!ts.isConditionalExpression(expression)) return expression;
  const isWritten = [expression.whenTrue, expression.whenFalse].every((branch) =>
    ts.isArrayLiteralExpression(skipWrapping(branch)),
  );
  return isWritten ? expression.condition : expression;
}

function itemsOf(value: Value): readonly Value[] {
  return value.is === 'array' ? value.items : [];
}

/** Every prompt that can come of what its pieces may be; `undefined` where there are too many. */
export function combinations(pieces: readonly (readonly Read[])[]): readonly Read[] | undefined {
  let ways: readonly Read[] = [{ parts: [], complete: pieces.length > 0 }];
  for (const reads of pieces) {
    if (ways.length * reads.length > MAX_WAYS) return undefined;
    ways = ways.flatMap((before) =>
      reads.map(({ parts, complete }) => ({
        parts: [...before.parts, ...parts],
        complete: before.complete && complete,
      })),
    );
  }
  return ways;
}

/** What is sent whichever way the code takes, and the rest as texts that may be sent. */
export interface Joined extends Read {
  /** Some ways mark a part to be cached, and others do not. */
  readonly marksVary: boolean;
}

/** The same place in every way; `undefined` in a way that has no such part. */
interface Column {
  readonly role: PromptPart['role'];
  readonly entries: readonly (PromptPart | undefined)[];
}

/** One prompt for all the ways to make it. */
export function joinedReads(reads: readonly Read[], node: ts.Node): Joined {
  const [first, ...others] = reads;
  const complete = reads.every((read) => read.complete);
  if (others.length === 0) return { parts: first?.parts ?? [], complete, marksVary: false };
  const columns = reads.reduce((before: readonly Column[], { parts }, index) => withWay(before, parts, index), []);
  return {
    parts: columns.map((column) => partOf(column, node)),
    complete,
    marksVary: columns.some(({ entries }) => !isMarked(entries) && entries.some((entry) => entry?.cacheMarked)),
  };
}

/** Sets a further way beside the others: from both ends what has the same role, in between what is left. */
function withWay(columns: readonly Column[], parts: readonly PromptPart[], index: number): readonly Column[] {
  const shorter = Math.min(columns.length, parts.length);
  const isSame = (column: Column | undefined, part: PromptPart | undefined) => column?.role === part?.role;
  let tail = 0;
  while (tail < shorter && isSame(columns.at(-1 - tail), parts.at(-1 - tail))) tail++;
  let head = 0;
  while (head + tail < shorter && isSame(columns[head], parts[head])) head++;
  const withPart = (column: Column, part: PromptPart | undefined): Column => ({
    ...column,
    entries: [...column.entries, part],
  });
  return [
    ...columns.slice(0, head).map((column, at) => withPart(column, parts[at])),
    ...inBetween(columns.slice(head, columns.length - tail), parts.slice(head, parts.length - tail), index),
    ...columns.slice(columns.length - tail).map((column, at) => withPart(column, parts[parts.length - tail + at])),
  ];
}

/** Parts of one role stand in for each other, so that none is counted twice. */
function inBetween(columns: readonly Column[], parts: readonly PromptPart[], index: number): readonly Column[] {
  const left = [...parts];
  const shared = columns.map(({ role, entries }) => {
    const at = left.findIndex((part) => part.role === role);
    return { role, entries: [...entries, at === -1 ? undefined : left.splice(at, 1)[0]] };
  });
  const before = Array.from({ length: index }, () => undefined);
  return [...shared, ...left.map((part) => ({ role: part.role, entries: [...before, part] }))];
}

function partOf({ role, entries }: Column, node: ts.Node): PromptPart {
  const at = entries.find((entry) => entry !== undefined)?.at;
  const continues = entries.every((entry) => entry === undefined || entry.continues === true);
  return {
    role,
    text: textOf(entries, node),
    cacheMarked: isMarked(entries),
    ...(isMarked(entries) ? commonLifetime(entries.flatMap((entry) => entry ?? [])) : {}),
    at,
    ...(continues ? { continues } : {}),
  };
}

function isMarked(entries: Column['entries']): boolean {
  return entries.every((entry) => entry?.cacheMarked === true);
}

/** A text that reads the same in all ways; what only exists at run time may be nothing as well. */
function textOf(entries: Column['entries'], node: ts.Node): Text {
  const texts = entries.map((entry) => entry?.text ?? { parts: [] });
  const [first, ...others] = texts.filter((text) => text.parts.length > 0);
  if (first === undefined) return { parts: [] };
  const isAlways = others.length === texts.length - 1 || first.parts.every(({ is }) => is === 'hole');
  return isAlways && others.every((text) => isSameText(text, first)) ? first : oneOfTexts(texts, node);
}

function isSameText(one: Text, other: Text): boolean {
  return (
    one.parts.length === other.parts.length && one.parts.every((part, index) => isSamePart(part, other.parts[index]))
  );
}

function isSamePart(one: TextPart, other: TextPart | undefined): boolean {
  if (one.is === 'static') return other?.is === 'static' && one.value === other.value;
  return other?.is === 'hole' && one.name === other.name && one.among === undefined && other.among === undefined;
}
