import type { Analysis } from '../../analyzer/call.js';
import type { Host } from '../../analyzer/host.js';
import type { Reach } from '../../analyzer/modules/reach.js';
import { pricesAsOf } from '../../analyzer/money/prices.js';
import { openProject } from '../../analyzer/project.js';
import type { Config } from '../../rules/config.js';
import { type PricedAnalysis, priced } from '../../rules/pricing.js';

/** The analyzer and the prices: a bundle of its own, with the compiler in it, loaded only when it is needed. */
export interface Engine {
  readonly pricesAsOf: string;
  analyze(files: readonly string[]): Analysis;
  /** These texts are no longer what they were. */
  changed(files: readonly string[]): void;
  textOf(file: string): string;
  /** An analysis with its prices under a configuration that lies in this directory. */
  priced(analysis: Analysis, config: Config, directory: string): PricedAnalysis;
}

export function openEngine(host: Host, reach: Reach): Engine {
  const project = openProject(host, reach);
  const textOf = (file: string) => host.readFile(file) ?? '';
  return {
    pricesAsOf: pricesAsOf(),
    analyze: (files) => project.analyze(files),
    changed: (files) => project.changed(files),
    textOf,
    priced: (analysis, config, directory) => priced(analysis, config, directory, textOf),
  };
}
