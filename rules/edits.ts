import type { InsertSite, Setting, SettingsSite } from '../analyzer/call.js';
import type { Place } from '../analyzer/facts/fact.js';
import {
  endOfLine,
  holdsComment,
  indentStep,
  lineBreakOf,
  quoteOf,
  skipBackwards,
  skipSpaceAndComments,
  trailingCommentEnd,
} from './edit-text.js';
import type { Edit } from './finding.js';
import { contains } from './places.js';

/**
 * The edit that writes `path: value` into an object literal in the style of the file, or the value as an argument. Texts in
 * `newValue` stand in single quotes, and are written in those of the file. `undefined` when the setting, or something on the way to
 * it, is written there already in a form that cannot be extended.
 */
export function addSetting(insert: InsertSite, text: string, newValue: string): Edit | undefined {
  const value = requoted(newValue, quoteOf(text));
  if (insert.path.length === 0) return insertNew(insert.object, value);
  const target = deepestObject(insert.object, insert.path);
  const [first] = target.path;
  if (first === undefined || target.site.names.includes(first)) return undefined;
  return insertProperty(target.site, text, propertyText(target.path, value, quoteOf(text)));
}

/**
 * The edit that gives a setting a value: in the place of the one that is written, else where it can be written. `undefined` where
 * a comment would be lost.
 */
export function setSetting(
  { value, name, insert }: Setting<unknown>,
  newValue: string,
  textOf: (file: string) => string,
): Edit | undefined {
  if (value) {
    const text = textOf(value.file);
    return holdsComment(text.slice(value.start, value.end)) ? undefined : replaceValue(value, text, name, newValue);
  }
  return insert && addSetting(insert, textOf(insert.object.at.file), newValue);
}

/** The edit that adds an element behind those of a list, in the style of the file. */
export function addElement(list: SettingsSite, text: string, element: string): Edit {
  return insertProperty(list, text, requoted(element, quoteOf(text)));
}

/** The edit that puts another value in the place of one; a shorthand `{ maxRetries }` is spelt out. */
export function replaceValue(value: Place, text: string, name: string | undefined, newValue: string): Edit {
  const before = text[skipBackwards(text, value.start) - 1] ?? '';
  const behind = text[skipSpaceAndComments(text, value.end)] ?? '';
  const written = text.slice(value.start, value.end);
  const isShorthand = written === name && '{,'.includes(before) && ',}'.includes(behind);
  const inQuotes = requoted(newValue, quoteIn(written) ?? quoteOf(text));
  return replaced(value, isShorthand ? `${name}: ${inQuotes}` : inQuotes);
}

/** The edit that renames a property; a shorthand `{ maxTokens }` keeps its variable. */
export function renameKey(key: Place, text: string, newName: string): Edit {
  const written = text.slice(key.start, key.end);
  const isShorthand = text[skipSpaceAndComments(text, key.end)] !== ':';
  const inQuotes = (quote: Quote) => (quoteIn(written) ? `${quote}${newName}${quote}` : keyText(newName, quote));
  const newKey = inQuotes(quoteIn(written) ?? quoteOf(text));
  return replaced(key, isShorthand ? `${newKey}: ${written}` : newKey);
}

/** Whether a property stands directly in the object that `insert` leads to, so that renaming it sets that setting. */
export function standsInTarget(key: Place, insert: InsertSite): boolean {
  const { site, path } = deepestObject(insert.object, insert.path);
  if (path.length !== 1 || !contains(site.at, key)) return false;
  return ![...site.nested.values()].some((nested) => contains(nested.at, key));
}

function replaced({ file, start, end }: Place, newText: string): Edit {
  return { file, start, end, newText };
}

interface Target {
  readonly site: SettingsSite;
  readonly path: readonly string[];
}

function deepestObject(object: SettingsSite, path: readonly string[]): Target {
  const [first, ...rest] = path;
  const nested = first === undefined || rest.length === 0 ? undefined : object.nested.get(first);
  return nested ? deepestObject(nested, rest) : { site: object, path };
}

type Quote = '"' | "'";

function propertyText(path: readonly string[], value: string, quote: Quote): string {
  const [first = '', ...rest] = path;
  const inner = rest.length === 0 ? value : `{ ${propertyText(rest, value, quote)} }`;
  return `${keyText(first, quote)}: ${inner}`;
}

function keyText(name: string, quote: Quote): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : `${quote}${name}${quote}`;
}

/** The quotes in which a piece of code stands. */
function quoteIn(code: string): Quote | undefined {
  const [first] = code;
  return first === '"' || first === "'" ? first : undefined;
}

function requoted(code: string, quote: Quote): string {
  return code.replace(/'([^'"\\\n]*)'/g, `${quote}$1${quote}`);
}

function insertProperty(site: SettingsSite, text: string, property: string): Edit {
  if (site.at.start === site.at.end) return insertNew(site, `{ ${property} }`);
  if (site.lastPropertyEnd === undefined) return fillEmptyObject(site, text, property);
  return site.multiline
    ? appendOnOwnLine(site, site.lastPropertyEnd, text, property)
    : appendOnSameLine(site, site.lastPropertyEnd, text, property);
}

function insertNew({ at, wrap }: SettingsSite, written: string): Edit {
  return { ...at, newText: `${wrap?.before ?? ''}${written}${wrap?.after ?? ''}` };
}

/** A comment inside stays where it is. */
function fillEmptyObject(site: SettingsSite, text: string, property: string): Edit {
  const { file, start, end } = site.at;
  const inner = text.slice(start + 1, end - 1);
  if (inner.includes('\n')) return fillLines(site, text, property);
  if (inner.trim() === '') return { file, start: start + 1, end: end - 1, newText: ` ${property} ` };
  return { file, start: start + 1, end: start + 1, newText: ` ${property}` };
}

function fillLines({ at: { file, start, end } }: SettingsSite, text: string, property: string): Edit {
  const closingLine = text.slice(text.lastIndexOf('\n', end - 1) + 1, end - 1);
  const indent = `${/^[ \t]*/.exec(closingLine)?.[0]}${indentStep(text)}`;
  const at = start + 1 + text.slice(start + 1, end - 1).trimEnd().length;
  return { file, start: at, end: at, newText: `${lineBreakOf(text)}${indent}${property},` };
}

function appendOnSameLine(site: SettingsSite, lastEnd: number, text: string, property: string): Edit {
  const at = site.trailingComma ? skipSpaceAndComments(text, lastEnd) + 1 : lastEnd;
  const newText = site.trailingComma ? ` ${property},` : `, ${property}`;
  return { file: site.at.file, start: at, end: at, newText };
}

function appendOnOwnLine(site: SettingsSite, lastEnd: number, text: string, property: string): Edit {
  const ownLine = `${lineBreakOf(text)}${site.indent}${property}`;
  if (site.trailingComma) {
    // A comment behind the last property belongs to it and stays on its line.
    const at = trailingCommentEnd(text, skipSpaceAndComments(text, lastEnd) + 1);
    return { file: site.at.file, start: at, end: at, newText: `${ownLine},` };
  }
  const commentEnd = Math.min(trailingCommentEnd(text, lastEnd), endOfLine(text, lastEnd));
  const kept = text.slice(lastEnd, commentEnd);
  return { file: site.at.file, start: lastEnd, end: commentEnd, newText: `,${kept}${ownLine}` };
}
