import ts from 'typescript';
import { skipWrapping } from '../facts/evaluate.js';
import { calledFunction } from '../facts/evaluate-call.js';
import { symbolOf } from '../facts/evaluate-variable.js';
import { returnedExpressions } from '../facts/returned-expressions.js';
import type { Scope } from '../facts/scope.js';
import { typeAt } from '../facts/type-at.js';
import { isInside } from '../program/is-inside.js';
import { isOwnFile } from '../program/own-files.js';
import { candidateCalls } from './candidate-calls.js';
import { forwardingFunction } from './forwarding.js';
import { functionsRunning, isRunning, type RunningFunction } from './running-functions.js';

/** The function expression that a factory of the user's own returned: `const ask = createAsk(options)`, `createAsk(options)(question)`. */
export function madeFunction(callee: ts.Expression, scope: Scope): RunningFunction | undefined {
  const factory = makingCall(callee, scope);
  const maker = factory && calledFunction(factory, scope);
  const [result, another] = maker === undefined ? [] : returnedExpressions(maker);
  if (maker === undefined || result === undefined || another !== undefined) return undefined;
  const made = skipWrapping(result);
  return isRunning(made) ? made : undefined;
}

/** The call that made what is called, where it is called at once or a constant keeps it. */
function makingCall(callee: ts.Expression, scope: Scope): ts.CallExpression | undefined {
  const expression = skipWrapping(callee);
  const declaration = ts.isIdentifier(expression) ? symbolOf(expression, scope)?.valueDeclaration : undefined;
  const isConst = declaration !== undefined && (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  const source = isConst ? keptExpression(declaration) : expression;
  return source !== undefined && ts.isCallExpression(source) ? source : undefined;
}

/** What a variable or member is set to where it is declared. */
function keptExpression(declaration: ts.Declaration): ts.Expression | undefined {
  const isKept =
    ts.isVariableDeclaration(declaration) ||
    ts.isPropertyDeclaration(declaration) ||
    ts.isPropertyAssignment(declaration);
  return isKept && declaration.initializer !== undefined ? skipWrapping(declaration.initializer) : undefined;
}

/** Whether a function holds a request that it hands what it is given on to: that request tells what is sent. */
export function sendsItself(
  made: RunningFunction,
  isRequest: (call: ts.CallExpression) => boolean,
  scope: Scope,
): boolean {
  return candidateCalls(made.getSourceFile()).some((call) => {
    if (!isInside(call, made) || !isRequest(call)) return false;
    const running = functionsRunning(call);
    return running.at(-1) === made && forwardingFunction(call, running, scope) === made;
  });
}

/** The requests in a function that are of one declaration of an SDK. */
export function requestsIn(
  made: RunningFunction,
  declaration: ts.SignatureDeclaration,
  scope: Scope,
): readonly ts.CallExpression[] {
  return candidateCalls(made.getSourceFile()).filter((call) => {
    if (!isInside(call, made)) return false;
    const type = scope.checker.getNonNullableType(typeAt(call.expression, scope));
    return type.getCallSignatures().some((signature) => signature.declaration === declaration);
  });
}

/** Whether a function of the user's own made what is called, whatever keeps it: `const ask = limited(generateText)`. */
export function isMadeByOwnFunction(callee: ts.Expression, scope: Scope): boolean {
  const expression = skipWrapping(callee);
  const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  const declaration = ts.isIdentifier(name) ? symbolOf(name, scope)?.valueDeclaration : undefined;
  const source = declaration === undefined ? expression : keptExpression(declaration);
  if (source === undefined || !ts.isCallExpression(source)) return false;
  const type = scope.checker.getNonNullableType(typeAt(source.expression, scope));
  const [signature] = type.getCallSignatures();
  return signature?.declaration !== undefined && !isOwnFile(signature.declaration.getSourceFile());
}
