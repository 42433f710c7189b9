import ts from 'typescript';
import { cachedClient } from './cached-clients.js';
import { evaluate, readProperty, skipWrapping } from './evaluate.js';
import { isSplicedIn } from './evaluate-object.js';
import { literalText } from './evaluate-text.js';
import { symbolOf } from './evaluate-variable.js';
import { referencesTo } from './references.js';
import { nameOf, type Scope } from './scope.js';
import { typeAt } from './type-at.js';
import { type ArrayValue, choiceOf, type ObjectValue, opaque, type Value } from './value.js';

/** Larger tables are data: that something is one of so many says nothing. */
export const MAX_ENTRIES = 24;

/** `TABLE[key]`: the entry, or any of them where the key is not known. */
export function evaluateElement(node: ts.ElementAccessExpression, target: ts.Expression, scope: Scope): Value {
  const cached = cachedClient(target, node, scope);
  if (cached !== undefined) return cached;
  const table = evaluate(target, scope);
  const names = keyNames(node.argumentExpression, scope);
  if (names !== undefined) {
    return choiceOf(
      names.map((name) => readProperty(table, name, node)),
      node,
    );
  }
  return anyEntry(table, node);
}

function anyEntry(table: Value, node: ts.Node): Value {
  const why = `${nameOf(node)} is only known at run time`;
  if ((table.is !== 'object' && table.is !== 'array') || table.open !== undefined) return opaque(node, why);
  if (table.is === 'array' && table.items.some(isSplicedIn)) return opaque(node, why);
  const entries = table.is === 'array' ? table.items : entriesOf(table);
  return entries.length === 0 || entries.length > MAX_ENTRIES ? opaque(node, why) : choiceOf(entries, node);
}

function entriesOf(table: ObjectValue): readonly Value[] {
  return [...table.properties.values()].slice(0, MAX_ENTRIES + 1).map((property) => property.value());
}

/** What a key is, or what its type says that it can be. */
function keyNames(node: ts.Expression, scope: Scope): readonly string[] | undefined {
  const name = keyText(evaluate(node, scope));
  if (name !== undefined) return [name];
  const type = typeAt(node, scope);
  const types = type.isUnion() ? type.types : [type];
  const names = types.flatMap((one) => (one.isStringLiteral() || one.isNumberLiteral() ? [String(one.value)] : []));
  return names.length === types.length && names.length <= MAX_ENTRIES ? names : undefined;
}

/** `new Map([['a', 1]]).get(key)`, also of a map that nothing is added to. */
export function evaluateMapEntry(node: ts.CallExpression, scope: Scope): Value | undefined {
  const callee = skipWrapping(node.expression);
  const [key] = node.arguments;
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'get' || key === undefined) return undefined;
  const cached = cachedClient(callee.expression, node, scope);
  if (cached !== undefined) return cached;
  const entries = mapEntries(skipWrapping(callee.expression), scope);
  if (entries === undefined || entries.open !== undefined) return undefined;
  const pairs = entries.items.map((item) => (item.is === 'array' && item.open === undefined ? item.items : []));
  const names = keyNames(key, scope);
  const found = pairs.filter(([name]) => names === undefined || names.includes(keyText(name) ?? ''));
  const values = found.flatMap(([, value]) => (value === undefined ? [] : [value]));
  const isMissing = pairs.some(([name]) => keyText(name) === undefined) || found.length !== values.length;
  if (isMissing || values.length > MAX_ENTRIES) return undefined;
  return values.length === 0 ? { is: 'nothing', node } : choiceOf(values, node);
}

function keyText(value: Value | undefined): string | undefined {
  return value?.is === 'number' ? String(value.value) : literalText(value);
}

function mapEntries(node: ts.Expression, scope: Scope): ArrayValue | undefined {
  if (ts.isNewExpression(node)) {
    const list = node.arguments?.[0];
    const value = node.expression.getText() === 'Map' && list ? evaluate(list, scope) : undefined;
    return value?.is === 'array' ? value : undefined;
  }
  const symbol = ts.isIdentifier(node) ? symbolOf(node, scope) : undefined;
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined || !ts.isVariableDeclaration(declaration)) return undefined;
  const isConst = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  const source = isConst && declaration.initializer ? skipWrapping(declaration.initializer) : undefined;
  if (source === undefined || !ts.isNewExpression(source) || isFilledLater(symbol, declaration, scope))
    return undefined;
  return mapEntries(source, scope);
}

/** Only reading is certain to leave a map as it is. */
function isFilledLater(symbol: ts.Symbol, declaration: ts.Declaration, scope: Scope): boolean {
  return referencesTo(symbol, declaration, scope).some(({ parent }) => {
    const isRead =
      ts.isPropertyAccessExpression(parent) && /^(?:get|has|size|keys|values|entries)$/.test(parent.name.text);
    return !isRead && !ts.isExportSpecifier(parent);
  });
}
