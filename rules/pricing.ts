import type { Analysis, LlmCall } from '../analyzer/call.js';
import type { Cost, PriceOf } from '../analyzer/money/cost.js';
import { estimateCost } from '../analyzer/money/estimate.js';
import { listedPrices, priceBook } from '../analyzer/money/prices.js';
import type { Projection } from '../analyzer/money/projection.js';
import type { Traffic } from '../analyzer/money/traffic.js';
import { type Change, estimateIf } from '../analyzer/money/what-if.js';
import type { Config, Prices, RouteTraffic } from './config.js';
import { sendingCalls } from './projected-calls.js';
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

/** Which traffic the calls are under, before any of them has a price. */
export interface RoutedAnalysis extends Pick<PricedAnalysis, 'analysis' | 'routes'> {}

/** @param directory where the configuration lies. */
export function routed(
  { calls, ...analysis }: Analysis,
  { prices, traffic }: Pick<Config, 'prices' | 'traffic'>,
  directory: string,
  textOf: (file: string) => string,
): RoutedAnalysis {
  const billed = calls.map((call) => withKnownHost(call, prices.hosts));
  return { analysis: { ...analysis, calls: billed }, routes: routesOf(billed, traffic, directory, textOf) };
}

/** Heavy to load: it brings the price catalog. @param directory where the configuration lies. */
export function priced(
  analysis: Analysis,
  config: Pick<Config, 'prices' | 'traffic'>,
  directory: string,
  textOf: (file: string) => string,
): PricedAnalysis {
  const found = routed(analysis, config, directory, textOf);
  return pricedRoutes(found, config, placesPerLabel([found.routes]));
}

/** The same of one of several configurations. @param places see `placesPerLabel`. */
export function pricedRoutes(
  { analysis, routes }: RoutedAnalysis,
  { prices, traffic }: Pick<Config, 'prices' | 'traffic'>,
  places: ReadonlyMap<string, number>,
): PricedAnalysis {
  const book = priceBook(prices);
  const trafficOf = (call: LlmCall) => sharedTraffic(routes.of.get(call), places);
  const costOf = oncePerCall((call) => estimateCost(call, book, trafficOf(call)));
  return {
    analysis,
    costOf,
    projectionOf: traffic.length === 0 ? undefined : (call) => costOf(call).projection,
    costIf: (change, call) => estimateIf(change, call, book, trafficOf(call)),
    priceOf: listedPrices(book),
    routes,
  };
}

/** Rules, sums and months ask for the cost of the same call again and again. */
function oncePerCall(estimate: (call: LlmCall) => Cost): (call: LlmCall) => Cost {
  const known = new Map<LlmCall, Cost>();
  return (call) => {
    const cost = known.get(call) ?? estimate(call);
    known.set(call, cost);
    return cost;
  };
}

/** Measured calls are those of all places that a label fits: they share them, as nobody has measured which made them. */
function sharedTraffic(traffic: RouteTraffic | undefined, places: ReadonlyMap<string, number>): Traffic | undefined {
  const { measured } = traffic ?? {};
  const number = places.get(measured?.label ?? '') ?? 1;
  if (traffic === undefined || measured === undefined || number === 1) return traffic;
  const whose = measured.label === traffic.route ? 'of the route' : `under "${measured.label}"`;
  const source = `${measured.source}, shared equally by the ${number} calls ${whose}`;
  return { ...traffic, callsPerDay: traffic.callsPerDay / number, measured: { ...measured, source } };
}

/**
 * How many calls send the requests that were measured under each label, in whichever configuration: a usage file is one for all. A
 * request inside a wrapper is what its callers send.
 */
export function placesPerLabel(all: readonly Pick<Routes, 'of'>[]): ReadonlyMap<string, number> {
  const byLabel = new Map<string, LlmCall[]>();
  for (const [call, { measured }] of all.flatMap(({ of }) => [...of])) {
    if (measured === undefined) continue;
    const own = byLabel.get(measured.label);
    if (own) own.push(call);
    else byLabel.set(measured.label, [call]);
  }
  return new Map([...byLabel].map(([label, calls]) => [label, sendingCalls(calls).length]));
}

/** `llm.internal:8080` is named with its port or without. */
function withKnownHost(call: LlmCall, hosts: Prices['hosts'] = {}): LlmCall {
  const { host } = call;
  if (host === undefined) return call;
  const name = [host, host.replace(/:\d+$/, '')].find((candidate) => Object.hasOwn(hosts, candidate));
  return name === undefined ? call : { ...call, provider: hosts[name] ?? null };
}
