import type { Analysis, LlmCall } from '../../analyzer/call.js';
import type { Host } from '../../analyzer/host.js';
import type { Reach } from '../../analyzer/modules/reach.js';
import type { Cost, PriceOf } from '../../analyzer/money/cost.js';
import { estimateCost } from '../../analyzer/money/estimate.js';
import { listedPrices, type PriceOverrides, priceBook, pricesAsOf } from '../../analyzer/money/prices.js';
import { openProject } from '../../analyzer/project.js';

/** The analyzer and the prices: a bundle of its own, with the compiler in it, loaded only when it is needed. */
export interface Engine {
  readonly pricesAsOf: string;
  analyze(files: readonly string[]): Analysis;
  /** These texts are no longer what they were. */
  changed(files: readonly string[]): void;
  textOf(file: string): string;
  /** What calls cost under these overrides of the catalog. */
  pricer(overrides: PriceOverrides): (call: LlmCall) => Cost;
  /** What models cost under these overrides, for rules that compare them. */
  priceList(overrides: PriceOverrides): PriceOf;
}

export function openEngine(host: Host, reach: Reach): Engine {
  const project = openProject(host, reach);
  return {
    pricesAsOf: pricesAsOf(),
    analyze: (files) => project.analyze(files),
    changed: (files) => project.changed(files),
    textOf: (file) => host.readFile(file) ?? '',
    pricer(overrides) {
      const book = priceBook(overrides);
      return (call) => estimateCost(call, book);
    },
    priceList: (overrides) => listedPrices(priceBook(overrides)),
  };
}
