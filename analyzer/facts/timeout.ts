import type ts from 'typescript';
import type { InsertSite, Setting } from '../call.js';
import type { Slot } from '../calls/slots.js';
import { timeOfSignal } from './abort-signal.js';
import { isAbortedByEvents } from './event-aborts.js';
import { unknown } from './fact.js';
import { isInForce, isWritable, type SettingContext, slotsIn } from './found-slots.js';
import type { Layer, Layers } from './layer.js';
import { numberSetting } from './number-setting.js';
import { isPlainFetch } from './plain-fetch.js';
import { placeOf, type Scope } from './scope.js';
import { insertSite } from './settings-site.js';
import { optionsOf, type Value } from './value.js';

/** How long a request may take, in milliseconds. */
export function timeoutOf(ways: readonly Layers[], setting: SettingContext): Setting<number> {
  const found = withSignal(numberSetting(ways, ['Timeout'], setting), ways, setting);
  const transport = ways
    .flatMap((layers) => slotsIn(layers, ['OwnTransport']))
    .find(({ slot, value, written }) => isInForce(slot, setting) && mayEndRequest(value, written, setting.scope));
  if (transport === undefined) return found;
  // What may be among options that are not known takes the proof from a default, and nothing from a time that is set.
  if (transport.written === undefined)
    return found.fact.is === 'absent' ? { ...found, fact: unknown(whyOpen(transport.value)) } : found;
  const time = timeOfSignal(transport.written, setting.scope);
  return { ...found, fact: time ?? unknown('a signal or fetch of your own decides') };
}

/** A signal or transport, but for the one that everybody has, and a signal that no clock gives. */
function mayEndRequest(value: Value, written: ts.Node | undefined, scope: Scope): boolean {
  if (value.is === 'nothing') return false;
  if (written === undefined) return optionsOf(value).some(({ is }) => is === 'opaque');
  return !isPlainFetch(written, scope) && !isAbortedByEvents(written, scope);
}

function whyOpen(value: Value): string {
  return (
    optionsOf(value).flatMap((option) => (option.is === 'opaque' ? [option.why] : []))[0] ?? 'its options are open'
  );
}

/** Where an API takes no number, a signal that gives up by the clock says the same. */
function withSignal(found: Setting<number>, ways: readonly Layers[], setting: SettingContext): Setting<number> {
  const own = ways[0]?.[0];
  if (own === undefined || found.option !== undefined) return found;
  const slot = own.slots.find((each) => isSignal(each) && isInForce(each, setting) && isWritable(each));
  if (slot === undefined) return found;
  return { ...found, option: slot.path, insert: signalSite(own, slot, setting.scope), bySignal: true };
}

function isSignal({ role, path }: Slot): boolean {
  return role === 'OwnTransport' && /^(?:signal|abortSignal)$/.test(path.at(-1) ?? '');
}

/** The clock of a signal runs from where it is made: only what stands in the call itself is made anew for each request. */
function signalSite(own: Layer, slot: Slot, scope: Scope): InsertSite | undefined {
  const site = insertSite(own, slot, scope);
  if (site === undefined || own.node === undefined) return undefined;
  const [call, { at }] = [placeOf(own.node), site.object];
  const isInCall = at.file === call.file && call.start <= at.start && at.end <= call.end;
  return isInCall ? site : undefined;
}
