import ts from 'typescript';
import { withParameters } from './bind-arguments.js';
import { evaluate } from './evaluate.js';
import { literalText } from './evaluate-text.js';
import { MAX_RETURNS, returnedExpressions } from './returned-expressions.js';
import { withMembers } from './schema-value.js';
import { MAX_DEPTH, nameOf, type Scope } from './scope.js';
import { typeAt } from './type-at.js';
import { choiceOf, type ObjectValue, opaque, optionsOf, type Schema, type Value } from './value.js';

type Transform = (value: Value) => Value;

/** A schema whose value is changed once it is checked. What is sent of it stays the same. */
export function transformed(schema: ObjectValue, transform: Transform): ObjectValue {
  const before = schema.schema?.transform;
  const isOptional = schema.schema?.isOptional === true || schema.schema?.byDefault !== undefined;
  const both = before === undefined ? transform : (value: Value) => transform(before(value));
  return withMembers(schema, {}, { isOptional, transform: (value) => eachOption(value, both) });
}

/** One option after the other, so that what stands in for a name that is not set still does. */
function eachOption(value: Value, transform: Transform): Value {
  const options = optionsOf(value).map((option) => {
    const after = transform(option);
    if (option.is !== 'opaque' || option.unset === undefined) return after;
    const isOpen = after.is === 'opaque' || (after.is === 'text' && literalText(after) === undefined);
    return isOpen ? { ...opaque(option.node, option.why), unset: option.unset } : after;
  });
  return choiceOf(options, value.node);
}

/** What `transform(fn)` makes of a value, by what the function returns for it. */
export function transformBy(fn: ts.Expression | undefined, node: ts.Node, scope: Scope): Transform {
  return (value) => (fn && returnedFor(value, fn, scope)) ?? opaque(node, 'a function of its own changes it');
}

function returnedFor(value: Value, fn: ts.Expression, scope: Scope): Value | undefined {
  const [signature, another] = typeAt(fn, scope).getCallSignatures();
  const declaration = another === undefined ? signature?.declaration : undefined;
  if (declaration === undefined || !ts.isFunctionLike(declaration) || !('body' in declaration)) return undefined;
  const results = returnedExpressions(declaration).filter((result) => !isFailure(result));
  const [parameter] = declaration.parameters;
  if (results.length === 0 || results.length > MAX_RETURNS || scope.depth >= MAX_DEPTH) return undefined;
  const bound = parameter === undefined ? [] : [[parameter, { node: undefined, value, scope }] as const];
  const inner = { ...withParameters(bound, scope), depth: scope.depth + 1 };
  return choiceOf(
    results.map((result) => evaluate(result, inner)),
    fn,
  );
}

/** `return z.NEVER`: nothing is parsed then. */
function isFailure(result: ts.Expression): boolean {
  return /\.NEVER$/.test(nameOf(result));
}

/** What methods of texts make of a value. */
export const TEXT_CHANGES = {
  trim: onText((text) => text.trim()),
  toLowerCase: onText((text) => text.toLowerCase()),
  toUpperCase: onText((text) => text.toUpperCase()),
} as const;

function onText(change: (text: string) => string): Transform {
  return (value) => {
    const text = literalText(value);
    return text === undefined || change(text) !== text ? opaque(value.node, 'its letters are changed') : value;
  };
}

/** A default behind a transform goes through it in some versions and not in others. */
export function afterDefault({ schema }: ObjectValue, value: Value | undefined): Partial<Schema> {
  const transform = schema?.transform;
  if (transform === undefined || value === undefined) return {};
  const text = literalText(value);
  return text !== undefined && literalText(transform(value)) === text ? {} : { transform: unknownValue };
}

/** What is optional and not passed goes through no transform, and in some versions gets no default. */
export function whenOptional({ schema }: ObjectValue): Partial<Schema> {
  const isPlain = schema?.byDefault === undefined && schema?.transform === undefined;
  return isPlain ? {} : { transform: unknownValue };
}

function unknownValue(value: Value): Value {
  return value.is === 'opaque' ? value : opaque(value.node, 'the version of the library decides');
}

/** `z.preprocess(fn, schema)`: a default stands in only where the function leaves what is missing as it is. */
export function preprocessed({ arguments: [fn, inner] }: ts.CallExpression, scope: Scope): Value | undefined {
  const schema = inner && evaluate(inner, scope);
  if (fn === undefined || schema?.is !== 'object' || schema.schema?.byDefault === undefined) return schema;
  const ofNothing = returnedFor({ is: 'nothing', node: fn }, fn, scope);
  const isKept = ofNothing !== undefined && optionsOf(ofNothing).every(({ is }) => is === 'nothing');
  return isKept ? schema : withMembers(schema, {}, { byDefault: undefined, isOptional: true });
}
