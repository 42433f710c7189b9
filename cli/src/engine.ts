import type { Analysis } from '../../analyzer/call.js';
import type { Host } from '../../analyzer/host.js';
import { billingProviders, pricesAsOf } from '../../analyzer/money/prices.js';
import type { Config } from '../../rules/config.js';
import { type PricedAnalysis, placesPerLabel, pricedRoutes, routed } from '../../rules/pricing.js';
import type { Analyzer } from './analyzer.js';

/** Analyses and their prices: a bundle of its own, with the price catalog in it, loaded only when it is needed. */
export interface Engine extends Analyzer {
  readonly pricesAsOf: string;
  /** Who can bill a call. */
  readonly providers: readonly string[];
  textOf(file: string): string;
  /** Parts of an analysis with their prices, each under a configuration of its own. */
  priced(parts: readonly ConfiguredPart[]): readonly PricedAnalysis[];
}

/** A part of an analysis, and the configuration that it is under. */
export interface ConfiguredPart {
  readonly analysis: Analysis;
  readonly config: Config;
  /** Where the configuration lies. */
  readonly directory: string;
}

export function openEngine(host: Host, { analyze, changed }: Analyzer): Engine {
  const textOf = (file: string) => host.readFile(file) ?? '';
  return {
    pricesAsOf: pricesAsOf(),
    providers: billingProviders(),
    analyze,
    changed,
    textOf,
    priced(parts) {
      const found = parts.map((part) => ({
        ...part,
        ...routed(part.analysis, part.config, part.directory, textOf),
      }));
      const places = placesPerLabel(found.map(({ routes }) => routes));
      return found.map((part) => pricedRoutes(part, part.config, places));
    },
  };
}
