import ts from 'typescript';
import type { RetryLayer } from '../call.js';
import { receiverOf } from '../calls/recognise.js';
import { slotsOfParameters } from '../calls/slots.js';
import { attemptsOf } from './attempts.js';
import { declarationInStub } from './declaration-in-stub.js';
import { skipWrapping } from './evaluate.js';
import type { SettingContext } from './found-slots.js';
import type { Handed } from './handed-at.js';
import { argumentOf, type Layers } from './layer.js';
import { layersOfSignature } from './layers.js';
import { numberSetting } from './number-setting.js';
import { repeatsSomeOnly } from './repeated-failures.js';
import { withProjectSettings } from './retry-project-settings.js';
import { isOfQueue, layerOfQueue } from './retry-queues.js';
import { placeOf, type Scope } from './scope.js';

/** Roles of a layer that a model or client carries with it. */
export const LAYER_ROLES = ['LayerRetries', 'LayerAttempts'];

/** A call of a library that runs what it is given again when that fails. */
export interface Retrying {
  readonly call: ts.CallExpression | ts.NewExpression;
  readonly declaration: ts.SignatureDeclaration;
  /** What is run again. */
  readonly given: ts.Node;
}

/** The call that something is handed to, when a stub says of its place what is asked. */
export function callTaking(given: ts.Node, handed: Handed, role: string, scope: Scope): Retrying | undefined {
  const { call, index, name } = handed;
  const declaration = declarationInStub(call, scope);
  if (declaration === undefined) return undefined;
  const slots = slotsOfParameters(declaration.parameters.filter(ts.isParameter), scope.checker);
  const isTaken = slots.some(
    (slot) => slot.role === role && slot.argument === index && slot.path.length < 2 && slot.path[0] === name,
  );
  return isTaken ? { call, declaration, given } : undefined;
}

/** How often a library runs what it is given. */
export function layerOfLibrary(retrying: Retrying, context: SettingContext): RetryLayer | undefined {
  const { call, declaration } = retrying;
  const ways = waysOf(retrying, context.scope);
  if (isOfQueue(ways)) return layerOfQueue(retrying, ways, context);
  const all = ways.map((layers) => withProjectSettings(layers, call, context.scope));
  const { fact } = numberSetting(all, ['Retries', 'Attempts', 'AttemptsWhenGiven', ...LAYER_ROLES], context);
  return {
    name: layerTag(declaration) ?? calleeName(call),
    at: placeOf(call.expression),
    attempts: attemptsOf(fact),
    isConditional: repeatsSomeOnly(call),
  };
}

function waysOf({ call, declaration }: Retrying, scope: Scope): readonly Layers[] {
  if (ts.isCallExpression(call)) {
    const receiver = receiverOf(skipWrapping(call.expression), scope);
    return layersOfSignature({ node: call, declaration, receiver, command: undefined }, scope);
  }
  const slots = slotsOfParameters(declaration.parameters.filter(ts.isParameter), scope.checker);
  return [[{ slots, argument: (index) => argumentOf(call, index, scope), node: call, type: undefined }]];
}

/** `@layer the Inngest function`: what a stub calls a layer, where the name of what is called says little. */
function layerTag(declaration: ts.SignatureDeclaration): string | undefined {
  const tag = ts.getJSDocTags(declaration).find(({ tagName }) => tagName.text === 'layer');
  return tag && ts.getTextOfJSDocComment(tag.comment)?.trim();
}

/** What a reader would call a retry layer. */
export function calleeName(node: ts.CallExpression | ts.NewExpression | undefined): string {
  if (node === undefined) return 'a retry layer';
  const callee = node.expression;
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
}
