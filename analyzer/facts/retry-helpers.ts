import ts from 'typescript';
import type { RetryLayer } from '../call.js';
import { product } from './attempts.js';
import { withArguments } from './bind-arguments.js';
import { declarationInStub } from './declaration-in-stub.js';
import { calledFunction } from './evaluate-call.js';
import { unknown } from './fact.js';
import type { SettingContext } from './found-slots.js';
import { type Handed, handedAt } from './handed-at.js';
import { referencesTo } from './references.js';
import { layersAround } from './repeated-at.js';
import { calleeName, callTaking, layerOfLibrary } from './retry-libraries.js';
import { placeOf, type Scope } from './scope.js';

/** Helpers that hand a callback to helpers are not followed any further. */
const MAX_HELPERS = 4;
/** A helper that names its callback more often than this is read no further: from two on, the number is not known. */
const MAX_USES = 6;

/** The call that a function is handed to, where it runs the function again after a failure. */
export function layerOfCallback(place: ts.Node, context: SettingContext, helpers: number): RetryLayer | undefined {
  const handed = handedAt(place);
  if (handed === undefined) return undefined;
  const retrying = callTaking(place, handed, 'Retried', context.scope);
  if (retrying !== undefined) return layerOfLibrary(retrying, context);
  const { call } = handed;
  return helpers < MAX_HELPERS && ts.isCallExpression(call)
    ? layerOfHelper({ ...handed, call }, context, helpers + 1)
    : undefined;
}

/** What a function of the user's own does with a callback. */
function layerOfHelper(
  { call, index, name }: Handed & { readonly call: ts.CallExpression },
  context: SettingContext,
  helpers: number,
): RetryLayer | undefined {
  const helper = calledFunction(call, context.scope);
  if (helper === undefined) return layerByName(call, declarationInStub(call, context.scope) === undefined);
  const inner = { ...context, scope: withArguments(helper, call.arguments, context.scope) };
  const uses = usesOfCallback(helper, index, name, context.scope).filter(
    (use) => !isHandedToItself(use, helper, context.scope),
  );
  const retried = uses
    .slice(0, MAX_USES)
    .map((use) => layersInHelper(use, helper, inner, helpers))
    .filter(({ length }) => length > 0);
  const [only] = retried;
  if (only === undefined) return layerByName(call, /\b(?:for|while|catch)\b/.test(helper.getText()));
  const attempts =
    uses.length === 1
      ? product(only.map((layer) => layer.attempts))
      : unknown(`${calleeName(call)} runs the call in more than one place`);
  const isConditional = only.some((layer) => layer.isConditional);
  return { name: calleeName(call), at: placeOf(call.expression), attempts, isConditional };
}

/** What says that it retries, where it cannot be read how. */
function layerByName(call: ts.CallExpression, mayRepeat: boolean): RetryLayer | undefined {
  const name = calleeName(call);
  if (!mayRepeat || !SPEAKS_OF_RETRIES.test(name)) return undefined;
  return { name, at: placeOf(call.expression), attempts: unknown(`${name} may repeat the call`) };
}
const SPEAKS_OF_RETRIES = /retr(?:y|ies|ying)|back_?off/i;

/** Where the body of a helper runs the callback that it is given, or hands it on. */
function usesOfCallback(
  helper: ts.FunctionLikeDeclaration,
  index: number,
  name: string | undefined,
  scope: Scope,
): readonly ts.Expression[] {
  const parameter = helper.parameters[index];
  if (parameter === undefined || parameter.dotDotDotToken !== undefined) return [];
  if (ts.isIdentifier(parameter.name)) {
    const all = usesOf(parameter, parameter.name, scope);
    return (name === undefined ? all : all.flatMap((use) => memberNamed(use, name))).filter(isRunOrHandedOn);
  }
  if (name === undefined || !ts.isObjectBindingPattern(parameter.name)) return [];
  return parameter.name.elements
    .filter((element) => (element.propertyName ?? element.name).getText() === name)
    .flatMap((element) => (ts.isIdentifier(element.name) ? usesOf(element, element.name, scope) : []))
    .filter(isRunOrHandedOn);
}

function usesOf(declaration: ts.Declaration, name: ts.Identifier, scope: Scope): readonly ts.Identifier[] {
  const symbol = scope.checker.getSymbolAtLocation(name);
  return symbol === undefined ? [] : referencesTo(symbol, declaration, scope);
}

function memberNamed({ parent }: ts.Identifier, name: string): readonly ts.Expression[] {
  return ts.isPropertyAccessExpression(parent) && parent.name.text === name ? [parent] : [];
}

/** `if (run)` and `typeof run` run nothing. */
function isRunOrHandedOn(use: ts.Expression): boolean {
  return isCalled(use) || handedAt(use) !== undefined;
}

/** `withRetry(run, retries - 1)` inside of `withRetry`. */
function isHandedToItself(use: ts.Expression, helper: ts.FunctionLikeDeclaration, scope: Scope): boolean {
  const call = isCalled(use) ? undefined : handedAt(use)?.call;
  return call !== undefined && ts.isCallExpression(call) && calledFunction(call, scope) === helper;
}

function isCalled(use: ts.Expression): use is ts.Expression & { readonly parent: ts.CallExpression } {
  return ts.isCallExpression(use.parent) && use.parent.expression === use;
}

/** What runs a callback again inside of the helper that it is handed to. */
function layersInHelper(
  use: ts.Expression,
  helper: ts.FunctionLikeDeclaration,
  context: SettingContext,
  helpers: number,
): readonly RetryLayer[] {
  if (isCalled(use)) return layersAround(use.parent, context, helper, helpers);
  const call = handedAt(use)?.call;
  const layer = layerOfCallback(use, context, helpers);
  const around = call === undefined || ts.isNewExpression(call) ? [] : layersAround(call, context, helper, helpers);
  return layer === undefined ? around : [layer, ...around];
}
