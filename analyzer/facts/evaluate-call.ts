import ts from 'typescript';
import { stubNameOf } from '../program/own-files.js';
import { withArguments, withParameters } from './bind-arguments.js';
import { evaluate, skipWrapping } from './evaluate.js';
import { evaluateBuiltin } from './evaluate-builtin.js';
import { evaluateMapEntry } from './evaluate-element.js';
import { evaluateMethod } from './evaluate-method.js';
import { evaluatePackageCall, evaluatePackageNew } from './evaluate-package.js';
import { memberScope, runsWithObject, throughMaking } from './instances.js';
import { overrideOf } from './overrides.js';
import { MAX_RETURNS, returnedExpressions } from './returned-expressions.js';
import { runsOnce } from './runs-again.js';
import { MAX_DEPTH, nameOf, type Scope } from './scope.js';
import { chosenBy } from './steady.js';
import { typeAt } from './type-at.js';
import { type Opaque, opaque, type Value } from './value.js';
import { kept, throughCall, unlessLookedUp, volatileAmong } from './volatile.js';
import { volatileOfCall } from './volatile-calls.js';

/** A call in an expression: a known method of strings and arrays, a helper of the user's own, or a hole. */
export function evaluateCall(node: ts.CallExpression, scope: Scope): Value {
  const declaration = stubDeclaration(node, scope);
  if (declaration !== undefined) return evaluateStubCall(node, declaration, scope);
  return (
    evaluatePackageCall(node, scope) ??
    evaluateBuiltin(node, scope) ??
    evaluateMethod(node, scope) ??
    evaluateMapEntry(node, scope) ??
    evaluateHelper(node, scope) ??
    runTimeValue(node, scope)
  );
}

/** `new Client()`, `new Date(0)`. */
export function evaluateNew(node: ts.NewExpression, scope: Scope): Value {
  if (stubDeclaration(node, scope) !== undefined) return { is: 'made', node, scope };
  const known = evaluatePackageNew(node, scope);
  if (known !== undefined) return known;
  const fromArgument = volatileAmong((node.arguments ?? []).map((argument) => evaluate(argument, scope)));
  return opaque(
    node,
    `${nameOf(node)} is only known at run time`,
    node.expression.getText() === 'Date' ? fromArgument : undefined,
  );
}

/** The stub's declaration of a constructor or function; `undefined` for the user's own. */
function stubDeclaration(
  node: ts.NewExpression | ts.CallExpression,
  scope: Scope,
): ts.SignatureDeclaration | undefined {
  const type = scope.checker.getNonNullableType(typeAt(node.expression, scope));
  const signatures = ts.isNewExpression(node) ? type.getConstructSignatures() : type.getCallSignatures();
  const declaration = signatures[0]?.declaration;
  if (declaration === undefined || ts.isJSDocSignature(declaration)) return undefined;
  return stubNameOf(declaration.getSourceFile()) === undefined ? undefined : declaration;
}

/** What an SDK makes is read by its type; what it hands through (`tool<T>(t: T): T`) is its argument. */
function evaluateStubCall(node: ts.CallExpression, declaration: ts.SignatureDeclaration, scope: Scope): Value {
  const returned = declaration.type?.getText() ?? '';
  // What is billed makes nothing: its result is the model's.
  if (/^Call(?:Of)?</.test(returned)) return opaque(node, `${nameOf(node)} is only known at run time`);
  const [first] = node.arguments;
  const isHandedThrough =
    declaration.typeParameters?.some(
      (parameter) => ts.isTypeParameterDeclaration(parameter) && parameter.name.text === returned,
    ) === true;
  return isHandedThrough && first !== undefined ? evaluate(first, scope) : { is: 'made', node, scope };
}

/** Steps into a function of the user's own with the arguments of this call. */
function evaluateHelper(node: ts.CallExpression, scope: Scope): Value | undefined {
  if (scope.depth >= MAX_DEPTH) return undefined;
  const declaration = calledFunction(node, scope);
  const results = declaration === undefined ? [] : returnedExpressions(declaration);
  if (declaration === undefined || results.length === 0) return undefined;
  // Of many clients the type is that of any one.
  if (results.length > MAX_RETURNS) return { ...runTimeValue(node, scope), varies: true };
  const callee = skipWrapping(node.expression);
  const receiver = ts.isPropertyAccessExpression(callee) ? callee.expression : undefined;
  const called = memberScope(receiver, node, scope);
  const { parameters } = withArguments(declaration, node.arguments, scope);
  const inner: Scope = { ...withParameters(parameters, called), depth: scope.depth + 1 };
  const values = results.map((result) => evaluate(result, inner));
  const value = chosenBy(declaration, values, node, inner);
  // An opaque result is better named after the call than after some variable inside the helper.
  const result = unlessLookedUp(value.is === 'opaque' ? { ...value, node } : value);
  if (runsOnce(node) && !runsWithObject(node, scope)) return kept(result);
  return throughCall(throughMaking(result, receiver, node, scope), node, scope);
}

/** The function that a call runs, where there can be only one and its body is in sight. */
export function calledFunction(node: ts.CallExpression, scope: Scope): ts.FunctionLikeDeclaration | undefined {
  const type = scope.checker.getNonNullableType(typeAt(node.expression, scope));
  const [signature, another] = type.getCallSignatures();
  const declared = another === undefined ? signature?.declaration : undefined;
  const declaration = declared && (overridden(node, declared, scope) ?? declared);
  if (declaration === undefined || !ts.isFunctionLike(declaration) || !('body' in declaration)) return undefined;
  return declaration.body === undefined || declaration.asteriskToken !== undefined ? undefined : declaration;
}

/** `this.system()` in a base class, where the object is of a subclass with a method of its own. */
function overridden({ expression }: ts.CallExpression, declared: ts.Node, scope: Scope): ts.ClassElement | undefined {
  const isOwn = ts.isPropertyAccessExpression(expression) && expression.expression.kind === ts.SyntaxKind.ThisKeyword;
  const override = isOwn ? overrideOf(expression.name.text, declared, scope) : undefined;
  return override === 'assigned' ? undefined : override;
}

/** Only known when it runs; volatile when what it is made from is. */
function runTimeValue(node: ts.CallExpression, scope: Scope): Opaque {
  return opaque(node, `${nameOf(node)} is only known at run time`, volatileOfCall(node, scope));
}
