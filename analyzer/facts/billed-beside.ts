import { isInForce, type SettingContext, slotsIn } from './found-slots.js';
import type { Layers } from './layer.js';

/** What some setting of the call asks for that is billed at prices of its own, by its name in the stub. */
export function billedBesideOf(ways: readonly Layers[], context: SettingContext): readonly string[] {
  const set = ways
    .flatMap((layers) => slotsIn(layers, ['BilledBeside']))
    // What is handed in as a whole may hold anything, and is no sign of this.
    .filter(({ slot, value, written }) => written && value.is !== 'nothing' && isInForce(slot, context));
  return [...new Set(set.map(({ slot }) => String(slot.details[0])))];
}
