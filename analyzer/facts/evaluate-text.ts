import ts from 'typescript';
import { evaluate } from './evaluate.js';
import type { Place } from './fact.js';
import { nameOf, placeOf, type Scope } from './scope.js';
import { type Hole, holesOf, isSteady, staticPart, staticText, type Text, type TextPart } from './text.js';
import { type Choice, optionsOf, type Value } from './value.js';

/** Longer texts are not built: doubling constants would fill the memory. */
const MAX_TEXT = 4_000_000;
const MAX_PARTS = 20_000;

export function evaluateTemplate(node: ts.TemplateExpression, scope: Scope): Value {
  return { is: 'text', text: templateText(node, (piece) => piece.text, scope), node };
}

/** `String.raw`: backslashes stay. */
export function evaluateRaw(node: ts.TemplateLiteral, scope: Scope): Value {
  if (ts.isNoSubstitutionTemplateLiteral(node)) {
    return { is: 'text', text: staticText(node.rawText ?? node.text, placeOf(node)), node };
  }
  return { is: 'text', text: templateText(node, (piece) => piece.rawText ?? piece.text, scope), node };
}

type TemplatePiece = ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail;

function templateText(node: ts.TemplateExpression, textOf: (piece: TemplatePiece) => string, scope: Scope): Text {
  const spans = node.templateSpans.flatMap((span) => [
    holeAt(toText(evaluate(span.expression, scope)), span.expression),
    staticText(textOf(span.literal), placeOfPiece(span.literal)),
  ]);
  return concat([staticText(textOf(node.head), placeOfPiece(node.head)), ...spans]);
}

/** The token includes its delimiters: "`" or "}" before, "${" or "`" after. */
function placeOfPiece(piece: TemplatePiece): Place {
  const { file, start, end } = placeOf(piece);
  return { file, start: start + 1, end: end - (ts.isTemplateTail(piece) ? 1 : 2) };
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
      return { parts: [steadyIf(value.steady, hole(value.node, value.volatile))] };
    case 'choice':
      return choiceText(value);
    default:
      return { parts: [hole(value.node, undefined)] };
  }
}

/** What a text says where all of it is known; `undefined` for a text with holes, and for what is no text. */
export function literalText(value: Value | undefined): string | undefined {
  return value?.is === 'text' && holesOf(value.text).length === 0 ? staticPart(value.text) : undefined;
}

function hole(node: ts.Node, volatile: Hole['volatile']): Hole {
  return { is: 'hole', name: nameOf(node), at: placeOf(node), maxTokens: null, read: true, volatile };
}

function choiceText({ node, options, steady }: Choice): Text {
  const texts = options.map((option) => (option.is === 'nothing' ? { parts: [] } : toText(option)));
  const whole = oneOfTexts(texts, node);
  const isSteadyChoice = steady === true && texts.every(isSteady);
  return isSteadyChoice
    ? { parts: whole.parts.map((part) => (part.is === 'hole' ? steadyIf(true, part) : part)) }
    : whole;
}

function steadyIf(steady: true | undefined, part: Hole): Hole {
  return steady === true && part.volatile === undefined ? { ...part, steady } : part;
}

/** Texts that read the same are one; otherwise a hole that may be any of them, volatile when one of them is. */
export function oneOfTexts(texts: readonly Text[], node: ts.Node): Text {
  const [first] = texts;
  if (first !== undefined && texts.every((text) => isEqual(text, first))) return first;
  const volatile = texts.flatMap(holesOf).find((part) => part.volatile !== undefined)?.volatile;
  const length = texts.reduce((sum, text) => sum + staticPart(text).length, 0);
  const whole = hole(node, volatile);
  return { parts: [texts.length <= MAX_AMONG && length <= MAX_AMONG_LENGTH ? { ...whole, among: texts } : whole] };
}

/** More or longer texts are not kept to be counted. */
const MAX_AMONG = 12;
const MAX_AMONG_LENGTH = 100_000;

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
