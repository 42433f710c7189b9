import type ts from 'typescript';
import { evaluate } from './evaluate.js';
import { evaluateRequire, parsed } from './evaluate-file.js';
import { mergeInto } from './evaluate-object.js';
import { literalText, toText } from './evaluate-text.js';
import { jsonText } from './json-text.js';
import { placeOf, type Scope } from './scope.js';
import { staticPart, staticText } from './text.js';
import type { ObjectValue, Property, Value } from './value.js';

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
    case 'Promise.all':
      return evaluate(first, scope);
    case 'Object.assign':
      return evaluateAssign(node, first, rest, scope);
    case 'Object.keys':
    case 'Object.values':
    case 'Object.entries':
      return evaluateListing(node, evaluate(first, scope));
    case 'Array.from':
      return rest.length === 0 ? listOnly(evaluate(first, scope)) : undefined;
    case 'require':
      return evaluateRequire(node, scope);
    case 'JSON.parse':
      return parsed(evaluate(first, scope), scope);
    case 'JSON.stringify':
      return evaluateJson(node, first, scope);
    default:
      return undefined;
  }
}

function evaluateNumber(node: ts.CallExpression, value: Value): Value | undefined {
  if (value.is === 'number') return { ...value, node };
  const number = Number(literalText(value));
  return Number.isFinite(number) ? { is: 'number', value: number, node } : undefined;
}

function evaluateAssign(
  node: ts.CallExpression,
  target: ts.Expression,
  sources: readonly ts.Expression[],
  scope: Scope,
): Value {
  const draft = { properties: new Map<string, Property>(), open: undefined as string | undefined };
  for (const source of [target, ...sources]) mergeInto(draft, evaluate(source, scope), source, scope);
  return { is: 'object', node, ...draft };
}

function listOnly(value: Value): Value | undefined {
  return value.is === 'array' ? value : undefined;
}

/** Names, values or both, of an object of which all is known. */
function evaluateListing(node: ts.CallExpression, object: Value): Value | undefined {
  if (object.is !== 'object' || object.open !== undefined || object.schema !== undefined) return undefined;
  const entry = entryOf(node.expression.getText());
  return {
    is: 'array',
    node,
    items: [...object.properties].map((member) => entry(object, ...member)),
    open: undefined,
  };
}

function entryOf(callee: string): (object: ObjectValue, name: string, property: Property) => Value {
  const key = (name: string, { name: node }: Property): Value => ({
    is: 'text',
    text: staticText(name, placeOf(node)),
    node,
  });
  if (callee === 'Object.values') return (_, __, property) => property.value();
  if (callee === 'Object.keys') return (_, name, property) => key(name, property);
  return ({ node }, name, property) => ({
    is: 'array',
    node,
    items: [key(name, property), property.value()],
    open: undefined,
  });
}

function evaluateJson(node: ts.CallExpression, argument: ts.Expression, scope: Scope): Value {
  const json = evaluate(argument, scope);
  const [, replacer, space] = node.arguments;
  const isWhole = replacer === undefined || evaluate(replacer, scope).is === 'nothing';
  const indent = space === undefined ? '' : indentOf(evaluate(space, scope));
  const text =
    isWhole && indent !== undefined
      ? jsonText(json, indent)
      : toText({ is: 'opaque', node, why: 'its text depends on what writes it', volatile: undefined });
  scope.work.steps -= Math.ceil(staticPart(text).length / 1000);
  return { is: 'text', text, node, json };
}

/** As `JSON.stringify` reads its third argument: up to ten spaces or characters. */
function indentOf(space: Value): string | undefined {
  if (space.is === 'nothing') return '';
  if (space.is === 'number') return ' '.repeat(Math.max(0, Math.min(10, Math.trunc(space.value))));
  return literalText(space)?.slice(0, 10);
}
