import ts from 'typescript';
import { withEndpoint } from '../calls/http-request.js';
import { isMadeByOwnFunction } from '../calls/made-functions.js';
import type { RecognisedCall } from '../calls/recognise.js';
import { type Slot, slotsOfParameters } from '../calls/slots.js';
import { carriersOf, carriersOfMade, carriersOfType } from './carriers.js';
import { agentsGiven } from './last-agents.js';
import { argumentOf, boundedWays, everyWay, hiddenLayer, type Layer, type Layers, readSlotAt } from './layer.js';
import { madeLayer } from './made-layer.js';
import type { Scope } from './scope.js';
import { readAlone } from './settings-alone.js';
import { typeAt } from './type-at.js';
import { type Opaque, optionsOf, type Value } from './value.js';

/** What is called, with what stands before the dot and what is sent. */
export type CalledSignature = Pick<RecognisedCall, 'node' | 'declaration' | 'receiver' | 'command' | 'endpoint'>;

/** All ways: more than one when the client or model depends on what the program does. */
export function layersOfSignature(call: CalledSignature, scope: Scope): readonly Layers[] {
  const own = callLayer(call, scope);
  const fromCommand = call.command === undefined ? [[]] : carriersOf(call.command, scope);
  const fromReceiver = call.receiver === undefined ? [[]] : carriersOf(call.receiver, scope);
  const between = isMadeByOwnFunction(call.node.expression, scope) ? [madeLayer(call, own, scope)] : [];
  const ways = everyWay([[[own]], [between], fromCommand, fromReceiver])
    .flatMap((layers) => withHandedIn(layers, scope))
    .flatMap(readAlone);
  return call.endpoint === undefined ? ways : ways.map((layers) => withEndpoint(layers, call, scope));
}

function callLayer(call: CalledSignature, scope: Scope): Layer {
  const { node } = call;
  const parameters = call.declaration.parameters.filter(ts.isParameter);
  return {
    slots: slotsOfParameters(parameters, scope.checker),
    argument: (index) => argumentOf(node, index, scope),
    node,
    type: undefined,
  };
}

/**
 * A model or agent that is handed in brings the settings that it was made with, and so does one wrapped in another. They come
 * directly behind the place where it is handed in: what the client would use instead is farther away.
 */
function withHandedIn(layers: Layers, scope: Scope, outer: Layers = []): readonly Layers[] {
  if (outer.length > MAX_NESTING) return [layers];
  return everyWay(
    layers.map((layer) => {
      // A type that hands in its own kind (a chain of chains) says nothing new a second time.
      const isRepeated =
        layer.node === undefined && outer.some(({ type }) => type !== undefined && type === layer.type);
      const handedIn = (isRepeated ? [] : handles(layer)).map((slot) =>
        boundedWays(handedInAt(layer, slot, scope))
          .map((way) => way.map((inner) => ({ ...inner, within: inner.within ?? layer })))
          .flatMap((way) => withHandedIn(way, scope, [...outer, layer])),
      );
      return everyWay([[[layer]], ...handedIn]);
    }),
  );
}

/** Models wrapped in each other deeper than this go round in a circle. */
const MAX_NESTING = 20;

/** Where an options object takes a model, and where anything else is handed in; a plain id stands as an argument of its own. */
function handles(layer: Layer): readonly Slot[] {
  return layer.slots.filter(
    ({ role, path }) => role === 'Carrier' || role === 'Middleware' || (role === 'ModelId' && path.length > 0),
  );
}

function handedInAt(layer: Layer, slot: Slot, scope: Scope): readonly Layers[] {
  const { value, written } = readSlotAt(layer, slot);
  if (value.is === 'nothing') return [[]];
  // Only an expression in the option's own place can be a model: a client that comes in by its type is none.
  if (written === undefined && slot.role === 'ModelId') return [[]];
  const agents =
    slot.role === 'Carrier' && written !== undefined && ts.isExpression(written) && !isAllMade(value)
      ? agentsGiven(written, scope)
      : undefined;
  return agents?.flatMap((agent) => carriersOfMade(agent.node, agent.scope)) ?? handedIn(value, slot, scope);
}

function isAllMade(value: Value): boolean {
  return optionsOf(value).every(({ is }) => is === 'made');
}

function handedIn(value: Value, slot: Slot, scope: Scope): readonly Layers[] {
  return optionsOf(value).flatMap((option): readonly Layers[] => {
    if (option.is === 'made') return carriersOfMade(option.node, option.scope);
    if (option.is === 'array') return everyWay(option.items.map((item) => handedIn(item, slot, scope)));
    if (option.is === 'opaque') return carriersOfOpaque(option, slot, scope);
    return slot.role === 'Middleware' && mayTransform(option)
      ? [[hiddenLayer(option.node, 'a middleware may set it')]]
      : [[]];
  });
}

/** A middleware of one's own that may change the settings of a request. */
function mayTransform(value: Value): boolean {
  return value.is === 'object' && (value.open !== undefined || value.properties.has('transformParams'));
}

function carriersOfOpaque(value: Opaque, { role }: Slot, scope: Scope): readonly Layers[] {
  const ways = isExpression(value.node) ? carriersOfType(typeAt(value.node, scope), value.node, scope) : [];
  if (ways.some((way) => way.length > 0)) return ways;
  return role === 'ModelId' ? [[]] : [[hiddenLayer(value.node, value.why)]];
}

function isExpression(node: ts.Node): node is ts.Expression {
  return (
    ts.isIdentifier(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isCallExpression(node)
  );
}
