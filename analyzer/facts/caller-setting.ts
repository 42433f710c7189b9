import ts from 'typescript';
import type { InsertSite, Setting } from '../call.js';
import type { Slot } from '../calls/slots.js';
import { isInside } from '../program/is-inside.js';
import { valueParameters } from './bind-arguments.js';
import { skipWrapping } from './evaluate.js';
import { isInForce, isWritable, type SettingContext } from './found-slots.js';
import type { Layer } from './layer.js';
import { parameterPath } from './parameter-path.js';
import { placeOf, type Scope } from './scope.js';
import { laterArgument, objectLiteral, siteOf } from './settings-site.js';
import type { WayIn } from './way-in.js';

/** A setting of a request as the caller of a wrapper sees it: where the caller writes it, or could. */
export function atCaller<T extends Setting<unknown>>(
  setting: T,
  roles: readonly string[],
  own: Layer,
  way: WayIn,
  context: SettingContext,
): T {
  if (way.steps.length === 0) return setting;
  const places = own.slots
    .filter((slot) => roles.includes(slot.role) && isInForce(slot, context) && isWritable(slot))
    .flatMap((slot) => callerPlace(slot, own, way, context) ?? []);
  const place = places.find(({ value }) => value !== undefined) ?? places[0];
  return {
    ...setting,
    value: place?.value && placeOf(place.value),
    insert: place?.insert,
    name: place?.path.at(-1),
    option: place && optionOf(place, way),
  };
}

interface CallerPlace {
  readonly index: number;
  readonly path: readonly string[];
  readonly value: ts.Node | undefined;
  readonly insert: InsertSite | undefined;
}

/** Where the caller's arguments hold what the wrapper passes on in the slot's place. */
function callerPlace(slot: Slot, own: Layer, { at, steps }: WayIn, { scope }: SettingContext): CallerPlace | undefined {
  let { path } = slot;
  let index = slot.argument;
  // The body of a plain request is what was found behind its JSON: that may be the caller's own object.
  const body = own.written?.(index);
  if (body !== undefined && isInside(body, at)) return placeIn(body, index, path, scope);
  let node = body ?? steps[0]?.call.arguments[index];
  for (const { within, args } of steps) {
    const found = node && parameterPath(node, path, within, scope);
    if (found === undefined) return undefined;
    ({ path, index } = found);
    node = args[index];
  }
  if (node === undefined) return { index, path, value: undefined, insert: missingArgument({ at, steps }, index, path) };
  return placeIn(node, index, path, scope);
}

function placeIn(node: ts.Expression, index: number, path: readonly string[], scope: Scope): CallerPlace | undefined {
  if (path.length === 0) return { index, path, value: node, insert: undefined };
  const object = objectLiteral(node, scope);
  return object && { index, path, value: valueAt(object, path), insert: { object: siteOf(object), path } };
}

/** Where the caller can pass what it leaves out. Bound arguments come before its own, and `this` of `call` is none. */
function missingArgument({ at, steps }: WayIn, index: number, path: readonly string[]): InsertSite | undefined {
  const passed = steps.at(-1)?.args;
  if (passed === undefined || (passed !== at.arguments && passed.length === at.arguments.length)) return undefined;
  return laterArgument(at, { argument: index + at.arguments.length - passed.length, path });
}

/** The names that lead to a setting; of an argument that is the setting itself, the parameter's. */
function optionOf({ index, path }: CallerPlace, { steps }: WayIn): readonly string[] {
  const within = steps.at(-1)?.within;
  const parameter = within && valueParameters(within)[index];
  return path.length === 0 && parameter !== undefined ? [parameter.name.getText()] : path;
}

function valueAt(object: ts.ObjectLiteralExpression, [name, ...rest]: readonly string[]): ts.Node | undefined {
  const member = object.properties.find((property) => property.name?.getText() === name);
  const value =
    member !== undefined && ts.isPropertyAssignment(member) ? skipWrapping(member.initializer) : member?.name;
  if (rest.length === 0) return value;
  return value !== undefined && ts.isObjectLiteralExpression(value) ? valueAt(value, rest) : undefined;
}
