import ts from 'typescript';
import { literalText } from './evaluate-text.js';
import { isInForce, type SettingContext, slotsIn } from './found-slots.js';
import { hostedToolsOf } from './hosted-tools.js';
import type { Layers } from './layer.js';
import type { Value } from './value.js';

/** What some setting of the call asks for that is billed at prices of its own, by its name in the stub. */
export function billedBesideOf(ways: readonly Layers[], context: SettingContext): readonly string[] {
  const set = ways
    .flatMap((layers) => slotsIn(layers, ['BilledBeside']))
    // What is handed in as a whole may hold anything, and is no sign of this.
    .filter(
      ({ slot, value, written }) =>
        written && value.is !== 'nothing' && (isInForce(slot, context) || slot.versions === 'never'),
    )
    .filter(({ slot, value }) => slot.details[2] === undefined || hasElement(value, slot.details[2]));
  return [...new Set([...set.map(({ slot }) => String(slot.details[0])), ...hostedToolsOf(ways, context)])];
}

/** A list of things to switch on, of which only one has a price: `[{ id: 'web' }]`. */
function hasElement(value: Value, id: unknown): boolean {
  const items = value.is === 'array' ? value.items : [];
  return items.some(
    (item) =>
      item.is === 'object' &&
      literalText(item.properties.get('id')?.value()) === id &&
      item.properties.get('enabled')?.value().node.kind !== ts.SyntaxKind.FalseKeyword,
  );
}
