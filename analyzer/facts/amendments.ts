import ts from 'typescript';
import { evaluate } from './evaluate.js';
import { calledFunction } from './evaluate-call.js';
import { closeOver, type Draft, mergeInto } from './evaluate-object.js';
import { referencesTo } from './references.js';
import { nameOf, type Scope } from './scope.js';
import { type ArrayValue, choiceOf, type ObjectValue, type Property, type Value } from './value.js';

/**
 * An object or array as it is at `use`, after what the code does to it once it is declared. A change in the same block
 * before the use has happened; a change anywhere else may have.
 */
export function amended(
  value: Value,
  symbol: ts.Symbol,
  declaration: ts.Declaration,
  use: ts.Node,
  scope: Scope,
): Value {
  if (value.is !== 'object' && value.is !== 'array') return value;
  const changes = referencesTo(symbol, declaration, scope)
    .filter((reference) => reference !== use)
    .map((reference) => changeAt(reference, scope))
    .filter((change) => change !== undefined);
  if (changes.length === 0) return value;
  const block = enclosingBlock(declaration);
  const isCertain = (change: Change) =>
    change.node.end <= use.pos && enclosingBlock(change.node) === block && isStatement(change.node);
  return value.is === 'object'
    ? amendObject(value, changes, isCertain, scope)
    : amendArray(value, changes, isCertain, scope);
}

type Change =
  | {
      readonly kind: 'set';
      readonly node: ts.Node;
      readonly name: ts.Identifier | ts.PrivateIdentifier;
      readonly value: ts.Expression;
    }
  | { readonly kind: 'push'; readonly node: ts.Node; readonly values: readonly ts.Expression[] }
  | { readonly kind: 'assign'; readonly node: ts.Node; readonly values: readonly ts.Expression[] }
  | { readonly kind: 'other'; readonly node: ts.Node };

const CHANGING_METHODS = /^(?:unshift|splice|pop|shift|reverse|sort|fill|copyWithin)$/;

function changeAt(reference: ts.Identifier, scope: Scope): Change | undefined {
  const { parent } = reference;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === reference) return memberChange(parent);
  if (ts.isElementAccessExpression(parent) && parent.expression === reference && isWritten(parent))
    return { kind: 'other', node: parent.parent };
  if (
    ts.isCallExpression(parent) &&
    parent.arguments[0] === reference &&
    parent.expression.getText() === 'Object.assign'
  ) {
    return { kind: 'assign', node: parent, values: parent.arguments.slice(1) };
  }
  if (ts.isCallExpression(parent) && changesParameter(parent, reference, scope)) return { kind: 'other', node: parent };
  return undefined;
}

/** Whether a function of the user's own, given the object, visibly changes it. */
function changesParameter(call: ts.CallExpression, argument: ts.Identifier, scope: Scope): boolean {
  const parameter = calledFunction(call, scope)?.parameters[call.arguments.indexOf(argument)];
  const symbol = parameter && ts.isIdentifier(parameter.name) && scope.checker.getSymbolAtLocation(parameter.name);
  if (parameter === undefined || !symbol) return false;
  return referencesTo(symbol, parameter, scope).some((reference) => changeAt(reference, scope) !== undefined);
}

function memberChange(member: ts.PropertyAccessExpression): Change | undefined {
  const { parent } = member;
  if (
    ts.isBinaryExpression(parent) &&
    parent.left === member &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  ) {
    return { kind: 'set', node: parent, name: member.name, value: parent.right };
  }
  if (isWritten(member)) return { kind: 'other', node: parent };
  if (!ts.isCallExpression(parent) || parent.expression !== member) return undefined;
  if (member.name.text === 'push') return { kind: 'push', node: parent, values: parent.arguments };
  return CHANGING_METHODS.test(member.name.text) ? { kind: 'other', node: parent } : undefined;
}

function isWritten(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isDeleteExpression(parent)) return true;
  if (!ts.isBinaryExpression(parent) || parent.left !== node) return false;
  const kind = parent.operatorToken.kind;
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function enclosingBlock(node: ts.Node): ts.Node | undefined {
  return ts.findAncestor(
    node.parent,
    (parent) => ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isFunctionLike(parent) || ts.isCaseClause(parent),
  );
}

/** Runs whenever its block does: not behind `&&`, `?:` or a braceless `if`. */
function isStatement(node: ts.Node): boolean {
  return (
    ts.isExpressionStatement(node.parent) && (ts.isBlock(node.parent.parent) || ts.isSourceFile(node.parent.parent))
  );
}

function amendObject(
  object: ObjectValue,
  changes: readonly Change[],
  isCertain: (change: Change) => boolean,
  scope: Scope,
): Value {
  const draft: Draft = { properties: new Map(object.properties), open: object.open };
  for (const change of changes) {
    if (change.kind === 'set') setProperty(draft.properties, change.name, change.value, isCertain(change), scope);
    else if (change.kind === 'assign' && isCertain(change))
      for (const value of change.values) mergeInto(draft, evaluate(value, scope), value);
    else closeOver(draft, `${nameOf(change.node)} changes it`);
  }
  return { ...object, ...draft };
}

function setProperty(
  properties: Map<string, Property>,
  name: ts.MemberName,
  expression: ts.Expression,
  certain: boolean,
  scope: Scope,
): void {
  const before = properties.get(name.text);
  const after = () => evaluate(expression, scope);
  const otherwise = (): Value => before?.value() ?? { is: 'nothing', node: expression };
  const value = certain ? after : () => choiceOf([otherwise(), after()], expression);
  properties.set(name.text, { name, node: expression, value });
}

function amendArray(
  array: ArrayValue,
  changes: readonly Change[],
  isCertain: (change: Change) => boolean,
  scope: Scope,
): Value {
  const items = [...array.items];
  let { open } = array;
  for (const change of changes) {
    const isAppended = change.kind === 'push' && isCertain(change) && !change.values.some(ts.isSpreadElement);
    if (isAppended) items.push(...change.values.map((value) => evaluate(value, scope)));
    else open ??= `${nameOf(change.node)} changes it`;
  }
  return { ...array, items, open };
}
