import type ts from 'typescript';
import { evaluate } from './evaluate.js';
import { nameOf, placeOf, type Scope } from './scope.js';
import { type Hole, staticPart, staticText, type Text, type TextPart } from './text.js';
import { optionsOf, type Value } from './value.js';

/** Longer texts are not built: doubling constants would fill the memory. */
const MAX_TEXT = 4_000_000;
const MAX_PARTS = 20_000;

export function evaluateTemplate(node: ts.TemplateExpression, scope: Scope): Value {
  const file = node.getSourceFile();
  const texts: Text[] = [literalText(node.head, file)];
  for (const span of node.templateSpans) {
    texts.push(holeAt(toText(evaluate(span.expression, scope)), span.expression), literalText(span.literal, file));
  }
  return { is: 'text', text: concat(texts), node };
}

function literalText(node: ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail, file: ts.SourceFile): Text {
  // The token includes its delimiters: "`" or "}" before, "${" or "`" after.
  const after = node.getText(file).endsWith('${') ? 2 : 1;
  return staticText(node.text, { file: file.fileName, start: node.getStart(file) + 1, end: node.getEnd() - after });
}

/** A lone hole stands where the reader sees it: at the substitution, not at the variable's declaration. */
function holeAt(text: Text, node: ts.Expression): Text {
  const [only, ...rest] = text.parts;
  if (only?.is !== 'hole' || rest.length > 0) return text;
  return { parts: [{ ...only, name: nameOf(node), at: placeOf(node) }] };
}

/** A value as it reads inside a string. What is not known becomes a hole with the expression's name. */
export function toText(value: Value): Text {
  switch (value.is) {
    case 'text':
      return value.text;
    case 'number':
    case 'boolean':
      return staticText(String(value.value), placeOf(value.node));
    case 'opaque':
      return { parts: [hole(value.node, value.volatile)] };
    case 'choice':
      return choiceText(value.node, value.options);
    default:
      return { parts: [hole(value.node, undefined)] };
  }
}

function hole(node: ts.Node, volatile: Hole['volatile']): Hole {
  return { is: 'hole', name: nameOf(node), at: placeOf(node), maxTokens: null, volatile };
}

/** Options that read the same are one text; otherwise a hole, volatile when any of the options is. */
function choiceText(node: ts.Node, options: readonly Value[]): Text {
  const texts = options.filter((option) => option.is !== 'nothing').map(toText);
  const [first] = texts;
  const isSame = first !== undefined && texts.length === options.length && texts.every((text) => isEqual(text, first));
  if (isSame) return first;
  const volatile = texts
    .flatMap((text) => text.parts)
    .find((part) => part.is === 'hole' && part.volatile !== undefined);
  return { parts: [hole(node, volatile?.is === 'hole' ? volatile.volatile : undefined)] };
}

function isEqual(a: Text, b: Text): boolean {
  return (
    staticPart(a) === staticPart(b) &&
    a.parts.length === b.parts.length &&
    a.parts.every((part) => part.is === 'static')
  );
}

export function concat(texts: readonly Text[]): Text {
  const parts: TextPart[] = [];
  let length = 0;
  for (const text of texts) {
    for (const part of text.parts) {
      if (part.is === 'static') length += part.value.length;
      if (length > MAX_TEXT || parts.length >= MAX_PARTS) return { parts: [...parts, restOf(part)] };
      parts.push(part);
    }
  }
  return { parts };
}

function restOf(part: TextPart): Hole {
  return { is: 'hole', name: 'the rest', at: part.at, maxTokens: null, volatile: undefined };
}

/** `items.join(separator)`. */
export function joinTexts(items: readonly Value[], separator: string): Text {
  const texts = items.filter((item) => optionsOf(item).some((option) => option.is !== 'nothing')).map(toText);
  return concat(texts.flatMap((text, index) => (index === 0 ? [text] : [staticText(separator), text])));
}
