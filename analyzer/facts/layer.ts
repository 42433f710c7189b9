import ts from 'typescript';
import { ANY_ELEMENT, type Slot } from '../calls/slots.js';
import { argumentValue, passedArguments } from './bind-arguments.js';
import { nameOf, type Scope } from './scope.js';
import { choiceOf, opaque, optionsOf, type Value, withOptions } from './value.js';

/** Arguments in which settings are looked up: those of the call itself, then of the client, model or agent behind it. */
export interface Layer {
  readonly slots: readonly Slot[];
  /** What is passed as the `index`-th argument; `nothing` when provably no such argument is passed. */
  argument(index: number): Value;
  /** The call or construction whose arguments these are, where it is in sight. */
  readonly node: ts.CallExpression | ts.NewExpression | undefined;
  /** The expression that is the `index`-th argument, where it is not simply that of `node`: the body in a `fetch`. */
  readonly written?: ((index: number) => ts.Expression | undefined) | undefined;
  /** The declared type of the thing made, for what it says beyond its arguments. */
  readonly type: ts.Type | undefined;
  /** The layer in whose arguments this one was handed in. */
  readonly within?: Layer;
  /** Why something here may set what no other layer sets. */
  readonly hidden?: string;
  /** What it may set, by role, where that is in sight; without it, anything. */
  readonly hiddenRoles?: ReadonlySet<string>;
}

/** The layers of a call for one way in which the program can make its client, nearest first. */
export type Layers = readonly Layer[];

/** Stands for something whose arguments are not in sight at all. */
export function hiddenLayer(node: ts.Node, why: string): Layer {
  return { slots: [], argument: () => opaque(node, why), node: undefined, type: undefined, hidden: why };
}

/** More ways than this to make one client are not told apart. */
const MAX_WAYS = 8;

/** One way through each group, for every combination. */
export function everyWay(groups: readonly (readonly Layers[])[]): readonly Layers[] {
  return groups.reduce<readonly Layers[]>(
    (ways, group) => boundedWays(ways.flatMap((way) => group.map((layers) => [...way, ...layers]))),
    [[]],
  );
}

/** Not more ways than are told apart: the last stands for all others, of which only what they have in common is known. */
export function boundedWays(ways: readonly Layers[]): readonly Layers[] {
  if (ways.length <= MAX_WAYS) return ways;
  const others = ways.slice(MAX_WAYS - 1);
  const [first = []] = others;
  const differ = first.findIndex((layer, index) => others.some((way) => way[index] !== layer));
  const common = differ < 0 ? first : first.slice(0, differ);
  const apart = [...new Set(others.flatMap((way) => way.slice(common.length)))];
  const node = others.flat().find((layer) => layer.node !== undefined)?.node;
  if (node === undefined) return [...ways.slice(0, MAX_WAYS - 1), common];
  const hidden = hiddenLayer(node, 'there are too many ways to make it');
  const hiddenRoles = rolesSetIn(apart, common);
  return [...ways.slice(0, MAX_WAYS - 1), [...common, hiddenRoles === 'any' ? hidden : { ...hidden, hiddenRoles }]];
}

/** What these layers set, or do by themselves where the nearer ones say nothing of it. */
function rolesSetIn(layers: Layers, nearer: Layers): ReadonlySet<string> | 'any' {
  const roles = new Set<string>();
  const decided = new Set(nearer.flatMap(({ slots }) => slots.filter(hasDefault).map(({ role }) => role)));
  for (const layer of layers) {
    if (layer.hidden !== undefined && layer.hiddenRoles === undefined) return 'any';
    for (const role of layer.hiddenRoles ?? []) roles.add(role);
    for (const slot of layer.slots) {
      const isSet = readSlot(layer, slot).is !== 'nothing';
      if (isSet && SETS_OTHERS.test(slot.role)) return 'any';
      if (isSet || (hasDefault(slot) && !decided.has(slot.role)))
        roles.add(slot.role).add(ALSO[slot.role] ?? slot.role);
    }
  }
  return roles;
}

function hasDefault({ details }: Slot): boolean {
  return details.some((detail) => detail !== null);
}

/** What is stored may hold settings of other roles. */
const SETS_OTHERS = /^Stored/;
/** A signal ends a request as a time-out does. */
const ALSO: Readonly<Record<string, string>> = {
  OwnTransport: 'Timeout',
  Endless: 'Retries',
  RetryStrategy: 'Retries',
};

/** An argument as it is written. */
export function argumentOf(node: ts.CallExpression | ts.NewExpression, index: number, scope: Scope): Value {
  const list = node.arguments ?? [];
  const { items, open } = passedArguments(list, scope);
  const item = items[index];
  if (item !== undefined) return argumentValue(item, node);
  if (!open) return { is: 'nothing', node };
  const spread = list.find(ts.isSpreadElement) ?? node;
  return opaque(node, `${nameOf(spread)} is spread into the arguments`);
}

/** What a slot's place holds. */
export function readSlot(layer: Layer, slot: Slot): Value {
  return readSlotAt(layer, slot).value;
}

/** What a slot's place holds, and the expression that stands there: `LIMIT` rather than the constant's `5`. */
export function readSlotAt(layer: Layer, slot: Slot): { readonly value: Value; readonly written: ts.Node | undefined } {
  let value = layer.argument(slot.argument);
  let written: ts.Node | undefined = writtenArgument(layer, slot.argument);
  for (const [depth, name] of slot.path.entries()) {
    if (value.is === 'nothing') return { value, written: undefined };
    if (name === ANY_ELEMENT) return readElements(layer, slot, value);
    written = value.is === 'object' ? value.properties.get(name)?.node : undefined;
    value = isOtherForm(layer, slot, depth, value) ? { is: 'nothing', node: value.node } : readStep(value, name);
  }
  return { value: withoutMissing(value, slot), written };
}

/** A model that is only made where the environment has a key for it: without any, nothing is asked. */
function withoutMissing(value: Value, { role }: Slot): Value {
  const options = optionsOf(value);
  if (role !== 'ModelId' || !options.some(({ is }) => is === 'made')) return value;
  return choiceOf(
    options.filter(({ is }) => is !== 'nothing'),
    value.node,
  );
}

/** The expression that is passed as an argument, where one is written. */
export function writtenArgument({ node, written }: Layer, index: number): ts.Expression | undefined {
  return written === undefined ? node?.arguments?.[index] : written(index);
}

/** The first element that has what the rest of the path names. */
function readElements(layer: Layer, slot: Slot, list: Value): ReturnType<typeof readSlotAt> {
  const path = slot.path.slice(slot.path.indexOf(ANY_ELEMENT) + 1);
  const items = list.is === 'array' ? list.items : [list];
  const read = items.map((item) =>
    readSlotAt({ ...layer, node: undefined, written: undefined, argument: () => item }, { ...slot, path }),
  );
  return (
    read.find(({ value }) => value.is !== 'nothing') ?? {
      value: { is: 'nothing', node: list.node },
      written: undefined,
    }
  );
}

/** Where a number and an object are both accepted (`asRetriever(5)`), a number has no names; nor has what is handed in. */
function isOtherForm({ slots }: Layer, slot: Slot, depth: number, value: Value): boolean {
  if (value.is !== 'number' && value.is !== 'text' && value.is !== 'made') return false;
  return slots.some(
    ({ argument, path, role }) =>
      argument === slot.argument &&
      path.length === depth &&
      path.every((name, index) => name === slot.path[index]) &&
      (value.is !== 'made' || role === 'Carrier' || role === 'ModelId'),
  );
}

function readStep(value: Value, name: string): Value {
  if (name === '{json}')
    return value.is === 'text' && value.json !== undefined
      ? value.json
      : opaque(value.node, 'the body is built elsewhere');
  if (value.is === 'choice') {
    const options = value.options.map((option) => (option.is === 'nothing' ? option : readStep(option, name)));
    return options.find(({ is }) => is !== 'nothing') === undefined
      ? { is: 'nothing', node: value.node }
      : withOptions(value, options);
  }
  if (value.is === 'object') {
    const property = value.properties.get(name);
    if (property !== undefined) return property.value();
    return value.open === undefined ? { is: 'nothing', node: value.node } : opaque(value.node, value.open);
  }
  return opaque(value.node, value.is === 'opaque' ? value.why : `${nameOf(value.node)} is no object literal`);
}
