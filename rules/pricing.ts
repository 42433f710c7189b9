import type { Analysis, LlmCall } from '../analyzer/call.js';
import type { Cost, PriceOf } from '../analyzer/money/cost.js';
import { estimateCost } from '../analyzer/money/estimate.js';
import { listedPrices, priceBook } from '../analyzer/money/prices.js';
import type { Projection } from '../analyzer/money/projection.js';
import { type Change, estimateIf } from '../analyzer/money/what-if.js';
import type { Config, Prices } from './config.js';
import { type Routes, routesOf } from './routes.js';

/** An analysis as a configuration prices it: with its hosts, its prices and its traffic. */
export interface PricedAnalysis {
  /** The same with the providers that the configuration knows behind hosts. */
  readonly analysis: Analysis;
  readonly costOf: (call: LlmCall) => Cost;
  readonly priceOf: PriceOf;
  /** What a call comes to by day and month; not there where no traffic is declared. */
  readonly projectionOf: ((call: LlmCall) => Projection | undefined) | undefined;
  /** What a call would cost if something were otherwise. */
  readonly costIf: (change: Change, call: LlmCall) => Cost;
  readonly routes: Routes;
}

/** Heavy to load: it brings the price catalog. @param directory where the configuration lies. */
export function priced(
  { calls, ...analysis }: Analysis,
  { prices, traffic }: Pick<Config, 'prices' | 'traffic'>,
  directory: string,
  textOf: (file: string) => string,
): PricedAnalysis {
  const book = priceBook(prices);
  const billed = calls.map((call) => withKnownHost(call, prices.hosts));
  const routes = routesOf(billed, traffic, directory, textOf);
  const costOf = (call: LlmCall) => estimateCost(call, book, routes.of.get(call));
  return {
    analysis: { ...analysis, calls: billed },
    costOf,
    projectionOf: traffic.length === 0 ? undefined : (call) => costOf(call).projection,
    costIf: (change, call) => estimateIf(change, call, book, routes.of.get(call)),
    priceOf: listedPrices(book),
    routes,
  };
}

/** `llm.internal:8080` is named with its port or without. */
function withKnownHost(call: LlmCall, hosts: Prices['hosts'] = {}): LlmCall {
  const { host } = call;
  if (host === undefined) return call;
  const name = [host, host.replace(/:\d+$/, '')].find((candidate) => Object.hasOwn(hosts, candidate));
  return name === undefined ? call : { ...call, provider: hosts[name] ?? null };
}
