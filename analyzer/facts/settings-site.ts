import ts from 'typescript';
import type { InsertSite, SettingsSite } from '../call.js';
import { JSON_TEXT, type Slot } from '../calls/slots.js';
import { skipWrapping } from './evaluate.js';
import { symbolOf } from './evaluate-variable.js';
import { type Layer, writtenArgument } from './layer.js';
import { assignmentsTo } from './references.js';
import { placeOf, type Scope } from './scope.js';

/** Where the setting of a slot can be written, or `undefined` when no object literal of the user's is in sight. */
export function insertSite(layer: Layer, slot: Slot, scope: Scope): InsertSite | undefined {
  const { node } = layer;
  if (node === undefined) return undefined;
  const argument = writtenArgument(layer, slot.argument);
  if (argument === undefined) return newArgument(node, slot);
  const json = slot.path.indexOf(JSON_TEXT);
  const object = objectLiteral(argument, scope);
  if (object === undefined || !isOfForm(object, slot)) return undefined;
  if (json < 0) return { object: siteOf(object), path: slot.path };
  const inner = jsonObject(object, slot.path.slice(0, json), scope);
  return inner && { object: siteOf(inner), path: slot.path.slice(json + 1) };
}

/** What every call of a form has and this one has not shows that it is of another form: `send({ model })`, not `send({ body })`. */
function isOfForm({ properties }: ts.ObjectLiteralExpression, { required, path }: Slot): boolean {
  if (required === undefined || path.length < 2) return true;
  return properties.some(({ name }) => name !== undefined && nameText(name) === required);
}

/** The first missing argument of `create(body)` or `new Client()`. */
export function newArgument(
  node: ts.CallExpression | ts.NewExpression,
  slot: Pick<Slot, 'argument' | 'path'>,
): InsertSite | undefined {
  return slot.argument === node.arguments?.length ? laterArgument(node, slot) : undefined;
}

/** A missing argument, behind others that are left out: `undefined` stands for these. */
export function laterArgument(
  node: ts.CallExpression | ts.NewExpression,
  { argument, path }: Pick<Slot, 'argument' | 'path'>,
): InsertSite | undefined {
  const list = node.arguments;
  if (list === undefined || argument < list.length || list.some(ts.isSpreadElement)) return undefined;
  const end = list.length === 0 || !list.hasTrailingComma ? node.getEnd() - 1 : list.end;
  const last = list.at(-1);
  const start = last === undefined ? end : last.getEnd();
  const file = node.getSourceFile().fileName;
  const skipped = 'undefined, '.repeat(argument - list.length);
  return {
    path,
    object: {
      at: { file, start, end: start },
      wrap: { before: `${last === undefined ? '' : separatorBehind(last)}${skipped}`, after: '' },
      lastPropertyEnd: undefined,
      trailingComma: false,
      multiline: false,
      indent: '',
      nested: new Map(),
      names: [],
    },
  };
}

/** The object literal an argument is, or that a `const` with this one use holds. */
export function objectLiteral(node: ts.Expression, scope: Scope): ts.ObjectLiteralExpression | undefined {
  const expression = skipWrapping(node);
  if (ts.isObjectLiteralExpression(expression)) return expression;
  if (!ts.isIdentifier(expression)) return undefined;
  const symbol = symbolOf(expression, scope);
  const declaration = symbol?.valueDeclaration;
  if (
    symbol === undefined ||
    declaration === undefined ||
    !ts.isVariableDeclaration(declaration) ||
    declaration.initializer === undefined
  )
    return undefined;
  if (assignmentsTo(symbol, declaration, scope).length > 0) return undefined;
  const initializer = skipWrapping(declaration.initializer);
  return ts.isObjectLiteralExpression(initializer) ? initializer : undefined;
}

function jsonObject(
  object: ts.ObjectLiteralExpression,
  path: readonly string[],
  scope: Scope,
): ts.ObjectLiteralExpression | undefined {
  const member = object.properties.find((property) => property.name?.getText() === path[0]);
  const value = member !== undefined && ts.isPropertyAssignment(member) ? skipWrapping(member.initializer) : undefined;
  const isStringify =
    value !== undefined && ts.isCallExpression(value) && value.expression.getText() === 'JSON.stringify';
  const argument = isStringify ? value.arguments[0] : undefined;
  return argument === undefined ? undefined : objectLiteral(argument, scope);
}

export function siteOf(object: ts.ObjectLiteralExpression): SettingsSite {
  const { properties } = object;
  const last = properties.at(-1);
  const multiline = last === undefined ? object.getText().includes('\n') : beginsLine(last);
  return {
    at: placeOf(object),
    wrap: undefined,
    lastPropertyEnd: last?.getEnd(),
    trailingComma: properties.hasTrailingComma === true,
    multiline,
    indent: multiline && last !== undefined ? indentOf(last) : '',
    nested: new Map(properties.flatMap(nestedSite)),
    names: properties.flatMap((property) => (property.name === undefined ? [] : [nameText(property.name)])),
  };
}

/** A list literal as far as one of its elements goes, as if that were its last. */
export function listSiteUpTo(element: ts.Expression, list: ts.ArrayLiteralExpression): SettingsSite {
  const isLast = list.elements.at(-1) === element;
  const multiline = beginsLine(element);
  return {
    at: placeOf(list),
    wrap: undefined,
    lastPropertyEnd: element.getEnd(),
    trailingComma: !isLast || list.elements.hasTrailingComma === true,
    multiline,
    indent: multiline ? indentOf(element) : '',
    nested: new Map(),
    names: [],
  };
}

function nestedSite(property: ts.ObjectLiteralElementLike): readonly (readonly [string, SettingsSite])[] {
  if (!ts.isPropertyAssignment(property)) return [];
  const value = skipWrapping(property.initializer);
  return ts.isObjectLiteralExpression(value) ? [[nameText(property.name), siteOf(value)]] : [];
}

function nameText(name: ts.PropertyName): string {
  return ts.isComputedPropertyName(name) ? name.getText() : name.text;
}

/** An argument behind one that begins a line begins one, too. */
function separatorBehind(argument: ts.Node): string {
  if (!beginsLine(argument)) return ', ';
  const lineBreak = argument.getSourceFile().text.includes('\r\n') ? '\r\n' : '\n';
  return `,${lineBreak}${indentOf(argument)}`;
}

function beginsLine(node: ts.Node): boolean {
  const { text } = node.getSourceFile();
  return text.slice(text.lastIndexOf('\n', node.getStart() - 1) + 1, node.getStart()).trim() === '';
}

/** The white space before the first character of the line on which a node starts. */
function indentOf(node: ts.Node): string {
  const { text } = node.getSourceFile();
  const lineStart = text.lastIndexOf('\n', node.getStart() - 1) + 1;
  return /^[ \t]*/.exec(text.slice(lineStart, node.getStart()))?.[0] ?? '';
}
