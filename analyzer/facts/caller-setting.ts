import ts from 'typescript';
import type { InsertSite, Setting } from '../call.js';
import type { Slot } from '../calls/slots.js';
import { skipWrapping } from './evaluate.js';
import { isInForce, isWritable, type SettingContext } from './found-slots.js';
import type { Layer } from './layer.js';
import { parameterPath } from './parameter-path.js';
import { placeOf } from './scope.js';
import { newArgument, objectLiteral, siteOf } from './settings-site.js';
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
    .flatMap((slot) => callerPlace(slot, way, context) ?? []);
  const place = places.find(({ value }) => value !== undefined) ?? places[0];
  return {
    ...setting,
    value: place?.value && placeOf(place.value),
    insert: place?.insert,
    name: place?.path.at(-1),
    option: place?.path,
  };
}

interface CallerPlace {
  readonly path: readonly string[];
  readonly value: ts.Node | undefined;
  readonly insert: InsertSite | undefined;
}

/** Where the caller's arguments hold what the wrapper passes on in the slot's place. */
function callerPlace(slot: Slot, { at, steps }: WayIn, { scope }: SettingContext): CallerPlace | undefined {
  let node = steps[0]?.call.arguments[slot.argument];
  let { path } = slot;
  let index = slot.argument;
  for (const { within, args } of steps) {
    const found = node && parameterPath(node, path, within, scope);
    if (found === undefined) return undefined;
    ({ path, index } = found);
    node = args[index];
  }
  if (node === undefined)
    return { path, value: undefined, insert: path.length > 0 ? newArgument(at, { argument: index, path }) : undefined };
  if (path.length === 0) return { path, value: node, insert: undefined };
  const object = objectLiteral(node, scope);
  return object && { path, value: valueAt(object, path), insert: { object: siteOf(object), path } };
}

function valueAt(object: ts.ObjectLiteralExpression, [name, ...rest]: readonly string[]): ts.Node | undefined {
  const member = object.properties.find((property) => property.name?.getText() === name);
  const value =
    member !== undefined && ts.isPropertyAssignment(member) ? skipWrapping(member.initializer) : member?.name;
  if (rest.length === 0) return value;
  return value !== undefined && ts.isObjectLiteralExpression(value) ? valueAt(value, rest) : undefined;
}
