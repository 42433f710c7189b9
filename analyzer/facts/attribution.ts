import type { Attribution, AttributionForm } from '../call.js';
import { mayInheritNames } from './attribution-inherited.js';
import { undeclaredNames } from './attribution-names.js';
import { isTelemetryOn, saysWhom } from './attribution-values.js';
import { absent, type Fact, known, possibleValues, unknown } from './fact.js';
import { type Found, isInForce, isWritable, type SettingContext, slotsIn, unlessHidden } from './found-slots.js';
import type { Layers } from './layer.js';
import { mergedFact } from './merged-fact.js';
import { isPlainFetch } from './plain-fetch.js';
import { placeOf, type Scope } from './scope.js';
import { insertSite } from './settings-site.js';
import { optionsOf } from './value.js';

export const ATTRIBUTION_ROLES: readonly string[] = [
  'Attribution',
  'AttributionLabels',
  'AttributionTags',
  'AttributionTelemetry',
];

/** What is known of the call that may carry it. */
interface Asked {
  readonly sdk: string;
  /** Where nobody is known to bill, a gateway may: it tells by its keys whom a request is for. */
  readonly provider: string | null;
  readonly model: Fact<string>;
}

/** What ties a call to a feature or a user, with each place where that could be written, the best first. */
export function attributionsOf(
  ways: readonly Layers[],
  { sdk, provider, model }: Asked,
  context: SettingContext,
): readonly Attribution[] {
  const [layers = []] = ways;
  if (provider === null) return [];
  const places = slotsIn(layers, ATTRIBUTION_ROLES).filter((found) => isTaken(found, provider, context));
  if (places.length === 0) return [];
  const fact = mergedFact(ways.map((way) => factOf(way, sdk, context)));
  const certain = provider === 'aws' && fact.is === 'absent' ? unlessProfile(model, fact) : fact;
  const begun = places.find(({ value }) => value.is !== 'nothing');
  return (begun === undefined ? places : [begun]).map((place) => ({ ...written(place, context.scope), fact: certain }));
}

function written({ layer, slot, value }: Found, scope: Scope): Omit<Attribution, 'fact'> {
  const isNameMissing = slot.role === 'AttributionTelemetry' && value.is !== 'nothing';
  const path = isNameMissing ? [...slot.path, 'functionId'] : slot.path;
  const isExact = !isNameMissing || isTelemetryOn(value, slot);
  return {
    value: undefined,
    name: path.at(-1),
    insert: isExact ? insertSite(layer, { ...slot, path }, scope) : undefined,
    option: path,
    offset: 0,
    form: isNameMissing ? 'text' : (FORMS[slot.role] ?? 'text'),
  };
}

/** AWS bills an application's inference profile by its tags: docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles.html */
function unlessProfile(model: Fact<string>, fact: Fact<true>): Fact<true> {
  const ids = possibleValues(model);
  if (ids === undefined) return unknown('the model may be an inference profile');
  return ids.some((id) => /\binference-profile\//.test(id)) ? unknown('an inference profile may say it') : fact;
}

const FORMS: Readonly<Record<string, AttributionForm>> = {
  AttributionLabels: 'labels',
  AttributionTags: 'tags',
  AttributionTelemetry: 'telemetry',
};

/** Whether this is what to write for this provider. */
function isTaken({ slot }: Found, provider: string, context: SettingContext): boolean {
  if (!isInForce(slot, context) || !isWritable(slot)) return false;
  const [takers] = slot.details;
  if (slot.role === 'AttributionTelemetry' || typeof takers !== 'string') return true;
  return takers.split(' ').includes(provider);
}

function factOf(layers: Layers, sdk: string, context: SettingContext): Fact<true> {
  let why: string | undefined;
  for (const { slot, value, written: node } of slotsIn(layers, ATTRIBUTION_ROLES)) {
    if (!isInForce(slot, context)) continue;
    const says = saysWhom(value, node, slot);
    if (says === 'yes') return known(true, placeOf(value.node));
    if (says === 'maybe') why ??= `${slot.path.at(-1) ?? 'it'} is set in some cases only, or not in sight`;
  }
  for (const layer of layers) {
    const says = undeclaredNames(layer);
    if (says === 'yes') return known(true);
    if (says !== 'no') why ??= says.why;
  }
  if (why === undefined && hasOwnTransport(layers, context.scope)) why = 'a transport of your own may add it';
  if (why === undefined && mayInheritNames(sdk, context.scope)) why = 'what runs around it may say it';
  return why === undefined ? unlessHidden(layers, absent(), ATTRIBUTION_ROLES) : unknown(why);
}

/** A signal adds nothing to a request; a `fetch` of one's own may. */
function hasOwnTransport(layers: Layers, scope: Scope): boolean {
  return slotsIn(layers, ['OwnTransport']).some(({ slot, value, written: node }) => {
    if (!/fetch|client|transport|agent|dispatcher/i.test(slot.path.at(-1) ?? '')) return false;
    if (node === undefined) return optionsOf(value).some(({ is }) => is === 'opaque');
    return value.is !== 'nothing' && !isPlainFetch(node, scope);
  });
}
