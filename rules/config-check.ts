import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { ObjectSchema, Schema } from './config-schema.js';
import { nearestName } from './nearest.js';

export interface Mistake {
  /** Offset into the text of the configuration. */
  readonly offset: number;
  /** Without a full stop: `unknown key "ruls", did you mean "rules"?`. */
  readonly message: string;
}

/** Everything in a parsed configuration that its schema does not allow, in file order. */
export function checkAgainst(node: Node, schema: Schema): Mistake[] {
  return mistakesIn(node, schema, 'the configuration');
}

/** `what` names the value in messages: `"callsPerDay"`. */
function mistakesIn(node: unknown, schema: Schema, what: string): Mistake[] {
  if (isAlias(node)) return [mistake(node, `${what} must be written out, aliases are not followed`)];
  if ('anyOf' in schema) {
    const fitting = schema.anyOf.find((alternative) => hasType(node, alternative));
    return fitting ? mistakesIn(node, fitting, what) : [mistake(node, `${what} must be ${nameOf(schema)}`)];
  }
  if (!hasType(node, schema)) return [mistake(node, `${what} must be ${nameOf(schema)}`)];
  if (isMap(node) && schema.type === 'object') return mistakesInObject(node, schema, what);
  if (isSeq(node) && schema.type === 'array') return mistakesInList(node.items, schema, what, node);
  return valueMistakes(node, schema, what);
}

function mistakesInObject(node: YAMLMap, schema: ObjectSchema, what: string): Mistake[] {
  const properties = schema.properties ?? {};
  const present = new Set<string>();
  const mistakes = node.items.flatMap((pair) => {
    const key = keyOf(pair);
    present.add(key);
    const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
    const value = known ?? (schema.additionalProperties || undefined);
    if (!value) return [unknownKey(pair, key, Object.keys(properties))];
    return mistakesIn(pair.value ?? pair.key, value, `"${key}"`);
  });
  const missing = (schema.required ?? []).filter((key) => !present.has(key));
  return [...mistakes, ...missing.map((key) => mistake(node, `${what} lacks "${key}"`))];
}

function mistakesInList(
  items: readonly unknown[],
  schema: Extract<Schema, { type: 'array' }>,
  what: string,
  list: Node,
): Mistake[] {
  if ('items' in schema) return items.flatMap((item) => mistakesIn(item, schema.items, `an entry of ${what}`));
  const { prefixItems, minItems } = schema;
  if (items.length < minItems || items.length > prefixItems.length) {
    return [mistake(list, `${what} must have ${minItems} to ${prefixItems.length} entries`)];
  }
  return items.flatMap((item, index) => {
    const entry = prefixItems[index];
    return entry ? mistakesIn(item, entry, `entry ${index + 1} of ${what}`) : [];
  });
}

function valueMistakes(node: unknown, schema: Schema, what: string): Mistake[] {
  const value = isScalar(node) ? node.value : undefined;
  if ('enum' in schema && schema.enum && typeof value === 'string' && !schema.enum.includes(value)) {
    return [mistake(node, `${what} must be ${nameOf(schema)}, not "${value}"`)];
  }
  if (typeof value !== 'number' || !('type' in schema)) return [];
  const [minimum, maximum] = 'minimum' in schema || 'maximum' in schema ? [schema.minimum, schema.maximum] : [];
  if (minimum !== undefined && value < minimum) return [mistake(node, `${what} must not be below ${minimum}`)];
  if (maximum !== undefined && value > maximum) return [mistake(node, `${what} must not be above ${maximum}`)];
  return [];
}

function unknownKey(pair: Pair, key: string, known: readonly string[]): Mistake {
  const nearest = nearestName(key, known);
  const hint = nearest
    ? `did you mean "${nearest}"?`
    : `known are ${known.map((name) => `"${name}"`).join(', ') || 'none'}`;
  return mistake(pair.key, `unknown key "${key}", ${hint}`);
}

function hasType(node: unknown, schema: Schema): boolean {
  if ('anyOf' in schema) return schema.anyOf.some((alternative) => hasType(node, alternative));
  if (schema.type === 'object') return isMap(node);
  if (schema.type === 'array') return isSeq(node);
  const value = isScalar(node) ? node.value : undefined;
  if (schema.type === 'integer') return Number.isInteger(value);
  if (schema.type === 'number') return typeof value === 'number' && Number.isFinite(value);
  return typeof value === schema.type;
}

function nameOf(schema: Schema): string {
  if ('anyOf' in schema) return schema.anyOf.map(nameOf).join(', or ');
  if ('enum' in schema && schema.enum) return `one of ${schema.enum.map((value) => `"${value}"`).join(', ')}`;
  const names = {
    object: 'an object',
    array: 'a list',
    integer: 'a whole number',
    number: 'a number',
    string: 'a text',
    boolean: 'true or false',
  };
  return names[schema.type];
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

function mistake(node: unknown, message: string): Mistake {
  const range = (node as Partial<Node> | null)?.range;
  return { offset: range?.[0] ?? 0, message };
}
