import type { OutputKind } from '../call.js';
import { literalText } from './evaluate-text.js';
import { isSchema, kindOfSchema } from './schema-kind.js';
import type { ObjectValue, Value } from './value.js';

export const TEXT: OutputKind = { kind: 'text' };
export const JSON_OF_ANY_SIZE: OutputKind = { kind: 'json' };

/**
 * What is asked for by a schema, or by a format that names one: `{ type: 'json_schema', json_schema: { schema } }`. `undefined`
 * where it cannot be read.
 */
export function kindOfFormat(format: Value): OutputKind | undefined {
  const name =
    literalText(format) ?? (format.is === 'object' ? literalText(format.properties.get('type')?.value()) : '');
  if (name === 'text') return TEXT;
  if (isSchema(format) || (format.is === 'text' && format.json !== undefined)) return kindOfSchema(format);
  const held = format.is === 'object' ? schemaInside(format) : undefined;
  if (held !== undefined) return kindOfSchema(held);
  return name !== undefined && /^json(?:_?object)?$/i.test(name) ? JSON_OF_ANY_SIZE : undefined;
}

/** Under which names the SDKs' forms hold their schema. */
const HOLDERS = ['schema', 'json_schema', 'jsonSchema', 'schemaDefinition', 'structure', 'value', 'json', 'parameters'];

/** The schema that a format or a tool holds, however deep. */
export function schemaInside(format: ObjectValue, names = HOLDERS, depth = MAX_DEPTH): Value | undefined {
  const name = names.find((holder) => format.properties.has(holder));
  const held = name === undefined ? undefined : format.properties.get(name)?.value();
  if (held === undefined || held.is === 'nothing') return undefined;
  const isHolder = held.is === 'object' && !isSchema(held) && depth > 0;
  return isHolder ? (schemaInside(held, names, depth - 1) ?? held) : held;
}

const MAX_DEPTH = 4;

/** What the word beside a schema makes of it, as `'array'` does; `undefined` for a word of the user's own. */
export function kindOfMode(mode: string): OutputKind | 'as the schema says' | undefined {
  switch (mode) {
    case 'text':
    case 'text/plain':
      return TEXT;
    case 'array':
    case 'jsonl':
    case 'no-schema':
      return JSON_OF_ANY_SIZE;
    case 'object':
    case 'json':
    case 'application/json':
    case 'enum':
    case 'text/x.enum':
      return 'as the schema says';
    default:
      return undefined;
  }
}
