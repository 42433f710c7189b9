import ts from 'typescript';
import { evaluate, skipWrapping } from './evaluate.js';
import { mergeInto } from './evaluate-object.js';
import { concat, joinTexts, toText } from './evaluate-text.js';
import { placeOf, type Scope } from './scope.js';
import { staticPart, type Text } from './text.js';
import { opaque, type Property, type Value } from './value.js';

/** Functions of the language whose result is certain; `undefined` for all others. */
export function evaluateBuiltin(node: ts.CallExpression, scope: Scope): Value | undefined {
  const [first, ...rest] = node.arguments;
  if (first === undefined) return undefined;
  switch (node.expression.getText()) {
    case 'String':
      return { is: 'text', text: toText(evaluate(first, scope)), node };
    case 'Number':
    case 'parseInt':
    case 'parseFloat':
      return evaluateNumber(node, evaluate(first, scope));
    case 'Object.freeze':
    case 'structuredClone':
    case 'Promise.resolve':
      return evaluate(first, scope);
    case 'Object.assign':
      return evaluateAssign(node, first, rest, scope);
    case 'JSON.stringify':
      return evaluateJson(node, first, scope);
    default:
      return undefined;
  }
}

function evaluateNumber(node: ts.CallExpression, value: Value): Value | undefined {
  if (value.is === 'number') return { ...value, node };
  if (value.is !== 'text' || value.text.parts.some((part) => part.is === 'hole')) return undefined;
  const number = Number(staticPart(value.text));
  return Number.isFinite(number) ? { is: 'number', value: number, node } : undefined;
}

function evaluateAssign(
  node: ts.CallExpression,
  target: ts.Expression,
  sources: readonly ts.Expression[],
  scope: Scope,
): Value {
  const draft = { properties: new Map<string, Property>(), open: undefined as string | undefined };
  for (const source of [target, ...sources]) mergeInto(draft, evaluate(source, scope), source);
  return { is: 'object', node, ...draft };
}

function evaluateJson(node: ts.CallExpression, argument: ts.Expression, scope: Scope): Value {
  const json = evaluate(argument, scope);
  // With indentation it is longer than its parts: what it holds is known then, its size is not.
  const text = node.arguments.length > 1 ? toText(opaque(node, 'its size depends on the indentation')) : jsonText(json);
  return { is: 'text', text, node, json };
}

/** Deeper JSON is not counted: objects that hold each other twice would never end. */
const MAX_JSON_NESTING = 12;

function jsonText(value: Value, nesting = 0): Text {
  if (nesting > MAX_JSON_NESTING) return toText(value);
  if (value.is === 'text') return concat([plain('"', value), value.text, plain('"', value)]);
  if (value.is === 'nothing') return plain('null', value);
  if (value.is === 'array' && value.open === undefined) {
    const items = value.items.flatMap((item, index) =>
      index === 0 ? [jsonText(item, nesting + 1)] : [plain(',', value), jsonText(item, nesting + 1)],
    );
    return concat([plain('[', value), ...items, plain(']', value)]);
  }
  if (value.is !== 'object' || value.open !== undefined) return toText(value);
  const entries = [...value.properties].flatMap(([name, property], index) => [
    plain(`${index === 0 ? '' : ','}${JSON.stringify(name)}:`, value),
    jsonText(property.value(), nesting + 1),
  ]);
  return concat([plain('{', value), ...entries, plain('}', value)]);
}

function plain(text: string, value: Value): Text {
  return { parts: [{ is: 'static', value: text, at: placeOf(value.node) }] };
}

const SAME_TEXT = /^(?:trim|trimStart|trimEnd|toString|normalize|valueOf|toUpperCase|toLowerCase)$/;

/** Methods of strings and arrays whose result is certain. */
export function evaluateMethod(node: ts.CallExpression, scope: Scope): Value | undefined {
  const callee = skipWrapping(node.expression);
  if (!ts.isPropertyAccessExpression(callee)) return undefined;
  const method = callee.name.text;
  if (!SAME_TEXT.test(method) && !/^(?:join|concat|filter)$/.test(method)) return undefined;
  const target = evaluate(callee.expression, scope);
  if (target.is === 'text' && SAME_TEXT.test(method)) return { ...target, node };
  if (target.is === 'text' && method === 'concat') {
    return {
      is: 'text',
      text: concat([target.text, ...node.arguments.map((argument) => toText(evaluate(argument, scope)))]),
      node,
    };
  }
  return target.is === 'array' ? evaluateArrayMethod(node, target, method, scope) : undefined;
}

function evaluateArrayMethod(
  node: ts.CallExpression,
  target: Extract<Value, { is: 'array' }>,
  method: string,
  scope: Scope,
): Value | undefined {
  const [first] = node.arguments;
  if (method === 'join' && target.open === undefined)
    return { is: 'text', text: joinTexts(target.items, separatorOf(first, scope)), node };
  if (method === 'filter' && first?.getText() === 'Boolean') {
    return { ...target, node, items: target.items.filter((item) => item.is !== 'nothing') };
  }
  if (method !== 'concat') return undefined;
  const added = node.arguments.map((argument) => evaluate(argument, scope));
  const items = added.flatMap((value) => (value.is === 'array' ? value.items : [value]));
  const open = added.map((value) => (value.is === 'array' ? value.open : undefined)).find((why) => why !== undefined);
  return { is: 'array', node, items: [...target.items, ...items], open: target.open ?? open };
}

function separatorOf(node: ts.Expression | undefined, scope: Scope): string {
  const value = node && evaluate(node, scope);
  return value?.is === 'text' ? staticPart(value.text) : ',';
}
