import type { OutputKind } from '../call.js';
import { literalText } from './evaluate-text.js';
import { nameOf } from './scope.js';
import type { ArrayValue, ObjectValue, Value } from './value.js';

/** What a schema makes of an answer; `undefined` where the schema cannot be read whole. */
export function kindOfSchema(schema: Value): OutputKind | undefined {
  return kindOf(schema, { left: MAX_SCHEMAS });
}

/** Whether a value is a schema, rather than an object that holds one. */
export function isSchema(value: Value): boolean {
  if (value.is !== 'object') return false;
  if (value.schema !== undefined || typesOf(value)?.every((type) => TYPES.has(type)) === true) return true;
  return KEYWORDS.some((keyword) => value.properties.has(keyword));
}

const TYPES = new Set(['object', 'array', 'string', 'number', 'integer', 'boolean', 'null']);
const KEYWORDS = ['properties', 'items', 'prefixItems', 'anyOf', 'oneOf', 'allOf', 'enum', 'const', '$ref'];

/** How much more of a schema is read: schemas that hold each other twice would never end. */
interface Work {
  left: number;
}

const MAX_SCHEMAS = 400;

function kindOf(value: Value, work: Work): OutputKind | undefined {
  if (work.left-- <= 0) return undefined;
  if (value.is === 'text' && value.json !== undefined) return kindOf(value.json, work);
  if (value.is === 'choice') return oneOfKinds(value.options.filter(isThere), work);
  if (value.is !== 'object' || value.open !== undefined) return undefined;
  if (value.properties.has('const')) return enumOf([member(value, 'const')]);
  const values = member(value, 'enum');
  if (values !== undefined) return enumKind(value, values);
  const alternatives = member(value, 'anyOf') ?? member(value, 'oneOf');
  if (alternatives !== undefined) return alternativesKind(alternatives, work);
  const parts = member(value, 'allOf');
  if (parts !== undefined) return parts.is === 'array' ? together(kindsOf(parts, work)) : undefined;
  return kindOfType(value, work);
}

function member(schema: ObjectValue, name: string): Value | undefined {
  const value = schema.properties.get(name)?.value();
  return value === undefined || value.is === 'nothing' ? undefined : value;
}

function isThere(value: Value): boolean {
  return value.is !== 'nothing';
}

/** Whatever the values are: a list of them is one. */
function enumKind(schema: ObjectValue, values: Value): OutputKind | undefined {
  if (values.is === 'array') return values.open === undefined ? enumOf(values.items) : { kind: 'enum' };
  return schema.schema === undefined ? undefined : { kind: 'enum' };
}

function enumOf(values: readonly (Value | undefined)[]): OutputKind {
  const texts = values.map((value) =>
    value?.is === 'number' || value?.is === 'boolean' ? String(value.value) : literalText(value),
  );
  const known = texts.filter((text) => text !== undefined);
  return known.length === texts.length ? { kind: 'enum', values: known } : { kind: 'enum' };
}

function kindsOf({ items, open }: ArrayValue, work: Work): readonly (OutputKind | undefined)[] {
  const kinds = items.map((item) => kindOf(item, work));
  return open === undefined ? kinds : [...kinds, undefined];
}

function alternativesKind(list: Value, work: Work): OutputKind | undefined {
  return list.is === 'array' && list.open === undefined ? oneOfKinds(list.items, work) : undefined;
}

/** One of several: that it may be null adds nothing. */
function oneOfKinds(options: readonly Value[], work: Work): OutputKind | undefined {
  return eitherKind(options.filter((option) => !isNull(option)).map((option) => kindOf(option, work)));
}

function isNull(value: Value): boolean {
  return value.is === 'object' && typesOf(value)?.every((type) => type === 'null') === true;
}

function eitherKind(kinds: readonly (OutputKind | undefined)[]): OutputKind | undefined {
  const [first] = kinds;
  if (first === undefined) return undefined;
  const known = kinds.filter((kind) => kind !== undefined);
  if (known.some(({ kind }) => kind === 'json')) return { kind: 'json' };
  if (known.length < kinds.length) return undefined;
  if (known.every((kind) => kind.kind === 'enum')) return mergedEnum(known);
  if (first.kind !== 'object' && known.every(({ kind }) => kind === first.kind)) return first;
  const sizes = known.map(sizeOf);
  return {
    kind: 'object',
    leaves: Math.max(...sizes.map(({ leaves }) => leaves)),
    short: sizes.every(({ short }) => short),
  };
}

function mergedEnum(kinds: readonly { readonly values?: readonly string[] }[]): OutputKind {
  const values = kinds.flatMap((kind) => kind.values ?? []);
  return kinds.every((kind) => kind.values !== undefined) ? { kind: 'enum', values } : { kind: 'enum' };
}

/** All of several: the members of an object, the elements of a tuple. */
function together(kinds: readonly (OutputKind | undefined)[]): OutputKind | undefined {
  if (kinds.some((kind) => kind?.kind === 'json')) return { kind: 'json' };
  const sizes = kinds.flatMap((kind) => (kind === undefined ? [] : [sizeOf(kind)]));
  if (sizes.length < kinds.length) return undefined;
  return {
    kind: 'object',
    leaves: sizes.reduce((sum, { leaves }) => sum + leaves, 0),
    short: sizes.every(({ short }) => short),
  };
}

function sizeOf(kind: OutputKind): { readonly leaves: number; readonly short: boolean } {
  if (kind.kind === 'object') return kind;
  return { leaves: 1, short: kind.kind !== 'text' && kind.kind !== 'json' };
}

function kindOfType(schema: ObjectValue, work: Work): OutputKind | undefined {
  const types = typesOf(schema) ?? impliedTypes(schema);
  return types && eitherKind(types.filter(isNoNull).map((type) => kindOfOneType(schema, type, work)));
}

/** Of `['string', 'null']` the text; of `null` alone what there is. */
function isNoNull(type: string, _: number, types: readonly string[]): boolean {
  return type !== 'null' || types.length === 1;
}

function kindOfOneType(schema: ObjectValue, type: string, work: Work): OutputKind | undefined {
  switch (type) {
    case 'string':
      return { kind: 'text' };
    case 'number':
    case 'integer':
      return { kind: 'number' };
    case 'boolean':
      return { kind: 'boolean' };
    case 'null':
      return { kind: 'enum', values: ['null'] };
    case 'object':
      return objectKind(schema, work);
    case 'array':
      return arrayKind(schema, work);
    case 'any':
      return { kind: 'json' };
    default:
      return undefined;
  }
}

/** `type` in lower case: Google's are written in capitals, and as members of an enum. */
function typesOf(schema: ObjectValue): readonly string[] | undefined {
  const type = member(schema, 'type');
  const items = type?.is === 'array' && type.open === undefined ? type.items : type === undefined ? [] : [type];
  const names = items.flatMap((item) => typeName(item) ?? []);
  return names.length > 0 && names.length === items.length ? names : undefined;
}

function typeName(value: Value): string | undefined {
  const name = value.is === 'opaque' ? /^\w*Type\.([A-Z]+)$/.exec(nameOf(value.node))?.[1] : literalText(value);
  return name?.toLowerCase();
}

function impliedTypes(schema: ObjectValue): readonly string[] | undefined {
  if (schema.properties.has('type') || schema.properties.has('$ref')) return undefined;
  if (schema.properties.has('properties')) return ['object'];
  if (schema.properties.has('items') || schema.properties.has('prefixItems')) return ['array'];
  // A schema library's own: `z.any()`. Any other object may be no schema at all.
  return schema.schema === undefined ? undefined : ['any'];
}

/** What may have members that are not named has no bound, and so has what names none. */
function objectKind(schema: ObjectValue, work: Work): OutputKind | undefined {
  const others = member(schema, 'additionalProperties');
  if (others !== undefined && !(others.is === 'boolean' && !others.value)) return { kind: 'json' };
  const properties = member(schema, 'properties');
  if (properties === undefined) return { kind: 'json' };
  if (properties.is !== 'object') return undefined;
  const members = [...properties.properties.values()].map((property) => property.value()).filter(isThere);
  if (members.length === 0 && properties.open === undefined) return { kind: 'json' };
  const kinds = members.map((value) => kindOf(value, work));
  return together(properties.open === undefined ? kinds : [...kinds, undefined]);
}

/** A list has no bound, unless the schema says how many elements it may have. */
function arrayKind(schema: ObjectValue, work: Work): OutputKind | undefined {
  const elements = member(schema, 'prefixItems');
  const items = member(schema, 'items');
  if (elements?.is === 'array' && (items === undefined || items.is === 'boolean'))
    return together(kindsOf(elements, work));
  const most = member(schema, 'maxItems');
  if (most?.is !== 'number' || items === undefined) return { kind: 'json' };
  const kind = kindOf(items, work);
  if (kind === undefined || kind.kind === 'json') return kind;
  const { leaves, short } = sizeOf(kind);
  return { kind: 'object', leaves: leaves * most.value, short };
}
