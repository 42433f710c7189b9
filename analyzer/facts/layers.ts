import ts from 'typescript';
import type { RecognisedCall } from '../calls/recognise.js';
import { type Slot, slotsOfParameters } from '../calls/slots.js';
import { carriersOf, carriersOfMade, carriersOfType } from './carriers.js';
import { argumentOf, everyWay, type Layer, type Layers, MAX_WAYS, readSlotAt } from './layer.js';
import type { Scope } from './scope.js';
import { typeAt } from './type-at.js';
import { optionsOf, type Value } from './value.js';

/** All ways: more than one when the client or model depends on what the program does. */
export function layersOfCall(call: RecognisedCall, scope: Scope): readonly Layers[] {
  const own = callLayer(call, scope);
  const fromCommand = call.command === undefined ? [[]] : carriersOf(call.command, scope);
  const fromReceiver = call.receiver === undefined ? [[]] : carriersOf(call.receiver, scope);
  return everyWay([[[own]], fromCommand, fromReceiver]).flatMap((layers) => withModels(layers, scope));
}

function callLayer(call: RecognisedCall, scope: Scope): Layer {
  const { node } = call;
  const parameters = call.declaration.parameters.filter(ts.isParameter);
  return {
    slots: slotsOfParameters(parameters, scope.checker),
    argument: (index) => argumentOf(node, index, scope),
    node,
    type: undefined,
  };
}

/** A model handed in as a setting brings the settings that it was made with, and so does a model wrapped in another. */
function withModels(layers: Layers, scope: Scope, from = 0): readonly Layers[] {
  const at = layers.findIndex((layer, index) => index >= from && modelSlot(layer) !== undefined);
  const layer = layers[at];
  const slot = layer && modelSlot(layer);
  if (layer === undefined || slot === undefined) return [layers];
  const { value, written } = readSlotAt(layer, slot);
  // Only an expression in the option's own place can be a model: a client that comes in by its type is none.
  if (written === undefined) return withModels(layers, scope, at + 1);
  const ways = optionsOf(value).flatMap((option) => {
    const models = option.is === 'made' ? carriersOfMade(option.node, option.scope) : carriersOfOpaque(option, scope);
    return models.length > 0 ? models.map((model) => [...layers, ...model]) : [layers];
  });
  return ways.slice(0, MAX_WAYS).flatMap((way) => withModels(way, scope, at + 1));
}

/** The slot of an options object that takes a model; a plain id stands as an argument of its own. */
function modelSlot(layer: Layer): Slot | undefined {
  return layer.slots.find(({ role, path }) => role === 'ModelId' && path.length > 0);
}

function carriersOfOpaque(value: Value, scope: Scope): readonly Layers[] {
  if (value.is !== 'opaque' || !isExpression(value.node)) return [];
  const ways = carriersOfType(typeAt(value.node, scope), value.node, scope);
  return ways.some((way) => way.length > 0) ? ways : [];
}

function isExpression(node: ts.Node): node is ts.Expression {
  return (
    ts.isIdentifier(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isCallExpression(node)
  );
}
