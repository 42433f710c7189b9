import ts from 'typescript';
import type { RetryLayer } from '../call.js';
import { receiverOf, stubSignature } from '../calls/recognise.js';
import { roleOfParameter } from '../calls/slots.js';
import { attemptsOf } from './attempts.js';
import { skipWrapping } from './evaluate.js';
import type { SettingContext } from './found-slots.js';
import { layersOfSignature } from './layers.js';
import { numberSetting } from './number-setting.js';
import { repeatsSomeOnly } from './repeated-failures.js';
import { placeOf, type Scope } from './scope.js';
import { typeAt } from './type-at.js';

/** Roles of a layer that a model or client carries with it. */
export const LAYER_ROLES = ['LayerRetries', 'LayerAttempts'];

/** A call of a library that runs what it is given again when that fails. */
export interface Retrying {
  readonly call: ts.CallExpression;
  readonly declaration: ts.SignatureDeclaration;
}

/** The call that an argument is handed to, when a stub says of the parameter what is asked. */
export function callTaking(place: ts.Node, role: string, scope: Scope): Retrying | undefined {
  const call = place.parent;
  const declaration = ts.isCallExpression(call) ? declarationInStub(call, scope) : undefined;
  if (declaration === undefined || !ts.isCallExpression(call)) return undefined;
  const parameter = declaration.parameters[call.arguments.indexOf(place as ts.Expression)];
  const isTaken = parameter !== undefined && ts.isParameter(parameter) && roleOfParameter(parameter) === role;
  return isTaken ? { call, declaration } : undefined;
}

/** The stub's declaration of what is called; `undefined` for everything else. */
export function declarationInStub(call: ts.CallExpression, scope: Scope): ts.SignatureDeclaration | undefined {
  return stubSignature(call, scope.checker.getNonNullableType(typeAt(call.expression, scope)), scope);
}

/** How often a library runs what it is given. */
export function layerOfLibrary({ call, declaration }: Retrying, context: SettingContext): RetryLayer {
  const receiver = receiverOf(skipWrapping(call.expression), context.scope);
  const ways = layersOfSignature({ node: call, declaration, receiver, command: undefined }, context.scope);
  const { fact } = numberSetting(ways, ['Retries', 'Attempts', 'AttemptsWhenGiven', ...LAYER_ROLES], context);
  return {
    name: calleeName(call),
    at: placeOf(call.expression),
    attempts: attemptsOf(fact),
    isConditional: repeatsSomeOnly(call),
  };
}

/** What a reader would call a retry layer. */
export function calleeName(node: ts.CallExpression | ts.NewExpression | undefined): string {
  if (node === undefined) return 'a retry layer';
  const callee = node.expression;
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
}
