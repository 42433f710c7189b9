import { modelSection, priceSection } from './explain-model.js';
import { repeatsSection } from './explain-repeats.js';
import { inputSection, outputSection, requestSection } from './explain-request.js';
import type { Section } from './explain-section.js';
import { cacheSection, trafficSection } from './explain-traffic.js';
import type { PricedCall, SourceView } from './inspection.js';

/** The way to the price of a call, step by step. */
export function sectionsOf(priced: PricedCall, source: SourceView): readonly Section[] {
  const notes = priced.cost.usd?.notes ?? [];
  return [
    modelSection(priced),
    priceSection(priced),
    inputSection(priced, source),
    outputSection(priced),
    requestSection(priced),
    repeatsSection(priced),
    ...[cacheSection(priced)].filter((section) => section !== undefined),
    trafficSection(priced),
    ...(notes.length > 0 ? [{ title: 'Notes', texts: notes.map((text) => ({ text })) }] : []),
  ];
}
