import ts from 'typescript';
import { amended, runsWithBlockOf, runsWithBody } from './amendments.js';
import { argumentValue, withDefault } from './bind-arguments.js';
import { builtText } from './built-text.js';
import { countedBefore } from './counters.js';
import { evaluate, readProperty, skipWrapping } from './evaluate.js';
import { evaluateElement } from './evaluate-element.js';
import { orDefault } from './evaluate-fallback.js';
import { evaluateImport } from './evaluate-file.js';
import { memberScope, runsWithObject, throughMaking } from './instances.js';
import { type Override, overrideOf } from './overrides.js';
import { assignmentsTo, isStepped } from './references.js';
import { isSetAnew, isSetBefore } from './runs-again.js';
import { nameOf, placeOf, type Scope } from './scope.js';
import { choiceOf, opaque, type Value } from './value.js';
import { kept, throughPlace, volatileAmong } from './volatile.js';
import { volatileOf } from './volatile-sources.js';

export function evaluateIdentifier(node: ts.Identifier, scope: Scope): Value {
  if (node.text === 'undefined') return { is: 'nothing', node };
  if (node.text === 'Infinity') return { is: 'number', value: Number.POSITIVE_INFINITY, node };
  const symbol = symbolOf(node, scope);
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined)
    return evaluateImport(node, scope) ?? opaque(node, `${node.text} is not known here`);
  const value = evaluateDeclaration(symbol, declaration, node, scope);
  return named(unlessKept(value, symbol, declaration, node, scope), node);
}

/** A variable of the module, or of a function that made this one, keeps its value; a counter in it goes on. */
function unlessKept(
  value: Value,
  symbol: ts.Symbol,
  declaration: ts.Declaration,
  node: ts.Identifier,
  scope: Scope,
): Value {
  if (value.is === 'opaque' && value.varies === true) {
    const step = countedBefore(symbol, declaration, node, scope);
    return step === undefined ? value : { ...value, volatile: volatileOf(step, { kind: 'counter' }) };
  }
  const isVariable =
    ts.isVariableDeclaration(declaration) || ts.isBindingElement(declaration) || ts.isParameter(declaration);
  const mayChange = value.is === 'object' || value.is === 'array' || volatileAmong([value]) !== undefined;
  return isVariable && mayChange && !isSetAnew(declaration, node, scope) ? kept(value) : value;
}

/** The symbol that an expression's name refers to, imports and shorthand looked through. */
export function symbolOf(node: ts.Node, scope: Pick<Scope, 'checker'>): ts.Symbol | undefined {
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
  if (ts.isBindingElement(declaration)) {
    if (isReassigned(symbol, declaration, scope))
      return { ...opaque(node, `${nameOf(node)} is changed after it is set`), varies: true };
    return evaluateBinding(declaration, node, scope);
  }
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
    if (declaration.initializer === undefined) return comesIn;
    // A default is what its type is inferred from, and only one of the values it can have.
    const option = { ...comesIn, varies: true } as const;
    return isReassigned(symbol, declaration, scope) ? option : orDefault(option, declaration.initializer, scope);
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
  const built = builtText(symbol, declaration, node, scope);
  if (built !== undefined) return built;
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

/** Whether a name that is bound by a pattern, or as a parameter, gets another value later. */
function isReassigned(symbol: ts.Symbol, declaration: ts.Declaration, scope: Scope): boolean {
  return assignmentsTo(symbol, declaration, scope).length > 0 || isStepped(symbol, declaration, scope);
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
  if (value.is === 'opaque') return orDefault({ ...value, node }, fallback, scope);
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
  const first = declaration.initializer === undefined ? [] : [evaluate(declaration.initializer, scope)];
  const values = [...first, ...assignments.map((assignment) => assignedValue(assignment, node, scope))].filter(
    (value) => value.is !== 'nothing',
  );
  if (values.length === 0) return opaque(node, `${nameOf(node)} is set elsewhere`);
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
function evaluateAssigned(symbol: ts.Symbol, node: ts.Expression, scope: Scope): Value {
  const sources = (symbol.declarations ?? []).map(assignedExpression).filter(isDefined);
  const [only, another] = sources;
  if (only !== undefined && another === undefined)
    return ts.isBinaryExpression(only.parent) ? assignedValue(only.parent, node, scope) : evaluate(only, scope);
  return { ...opaque(node, `${nameOf(node)} is set more than once`), varies: true };
}

export function assignedExpression(declaration: ts.Declaration): ts.Expression | undefined {
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
  if (/^(?:process|import\.meta|Deno|Bun)\b.*\benv\b/.test(nameOf(node, 80)))
    return { ...opaque(node, nameOf(node)), unset: nameOf(node) };
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
  if (symbol === undefined || declaration === undefined) return undefined;
  if (isObjectMember(declaration) && !isOwnMember(node, symbol, declaration, scope)) return undefined;
  const override = isThis(node.expression) ? overrideOf(node.name.text, declaration, scope) : undefined;
  if (override !== undefined) return evaluateOverride(override, node, scope);
  const inside = isOfObject(declaration) ? memberScope(node.expression, node, scope) : scope;
  const value = evaluateDeclaration(symbol, declaration, node, inside);
  const isUnknown = value.is === 'opaque' && value.volatile === undefined && value.varies !== true;
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
  const isThis = expression.kind === ts.SyntaxKind.ThisKeyword && ts.isPropertyAssignment(declaration);
  return isThis && assignmentsTo(symbol, declaration, scope).length === 0;
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
