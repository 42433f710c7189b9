import type { Slot } from '../calls/slots.js';
import { type Layer, type Layers, readSlot } from './layer.js';
import { choiceOf, optionsOf, type Value } from './value.js';

/**
 * Options that an SDK takes in the place of those it was made with, rather than beside them: given, they hide the others; where
 * they are not, those are the ones to set. Where the code gives them in some cases only, there are two ways.
 */
export function readAlone(layers: Layers): readonly Layers[] {
  const index = layers.findIndex(({ slots }) => slots.some(({ alone }) => alone !== undefined));
  const layer = layers[index];
  const slot = layer?.slots.find(({ alone }) => alone !== undefined);
  if (layer === undefined || slot?.alone === undefined) return [layers];
  const options = { ...slot, path: slot.alone };
  const [before, behind] = [layers.slice(0, index), layers.slice(index + 1)];
  const all = optionsOf(readSlot(layer, options));
  const given = all.filter(({ is }) => is !== 'nothing');
  const whenGiven = [...before, withGiven(layer, options, given), ...behind.map((other) => without(other, options))];
  const otherwise = [...before, without(layer, options), ...behind];
  if (given.length === 0) return [otherwise];
  return given.length === all.length ? [whenGiven] : [whenGiven, otherwise];
}

/** The settings of a layer that do not stand under these names. */
function without(layer: Layer, { path }: Slot): Layer {
  const isUnder = (slot: Slot) => path.every((name, depth) => name === slot.path[depth]);
  return { ...layer, slots: layer.slots.filter((slot) => !isUnder(slot)) };
}

/** The layer in the cases in which the options are given. */
function withGiven(layer: Layer, { argument, path }: Slot, given: readonly Value[]): Layer {
  const name = path[0];
  const narrowed = (value: Value): Value => {
    const property = value.is === 'object' && name !== undefined ? value.properties.get(name) : undefined;
    if (value.is !== 'object' || name === undefined || property === undefined) return value;
    const properties = new Map(value.properties).set(name, { ...property, value: () => choiceOf(given, value.node) });
    return { ...value, properties };
  };
  return { ...layer, argument: (at) => (at === argument ? narrowed(layer.argument(at)) : layer.argument(at)) };
}
