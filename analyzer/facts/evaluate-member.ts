import ts from 'typescript';
import { amended } from './amendments.js';
import { environmentVariable } from './environment.js';
import { evaluate, readProperty, skipWrapping } from './evaluate.js';
import { evaluateElement } from './evaluate-element.js';
import { evaluateDeclaration, named, symbolOf } from './evaluate-variable.js';
import { memberScope, runsWithObject, throughMaking } from './instances.js';
import { type Override, overrideOf } from './overrides.js';
import { assignmentsTo, isStepped } from './references.js';
import { isSetBefore } from './runs-again.js';
import { nameOf, type Scope } from './scope.js';
import { isSetElsewhere } from './set-elsewhere.js';
import { choiceOf, opaque, type Value } from './value.js';
import { kept } from './volatile.js';

/** `object.name`, `object['name']`, `list[0]`. */
export function evaluateMember(node: ts.PropertyAccessExpression | ts.ElementAccessExpression, scope: Scope): Value {
  const target = skipWrapping(node.expression);
  if (/^(?:process|import\.meta|Deno|Bun)\b.*\benv\b/.test(nameOf(node, 80))) return environmentVariable(node);
  if (ts.isPropertyAccessExpression(node)) {
    const bySymbol = evaluateMemberSymbol(node, scope);
    if (bySymbol !== undefined) return bySymbol;
    const owner = evaluate(target, scope);
    // `message?.content` of nothing is nothing.
    const isNone = owner.is === 'nothing' && node.questionDotToken !== undefined;
    return isNone ? owner : named(readProperty(owner, node.name.text, node), node);
  }
  return evaluateElement(node, target, scope);
}

/** Enum members, class fields and CommonJS exports are found by what the name refers to. */
function evaluateMemberSymbol(node: ts.PropertyAccessExpression, scope: Scope): Value | undefined {
  const symbol = symbolOf(node.name, scope);
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined) return undefined;
  if (isObjectMember(declaration) && !isOwnMember(node, symbol, declaration, scope)) return undefined;
  const override = isThis(node.expression) ? overrideOf(node.name.text, declaration, scope) : undefined;
  if (override !== undefined) return evaluateOverride(override, node, scope);
  const inside = isOfObject(declaration) ? memberScope(node.expression, node, scope) : scope;
  const value = evaluateDeclaration(symbol, declaration, node, inside);
  const isShared = isOfObject(declaration) || ts.isBinaryExpression(declaration);
  if (value.is !== 'opaque' && isShared && isSetElsewhere(declaration, scope))
    return { ...opaque(node, `${nameOf(node)} is set elsewhere, too`), varies: true };
  const isUnknown =
    value.is === 'opaque' &&
    value.volatile === undefined &&
    value.varies !== true &&
    value.otherwise === undefined &&
    value.written === undefined;
  return isUnknown ? undefined : named(throughMaking(value, node.expression, node, scope), node);
}

function isThis({ kind }: ts.Expression): boolean {
  return kind === ts.SyntaxKind.ThisKeyword;
}

function evaluateOverride(override: Override, node: ts.PropertyAccessExpression, scope: Scope): Value {
  const symbol =
    override === 'assigned' ? undefined : override.name && scope.checker.getSymbolAtLocation(override.name);
  if (override === 'assigned' || symbol === undefined)
    return { ...opaque(node, `${nameOf(node)} is set in a subclass`), varies: true };
  const value = evaluateDeclaration(symbol, override, node, scope);
  return value.is === 'opaque' ? { ...value, varies: true } : value;
}

/** `this.name` in a method of an object literal that nothing sets anew. */
function isOwnMember(
  { expression }: ts.PropertyAccessExpression,
  symbol: ts.Symbol,
  declaration: ts.Declaration,
  scope: Scope,
): boolean {
  const isOwn = isThis(expression) && ts.isPropertyAssignment(declaration);
  return isOwn && assignmentsTo(symbol, declaration, scope).length === 0;
}

function isOfObject(declaration: ts.Declaration): boolean {
  return (
    ts.isPropertyDeclaration(declaration) || ts.isGetAccessorDeclaration(declaration) || ts.isParameter(declaration)
  );
}

/** Members of object literals are read through the object, which knows of spreads and later changes. */
function isObjectMember(declaration: ts.Declaration): boolean {
  return (
    ts.isPropertyAssignment(declaration) ||
    ts.isShorthandPropertyAssignment(declaration) ||
    ts.isPropertySignature(declaration)
  );
}

/** A class field: its initialiser, or the one assignment in the class when there is none. */
export function evaluateField(
  symbol: ts.Symbol,
  declaration: ts.PropertyDeclaration,
  node: ts.Expression,
  scope: Scope,
): Value {
  const assignments = assignmentsTo(symbol, declaration, scope);
  const first = declaration.initializer === undefined ? [] : [evaluate(declaration.initializer, scope)];
  const values = [...first, ...assignments.map((assignment) => assignedValue(assignment, node, scope))].filter(
    (value) => value.is !== 'nothing',
  );
  if (values.length === 0) return opaque(node, `${nameOf(node)} is set elsewhere`);
  if (isStepped(symbol, declaration, scope)) return { ...opaque(node, `${nameOf(node)} is counted`), varies: true };
  if (isAssignedAsAWhole(declaration))
    return { ...opaque(node, `${nameOf(node)} may be set with the others`), varies: true };
  if (values.length === 1) return amended(values[0] as Value, symbol, declaration, node, scope);
  // One of several clients: each is made in sight.
  if (values.every((value) => value.is === 'made')) return choiceOf(values, node);
  return { ...opaque(node, `${nameOf(node)} is set more than once`), varies: true };
}

/** `Object.assign(this, options)` in the class: any field may be one of the options. */
function isAssignedAsAWhole({ parent }: ts.PropertyDeclaration): boolean {
  return /\bObject\.assign\(\s*this\b/.test(parent.getText());
}

/** What an assignment has set; the same from then on, unless it has just run. */
function assignedValue(assignment: ts.BinaryExpression, node: ts.Expression, scope: Scope): Value {
  const value = evaluate(assignment.right, scope);
  return isSetBefore(assignment, node) || runsWithObject(assignment, scope) ? value : kept(value);
}

/** `this.x = ...` and `exports.x = ...` in JavaScript, where the assignment is the declaration. */
export function evaluateAssigned(
  symbol: ts.Symbol,
  declaration: ts.Declaration,
  node: ts.Expression,
  scope: Scope,
): Value {
  const declared = (symbol.declarations ?? []).flatMap((each) => assignedExpression(each) ?? []);
  const assigned = assignmentsTo(symbol, declaration, scope).map(({ right }) => right);
  const values = [...new Set([...declared, ...assigned])].map((source) =>
    ts.isBinaryExpression(source.parent) ? assignedValue(source.parent, node, scope) : evaluate(source, scope),
  );
  const something = values.filter((value) => value.is !== 'nothing');
  const [only, another] = something;
  if (isStepped(symbol, declaration, scope)) return { ...opaque(node, `${nameOf(node)} is counted`), varies: true };
  if (only !== undefined && another === undefined) return amended(only, symbol, declaration, node, scope);
  if (values.length === 1) return values[0] as Value;
  // One of several clients: each is made in sight.
  if (something.length > 0 && something.every((value) => value.is === 'made')) return choiceOf(something, node);
  return { ...opaque(node, `${nameOf(node)} is set more than once`), varies: true };
}

/** The right side of the assignment that declares a member. */
export function assignedExpression(declaration: ts.Declaration): ts.Expression | undefined {
  const node: ts.Node = ts.isBinaryExpression(declaration) ? declaration : declaration.parent;
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken ? node.right : undefined;
}

/** What a getter returns first. */
export function evaluateGetter(declaration: ts.GetAccessorDeclaration, node: ts.Expression, scope: Scope): Value {
  const only = declaration.body?.statements.find(ts.isReturnStatement)?.expression;
  return only === undefined ? opaque(node, `${nameOf(node)} is a getter`) : evaluate(only, scope);
}
