import type ts from 'typescript';
import { evaluate } from './evaluate.js';
import { listValue, objectSchema, objectValue, schemaValue, textValue, withMembers } from './schema-value.js';
import type { Scope } from './scope.js';
import type { ObjectValue, Value } from './value.js';

/** A schema whose value may be missing, null or both. */
export function optional(schema: ObjectValue, method: string, node: ts.Node): ObjectValue {
  const isOptional = method !== 'nullable' || schema.schema?.isOptional === true;
  if (method === 'optional') return withMembers(schema, {}, { isOptional });
  const nothing = schemaValue(node, { type: textValue('null', node) });
  return schemaValue(node, { anyOf: listValue([schema, nothing], node) }, { ...schema.schema, isOptional });
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
  node: ts.CallExpression,
  scope: Scope,
): Value | undefined {
  const [argument] = node.arguments;
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
      return withMembers(schema, { default: value }, { byDefault: value });
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
  const type = properties.get('type')?.value();
  const name = type?.is === 'text' && type.text.parts[0]?.is === 'static' ? type.text.parts[0].value : undefined;
  if (side === undefined || name === undefined) return undefined;
  if (name === 'string') return `${side}Length`;
  return name === 'array' ? `${side}Items` : `${side}imum`;
}

/** An object schema with other members. */
function reshaped(schema: ObjectValue, method: string, value: Value | undefined, node: ts.Node): Value | undefined {
  const shape = schema.schema?.shape;
  if (shape === undefined) return undefined;
  if (method === 'partial' || method === 'required') {
    const members = Object.fromEntries(
      [...shape.properties].map(([name, property]) => {
        const member = property.value();
        const isSchema = member.is === 'object' && member.schema !== undefined;
        return [name, isSchema ? withMembers(member, {}, { isOptional: method === 'partial' }) : member];
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
