import { type ParseError, parse } from 'jsonc-parser';

export type JsonObject = { readonly [key: string]: unknown };

/** A JSON object, comments and trailing commas allowed; `undefined` when the text is no such thing. */
export function parseJsonObject(text: string): JsonObject | undefined {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true, disallowComments: false });
  return errors.length === 0 && isJsonObject(value) ? value : undefined;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
