import ts from 'typescript';
import type { RetryLayer } from '../call.js';
import { receiverOf, stubSignature } from '../calls/recognise.js';
import { roleOfParameter } from '../calls/slots.js';
import { walk } from '../program/walk.js';
import { skipWrapping } from './evaluate.js';
import { absent, type Fact, known, oneOf, possibleValues, unknown } from './fact.js';
import { type SettingContext, slotsIn } from './found-slots.js';
import type { Layers } from './layer.js';
import { layersOfSignature } from './layers.js';
import { numberSetting } from './number-setting.js';
import { placeOf, type Scope } from './scope.js';
import { typeAt } from './type-at.js';
import type { WayIn } from './way-in.js';

/** What runs a call again besides its SDK: layers that its own client carries, then those around it, innermost first. */
export function retryLayersOf(
  { at, steps }: WayIn,
  ways: readonly Layers[],
  context: SettingContext,
): readonly RetryLayer[] {
  return [
    ...carriedLayers(ways, context),
    ...transportLayers(ways, context),
    ...steps.flatMap(({ call, within }) => layersInside(within, call, context)),
    ...layersAround(at, context),
  ];
}

/** What retries a call inside a wrapper; who else calls the wrapper does not matter then. */
function layersInside(wrapper: ts.Node, call: ts.Node, context: SettingContext): readonly RetryLayer[] {
  const found: RetryLayer[] = [];
  for (let node = call.parent; node !== wrapper && node !== undefined; node = node.parent) {
    const [retrying] = ts.isFunctionLike(node) ? retryingCalls(node, context.scope) : [];
    if (retrying !== undefined) found.push(layerOf(retrying, context));
  }
  return found;
}

const LAYER_ROLES = ['LayerRetries', 'LayerAttempts'];

/** `.withRetry({ stopAfterAttempt: 3 })` on the way from the model to the call. */
function carriedLayers(ways: readonly Layers[], context: SettingContext): readonly RetryLayer[] {
  const [layers = []] = ways;
  const carrying = layers.filter((layer) => slotsIn([layer], LAYER_ROLES).length > 0);
  return carrying.map((layer) => {
    const { fact } = numberSetting([[layer]], LAYER_ROLES, context);
    return { name: calleeName(layer.node), at: layer.node && placeOf(layer.node), attempts: attemptsOf(fact) };
  });
}

/** `axiosRetry(http)`, where the client sends its requests through `http`. */
function transportLayers(ways: readonly Layers[], context: SettingContext): readonly RetryLayer[] {
  const [layers = []] = ways;
  return slotsIn(layers, ['OwnTransport']).flatMap(({ written }) => {
    if (written === undefined || !ts.isIdentifier(written)) return [];
    const { checker } = context.scope;
    const symbol = checker.getSymbolAtLocation(written);
    const [retrying] = (indexOf(written.getSourceFile()).handedOn.get(written.text) ?? [])
      .filter((name) => checker.getSymbolAtLocation(name) === symbol)
      .flatMap((name) => callTaking(name, 'RetriedTransport', context.scope));
    return retrying === undefined ? [] : [layerOf(retrying, context)];
  });
}

/**
 * `pRetry(() => client.create())` and `pRetry(() => ask())`: every function that the call stands in, as far as it is handed to
 * something that retries, or is called by one that is.
 */
function layersAround(call: ts.Node, context: SettingContext, callers = 0): readonly RetryLayer[] {
  const found: RetryLayer[] = [];
  for (let node: ts.Node | undefined = call; node !== undefined; node = node.parent) {
    if (!ts.isFunctionLike(node)) continue;
    const retrying = retryingCalls(node, context.scope)[0];
    if (retrying !== undefined) found.push(layerOf(retrying, context));
    else if (callers < MAX_CALLERS) found.push(...layersOfCallers(node, context, callers + 1));
  }
  return found;
}

/** Callers of callers of callers are not followed any further. */
const MAX_CALLERS = 3;

/** What retries a function of the file where it is called; not known how often when that depends on the caller. */
function layersOfCallers(
  node: ts.SignatureDeclaration,
  context: SettingContext,
  callers: number,
): readonly RetryLayer[] {
  const sites = callsOf(node, context.scope).map((site) => layersAround(site, context, callers));
  const [retried] = sites.filter((layers) => layers.length > 0);
  if (retried === undefined) return [];
  if (sites.length === 1 && !isExported(node)) return retried;
  return retried.map((layer) => ({ ...layer, attempts: unknown(`${layer.name} repeats it for some of its callers`) }));
}

function isExported(node: ts.SignatureDeclaration): boolean {
  const declaration = ts.isVariableDeclaration(node.parent) ? node.parent : node;
  return (ts.getCombinedModifierFlags(declaration as ts.Declaration) & ts.ModifierFlags.Export) !== 0;
}

/** The calls that a function is handed to and that run it again when it fails. */
function retryingCalls(node: ts.SignatureDeclaration, scope: Scope): readonly Retrying[] {
  const places = ts.isFunctionExpression(node) || ts.isArrowFunction(node) ? [node, ...usesOf(node)] : usesOf(node);
  return places.flatMap((place) => callTaking(place, 'Retried', scope));
}

/** The call that an argument is handed to, when a stub says of the parameter what is asked. */
function callTaking(place: ts.Node, role: string, scope: Scope): readonly Retrying[] {
  const call = place.parent;
  if (!ts.isCallExpression(call)) return [];
  const type = scope.checker.getNonNullableType(typeAt(call.expression, scope));
  const declaration = stubSignature(call, type, scope);
  const parameter = declaration?.parameters[call.arguments.indexOf(place as ts.Expression)];
  const isTaken = parameter !== undefined && ts.isParameter(parameter) && roleOfParameter(parameter) === role;
  return isTaken && declaration !== undefined ? [{ call, declaration }] : [];
}

interface Retrying {
  readonly call: ts.CallExpression;
  readonly declaration: ts.SignatureDeclaration;
}

/** Where a function is handed on under its name, in its own file. */
function usesOf(node: ts.SignatureDeclaration): readonly ts.Node[] {
  const name = nameOfFunction(node);
  return name === undefined ? [] : (indexOf(node.getSourceFile()).handedOn.get(name.text) ?? []);
}

/** Where a function is called under its name, in its own file. */
function callsOf(node: ts.SignatureDeclaration, { checker }: Scope): readonly ts.Node[] {
  const name = nameOfFunction(node);
  const symbol = name && checker.getSymbolAtLocation(name);
  const named = name === undefined ? [] : (indexOf(node.getSourceFile()).called.get(name.text) ?? []);
  return named.filter((callee) => checker.getSymbolAtLocation(callee) === symbol).map((callee) => callee.parent);
}

function nameOfFunction(node: ts.SignatureDeclaration): ts.Identifier | undefined {
  const { parent } = node;
  const name = ts.isFunctionDeclaration(node) ? node.name : ts.isVariableDeclaration(parent) ? parent.name : undefined;
  return name !== undefined && ts.isIdentifier(name) ? name : undefined;
}

/** The identifiers of a file that are arguments, and those that are called, by name. */
interface NameIndex {
  readonly handedOn: ReadonlyMap<string, readonly ts.Identifier[]>;
  readonly called: ReadonlyMap<string, readonly ts.Identifier[]>;
}
const indexes = new WeakMap<ts.SourceFile, NameIndex>();

function indexOf(file: ts.SourceFile): NameIndex {
  const before = indexes.get(file);
  if (before !== undefined) return before;
  const handedOn = new Map<string, ts.Identifier[]>();
  const called = new Map<string, ts.Identifier[]>();
  walk(file, (node) => {
    if (!ts.isCallExpression(node)) return;
    for (const argument of node.arguments) if (ts.isIdentifier(argument)) addTo(handedOn, argument);
    if (ts.isIdentifier(node.expression)) addTo(called, node.expression);
  });
  const index = { handedOn, called };
  indexes.set(file, index);
  return index;
}

function addTo(names: Map<string, ts.Identifier[]>, name: ts.Identifier): void {
  const before = names.get(name.text);
  if (before === undefined) names.set(name.text, [name]);
  else before.push(name);
}

function layerOf({ call, declaration }: Retrying, context: SettingContext): RetryLayer {
  const receiver = receiverOf(skipWrapping(call.expression), context.scope);
  const ways = layersOfSignature({ node: call, declaration, receiver, command: undefined }, context.scope);
  const { fact } = numberSetting(ways, ['Retries', 'Attempts', 'AttemptsWhenGiven', ...LAYER_ROLES], context);
  return { name: calleeName(call), at: placeOf(call.expression), attempts: attemptsOf(fact) };
}

function calleeName(node: ts.CallExpression | ts.NewExpression | undefined): string {
  if (node === undefined) return 'a retry layer';
  const callee = node.expression;
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
}

/** Attempts from retries: one more. Without a documented default the number is not known. */
export function attemptsOf(retries: Fact<number>): Fact<number> {
  switch (retries.is) {
    case 'known':
      return known(retries.value + 1, retries.at);
    case 'oneOf':
      return { ...retries, values: retries.values.map((value) => value + 1) };
    case 'absent':
      return absent(retries.default === null ? 1 : retries.default + 1);
    default:
      return unknown(retries.why);
  }
}

/** All layers multiplied: written as soon as one of them is, not known as soon as one is not. */
export function product(factors: readonly Fact<number>[]): Fact<number> {
  return factors.reduce((all, factor) => {
    const [left, right] = [possibleValues(all), possibleValues(factor)];
    if (left === undefined || right === undefined) {
      return (
        [all, factor].find((fact) => fact.is === 'unknown') ??
        unknown('a layer around the call does not say how often it retries')
      );
    }
    const values = left.flatMap((a) => right.map((b) => a * b));
    if (all.is === 'absent' && factor.is === 'absent') return absent(values[0] as number);
    const written = all.is === 'absent' ? factor : all;
    return oneOf(values, 'at' in written ? written.at : undefined);
  });
}
