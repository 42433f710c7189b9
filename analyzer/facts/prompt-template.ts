import ts from 'typescript';
import type { PromptPart } from '../call.js';
import { evaluate, skipWrapping } from './evaluate.js';
import { toText } from './evaluate-text.js';
import { argumentOf, type Layers } from './layer.js';
import { placeOf, type Scope } from './scope.js';
import type { StaticText, Text, TextPart } from './text.js';
import type { Made, ObjectValue, Value } from './value.js';

/** LangChain's f-string templates: `{name}` is a variable, `{{` and `}}` are braces. */
const VARIABLE = /\{\{|\}\}|\{([\w.]+)\}/g;

/** The text of a prompt template with its variables filled in, as far as the code shows what it passes for them. */
function filledTemplate(template: Text, variables: readonly Value[]): Text {
  return { parts: template.parts.flatMap((part) => (part.is === 'static' ? filledPart(part, variables) : [part])) };
}

function filledPart(part: StaticText, variables: readonly Value[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of part.value.matchAll(VARIABLE)) {
    parts.push({ ...part, value: part.value.slice(end, match.index) });
    parts.push(
      ...(match[1] === undefined ? [{ ...part, value: match[0].slice(1) }] : variableParts(match[1], part, variables)),
    );
    end = match.index + match[0].length;
  }
  parts.push({ ...part, value: part.value.slice(end) });
  return parts.filter((piece) => piece.is === 'hole' || piece.value !== '');
}

function variableParts(name: string, part: StaticText, variables: readonly Value[]): readonly TextPart[] {
  const property = variables
    .map((value) => (value.is === 'object' ? value.properties.get(name) : undefined))
    .find((found) => found !== undefined);
  if (property === undefined) return [{ is: 'hole', name, at: part.at, maxTokens: null, volatile: undefined }];
  const { parts } = toText(property.value());
  // A variable is best known by its name, and found where it is passed.
  return parts.map((piece) => (piece.is === 'hole' ? { ...piece, name, at: placeOf(property.node) } : piece));
}

/** Variables that a template gets before the call: `partialVariables`, and what `partial()` is given. */
export function partialVariables(layers: Layers, scope: Scope): readonly Value[] {
  return layers.flatMap(({ node }) => {
    if (node === undefined) return [];
    if (/\.partial$/.test(node.expression.getText())) return [argumentOf(node, 0, scope)];
    return [0, 1].flatMap((index) => partialOf(argumentOf(node, index, scope)));
  });
}

function partialOf(options: Value): readonly Value[] {
  const found = options.is === 'object' ? options.properties.get('partialVariables') : undefined;
  return found === undefined ? [] : [found.value()];
}

/** A template that code fills in before the call. */
export interface FilledIn {
  /** A text, or a list of messages. */
  readonly template: Value;
  readonly variables: readonly Value[];
}

/** `await prompt.format({ topic })`, `prompt.invoke({ topic })`, `prompt.formatMessages({ topic })`. */
export function filledInTemplate({ node, scope }: Made): FilledIn | undefined {
  const callee = skipWrapping(node.expression);
  if (!ts.isPropertyAccessExpression(callee) || !/^(?:format(?:Messages|PromptValue)?|invoke)$/.test(callee.name.text))
    return undefined;
  const template = templateOf(callee.expression, scope);
  return template && { ...template, variables: [argumentOf(node, 0, scope), ...template.variables] };
}

/** How deep `partial()` may be called on what `partial()` gave. */
const MAX_NESTING = 8;

function templateOf(expression: ts.Expression, scope: Scope, nesting = 0): FilledIn | undefined {
  const prompt = evaluate(expression, scope);
  if (prompt.is !== 'made' || nesting > MAX_NESTING) return undefined;
  const callee = skipWrapping(prompt.node.expression);
  const first = argumentOf(prompt.node, 0, prompt.scope);
  if (ts.isPropertyAccessExpression(callee) && callee.name.text === 'partial') {
    const inner = templateOf(callee.expression, prompt.scope, nesting + 1);
    return inner && { ...inner, variables: [first, ...inner.variables] };
  }
  if (/PromptTemplate\.from(?:Template|Messages)$/.test(callee.getText())) return { template: first, variables: [] };
  return /PromptTemplate$/.test(callee.getText()) && first.is === 'object' ? templateOfFields(first) : undefined;
}

function templateOfFields(fields: ObjectValue): FilledIn | undefined {
  const template = (fields.properties.get('template') ?? fields.properties.get('promptMessages'))?.value();
  return template && { template, variables: partialOf(fields) };
}

/** Parts of a prompt with the variables of their texts filled in. */
export function filledParts(parts: readonly PromptPart[], variables: readonly Value[]): readonly PromptPart[] {
  return parts.map((entry) => ({ ...entry, text: filledTemplate(entry.text, variables) }));
}
