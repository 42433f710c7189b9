import ts from 'typescript';
import { isOwnFile } from '../program/own-files.js';
import { amended, runsWithBlockOf, runsWithBody } from './amendments.js';
import { argumentValue, withDefault } from './bind-arguments.js';
import { builtText } from './built-text.js';
import { countedBefore } from './counters.js';
import { evaluate } from './evaluate.js';
import { evaluateBinding } from './evaluate-binding.js';
import { orDefault } from './evaluate-fallback.js';
import { evaluateImport } from './evaluate-file.js';
import { evaluateAssigned, evaluateField, evaluateGetter } from './evaluate-member.js';
import { clientsHandedIn, otherwiseMadeWith } from './only-callers.js';
import { assignmentsTo, isStepped } from './references.js';
import { isSetAnew } from './runs-again.js';
import { nameOf, placeOf, type Scope } from './scope.js';
import { choiceOf, opaque, optionsOf, type Value } from './value.js';
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
  const holdsMore = optionsOf(value).some((option) => option.is === 'object' || option.is === 'array');
  const mayChange = holdsMore || volatileAmong([value]) !== undefined;
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
export function named(value: Value, node: ts.Expression): Value {
  return throughPlace(value.is === 'opaque' ? { ...value, node } : value, placeOf(node));
}

/** What a name is, by what declares it. */
export function evaluateDeclaration(
  symbol: ts.Symbol,
  declaration: ts.Declaration,
  node: ts.Expression,
  scope: Scope,
): Value {
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
    return evaluateAssigned(symbol, declaration, node, scope);
  if (ts.isGetAccessorDeclaration(declaration)) return evaluateGetter(declaration, node, scope);
  if (ts.isFunctionDeclaration(declaration) && declaration.body !== undefined)
    return { ...opaque(node, `${nameOf(node)} is only known at run time`), written: { fn: declaration, scope } };
  return opaque(node, `${nameOf(node)} is only known at run time`);
}

function evaluateParameter(
  symbol: ts.Symbol,
  declaration: ts.ParameterDeclaration,
  node: ts.Expression,
  scope: Scope,
): Value {
  const argument = scope.parameters.get(declaration);
  if (argument === undefined) return evaluateUnbound(symbol, declaration, node, scope);
  const passed = withDefault(argumentValue(argument, node), declaration.initializer, scope);
  return reassigned(amended(passed, symbol, declaration, node, scope), symbol, declaration, node, scope);
}

/** A parameter of the function that is looked at by itself: what its callers pass is known in few cases. */
function evaluateUnbound(
  symbol: ts.Symbol,
  declaration: ts.ParameterDeclaration,
  node: ts.Expression,
  scope: Scope,
): Value {
  const comesIn = opaque(node, `${nameOf(node)} comes in as a parameter`);
  const isReplaced = isReassigned(symbol, declaration, scope);
  if (declaration.initializer !== undefined) {
    // A default is what its type is inferred from, and only one of the values it can have.
    const option = { ...comesIn, varies: true } as const;
    return isReplaced ? option : orDefault(option, declaration.initializer, scope);
  }
  if (isReplaced) return comesIn;
  const clients = clientsHandedIn(declaration, scope);
  if (clients.length === 0) return { ...comesIn, ...otherwiseMadeWith(declaration, scope) };
  return choiceOf(
    clients.map((client) => amended(client, symbol, declaration, node, scope)),
    node,
  );
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
  const inRound = scope.parameters.get(declaration);
  if (inRound !== undefined) return amended(argumentValue(inRound, node), symbol, declaration, node, scope);
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

function evaluateEnumMember(member: ts.EnumMember, node: ts.Expression, scope: Scope): Value {
  if (member.initializer !== undefined) {
    const value = evaluate(member.initializer, scope);
    // A stub is no place to point at.
    return value.is === 'text' && isOwnFile(member.getSourceFile()) ? { ...value, node } : value;
  }
  const value = scope.checker.getConstantValue(member);
  return typeof value === 'number'
    ? { is: 'number', value, node }
    : opaque(node, `${nameOf(node)} is only known at run time`);
}
