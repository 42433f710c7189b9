import type { Setting } from '../call.js';
import type { Slot } from '../calls/slots.js';
import { effective } from './fact.js';
import { type Layer, readSlotAt } from './layer.js';

/** How long retries go on if the options say nothing: src/lib/retries.ts of mistralai/client-ts and OpenRouterTeam/typescript-sdk. */
const AN_HOUR = 3_600_000;
/** Retries that the clock ends: there is no number to write. */
export function endedByTime(setting: Setting<number>, layer: Layer, slot: Slot): Setting<number> {
  const unnamed = { ...setting, name: undefined, option: undefined, insert: undefined };
  if (effective(setting.fact) !== Number.POSITIVE_INFINITY) return unnamed;
  return { ...unnamed, withinMs: retrySpan(layer, slot) };
}

/** Milliseconds after the first failure, until which a request is sent again; `null` where that is not known. */
function retrySpan(layer: Layer, slot: Slot): number | null {
  const backoff = [...slot.path.slice(0, -1), 'backoff'];
  if (readSlotAt(layer, { ...slot, path: backoff }).value.is === 'nothing') return AN_HOUR;
  const { value } = readSlotAt(layer, { ...slot, path: [...backoff, 'maxElapsedTime'] });
  return value.is === 'number' ? value.value : null;
}
