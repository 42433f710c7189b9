import ts from 'typescript';
import { stubNameOf } from '../program/own-files.js';
import { mayHoldShape } from '../text/prefilter.js';
import { amendArray, isRepeating } from './amended-list.js';
import { evaluate, withWrapping } from './evaluate.js';
import { calledFunction } from './evaluate-call.js';
import { closeOver, type Draft, mergeInto } from './evaluate-object.js';
import { importedReferences, referencesTo } from './references.js';
import { nameOf, type Scope } from './scope.js';
import { typeAt } from './type-at.js';
import { choiceOf, type Made, type ObjectValue, type Opaque, opaque, type Property, type Value } from './value.js';

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
  if (value.is === 'opaque' && value.volatile !== undefined) return unlessSet(value, symbol, declaration, scope);
  if (value.is === 'made') return unlessChanged(value, symbol, declaration, scope);
  if (value.is !== 'object' && value.is !== 'array') return value;
  // Schemas of a schema library never change: every method makes a new one.
  if (value.is === 'object' && value.schema !== undefined) return value;
  const changes = [
    ...changesTo(symbol, declaration, scope),
    ...changesElsewhere(symbol, declaration, use, scope),
  ].filter((change) => change.reference !== use && !comesLaterInRound(change, declaration, use));
  if (changes.length === 0) return value;
  const isCertain = (change: Change) => change.node.end <= use.pos && runsWithBlockOf(change.node, declaration);
  return value.is === 'object'
    ? amendObject(value, changes, isCertain, scope)
    : amendArray(value, changes, { declaration, use }, scope);
}

/** What one round of a loop does to its own element behind a use has not happened there. */
function comesLaterInRound({ node: change }: Change, declaration: ts.Declaration, use: ts.Node): boolean {
  if (change.pos < use.end) return false;
  const round = ts.findAncestor(declaration, (node) => ts.isFunctionLike(node) || ts.isForOfStatement(node));
  if (round === undefined || !(ts.isForOfStatement(round) || isRepeating(round))) return false;
  const isRound = (node: ts.Node) => node === round || ts.isFunctionLike(node) || ts.isIterationStatement(node, false);
  return [change, use].every((node) => ts.findAncestor(node.parent, isRound) === round);
}

/** `date.setHours(0, 0, 0, 0)`: what the clock said is no longer in it. */
function unlessSet(value: Opaque, symbol: ts.Symbol, declaration: ts.Declaration, scope: Scope): Value {
  const isSet = referencesTo(symbol, declaration, scope).some(
    ({ parent }) => ts.isPropertyAccessExpression(parent) && /^set[A-Z]/.test(parent.name.text),
  );
  return isSet ? { ...value, volatile: undefined } : value;
}

/** `model.maxTokens = 5` after the model is made: what it was made from no longer tells. */
function unlessChanged(value: Made, symbol: ts.Symbol, declaration: ts.Declaration, scope: Scope): Value {
  const isChanged = changesTo(symbol, declaration, scope).some(
    (change) => change.kind === 'set' && !WATCHES_ONLY.test(change.name.text),
  );
  return isChanged ? { ...opaque(value.node, `${symbol.name} is changed after it is made`), varies: true } : value;
}

/** Members that no setting is in. */
const WATCHES_ONLY = /^(?:verbose|callbacks|tags|metadata|handoffs)$/;

/** What the code does to a variable's value, anywhere in its file. Worked out once, however often the variable is read. */
export function changesTo(symbol: ts.Symbol, declaration: ts.Declaration, scope: Scope): readonly FoundChange[] {
  const known = scope.work.changes.get(symbol);
  if (known !== undefined) return known;
  // A function that hands its parameter to itself asks again while it is being answered.
  scope.work.changes.set(symbol, []);
  const found = referencesTo(symbol, declaration, scope).flatMap((reference) => {
    const change = changeAt(reference, scope);
    return change === undefined ? [] : [{ ...change, reference }];
  });
  scope.work.changes.set(symbol, found);
  return found;
}

/** What the file that uses an imported object does to it. */
function changesElsewhere(
  symbol: ts.Symbol,
  declaration: ts.Declaration,
  use: ts.Node,
  scope: Scope,
): readonly FoundChange[] {
  const file = use.getSourceFile();
  if (file === declaration.getSourceFile() || !ts.isIdentifier(use)) return [];
  return importedReferences(use, symbol, scope).flatMap((reference) => {
    const change = changeAt(reference, scope);
    return change === undefined ? [] : [{ ...change, reference }];
  });
}

export type FoundChange = Change & { readonly reference: ts.Identifier };

/** What code does to a value. */
export type Change =
  | {
      readonly kind: 'set';
      readonly node: ts.Node;
      readonly name: ts.Identifier | ts.PrivateIdentifier;
      readonly value: ts.Expression;
    }
  | { readonly kind: 'push' | 'unshift'; readonly node: ts.Node; readonly values: readonly ts.Expression[] }
  /** Elements of a list go, or change places. */
  | { readonly kind: 'cut'; readonly node: ts.Node }
  | { readonly kind: 'assign'; readonly node: ts.Node; readonly values: readonly ts.Expression[] }
  /** Something inside a member: `options.request.model = x`, `options.messages.push(x)`. */
  | { readonly kind: 'inner'; readonly node: ts.Node; readonly name: string }
  | { readonly kind: 'delete'; readonly node: ts.Node; readonly name: string }
  | { readonly kind: 'other'; readonly node: ts.Node };

const CHANGING_METHODS = /^(?:unshift|splice|pop|shift|reverse|sort|fill|copyWithin)$/;
/** Those of them that bring nothing new. */
const CUTTING_METHODS = /^(?:pop|shift|reverse|sort|copyWithin)$/;

function changeAt(reference: ts.Identifier, scope: Scope): Change | undefined {
  const node = withWrapping(accessOf(reference));
  const { parent } = node;
  if (isAccess(parent) && parent.expression === node && isChangedInside(parent)) {
    return { kind: 'inner', node: parent, name: memberNameOf(parent) ?? '' };
  }
  if (ts.isPropertyAccessExpression(parent) && parent.expression === node) return memberChange(parent);
  if (ts.isElementAccessExpression(parent) && parent.expression === node) {
    return isWritten(parent) ? { kind: 'other', node: parent.parent } : undefined;
  }
  if (ts.isVariableDeclaration(parent) && parent.initializer === node) return aliasChange(parent, scope);
  if (!ts.isCallExpression(parent) || parent.expression === node) return undefined;
  if (parent.arguments[0] === node && parent.expression.getText() === 'Object.assign') {
    return { kind: 'assign', node: parent, values: parent.arguments.slice(1) };
  }
  return mayChangeArgument(parent, node, scope) ? { kind: 'other', node: parent } : undefined;
}

/** A field stands behind its object: `this.messages` of `messages`. */
function accessOf(reference: ts.Identifier): ts.Expression {
  const { parent } = reference;
  return ts.isPropertyAccessExpression(parent) && parent.name === reference ? parent : reference;
}

function isAccess(node: ts.Node): node is ts.PropertyAccessExpression | ts.ElementAccessExpression {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
}

function memberNameOf(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return ts.isStringLiteralLike(node.argumentExpression) || ts.isNumericLiteral(node.argumentExpression)
    ? node.argumentExpression.text
    : undefined;
}

/** Whether what a member holds is written to, however deep inside, or called to change itself. */
function isChangedInside(member: ts.Expression): boolean {
  let node = withWrapping(member);
  for (let { parent } = node; isAccess(parent) && parent.expression === node; { parent } = node) {
    const isCalled = ts.isCallExpression(parent.parent) && parent.parent.expression === parent;
    if (isCalled) return CHANGING_METHODS.test(memberNameOf(parent) ?? '') || memberNameOf(parent) === 'push';
    if (isWritten(parent)) return true;
    node = withWrapping(parent);
  }
  return false;
}

/** `const alias = options`: a change of the one is a change of the other. */
function aliasChange(declaration: ts.VariableDeclaration, scope: Scope): Change | undefined {
  const symbol = ts.isIdentifier(declaration.name) ? scope.checker.getSymbolAtLocation(declaration.name) : undefined;
  if (symbol === undefined) return undefined;
  return changesTo(symbol, declaration, scope).length > 0 ? { kind: 'other', node: declaration } : undefined;
}

/** Functions that only look at what they are given, by what such functions are called. */
const LOOKS_ONLY =
  /^(?:console\.|JSON\.|Object\.(?:keys|values|entries|freeze)|structuredClone)|(?:log|debug|info|warn|error|trace|print|stringify|track|record|assert|valid\w*|check|hash|toLocale\w*|is[A-Z]\w*)$/i;

/** Whether a function that is given the object may change it: it does so in sight, or it is out of sight. */
function mayChangeArgument(call: ts.CallExpression, argument: ts.Expression, scope: Scope): boolean {
  if (LOOKS_ONLY.test(call.expression.getText()) || isOfStub(call, scope)) return false;
  const declaration = calledFunction(call, scope);
  if (declaration === undefined) return true;
  const parameter = declaration.parameters[call.arguments.indexOf(argument)];
  const symbol = parameter && ts.isIdentifier(parameter.name) && scope.checker.getSymbolAtLocation(parameter.name);
  if (parameter === undefined || !symbol) return false;
  return changesTo(symbol, parameter, scope).length > 0;
}

/** An SDK sends what it is given. By its shape a call is one too, where the client's type is not known. */
function isOfStub(call: ts.CallExpression, scope: Scope): boolean {
  const type = scope.checker.getNonNullableType(typeAt(call.expression, scope));
  const declaration = type.getCallSignatures()[0]?.declaration;
  if (declaration !== undefined) return stubNameOf(declaration.getSourceFile()) !== undefined;
  return mayHoldShape(call.expression.getText());
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
  if (ts.isDeleteExpression(parent)) return { kind: 'delete', node: parent, name: member.name.text };
  if (isWritten(member)) return { kind: 'other', node: parent };
  return ts.isCallExpression(parent) && parent.expression === member
    ? methodChange(parent, member.name.text)
    : undefined;
}

function methodChange(node: ts.CallExpression, method: string): Change | undefined {
  if (method === 'push' || method === 'unshift') return { kind: method, node, values: node.arguments };
  const isSpread = node.arguments.some(ts.isSpreadElement);
  if (CUTTING_METHODS.test(method) || (method === 'splice' && node.arguments.length <= 2 && !isSpread))
    return { kind: 'cut', node };
  return CHANGING_METHODS.test(method) ? { kind: 'other', node } : undefined;
}

function isWritten(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isDeleteExpression(parent)) return true;
  if (!ts.isBinaryExpression(parent) || parent.left !== node) return false;
  const kind = parent.operatorToken.kind;
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** Whether something runs whenever the block of a declaration does. */
export function runsWithBlockOf(node: ts.Node, declaration: ts.Declaration): boolean {
  return enclosingBlock(node) === enclosingBlock(declaration) && isStatement(node);
}

/** Whether something runs whenever a function does. */
export function runsWithBody(node: ts.Node, owner: ts.SignatureDeclaration): boolean {
  return enclosingBlock(node) === (owner as ts.FunctionLikeDeclaration).body && isStatement(node);
}

/** The block, file or function that a node stands in. */
export function enclosingBlock(node: ts.Node): ts.Node | undefined {
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
    else if (change.kind === 'inner') hideProperty(draft, change);
    else if (change.kind === 'delete') removeProperty(draft.properties, change, isCertain(change));
    else if (change.kind === 'assign' && isCertain(change))
      for (const value of change.values) mergeInto(draft, evaluate(value, scope), value, scope);
    else closeOver(draft, `${nameOf(change.node)} changes it`);
  }
  return { ...object, ...draft };
}

/** `delete options.stop`: that member may be missing from then on; what an open object has under its name stays open. */
function removeProperty(
  properties: Map<string, Property>,
  { name, node }: Extract<Change, { kind: 'delete' }>,
  certain: boolean,
): void {
  const before = properties.get(name);
  const nothing = { is: 'nothing', node } as const;
  if (before !== undefined)
    properties.set(name, { ...before, value: () => (certain ? nothing : choiceOf([nothing, before.value()], node)) });
}

/** What is inside a member is no longer known; the members beside it are. */
function hideProperty(draft: Draft, { name, node }: Extract<Change, { kind: 'inner' }>): void {
  const why = `${nameOf(node)} is changed inside`;
  const before = draft.properties.get(name);
  if (before === undefined) closeOver(draft, why);
  else draft.properties.set(name, { ...before, value: () => opaque(before.node, why) });
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
