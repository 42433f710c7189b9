import type ts from 'typescript';
import { placeOf } from './scope.js';
import { staticText } from './text.js';
import type { ArrayValue, ObjectValue, Property, Schema, TextValue, Value } from './value.js';

/** A schema as an object of JSON schema, whose places are where the code makes it. */
export function schemaValue(
  node: ts.Node,
  members: Readonly<Record<string, Value | undefined>>,
  about: Partial<Schema> = {},
): ObjectValue {
  const schema = { isOptional: false, byDefault: undefined, shape: undefined, ...about };
  return { ...objectValue(node, members), schema };
}

export function objectValue(node: ts.Node, members: Readonly<Record<string, Value | undefined>>): ObjectValue {
  const properties = new Map<string, Property>();
  for (const [name, value] of Object.entries(members)) {
    if (value !== undefined) properties.set(name, { name: node, node, value: () => value });
  }
  return { is: 'object', node, properties, open: undefined };
}

/** The same schema with more of JSON schema in it: a description, a bound. */
export function withMembers(
  schema: ObjectValue,
  members: Readonly<Record<string, Value | undefined>>,
  about: Partial<Schema> = {},
): ObjectValue {
  const added = objectValue(schema.node, members).properties;
  const known = schema.schema ?? { isOptional: false, byDefault: undefined, shape: undefined };
  return { ...schema, properties: new Map([...schema.properties, ...added]), schema: { ...known, ...about } };
}

export function textValue(text: string, node: ts.Node): TextValue {
  return { is: 'text', text: staticText(text, placeOf(node)), node };
}

export function listValue(items: readonly Value[], node: ts.Node, open?: string): ArrayValue {
  return { is: 'array', node, items, open };
}

/** An object schema, with the names that must be there, as the SDKs send it. */
export function objectSchema(shape: ObjectValue, node: ts.Node): ObjectValue {
  const required = [...shape.properties].flatMap(([name, { value }]) => {
    const member = value();
    const isOptional = member.is === 'object' && (member.schema?.isOptional || member.schema?.byDefault !== undefined);
    return isOptional ? [] : [textValue(name, node)];
  });
  return schemaValue(
    node,
    {
      type: textValue('object', node),
      properties: shape,
      required: required.length === 0 ? undefined : listValue(required, node),
      additionalProperties: { is: 'boolean', value: false, node },
    },
    { shape },
  );
}
