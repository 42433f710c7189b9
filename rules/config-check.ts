import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { ObjectSchema, Schema } from './config-schema.js';
import { nearestName } from './nearest.js';

export interface Mistake {
  /** Offset into the text of the configuration. */
  readonly offset: number;
  /** Without a full stop: `unknown key "ruls", did you mean "rules"?`. */
  readonly message: string;
  /** What has to be left out, a pair of a map or an item of a list, for the rest to hold; `undefined` where that is everything. */
  readonly leftOut: unknown;
}

/** Everything in a parsed configuration that its schema does not allow, in file order. */
export function checkAgainst(node: Node, schema: Schema): readonly Mistake[] {
  return mistakesIn(node, schema, 'the configuration');
}

/** `what` names the value in messages: `"callsPerDay"`. */
function mistakesIn(node: unknown, schema: Schema, what: string): readonly Mistake[] {
  if (isAlias(node)) return [mistake(node, `${what} must be written out, aliases are not followed`)];
  if ('anyOf' in schema) {
    const fitting = schema.anyOf.find((alternative) => hasType(node, alternative));
    return fitting ? mistakesIn(node, fitting, what) : [wrongValue(node, schema, what)];
  }
  if (!hasType(node, schema)) return [wrongValue(node, schema, what)];
  if (isMap(node) && schema.type === 'object') return mistakesInObject(node, schema, what);
  if (isSeq(node) && schema.type === 'array') return mistakesInList(node.items, schema, what, node);
  return valueMistakes(node, schema, what);
}

function mistakesInObject(node: YAMLMap, schema: ObjectSchema, what: string): readonly Mistake[] {
  const properties = schema.properties ?? {};
  const present = new Set<string>();
  const mistakes = node.items.flatMap((pair) => {
    const key = keyOf(pair);
    present.add(key);
    const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
    const value = known ?? (schema.additionalProperties || undefined);
    if (!value) return leavingOut(pair, [unknownKey(pair, key, Object.keys(properties))]);
    const written = pair.value ?? pair.key;
    return known
      ? leavingOut(pair, mistakesIn(written, value, `"${key}"`))
      : oneOfMany(pair, written, value, `"${key}"`);
  });
  const missing = (schema.required ?? []).filter((key) => !present.has(key));
  return [...missing.map((key) => mistake(node, `${what} lacks "${key}"`)), ...mistakes];
}

/** The least that can be: where something inside is enough, that stays. */
function leavingOut(part: unknown, mistakes: readonly Mistake[]): readonly Mistake[] {
  return mistakes.map((each) => ({ ...each, leftOut: each.leftOut ?? part }));
}

/** A route, a budget or a price holds as a whole: with half of it figures would come out that nobody meant. */
function oneOfMany(part: unknown, node: unknown, schema: Schema, what: string): readonly Mistake[] {
  if (!('type' in schema) || schema.type !== 'object') return leavingOut(part, mistakesIn(node, schema, what));
  return mistakesIn(node, schema, 'it').map(({ offset, message }) => ({
    offset,
    message: `${what} is left out: ${message}`,
    leftOut: part,
  }));
}

function mistakesInList(
  items: readonly unknown[],
  schema: Extract<Schema, { type: 'array' }>,
  what: string,
  list: Node,
): readonly Mistake[] {
  if ('items' in schema) {
    return items.flatMap((item, index) => {
      return oneOfMany(item, item, schema.items, `entry ${index + 1} of ${what}`);
    });
  }
  const { prefixItems, minItems } = schema;
  if (items.length < minItems || items.length > prefixItems.length) {
    return [mistake(list, `${what} must have ${minItems} to ${prefixItems.length} entries`)];
  }
  return items.flatMap((item, index) => {
    const entry = prefixItems[index];
    return entry ? mistakesIn(item, entry, `entry ${index + 1} of ${what}`) : [];
  });
}

function valueMistakes(node: unknown, schema: Schema, what: string): readonly Mistake[] {
  const value = isScalar(node) ? node.value : undefined;
  if (value === '' && 'minLength' in schema) return [mistake(node, `${what} must not be empty`)];
  const isChoice = 'enum' in schema && schema.enum !== undefined && typeof value === 'string';
  const isFitting = isChoice ? schema.enum.includes(value) : typeof value !== 'number' || isWithin(value, schema);
  return isFitting ? [] : [wrongValue(node, schema, what)];
}

function isWithin(value: number, schema: Schema): boolean {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = limitsOf(schema);
  return value >= minimum && value <= maximum;
}

function limitsOf(schema: Schema): { readonly minimum?: number; readonly maximum?: number } {
  return 'type' in schema && (schema.type === 'integer' || schema.type === 'number') ? schema : {};
}

function wrongValue(node: unknown, schema: Schema, what: string): Mistake {
  const value = isScalar(node) ? node.value : undefined;
  const written = typeof value === 'string' ? `"${shortened(value)}"` : value === null ? 'nothing' : String(value);
  return mistake(node, `${what} must be ${nameOf(schema)}${value === undefined ? '' : `, not ${written}`}`);
}

function shortened(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
const LONGEST_QUOTE = 60;

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
    integer: `a whole number${limitsText(schema)}`,
    number: `a number${limitsText(schema)}`,
    string: 'a text',
    boolean: 'true or false',
  };
  return names[schema.type];
}

function limitsText(schema: Schema): string {
  const { minimum, maximum } = limitsOf(schema);
  const [least, most] = [minimum, maximum].map((limit) => limit?.toLocaleString('en-US'));
  if (least !== undefined && most !== undefined) return ` from ${least} to ${most}`;
  if (least !== undefined) return `, ${least} or more`;
  return most === undefined ? '' : `, ${most} or less`;
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

function mistake(node: unknown, message: string): Mistake {
  const range = (node as Partial<Node> | null)?.range;
  return { offset: range?.[0] ?? 0, message, leftOut: undefined };
}
