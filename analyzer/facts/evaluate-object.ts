import ts from 'typescript';
import { declaredNames } from './declared-names.js';
import { evaluate } from './evaluate.js';
import { nameOf, type Scope } from './scope.js';
import { holesOf, staticPart } from './text.js';
import { typeAt } from './type-at.js';
import { type ArrayValue, choiceOf, type ObjectValue, opaque, optionsOf, type Property, type Value } from './value.js';
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
    value: () => (expression === undefined ? opaque(member, `${name} is a function`) : evaluate(expression, scope)),
  });
}

function valueExpression(member: ts.ObjectLiteralElementLike): ts.Expression | undefined {
  if (ts.isPropertyAssignment(member)) return member.initializer;
  return ts.isShorthandPropertyAssignment(member) ? member.name : undefined;
}

/** `name`, `'name'`, `['name']`, `[NAME]`. */
function propertyName(name: ts.PropertyName, scope: Scope): string | undefined {
  if (!ts.isComputedPropertyName(name)) return name.text;
  const value = evaluate(name.expression, scope);
  if (value.is === 'number') return String(value.value);
  return value.is === 'text' && value.text.parts.length === 1 && value.text.parts[0]?.is === 'static'
    ? value.text.parts[0].value
    : undefined;
}

function addSpread(draft: Draft, expression: ts.Expression, scope: Scope): void {
  mergeInto(draft, evaluate(expression, scope), expression, scope);
}

/** Adds what a spread or `Object.assign` brings; a spread that may bring nothing leaves what was there possible. */
export function mergeInto(draft: Draft, value: Value, node: ts.Expression, scope: Scope): void {
  const options = optionsOf(value);
  for (const option of options) {
    if (option.is === 'object' && option.schema === undefined) mergeObject(draft, option, options.length === 1);
    else if (option.is !== 'nothing' && option.is !== 'boolean') mergeHidden(draft, node, scope);
  }
}

/** What is spread is not known; its type may say at least which names it can have. */
function mergeHidden(draft: Draft, node: ts.Expression, scope: Scope): void {
  const why = `${nameOf(node)} is spread into it`;
  const names = declaredNames(typeAt(node, scope), scope);
  if (names === undefined) closeOver(draft, why);
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
  return { is: 'array', node, ...itemsOf(node.elements, scope) };
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

/** An element that is there in some cases only: what follows it has another index then. */
export function mayBeMissing(item: Value): boolean {
  return item.is === 'choice' && item.options.some((option) => option.is === 'nothing');
}

/** How long a text or list is of which all is known. */
function lengthOf(value: Value): number | undefined {
  if (value.is === 'array' && value.open === undefined && !value.items.some(mayBeMissing)) return value.items.length;
  return value.is === 'text' && holesOf(value.text).length === 0 ? staticPart(value.text).length : undefined;
}

/** What code reads of a schema is not what is sent of it. */
function schemaMember({ schema }: ObjectValue, name: string, node: ts.Node): Value {
  const isShape = name === 'shape' && schema?.shape !== undefined;
  return isShape ? schema.shape : opaque(node, `${nameOf(node)} is only known at run time`);
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
    if (item !== undefined && value.open === undefined && !value.items.slice(0, index).some(mayBeMissing)) return item;
  }
  const isThis = value.node.kind === ts.SyntaxKind.ThisKeyword;
  const why = value.is === 'opaque' && !isThis ? value.why : `${nameOf(node)} is only known at run time`;
  // `iso.split('T')[0]` is still the day; `id.length` is the same every time.
  const volatile =
    value.is === 'opaque' && value.volatile !== undefined ? propertyLeft(value.volatile, name) : undefined;
  const read = opaque(node, why, volatile);
  return value.is === 'opaque' && value.unset !== undefined ? { ...read, unset: nameOf(node) } : read;
}
