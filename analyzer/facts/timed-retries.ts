import type { Setting } from '../call.js';
import type { Slot } from '../calls/slots.js';
import { effective, unknown } from './fact.js';
import { type Layer, readSlotAt } from './layer.js';

/** How long retries go on if the options say nothing: src/lib/retries.ts of mistralai/client-ts and OpenRouterTeam/typescript-sdk. */
const AN_HOUR = 3_600_000;
/** In less, how many requests fit is a matter of how soon they fail. */
const A_MINUTE = 60_000;

/** Retries that the clock ends: there is no number to write, and their time is to be known. */
export function endedByTime(setting: Setting<number>, layer: Layer, slot: Slot): Setting<number> {
  const unnamed = { ...setting, name: undefined, option: undefined, insert: undefined };
  if (effective(setting.fact) !== Number.POSITIVE_INFINITY) return unnamed;
  const withinMs = retrySpan(layer, slot);
  if (withinMs === undefined) return { ...unnamed, fact: unknown('the time that ends the retries is not known') };
  if (withinMs < A_MINUTE) return { ...unnamed, fact: unknown(`a time ends the retries: ${withinMs / 1000} s`) };
  return { ...unnamed, withinMs };
}

/** Milliseconds after the first failure, until which a request is sent again. */
function retrySpan(layer: Layer, slot: Slot): number | undefined {
  const backoff = [...slot.path.slice(0, -1), 'backoff'];
  if (readSlotAt(layer, { ...slot, path: backoff }).value.is === 'nothing') return AN_HOUR;
  const { value } = readSlotAt(layer, { ...slot, path: [...backoff, 'maxElapsedTime'] });
  return value.is === 'number' ? value.value : undefined;
}
