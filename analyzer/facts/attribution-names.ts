import ts from 'typescript';
import type { Slot } from '../calls/slots.js';
import { saysHeaders } from './attribution-values.js';
import { skipWrapping } from './evaluate.js';
import type { Layer } from './layer.js';
import { type ObjectValue, optionsOf, type Property, type Value } from './value.js';

/** Why it is not known whether something says it. */
interface Open {
  readonly why: string;
}
type Found = 'yes' | 'no' | Open;

/**
 * What no word of a stub explains may say whom a call is for, too: headers wherever they are written, and properties that are called
 * so. What is not in sight may hold any of them.
 */
export function undeclaredNames(layer: Layer): Found {
  // The arguments of an endpoint are numbered apart from those of the request that it is addressed by.
  const inSight = layer.written === undefined ? (layer.node?.arguments ?? []) : [];
  const places = new Set([...layer.slots.map(({ argument }) => argument), ...inSight.keys()]);
  return first([...places].map((index) => () => inArgument(layer, index)));
}

function inArgument(layer: Layer, index: number): Found {
  const slots = layer.slots.filter(({ argument }) => argument === index);
  const hasNames = slots.some(({ path }) => path.length > 0);
  // A prompt or an id stands there by itself.
  if (slots.length > 0 && !hasNames) return 'no';
  return inValue(layer.argument(index), slots, 0);
}

/** Settings do not stand deeper. */
const MAX_DEPTH = 3;

function inValue(value: Value, slots: readonly Slot[], depth: number): Found {
  return first(
    optionsOf(value).map((option) => () => {
      if (option.is === 'opaque') return { why: option.why };
      return option.is === 'object' ? inObject(option, slots, depth) : 'no';
    }),
  );
}

function inObject({ properties, open }: ObjectValue, slots: readonly Slot[], depth: number): Found {
  const inside = [...properties].map(
    ([name, property]) =>
      () =>
        inProperty(name, property, slots, depth),
  );
  return first([...inside, () => (open === undefined ? 'no' : { why: open })]);
}

function inProperty(name: string, property: Property, slots: readonly Slot[], depth: number): Found {
  const below = slots.filter(({ path }) => path[depth] === name);
  if (below.some(({ path }) => path.length === depth + 1)) return 'no';
  if (HEADERS.test(name)) return toFound(saysHeaders(property.value()));
  if (below.length > 0) return depth < MAX_DEPTH ? inValue(property.value(), below, depth + 1) : 'no';
  if (NAMES.test(name)) return property.value().is === 'nothing' ? 'no' : { why: `${name} may say it` };
  const isObject = ts.isObjectLiteralExpression(skipWrapping(property.node as ts.Expression));
  return (isObject || OPTIONS.test(name)) && depth < MAX_DEPTH ? inValue(property.value(), [], depth + 1) : 'no';
}

function toFound(says: 'yes' | 'no' | 'maybe'): Found {
  return says === 'maybe' ? { why: 'its headers may say it' } : says;
}

const HEADERS = /headers$/i;
const OPTIONS = /(?:options|config(?:uration)?|kwargs|body|params|query)$/i;
const NAMES =
  /^(?:end_?)?user(?:_?(?:id|profile_?id))?$|^(?:safety_?identifier|(?:request_?)?metadata|tags?|labels|session(?:_?id)?|thread_?id|customer(?:_?id)?|tenant(?:_?id)?|feature|workspace_?id|run_?name|generation_?name|configurable|callbacks|callback_?manager|(?:experimental_)?(?:telemetry|context)|runtime_?context|trace\w*|posthog\w*|langfuse\w*|langsmith\w*|helicone\w*|portkey\w*|http_?referer|app_?title)$/i;

/** The first that says it, else the first that may. */
function first(looks: readonly (() => Found)[]): Found {
  let open: Open | undefined;
  for (const look of looks) {
    const found = look();
    if (found === 'yes') return 'yes';
    if (found !== 'no') open ??= found;
  }
  return open ?? 'no';
}
