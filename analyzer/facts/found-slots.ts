import type ts from 'typescript';
import { type Slot, VERSIONS_FIRST } from '../calls/slots.js';
import { isInRange } from '../modules/versions.js';
import { type Fact, unknown } from './fact.js';
import type { NamedMarks } from './hidden-marks.js';
import { type Layer, type Layers, readSlotAt } from './layer.js';
import type { Scope } from './scope.js';
import { opaque, optionsOf, type Value } from './value.js';

export interface SettingContext {
  readonly scope: Scope;
  /** The installed version of the package that declares a slot; `undefined` when nothing says. */
  readonly versionOf: (slot: Slot) => string | undefined;
  readonly namedMarks: NamedMarks;
}

export interface Found {
  readonly layer: Layer;
  readonly slot: Slot;
  readonly value: Value;
  /** The expression in the option's place. */
  readonly written: ts.Node | undefined;
}

export function slotsIn(layers: Layers, roles: readonly string[]): readonly Found[] {
  return layers.flatMap((layer) =>
    layer.slots.filter((slot) => roles.includes(slot.role)).flatMap((slot) => foundAt(layer, slot, layers)),
  );
}

function foundAt(layer: Layer, slot: Slot, layers: Layers): readonly Found[] {
  const { value, written } = readSlotAt(layer, slot);
  const nothing = { layer, slot, value: { is: 'nothing', node: value.node }, written: undefined } as const;
  if (!slot.withoutModel) return [belongsInside(layer, slot, value) ? nothing : { layer, slot, value, written }];
  const model = modelBeside(layer, slot, layers);
  if (model === 'handed in') return [];
  return [model === undefined ? nothing : { ...nothing, value: model }];
}

/**
 * `createAgent({ model: new ChatOllama() })`: what the SDK would make from a name is not made. `undefined` where a name or
 * nothing stands; the value itself where it may be either.
 */
function modelBeside(layer: Layer, { argument, path }: Slot, layers: Layers): 'handed in' | Value | undefined {
  const isBeside = (slot: Slot) =>
    slot.argument === argument && slot.path.slice(0, -1).join() === path.slice(0, -1).join();
  const values = layer.slots
    .filter((slot) => /^(?:ModelId|Carrier)$/.test(slot.role) && isBeside(slot))
    .flatMap((slot) => optionsOf(readSlotAt(layer, slot).value));
  if (values.some(({ is }) => is === 'made') || layers.some(({ within }) => within === layer)) return 'handed in';
  const own = values.find(({ is }) => is === 'object');
  return own === undefined ? values.find(mayBeModel) : opaque(own.node, 'a model of your own is handed in');
}

/** A variable of the environment is a name. */
function mayBeModel(value: Value): boolean {
  return value.is === 'opaque' && !(value.steady && value.unset !== undefined);
}

/** An object where a number or a text may stand too belongs to the slots inside it. */
function belongsInside({ slots }: Layer, slot: Slot, value: Value): boolean {
  if (value.is !== 'object') return false;
  const isInside = ({ argument, path }: Slot) =>
    argument === slot.argument &&
    path.length > slot.path.length &&
    slot.path.every((name, index) => name === path[index]);
  return slots.some(isInside);
}

export function isInForce(slot: Slot, { versionOf }: SettingContext): boolean {
  return slot.versions === undefined || isInRange(versionOf(slot), slot.versions);
}

export function defaultOf(slot: Slot): string | number | null {
  return slot.details[VERSIONS_FIRST.test(slot.role) ? 1 : 0] ?? null;
}

/** `__filledIn...` stands for what an SDK does by itself: there is no such name to write. */
export function isWritable({ path }: Slot): boolean {
  return !path.some((name) => name.startsWith('__'));
}

/** Whether a layer is of something that was handed in to another, however deep. */
export function isWithin(layer: Layer, holder: Layer): boolean {
  return layer.within !== undefined && (layer.within === holder || isWithin(layer.within, holder));
}

/** What the call leaves out, an agent or middleware may set that is not in sight. */
export function unlessHidden<T>(layers: Layers, fact: Fact<T>, roles: readonly string[]): Fact<T> {
  const mayHide = ({ hidden, hiddenRoles }: Layer) =>
    hidden !== undefined && (hiddenRoles === undefined || roles.some((role) => hiddenRoles.has(role)));
  const why = layers.find(mayHide)?.hidden;
  return why === undefined ? fact : unknown(why);
}
