import type ts from 'typescript';
import { evaluate, skipWrapping } from './evaluate.js';
import { concat, literalText, toText } from './evaluate-text.js';
import { placeOf, type Scope } from './scope.js';
import { holesOf, type StaticText, staticPart, staticText, type Text, type TextPart } from './text.js';
import { replacedText } from './text-replacement.js';
import type { TextValue, Value } from './value.js';

const METHODS =
  /^(?:trim|trimStart|trimEnd|toString|normalize|valueOf|toUpperCase|toLowerCase|concat|replace|replaceAll|slice|substring|substr|repeat|split|padStart|padEnd)$/;

export function isTextMethod(name: string): boolean {
  return METHODS.test(name);
}

/** Longer texts are data. */
const MAX_LENGTH = 300_000;

/** Whether a text is short enough to be rewritten; the work counts, since code could do it over and over. */
export function mayWorkOn(text: Text, { work }: Scope): boolean {
  const length = text.parts.reduce((sum, part) => sum + (part.is === 'static' ? part.value.length : 1), 0);
  work.steps -= Math.ceil(length / 1000);
  return length <= MAX_LENGTH;
}

/** What a method of a string gives; `undefined` where that is not certain. */
export function textMethod(
  target: TextValue,
  method: string,
  node: ts.CallExpression,
  scope: Scope,
): Value | undefined {
  if (!mayWorkOn(target.text, scope)) return undefined;
  if (method === 'split') return split(target, node, scope);
  const text = newText(target.text, method, node, scope);
  return text && { is: 'text', text, node };
}

function newText(text: Text, method: string, node: ts.CallExpression, scope: Scope): Text | undefined {
  switch (method) {
    case 'trim':
      return trimmedStart(trimmedEnd(text));
    case 'trimStart':
      return trimmedStart(text);
    case 'trimEnd':
      return trimmedEnd(text);
    case 'toUpperCase':
      return eachStatic(text, (part) => part.value.toUpperCase());
    case 'toLowerCase':
      return eachStatic(text, (part) => part.value.toLowerCase());
    case 'concat':
      return concat([text, ...node.arguments.map((argument) => toText(evaluate(argument, scope)))]);
    case 'replace':
    case 'replaceAll':
      return replacedText(text, node, scope);
    case 'repeat':
      return repeated(text, node, scope);
    case 'toString':
    case 'normalize':
    case 'valueOf':
      // `toString('base64')` is of a file's bytes.
      return node.arguments.every((argument) => /utf-?8|NF/i.test(argument.getText())) ? text : undefined;
    default:
      return cut(text, method, node, scope);
  }
}

function eachStatic({ parts }: Text, change: (part: StaticText) => string): Text {
  return { parts: parts.map((part) => (part.is === 'static' ? { ...part, value: change(part) } : part)) };
}

function trimmedStart({ parts }: Text): Text {
  const kept = [...parts];
  for (let [first] = kept; first?.is === 'static'; [first] = kept) {
    const value = first.value.trimStart();
    kept.splice(0, 1, ...(value === '' ? [] : [{ ...first, value }]));
    if (value !== '') break;
  }
  return { parts: kept };
}

function trimmedEnd({ parts }: Text): Text {
  const kept: TextPart[] = [...parts];
  for (let last = kept.at(-1); last?.is === 'static'; last = kept.at(-1)) {
    const value = last.value.trimEnd();
    kept.splice(-1, 1, ...(value === '' ? [] : [{ ...last, value }]));
    if (value !== '') break;
  }
  return { parts: kept };
}

/** A repeated text is a ruler or a filler; a longer one is not worth building. */
const MAX_REPEATED = 100_000;

function repeated(text: Text, node: ts.CallExpression, scope: Scope): Text | undefined {
  const [count] = numbersOf(node, scope) ?? [];
  if (count === undefined || count < 0 || holesOf(text).length > 0) return undefined;
  const once = staticPart(text);
  return once.length * count > MAX_REPEATED ? undefined : staticText(once.repeat(count), placeOf(node));
}

/** Only a text without holes has a length that is known. */
function cut(text: Text, method: string, node: ts.CallExpression, scope: Scope): Text | undefined {
  if (holesOf(text).length > 0) return undefined;
  const whole = staticPart(text);
  const at = placeOf(node);
  if (method === 'padStart' || method === 'padEnd') {
    const [length, filler] = node.arguments.map((argument) => evaluate(argument, scope));
    const fill = filler === undefined ? ' ' : literalText(filler);
    if (length?.is !== 'number' || length.value > MAX_REPEATED || fill === undefined) return undefined;
    return staticText(
      method === 'padStart' ? whole.padStart(length.value, fill) : whole.padEnd(length.value, fill),
      at,
    );
  }
  const bounds = numbersOf(node, scope);
  if (bounds === undefined) return undefined;
  const [start = 0, end] = bounds;
  if (method === 'slice') return staticText(whole.slice(start, end), at);
  if (method === 'substring') return staticText(whole.substring(start, end), at);
  return staticText(whole.slice(start, end === undefined ? undefined : start + end), at);
}

function numbersOf(node: ts.CallExpression, scope: Scope): readonly number[] | undefined {
  const values = node.arguments.map((argument) => evaluate(argument, scope));
  const numbers = values.flatMap((value) => (value.is === 'number' ? [value.value] : []));
  return numbers.length === values.length && numbers.every(Number.isInteger) ? numbers : undefined;
}

/** More pieces are data, not a prompt. */
const MAX_PIECES = 10_000;

function split({ text }: TextValue, node: ts.CallExpression, scope: Scope): Value | undefined {
  const [by, ...rest] = node.arguments;
  const separator = by && literalText(evaluate(skipWrapping(by), scope));
  if (separator === undefined || rest.length > 0 || holesOf(text).length > 0) return undefined;
  const pieces = staticPart(text).split(separator);
  if (pieces.length > MAX_PIECES) return undefined;
  const items = pieces.map((piece): TextValue => ({ is: 'text', text: staticText(piece, placeOf(node)), node }));
  return { is: 'array', node, items, open: undefined };
}
