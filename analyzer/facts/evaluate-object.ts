import ts from 'typescript';
import { evaluate } from './evaluate.js';
import { nameOf, type Scope } from './scope.js';
import { type ArrayValue, choiceOf, type ObjectValue, opaque, optionsOf, type Property, type Value } from './value.js';

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
  return value.is === 'text' && value.text.parts.length === 1 && value.text.parts[0]?.is === 'static'
    ? value.text.parts[0].value
    : undefined;
}

function addSpread(draft: Draft, expression: ts.Expression, scope: Scope): void {
  mergeInto(draft, evaluate(expression, scope), expression);
}

/** Adds what a spread or `Object.assign` brings; a spread that may bring nothing leaves what was there possible. */
export function mergeInto(draft: Draft, value: Value, node: ts.Node): void {
  const options = optionsOf(value);
  for (const option of options) {
    if (option.is === 'object') mergeObject(draft, option, options.length === 1);
    else if (option.is !== 'nothing' && option.is !== 'boolean') closeOver(draft, `${nameOf(node)} is spread into it`);
  }
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
  const items: Value[] = [];
  let open: string | undefined;
  for (const element of node.elements) {
    const spread = ts.isSpreadElement(element) ? evaluate(element.expression, scope) : undefined;
    if (spread?.is === 'array' && items.length + spread.items.length <= MAX_ITEMS) {
      for (const item of spread.items) items.push(item);
      open ??= spread.open;
    } else if (ts.isSpreadElement(element)) {
      open ??= `${nameOf(element.expression)} is spread into it`;
      items.push(opaque(element, open));
    } else items.push(evaluate(element, scope));
  }
  return { is: 'array', node, items, open };
}

/** One value's property or element, by name. */
export function propertyOf(value: Value, name: string, node: ts.Node): Value {
  if (value.is === 'object') {
    const property = value.properties.get(name);
    if (property !== undefined) return property.value();
    return value.open === undefined ? { is: 'nothing', node } : opaque(node, value.open);
  }
  if (value.is === 'array' && /^\d+$/.test(name)) {
    const item = value.items[Number(name)];
    if (item !== undefined && value.open === undefined) return item;
  }
  const isThis = value.node.kind === ts.SyntaxKind.ThisKeyword;
  const why = value.is === 'opaque' && !isThis ? value.why : `${nameOf(node)} is only known at run time`;
  // `iso.split('T')[0]` is still the day; `id.length` is the same every time.
  return opaque(node, why, value.is === 'opaque' && /^\d+$/.test(name) ? value.volatile : undefined);
}
