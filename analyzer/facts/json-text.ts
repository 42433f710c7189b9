import ts from 'typescript';
import { concat, toText } from './evaluate-text.js';
import { nameOf, placeOf } from './scope.js';
import { staticPart, staticText, type Text } from './text.js';
import type { ArrayValue, ObjectValue, Property, Value } from './value.js';

/** How a value is written as JSON. */
interface Style {
  /** What one step of indentation adds; without it everything stands on one line. */
  readonly indent: string;
  /** What stands for a list or object that may hold more than is known. */
  open(value: ArrayValue | ObjectValue, known: () => Text): Text;
  member(name: string, text: Text): Text | undefined;
  /** Members that may still be written: objects that hold each other twice would never end. */
  readonly budget: { left: number };
}

const MAX_MEMBERS = 20_000;

/** What `JSON.stringify` gives. */
export function jsonText(value: Value, indent = ''): Text {
  return written(value, { indent, open: (whole) => toText(whole), member: (_, text) => text, budget: budget() }, 0);
}

/** Tools and schemas as they are sent: what only code can build is a hole, named after the property that it is given to. */
export function sentText(value: Value): Text {
  const style: Style = {
    indent: '',
    open: (whole, known) => concat([known(), hole(whole)]),
    member: (name, text) => (STAYS_AT_HOME.test(name) ? undefined : namedAfter(name, text)),
    budget: budget(),
  };
  return written(value, style, 0);
}

function budget() {
  return { left: MAX_MEMBERS };
}

/** What a tool runs, and what it gives back, stays at home. */
const STAYS_AT_HOME =
  /^(?:execute|func|function_?call|handler|run|invoke|callback|render|outputSchema|toModelOutput|needsApproval|on[A-Z]\w*|__\w+)$/;

function namedAfter(name: string, text: Text): Text {
  const [only, ...rest] = text.parts;
  return only?.is === 'hole' && rest.length === 0 ? { parts: [{ ...only, name }] } : text;
}

function hole({ node }: Value): Text {
  return { parts: [{ is: 'hole', name: nameOf(node), at: placeOf(node), maxTokens: null, volatile: undefined }] };
}

const MAX_NESTING = 32;

function written(value: Value, style: Style, nesting: number): Text {
  style.budget.left -= 1 + (value.is === 'text' ? staticPart(value.text).length / 500 : 0);
  if (nesting > MAX_NESTING || style.budget.left <= 0) return toText(value);
  if (value.is === 'text') return concat([plain('"', value), escaped(value.text), plain('"', value)]);
  if (value.is === 'nothing') return plain('null', value);
  if (value.is !== 'array' && value.is !== 'object') return toText(value);
  const known = () => (value.is === 'array' ? list(value, style, nesting) : members(value, style, nesting));
  return value.open === undefined ? known() : style.open(value, known);
}

function escaped({ parts }: Text): Text {
  return {
    parts: parts.map((part) =>
      part.is === 'static' ? { ...part, value: JSON.stringify(part.value).slice(1, -1) } : part,
    ),
  };
}

function list(value: ArrayValue, style: Style, nesting: number): Text {
  const items = value.items.map((item) => written(item, style, nesting + 1));
  return enclosed('[', items, ']', value, style, nesting);
}

function members(value: ObjectValue, style: Style, nesting: number): Text {
  const items = [...value.properties].flatMap(([name, property]) => {
    const member = ts.isFunctionLike(property.node) ? undefined : memberText(name, property, style, nesting + 1);
    const label = `${JSON.stringify(name)}:${style.indent === '' ? '' : ' '}`;
    return member === undefined ? [] : [concat([staticText(label, placeOf(property.name)), member])];
  });
  return enclosed('{', items, '}', value, style, nesting);
}

/** `undefined` is left out, `null` is not. */
function memberText(name: string, property: Property, style: Style, nesting: number): Text | undefined {
  const value = property.value();
  if (value.is === 'nothing' && value.node.kind !== ts.SyntaxKind.NullKeyword) return undefined;
  return style.member(name, written(value, style, nesting));
}

function enclosed(
  before: string,
  items: readonly Text[],
  after: string,
  value: Value,
  { indent }: Style,
  nesting: number,
): Text {
  if (items.length === 0) return plain(before + after, value);
  const line = (depth: number) => (indent === '' ? '' : `\n${indent.repeat(depth)}`);
  const inner = items.flatMap((item, index) => [plain(`${index === 0 ? '' : ','}${line(nesting + 1)}`, value), item]);
  return concat([plain(before, value), ...inner, plain(`${line(nesting)}${after}`, value)]);
}

function plain(text: string, value: Value): Text {
  return staticText(text, placeOf(value.node));
}
