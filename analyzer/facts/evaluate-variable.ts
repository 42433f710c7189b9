import ts from 'typescript';
import { amended, runsWithBlockOf, runsWithBody } from './amendments.js';
import { argumentValue, withDefault } from './bind-arguments.js';
import { evaluate, readProperty, skipWrapping } from './evaluate.js';
import { assignmentsTo, isStepped } from './references.js';
import { nameOf, placeOf, type Scope } from './scope.js';
import { choiceOf, opaque, type Value } from './value.js';
import { throughPlace } from './volatile.js';

export function evaluateIdentifier(node: ts.Identifier, scope: Scope): Value {
  if (node.text === 'undefined') return { is: 'nothing', node };
  if (node.text === 'Infinity') return { is: 'number', value: Number.POSITIVE_INFINITY, node };
  const symbol = symbolOf(node, scope);
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined) return opaque(node, `${node.text} is not known here`);
  return named(evaluateDeclaration(symbol, declaration, node, scope), node);
}

/** The symbol that an expression's name refers to, imports and shorthand looked through. */
export function symbolOf(node: ts.Node, scope: Scope): ts.Symbol | undefined {
  const { checker } = scope;
  const isShorthand = ts.isShorthandPropertyAssignment(node.parent) && node.parent.name === node;
  const symbol = isShorthand
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  if (symbol === undefined) return undefined;
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** What is opaque is named after the variable that the reader sees. */
function named(value: Value, node: ts.Expression): Value {
  return throughPlace(value.is === 'opaque' ? { ...value, node } : value, placeOf(node));
}

function evaluateDeclaration(symbol: ts.Symbol, declaration: ts.Declaration, node: ts.Expression, scope: Scope): Value {
  if (ts.isParameter(declaration)) return evaluateParameter(symbol, declaration, node, scope);
  if (ts.isVariableDeclaration(declaration)) return evaluateVariable(symbol, declaration, node, scope);
  if (ts.isBindingElement(declaration)) return evaluateBinding(declaration, node, scope);
  if (ts.isEnumMember(declaration)) return evaluateEnumMember(declaration, node, scope);
  if (ts.isPropertyDeclaration(declaration)) return evaluateField(symbol, declaration, node, scope);
  if (ts.isPropertyAssignment(declaration)) return evaluate(declaration.initializer, scope);
  if (ts.isShorthandPropertyAssignment(declaration)) return evaluateIdentifier(declaration.name, scope);
  if (ts.isExportAssignment(declaration)) return evaluate(declaration.expression, scope);
  if (ts.isBinaryExpression(declaration) || ts.isPropertyAccessExpression(declaration))
    return evaluateAssigned(symbol, node, scope);
  if (ts.isGetAccessorDeclaration(declaration)) return evaluateGetter(declaration, node, scope);
  return opaque(node, `${nameOf(node)} is only known at run time`);
}

function evaluateParameter(
  symbol: ts.Symbol,
  declaration: ts.ParameterDeclaration,
  node: ts.Expression,
  scope: Scope,
): Value {
  const argument = scope.parameters.get(declaration);
  if (argument === undefined) {
    const comesIn = opaque(node, `${nameOf(node)} comes in as a parameter`);
    // A default is what its type is inferred from, and only one of the values it can have.
    return declaration.initializer === undefined ? comesIn : { ...comesIn, varies: true };
  }
  const passed = withDefault(argumentValue(argument, node), declaration.initializer, scope);
  return reassigned(amended(passed, symbol, declaration, node, scope), symbol, declaration, node, scope);
}

/** `messages = messages.slice(-10)`: from there on another value; behind a condition either. */
function reassigned(
  passed: Value,
  symbol: ts.Symbol,
  declaration: ts.ParameterDeclaration,
  node: ts.Expression,
  scope: Scope,
): Value {
  const all = assignmentsTo(symbol, declaration, scope);
  const isInside = (assignment: ts.Node) => assignment.pos <= node.pos && node.end <= assignment.end;
  const earlier = all.filter((assignment) => assignment.pos < node.pos && !isInside(assignment));
  if (all.some(isInside) || earlier.length === 0) return passed;
  if (!earlier.every(isPlainAssignment) || earlier.length > MAX_ASSIGNMENTS || isStepped(symbol, declaration, scope))
    return { ...opaque(node, `${nameOf(node)} is changed after it comes in`), varies: true };
  const last = earlier.at(-1) as ts.BinaryExpression;
  const isCertain = last.operatorToken.kind === ts.SyntaxKind.EqualsToken && runsWithBody(last, declaration.parent);
  if (isCertain) return evaluate(last.right, scope);
  return choiceOf([passed, ...earlier.map((assignment) => evaluate(assignment.right, scope))], node);
}

function evaluateVariable(
  symbol: ts.Symbol,
  declaration: ts.VariableDeclaration,
  node: ts.Expression,
  scope: Scope,
): Value {
  if (declaration.initializer === undefined && isLoopVariable(declaration))
    return opaque(node, `${nameOf(node)} changes in a loop`);
  const isConst = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  if (isConst && declaration.initializer !== undefined) {
    return amended(evaluate(declaration.initializer, scope), symbol, declaration, node, scope);
  }
  return evaluateVarying(symbol, declaration, node, scope);
}

function isLoopVariable(declaration: ts.VariableDeclaration): boolean {
  return ts.isForOfStatement(declaration.parent.parent) || ts.isForInStatement(declaration.parent.parent);
}

/** `let` and `var`: the one value they ever get, or all of them. */
function evaluateVarying(
  symbol: ts.Symbol,
  declaration: ts.VariableDeclaration,
  node: ts.Expression,
  scope: Scope,
): Value {
  const assignments = assignmentsTo(symbol, declaration, scope);
  const isPlain = !isStepped(symbol, declaration, scope) && assignments.every(isPlainAssignment);
  if (!isPlain || assignments.length > MAX_ASSIGNMENTS)
    return { ...opaque(node, `${nameOf(node)} is changed after it is set`), varies: true };
  const sources = [declaration.initializer, ...assignments.map((assignment) => assignment.right)].filter(isDefined);
  if (sources.length === 0) return opaque(node, `${nameOf(node)} is not set in sight`);
  if (sources.length === 1) {
    const value = amended(evaluate(sources[0] as ts.Expression, scope), symbol, declaration, node, scope);
    const [only] = assignments;
    // `let cap; if (x) cap = 5`: it may be nothing. A client that is made when it is first needed is always made.
    const isOptional = only !== undefined && value.is !== 'made' && !runsWithBlockOf(only, declaration);
    return isOptional ? choiceOf([{ is: 'nothing', node }, value], node) : value;
  }
  // `let x; if (a) x = 1; else x = 2`: the declaration's own value counts too, unless there is none.
  return choiceOf(
    sources.map((source) => evaluate(source, scope)),
    node,
  );
}

/** `=`, and the `??=` of something that is made when it is first needed. */
function isPlainAssignment({ operatorToken }: ts.BinaryExpression): boolean {
  const { kind } = operatorToken;
  const isLazy = kind === ts.SyntaxKind.QuestionQuestionEqualsToken || kind === ts.SyntaxKind.BarBarEqualsToken;
  return isLazy || kind === ts.SyntaxKind.EqualsToken;
}

const MAX_ASSIGNMENTS = 8;

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}

/** `const { a: { b = 1 } } = source`, also for destructured parameters. */
function evaluateBinding(element: ts.BindingElement, node: ts.Expression, scope: Scope): Value {
  const source = evaluatePatternSource(element.parent.parent, node, scope);
  if (element.dotDotDotToken !== undefined) return restOfObject(element, source, node);
  const name = ts.isArrayBindingPattern(element.parent)
    ? String(element.parent.elements.indexOf(element))
    : (element.propertyName ?? element.name).getText();
  const value = readProperty(source, name, node);
  const fallback = element.initializer;
  if (fallback === undefined) return value;
  if (value.is === 'opaque') return opaque(node, `${value.why} (${nameOf(fallback)} by default)`);
  return withDefault(value, fallback, scope);
}

/** `{ a, ...rest }`: everything but what is named beside it. */
function restOfObject(element: ts.BindingElement, source: Value, node: ts.Expression): Value {
  if (source.is !== 'object') return opaque(node, `${nameOf(node)} is the rest of an object`);
  const named = element.parent.elements.flatMap((other) =>
    ts.isOmittedExpression(other) || other === element ? [] : [(other.propertyName ?? other.name).getText()],
  );
  const properties = new Map([...source.properties].filter(([name]) => !named.includes(name)));
  return { ...source, properties };
}

function evaluatePatternSource(
  owner: ts.VariableDeclaration | ts.ParameterDeclaration | ts.BindingElement,
  node: ts.Expression,
  scope: Scope,
): Value {
  if (ts.isBindingElement(owner)) return evaluateBinding(owner, node, scope);
  if (ts.isParameter(owner)) {
    const argument = scope.parameters.get(owner);
    return argument === undefined
      ? opaque(node, `${nameOf(node)} comes in as a parameter`)
      : withDefault(argumentValue(argument, node), owner.initializer, scope);
  }
  return owner.initializer === undefined
    ? opaque(node, `${nameOf(node)} is not set in sight`)
    : evaluate(owner.initializer, scope);
}

function evaluateEnumMember(member: ts.EnumMember, node: ts.Expression, scope: Scope): Value {
  if (member.initializer !== undefined) return evaluate(member.initializer, scope);
  const value = scope.checker.getConstantValue(member);
  return typeof value === 'number'
    ? { is: 'number', value, node }
    : opaque(node, `${nameOf(node)} is only known at run time`);
}

/** A class field: its initialiser, or the one assignment in the class when there is none. */
function evaluateField(
  symbol: ts.Symbol,
  declaration: ts.PropertyDeclaration,
  node: ts.Expression,
  scope: Scope,
): Value {
  const assignments = assignmentsTo(symbol, declaration, scope);
  const sources = [declaration.initializer, ...assignments.map((assignment) => assignment.right)].filter(isDefined);
  const values = sources.map((source) => evaluate(source, scope)).filter((value) => value.is !== 'nothing');
  if (values.length === 0) return opaque(node, `${nameOf(node)} is set elsewhere`);
  if (values.length === 1) return values[0] as Value;
  return { ...opaque(node, `${nameOf(node)} is set more than once`), varies: true };
}

/** `this.x = ...` and `exports.x = ...` in JavaScript, where the assignment is the declaration. */
function evaluateAssigned(symbol: ts.Symbol, node: ts.Expression, scope: Scope): Value {
  const sources = (symbol.declarations ?? []).map(assignedExpression).filter(isDefined);
  if (sources.length === 1) return evaluate(sources[0] as ts.Expression, scope);
  return { ...opaque(node, `${nameOf(node)} is set more than once`), varies: true };
}

function assignedExpression(declaration: ts.Declaration): ts.Expression | undefined {
  const node: ts.Node = ts.isBinaryExpression(declaration) ? declaration : declaration.parent;
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken ? node.right : undefined;
}

function evaluateGetter(declaration: ts.GetAccessorDeclaration, node: ts.Expression, scope: Scope): Value {
  const only = declaration.body?.statements.find(ts.isReturnStatement)?.expression;
  return only === undefined ? opaque(node, `${nameOf(node)} is a getter`) : evaluate(only, scope);
}

/** `object.name`, `object['name']`, `list[0]`. */
export function evaluateMember(node: ts.PropertyAccessExpression | ts.ElementAccessExpression, scope: Scope): Value {
  const target = skipWrapping(node.expression);
  if (/^(?:process|import\.meta|Deno|Bun)\b.*\benv\b/.test(nameOf(node, 80))) return opaque(node, nameOf(node));
  if (ts.isPropertyAccessExpression(node)) {
    const bySymbol = evaluateMemberSymbol(node, scope);
    if (bySymbol !== undefined) return bySymbol;
    return named(readProperty(evaluate(target, scope), node.name.text, node), node);
  }
  return evaluateElement(node, target, scope);
}

/** Enum members, class fields and CommonJS exports are found by what the name refers to. */
function evaluateMemberSymbol(node: ts.PropertyAccessExpression, scope: Scope): Value | undefined {
  const symbol = symbolOf(node.name, scope);
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined || isObjectMember(declaration)) return undefined;
  const value = evaluateDeclaration(symbol, declaration, node, scope);
  return value.is === 'opaque' && value.volatile === undefined ? undefined : named(value, node);
}

/** Members of object literals are read through the object, which knows of spreads and later changes. */
function isObjectMember(declaration: ts.Declaration): boolean {
  return (
    ts.isPropertyAssignment(declaration) ||
    ts.isShorthandPropertyAssignment(declaration) ||
    ts.isPropertySignature(declaration)
  );
}

function evaluateElement(node: ts.ElementAccessExpression, target: ts.Expression, scope: Scope): Value {
  const object = evaluate(target, scope);
  const key = evaluate(node.argumentExpression, scope);
  if (key.is === 'number') return readProperty(object, String(key.value), node);
  if (key.is === 'text' && key.text.parts.length === 1 && key.text.parts[0]?.is === 'static') {
    return readProperty(object, key.text.parts[0].value, node);
  }
  if (object.is !== 'object' || object.open !== undefined)
    return opaque(node, `${nameOf(node)} is only known at run time`);
  // A table indexed by a variable is one of its entries.
  return choiceOf(
    [...object.properties.values()].slice(0, MAX_ENTRIES).map((property) => property.value()),
    node,
  );
}

const MAX_ENTRIES = 24;
