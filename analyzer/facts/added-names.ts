import ts from 'typescript';
import { valueParameters } from './bind-arguments.js';
import { evaluate, skipWrapping } from './evaluate.js';
import { calledFunction } from './evaluate-call.js';
import { symbolOf } from './evaluate-variable.js';
import { assignmentsTo, isAssigned, isStepped, referencesTo } from './references.js';
import { returnedExpressions } from './returned-expressions.js';
import type { Scope } from './scope.js';
import { optionsOf } from './value.js';
import { wordsRead } from './words-read.js';

/** Which names an object may have beyond those of the object that a function was given; `any` where that is not in sight. */
export type AddedNames = ReadonlySet<string> | 'any';

/** What a parameter stands for: what the function was given as a whole, or an expression further out. */
type Binding = 'given' | 'nothing' | Sourced;

interface Sourced {
  readonly node: ts.Expression;
  readonly within: Reading;
}

interface Reading {
  readonly scope: Scope;
  readonly bindings: ReadonlyMap<ts.ParameterDeclaration, Binding>;
  /** Functions that are being read: what they give of themselves adds nothing. */
  readonly functions: ReadonlySet<ts.Node>;
}

const NONE: ReadonlySet<string> = new Set();
/** Helpers of helpers are not followed any further. */
const MAX_FUNCTIONS = 8;

/** What code adds to the options that a function was given on their way into an expression. */
export function namesAddedTo(options: ts.Expression, given: ts.ParameterDeclaration, scope: Scope): AddedNames {
  return added(options, { scope, bindings: new Map([[given, 'given']]), functions: NONE_READ });
}
const NONE_READ: ReadonlySet<ts.Node> = new Set();

function added(node: ts.Expression, reading: Reading): AddedNames {
  const { scope } = reading;
  if (scope.work.steps-- <= 0) return 'any';
  const expression = skipWrapping(node);
  if (ts.isObjectLiteralExpression(expression))
    return unite(expression.properties.map((part) => addedBy(part, reading)));
  if (ts.isConditionalExpression(expression))
    return unite([added(expression.whenTrue, reading), added(expression.whenFalse, reading)]);
  if (ts.isBinaryExpression(expression)) return addedByOperands(expression, reading);
  if (ts.isCallExpression(expression)) return addedByCall(expression, reading);
  return (ts.isIdentifier(expression) ? addedByName(expression, reading) : undefined) ?? ofValue(expression, scope);
}

function unite(all: readonly AddedNames[]): AddedNames {
  return all.includes('any') ? 'any' : new Set(all.flatMap((names) => [...names]));
}

function addedBy(property: ts.ObjectLiteralElementLike, reading: Reading): AddedNames {
  if (ts.isSpreadAssignment(property)) return added(property.expression, reading);
  const { name } = property;
  return ts.isComputedPropertyName(name) ? 'any' : new Set([name.text]);
}

function addedByOperands({ left, right, operatorToken }: ts.BinaryExpression, reading: Reading): AddedNames {
  switch (operatorToken.kind) {
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return added(right, reading);
    case ts.SyntaxKind.BarBarToken:
    case ts.SyntaxKind.QuestionQuestionToken:
      return unite([added(left, reading), added(right, reading)]);
    default:
      return 'any';
  }
}

/** An object that is known without what the function was given. */
function ofValue(node: ts.Expression, scope: Scope): AddedNames {
  return unite(
    optionsOf(evaluate(node, scope)).map((value) => {
      if (value.is === 'object' && value.open === undefined) return new Set(value.properties.keys());
      return value.is === 'nothing' || value.is === 'boolean' ? NONE : 'any';
    }),
  );
}

/** `undefined` where a name is not known by its declaration. */
function addedByName(name: ts.Identifier, reading: Reading): AddedNames | undefined {
  const symbol = symbolOf(name, reading.scope);
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined) return undefined;
  const source = sourceOf(declaration, reading);
  if (source === undefined) return undefined;
  if (source === 'nothing') return NONE;
  const written = namesWritten(symbol, declaration, reading.scope);
  return source === 'given' ? written : unite([written, added(source.node, source.within)]);
}

/** What a variable or parameter holds from the start. */
function sourceOf(declaration: ts.Declaration, reading: Reading): Binding | undefined {
  if (ts.isParameter(declaration)) return reading.bindings.get(declaration);
  if (ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined)
    return { node: declaration.initializer, within: reading };
  return ts.isBindingElement(declaration) ? sourceOfElement(declaration, reading) : undefined;
}

/** `const [options] = args`, and `{ options }` of a helper that is given an object literal. */
function sourceOfElement(element: ts.BindingElement, reading: Reading): Binding | undefined {
  const owner = element.parent.parent;
  if (ts.isBindingElement(owner) || element.dotDotDotToken !== undefined || element.initializer !== undefined)
    return undefined;
  const whole = sourceOf(owner, reading);
  if (whole === undefined || whole === 'given' || whole === 'nothing') return undefined;
  const source = skipWrapping(whole.node);
  if (ts.isArrayBindingPattern(element.parent)) {
    const isFirst = element.parent.elements[0] === element;
    return isFirst && ts.isIdentifier(source) && isGivenList(source, whole.within) ? 'given' : undefined;
  }
  const key = (element.propertyName ?? element.name).getText();
  return ts.isObjectLiteralExpression(source) ? memberOf(source, key, whole.within) : undefined;
}

/** `args` of `(...args)`. */
function isGivenList(name: ts.Identifier, { scope, bindings }: Reading): boolean {
  const declaration = symbolOf(name, scope)?.valueDeclaration;
  if (declaration === undefined || !ts.isParameter(declaration)) return false;
  return declaration.dotDotDotToken !== undefined && bindings.get(declaration) === 'given';
}

function memberOf(literal: ts.ObjectLiteralExpression, key: string, within: Reading): Binding | undefined {
  const property = literal.properties.find((candidate) => candidate.name?.getText() === key);
  if (property === undefined) return literal.properties.some(ts.isSpreadAssignment) ? undefined : 'nothing';
  if (ts.isPropertyAssignment(property)) return { node: property.initializer, within };
  return ts.isShorthandPropertyAssignment(property) ? { node: property.name, within } : undefined;
}

/** `options.maxRetries = 3` after it is made. */
function namesWritten(symbol: ts.Symbol, declaration: ts.Declaration, scope: Scope): AddedNames {
  if (assignmentsTo(symbol, declaration, scope).length > 0 || isStepped(symbol, declaration, scope)) return 'any';
  return unite(
    referencesTo(symbol, declaration, scope).map(({ parent }) => {
      if (ts.isCallExpression(parent) && parent.expression.getText() === 'Object.assign') return 'any';
      if (!isAssigned(parent)) return NONE;
      return ts.isPropertyAccessExpression(parent) ? new Set([parent.name.text]) : 'any';
    }),
  );
}

/** What a helper gives back of what it is given, and what it may add. */
function addedByCall(call: ts.CallExpression, reading: Reading): AddedNames {
  const helper = calledFunction(call, reading.scope);
  if (helper === undefined || reading.functions.size >= MAX_FUNCTIONS) return 'any';
  // What a helper gives of its own result adds nothing to it.
  if (reading.functions.has(helper)) return unite(call.arguments.map((argument) => added(argument, reading)));
  const inside: Reading = {
    scope: reading.scope,
    bindings: new Map([...reading.bindings, ...boundTo(helper, call.arguments, reading)]),
    functions: new Set([...reading.functions, helper]),
  };
  const results = unite(returnedExpressions(helper).map((result) => added(result, inside)));
  return results === 'any' ? addedByCopying(call, helper, reading) : results;
}

function boundTo(
  helper: ts.FunctionLikeDeclaration,
  args: readonly ts.Expression[],
  within: Reading,
): readonly (readonly [ts.ParameterDeclaration, Binding])[] {
  return valueParameters(helper).flatMap((parameter, index) => {
    const node = args[index];
    const isPlain = node !== undefined && !ts.isSpreadElement(node) && parameter.dotDotDotToken === undefined;
    return isPlain ? [[parameter, { node, within }] as const] : [];
  });
}

/** A helper that goes through the names of one object and takes nothing from outside: it has no others than it says. */
function addedByCopying(call: ts.CallExpression, helper: ts.FunctionLikeDeclaration, reading: Reading): AddedNames {
  const said = wordsRead(helper, reading.scope);
  const [only, another] = call.arguments;
  if (said === undefined || only === undefined || another !== undefined) return 'any';
  return unite([said, added(only, reading)]);
}
