import ts from 'typescript';
import { evaluate, skipWrapping } from './evaluate.js';
import { symbolOf } from './evaluate-variable.js';
import type { ImportedName } from './imported-name.js';
import { preprocessed } from './schema-transforms.js';
import { listValue, objectSchema, schemaValue, textValue, withMembers } from './schema-value.js';
import type { Scope } from './scope.js';
import { opaque, type Value } from './value.js';
import { changedSchema, changesSchema, optional } from './zod-methods.js';

/** Packages that give `z`. */
const MODULE = /^zod(?:\/(?:v3|v4|mini|v4-mini))?$|^(?:@hono\/zod-openapi|zod-openapi|genkit|astro\/zod|astro:schema)$/;

/**
 * A schema that a chain of zod's functions makes, as JSON schema: it is sent as that. `undefined` for everything else. What
 * the chain does not spell out stays a hole.
 */
export function evaluateZod(
  node: ts.CallExpression,
  imported: ImportedName | undefined,
  scope: Scope,
): Value | undefined {
  const callee = skipWrapping(node.expression);
  const maker = makerName(imported);
  if (maker !== undefined) return madeSchema(maker, node, scope);
  if (!ts.isPropertyAccessExpression(callee) || !changesSchema(callee.name.text)) return undefined;
  const target = evaluate(callee.expression, scope);
  if (target.is !== 'object' || target.schema === undefined) return undefined;
  return changedSchema(target, callee.name.text, node.arguments[0], node, scope);
}

/** `object` of `z.object`, whatever `z` is called. */
function makerName(imported: ImportedName | undefined): string | undefined {
  if (imported === undefined || !MODULE.test(imported.module)) return undefined;
  return /^(?:(?:z|zod|default|\*|coerce)\.)*(\w+)$/.exec(imported.name)?.[1];
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  int: 'integer',
  boolean: 'boolean',
  null: 'null',
  email: 'string',
  url: 'string',
  uuid: 'string',
  date: 'string',
};

function madeSchema(maker: string, node: ts.CallExpression, scope: Scope): Value | undefined {
  const values = () => node.arguments.map((argument) => evaluate(argument, scope));
  const type = TYPES[maker];
  if (type !== undefined) return schemaValue(node, { type: textValue(type, node) });
  switch (maker) {
    case 'object':
    case 'strictObject':
      return shapeSchema(values()[0], node);
    case 'looseObject':
      return looseSchema(shapeSchema(values()[0], node));
    case 'array':
      return schemaValue(node, { type: textValue('array', node), items: values()[0] });
    case 'enum':
    case 'nativeEnum':
      return enumSchema(node, scope);
    case 'literal':
      return literalSchema(values()[0], node);
    case 'union':
      return schemaValue(node, { anyOf: values()[0] });
    case 'discriminatedUnion':
      return schemaValue(node, { anyOf: values()[1] });
    case 'intersection':
      return schemaValue(node, { allOf: listValue(values(), node) });
    case 'tuple':
      return schemaValue(node, { type: textValue('array', node), prefixItems: values()[0] });
    case 'record':
      return schemaValue(node, { type: textValue('object', node), additionalProperties: values().at(-1) });
    case 'any':
    case 'unknown':
      return schemaValue(node, {});
    case 'optional':
    case 'nullable':
    case 'nullish':
      return wrapped(maker, values()[0], node);
    case 'preprocess':
      return preprocessed(node, scope);
    case 'toJSONSchema':
      return values()[0];
    default:
      return changesSchema(maker) ? changedByFunction(maker, node, scope) : undefined;
  }
}

/** `z.extend(schema, { ... })` of zod's small edition: its schemas have no such methods. */
function changedByFunction(change: string, node: ts.CallExpression, scope: Scope): Value | undefined {
  const [first, argument] = node.arguments;
  const target = first && evaluate(first, scope);
  const isChanged = target?.is === 'object' && target.schema !== undefined;
  return isChanged ? changedSchema(target, change, argument, node, scope) : undefined;
}

function shapeSchema(shape: Value | undefined, node: ts.Node): Value | undefined {
  return shape?.is === 'object' && shape.schema === undefined ? objectSchema(shape, node) : undefined;
}

function looseSchema(schema: Value | undefined): Value | undefined {
  if (schema?.is !== 'object') return schema;
  return withMembers(schema, { additionalProperties: schemaValue(schema.node, {}) });
}

function enumSchema(node: ts.CallExpression, scope: Scope): Value | undefined {
  const [argument] = node.arguments;
  if (argument === undefined) return undefined;
  const declaration = symbolOf(skipWrapping(argument), scope)?.valueDeclaration;
  const names =
    declaration !== undefined && ts.isEnumDeclaration(declaration)
      ? listValue(
          declaration.members.map((member) => memberValue(member, scope)),
          node,
        )
      : listOf(evaluate(argument, scope), node);
  return schemaValue(node, { type: textValue('string', node), enum: names });
}

function memberValue(member: ts.EnumMember, scope: Scope): Value {
  if (member.initializer !== undefined) return evaluate(member.initializer, scope);
  const value = scope.checker.getConstantValue(member);
  return typeof value === 'number' ? { is: 'number', value, node: member } : opaque(member, 'its value is not known');
}

/** `z.enum({ A: 'a' })` lists the values. */
function listOf(value: Value, node: ts.Node): Value {
  if (value.is !== 'object') return value;
  return listValue(
    [...value.properties.values()].map((property) => property.value()),
    node,
    value.open,
  );
}

function literalSchema(value: Value | undefined, node: ts.Node): Value {
  if (value?.is === 'array') return schemaValue(node, { enum: value });
  const type = value?.is === 'text' ? 'string' : value?.is;
  return schemaValue(node, {
    type: type === 'string' || type === 'number' || type === 'boolean' ? textValue(type, node) : undefined,
    const: value,
  });
}

function wrapped(maker: string, inner: Value | undefined, node: ts.Node): Value | undefined {
  return inner?.is === 'object' && inner.schema !== undefined ? optional(inner, maker, node) : undefined;
}
