import type ts from 'typescript';
import { evaluate } from './evaluate.js';
import { literalText } from './evaluate-text.js';
import { afterDefault, TEXT_CHANGES, transformBy, transformed, whenOptional } from './schema-transforms.js';
import { listValue, objectSchema, objectValue, schemaValue, textValue, withMembers } from './schema-value.js';
import type { Scope } from './scope.js';
import type { ObjectValue, Value } from './value.js';

/** A schema whose value may be missing, null or both. */
export function optional(schema: ObjectValue, method: string, node: ts.Node): ObjectValue {
  const isOptional = method !== 'nullable' || schema.schema?.isOptional === true;
  if (method === 'optional') return withMembers(schema, {}, { isOptional, ...whenOptional(schema) });
  const nothing = schemaValue(node, { type: textValue('null', node) });
  return schemaValue(
    node,
    { anyOf: listValue([schema, nothing], node) },
    { ...schema.schema, isOptional, ...(isOptional && whenOptional(schema)) },
  );
}

const CHANGES =
  /^(?:describe|meta|optional|nullable|nullish|default|prefault|catch|array|or|and|extend|safeExtend|merge|pick|omit|partial|required|int|min|max|length|nonempty|gt|gte|lt|lte|positive|nonnegative|email|url|uuid|cuid|datetime|date|regex|startsWith|endsWith|includes|trim|toLowerCase|toUpperCase|strict|strip|passthrough|loose|catchall|refine|superRefine|check|transform|pipe|brand|readonly|openapi|register|multipleOf|finite|safe|unwrap|toJSONSchema)$/;

/** Whether a method of this name makes another schema. */
export function changesSchema(method: string): boolean {
  return CHANGES.test(method);
}

/** A schema after a method of its own; most of them check what comes back and say nothing to the model. */
export function changedSchema(
  schema: ObjectValue,
  method: string,
  argument: ts.Expression | undefined,
  node: ts.CallExpression,
  scope: Scope,
): Value | undefined {
  const value = argument && evaluate(argument, scope);
  const bound = boundName(schema, method);
  if (bound !== undefined) return withMembers(schema, { [bound]: value });
  switch (method) {
    case 'describe':
      return withMembers(schema, { description: value });
    case 'meta':
    case 'openapi':
      return withMembers(schema, {
        description: value?.is === 'object' ? value.properties.get('description')?.value() : undefined,
      });
    case 'default':
    case 'prefault':
      return withMembers(schema, { default: value }, { byDefault: value, ...afterDefault(schema, value) });
    case 'transform':
      return transformed(schema, transformBy(argument, node, scope));
    case 'trim':
    case 'toLowerCase':
    case 'toUpperCase':
      return transformed(schema, TEXT_CHANGES[method]);
    case 'optional':
    case 'nullable':
    case 'nullish':
      return optional(schema, method, node);
    case 'array':
      return schemaValue(node, { type: textValue('array', node), items: schema });
    case 'or':
      return value && schemaValue(node, { anyOf: listValue([schema, value], node) });
    case 'and':
      return value && schemaValue(node, { allOf: listValue([schema, value], node) });
    case 'int':
      return withMembers(schema, { type: textValue('integer', node) });
    case 'email':
    case 'url':
    case 'uuid':
    case 'datetime':
    case 'date':
      return withMembers(schema, { format: textValue(method === 'datetime' ? 'date-time' : method, node) });
    case 'extend':
    case 'safeExtend':
    case 'merge':
    case 'pick':
    case 'omit':
    case 'partial':
    case 'required':
      return reshaped(schema, method, value, node);
    case 'passthrough':
    case 'loose':
      return withMembers(schema, { additionalProperties: schemaValue(node, {}) });
    case 'unwrap':
    case 'catchall':
    case 'pipe':
      return undefined;
    default:
      return schema;
  }
}

function boundName({ properties }: ObjectValue, method: string): string | undefined {
  const side = /^(?:min|nonempty)$/.test(method) ? 'min' : method === 'max' ? 'max' : undefined;
  const name = literalText(properties.get('type')?.value());
  if (side === undefined || name === undefined) return undefined;
  if (name === 'string') return `${side}Length`;
  return name === 'array' ? `${side}Items` : `${side}imum`;
}

const REQUIRED = { isOptional: false };

/** An object schema with other members. */
function reshaped(schema: ObjectValue, method: string, value: Value | undefined, node: ts.Node): Value | undefined {
  const shape = schema.schema?.shape;
  if (shape === undefined) return undefined;
  if (method === 'partial' || method === 'required') {
    const members = Object.fromEntries(
      [...shape.properties].map(([name, property]) => {
        const member = property.value();
        const isSchema = member.is === 'object' && member.schema !== undefined;
        if (!isSchema) return [name, member];
        return [name, method === 'partial' ? optional(member, 'optional', node) : withMembers(member, {}, REQUIRED)];
      }),
    );
    return value === undefined ? objectSchema({ ...objectValue(node, members), open: shape.open }, node) : undefined;
  }
  const other = value?.is === 'object' ? (value.schema === undefined ? value : value.schema.shape) : undefined;
  if (other === undefined) return undefined;
  const isKept = ([name]: readonly [string, unknown]) => other.properties.has(name) === (method === 'pick');
  const properties =
    method === 'pick' || method === 'omit'
      ? new Map([...shape.properties].filter(isKept))
      : new Map([...shape.properties, ...other.properties]);
  return objectSchema({ is: 'object', node, properties, open: shape.open ?? other.open }, node);
}
