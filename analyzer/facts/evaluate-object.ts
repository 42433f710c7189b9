import ts from 'typescript';
import { declaredNames } from './declared-names.js';
import { evaluate, skipWrapping } from './evaluate.js';
import { literalText } from './evaluate-text.js';
import { nameOf, type Scope } from './scope.js';
import { typeAt } from './type-at.js';
import {
  type ArrayValue,
  type Choice,
  choiceOf,
  type Nothing,
  type ObjectValue,
  opaque,
  optionsOf,
  type Property,
  type Value,
} from './value.js';
import { propertyLeft } from './volatile-methods.js';

export interface Draft {
  readonly properties: Map<string, Property>;
  open: string | undefined;
}

export function evaluateObject(node: ts.ObjectLiteralExpression, scope: Scope): ObjectValue {
  const draft: Draft = { properties: new Map(), open: undefined };
  for (const member of node.properties) addMember(draft, member, scope);
  return { is: 'object', node, ...draft };
}

function addMember(draft: Draft, member: ts.ObjectLiteralElementLike, scope: Scope): void {
  if (ts.isSpreadAssignment(member)) {
    addSpread(draft, member.expression, scope);
    return;
  }
  const name = propertyName(member.name, scope);
  if (name === undefined) {
    draft.open = `${nameOf(member.name)} is a computed name`;
    return;
  }
  const expression = valueExpression(member);
  draft.properties.set(name, {
    name: member.name,
    node: expression ?? member,
    value: () => (expression === undefined ? ownFunction(member, name, scope) : evaluate(expression, scope)),
  });
}

function ownFunction(member: ts.ObjectLiteralElementLike, name: string, scope: Scope): Value {
  const value = opaque(member, `${name} is a function`);
  return ts.isMethodDeclaration(member) ? { ...value, written: { fn: member, scope } } : value;
}

function valueExpression(member: ts.ObjectLiteralElementLike): ts.Expression | undefined {
  if (ts.isPropertyAssignment(member)) return member.initializer;
  return ts.isShorthandPropertyAssignment(member) ? member.name : undefined;
}

/** `name`, `'name'`, `['name']`, `[NAME]`. */
function propertyName(name: ts.PropertyName, scope: Scope): string | undefined {
  if (!ts.isComputedPropertyName(name)) return name.text;
  const value = evaluate(name.expression, scope);
  return value.is === 'number' ? String(value.value) : literalText(value);
}

function addSpread(draft: Draft, expression: ts.Expression, scope: Scope): void {
  mergeInto(draft, evaluate(expression, scope), expression, scope);
}

/** Adds what a spread or `Object.assign` brings; a spread that may bring nothing leaves what was there possible. */
export function mergeInto(draft: Draft, value: Value, node: ts.Expression, scope: Scope): void {
  const options = optionsOf(value);
  for (const option of options) {
    if (option.is === 'object' && option.schema === undefined) mergeObject(draft, option, options.length === 1);
    else if (!bringsNothing(option)) mergeHidden(draft, node, scope);
  }
}

/** Spread into an object or a list, this adds nothing: `...(max && { max })` without a maximum. */
function bringsNothing(value: Value): boolean {
  return value.is === 'nothing' || value.is === 'boolean' || value.is === 'number' || literalText(value) === '';
}

/** What is spread is not known; its type may say at least which names it can have. */
function mergeHidden(draft: Draft, node: ts.Expression, scope: Scope): void {
  const why = `${nameOf(node)} is spread into it`;
  const names = declaredNames(typeAt(node, scope), scope);
  if (names === undefined) spreadOver(draft, why, node);
  else for (const name of names) draft.properties.set(name, { name: node, node, value: () => opaque(node, why) });
}

function mergeObject(draft: Draft, object: ObjectValue, isCertain: boolean): void {
  if (object.open !== undefined) closeOver(draft, object.open);
  for (const [name, property] of object.properties) {
    const before = draft.properties.get(name);
    draft.properties.set(name, isCertain ? property : either(before, property));
  }
}

function either(before: Property | undefined, after: Property): Property {
  const otherwise = (): Value => before?.value() ?? { is: 'nothing', node: after.node };
  return { ...after, value: () => choiceOf([otherwise(), after.value()], after.node) };
}

/** A text that stands before what is spread may be replaced; nothing else is assumed to stay. */
function spreadOver(draft: Draft, why: string, node: ts.Expression): void {
  const before = [...draft.properties];
  closeOver(draft, why);
  const source = skipWrapping(node);
  const name = nameOf(ts.isBinaryExpression(source) ? source.left : source);
  for (const [key, { value }] of before) {
    const property = draft.properties.get(key) as Property;
    const otherwise = { value, unset: `${name}.${key}` };
    draft.properties.set(key, { ...property, value: () => ({ ...opaque(property.node, why), otherwise }) });
  }
}

/** Anything may be set or set again from here on: what was known before is no longer certain. */
export function closeOver(draft: Draft, why: string): void {
  draft.open = why;
  for (const [name, property] of draft.properties) {
    draft.properties.set(name, { ...property, value: () => opaque(property.node, why) });
  }
}

/** Longer lists are cut: a list that doubles itself would fill the memory. */
const MAX_ITEMS = 20_000;

export function evaluateArray(node: ts.ArrayLiteralExpression, scope: Scope): ArrayValue {
  return { is: 'array', node, ...itemsOf(node.elements, scope), scope };
}

/** The values of a list of expressions, with the elements of what is spread into it. */
export function itemsOf(elements: readonly ts.Expression[], scope: Scope): Pick<ArrayValue, 'items' | 'open'> {
  const items: Value[] = [];
  let open: string | undefined;
  for (const element of elements) {
    const spread = ts.isSpreadElement(element) ? spreadItems(element, scope) : undefined;
    if (spread?.is === 'array' && items.length + spread.items.length <= MAX_ITEMS) {
      for (const item of spread.items) items.push(item);
      open ??= spread.open;
    } else if (spread !== undefined && bringsNothing(spread)) {
      // `...(x && [a])` without x.
    } else if (spread !== undefined && isOneOfLists(spread)) {
      // One item stands for all of them, whichever list it is.
      items.push({ ...spread, node: element });
      open ??= openAmong(spread);
    } else if (ts.isSpreadElement(element)) {
      open ??= `${nameOf(element.expression)} is spread into it`;
      items.push(opaque(element, open));
    } else items.push(evaluate(element, scope));
  }
  return { items, open };
}

/** The list that is spread; of `...(x ? [a] : [])` and `...(x && [a])`, elements that may be missing. */
function spreadItems(element: ts.SpreadElement, scope: Scope): Value {
  const value = evaluate(element.expression, scope);
  const options = optionsOf(value).filter((option) => option.is !== 'nothing' && option.is !== 'boolean');
  const [list, another] = options.filter((option) => option.is !== 'array' || option.items.length > 0);
  const isOptional = value.is === 'choice' && options.every((option) => option.is === 'array');
  if (!isOptional || list?.is !== 'array' || another !== undefined) return value;
  const nothing = { is: 'nothing', node: element } as const;
  return { ...list, items: list.items.map((item) => choiceOf([nothing, item], item.node)) };
}

/** `...(x ? a : b)`, where both lists are known: one of them, as what a list may hold. */
export function isOneOfLists(value: Value): value is Choice & { readonly options: readonly (ArrayValue | Nothing)[] } {
  return value.is === 'choice' && value.options.every(({ is }) => is === 'array' || is === 'nothing');
}

function openAmong({ options }: Choice): string | undefined {
  return options.map((option) => (option.is === 'array' ? option.open : undefined)).find((why) => why !== undefined);
}

/** An item that stands for all that is spread into a list there. */
export function isSplicedIn(item: Value): boolean {
  return ts.isSpreadElement(item.node);
}

/** One of several lists that is spread in, with a change of each; `undefined` where one of them cannot be changed so. */
export function withEachList(item: Value, change: (list: ArrayValue) => ArrayValue | undefined): Value | undefined {
  if (!isOneOfLists(item)) return item;
  const options = item.options.map((option) => (option.is === 'array' ? change(option) : option));
  return options.every((option) => option !== undefined) ? { ...item, options } : undefined;
}

/** An element that is there in some cases only, or stands for several: what follows it may have another index. */
export function mayBeMissing(item: Value): boolean {
  return isSplicedIn(item) || (item.is === 'choice' && item.options.some(({ is }) => is === 'nothing'));
}

/** How long a text or list is of which all is known. */
function lengthOf(value: Value): number | undefined {
  if (value.is === 'array' && value.open === undefined && !value.items.some(mayBeMissing)) return value.items.length;
  return literalText(value)?.length;
}

/** What code reads of a schema is not what is sent of it. */
function schemaMember({ properties, schema }: ObjectValue, name: string, node: ts.Node): Value {
  if (name === 'shape' && schema?.shape !== undefined) return schema.shape;
  const description = name === 'description' ? properties.get(name)?.value() : undefined;
  return description ?? opaque(node, `${nameOf(node)} is only known at run time`);
}

/** One value's property or element, by name. */
export function propertyOf(value: Value, name: string, node: ts.Node): Value {
  if (value.is === 'object' && value.schema !== undefined) return schemaMember(value, name, node);
  if (value.is === 'object') {
    const property = value.properties.get(name);
    if (property !== undefined) return property.value();
    return value.open === undefined ? { is: 'nothing', node } : opaque(node, value.open);
  }
  const length = name === 'length' ? lengthOf(value) : undefined;
  if (length !== undefined) return { is: 'number', value: length, node };
  if (value.is === 'array' && /^\d+$/.test(name)) {
    const index = Number(name);
    const item = value.items[index];
    const isAt = value.open === undefined && !value.items.slice(0, index).some(mayBeMissing);
    if (item !== undefined && isAt && !isSplicedIn(item)) return item;
  }
  const isThis = value.node.kind === ts.SyntaxKind.ThisKeyword;
  const why = value.is === 'opaque' && !isThis ? value.why : `${nameOf(node)} is only known at run time`;
  // `iso.split('T')[0]` is still the day; `id.length` is the same every time.
  const volatile =
    value.is === 'opaque' && value.volatile !== undefined ? propertyLeft(value.volatile, name) : undefined;
  const read = opaque(node, why, volatile);
  if (value.is !== 'opaque') return read;
  const { otherwise, unset } = value;
  return {
    ...read,
    ...(unset !== undefined && { unset: nameOf(node) }),
    ...(otherwise && { otherwise: { ...otherwise, value: () => propertyOfEach(otherwise.value(), name, node) } }),
  };
}

function propertyOfEach(value: Value, name: string, node: ts.Node): Value {
  return choiceOf(
    optionsOf(value).map((option) => propertyOf(option, name, node)),
    node,
  );
}
