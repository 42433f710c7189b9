import type { Config, RouteTraffic } from './config.js';

/** What was really sent, by the label that somebody gave it: sums over some days. */
export interface Usage {
  /** Where it comes from, for a person: `usage.csv`. */
  readonly source: string;
  readonly days: number;
  readonly records: readonly UsageRecord[];
}
export interface UsageRecord {
  /** A route, a function, or `file#function`. */
  readonly label: string;
  readonly calls: number;
  readonly inputTokens: number;
  /** Part of `inputTokens`, read from the prompt cache. */
  readonly cachedTokens: number;
  /** Part of `inputTokens`, written to the prompt cache. */
  readonly cacheWriteTokens: number;
  readonly outputTokens: number;
  /** The first of the file that has the label, from 1. */
  readonly line?: number | undefined;
}

/** The configuration with measured traffic in place of what is declared for the same route. */
export function withUsage(config: Config, usage: Usage): Config {
  const measured = usage.records.filter(({ calls }) => calls > 0).map((record) => trafficOf(record, usage, config));
  const isMeasured = (route: string) => measured.some((entry) => entry.route === route);
  return { ...config, traffic: [...measured, ...config.traffic.filter(({ route }) => !isMeasured(route))] };
}

function trafficOf(record: UsageRecord, { days, source }: Usage, { traffic }: Config): RouteTraffic {
  const { label, calls, inputTokens, cachedTokens, cacheWriteTokens, outputTokens } = record;
  const declared =
    traffic.find(({ route }) => route === label) ?? traffic.find(({ match }) => isFunction(match, label));
  return {
    ...(declared ?? { match: /[#/*]|\.[cm]?[jt]sx?$/.test(label) ? label : `#${label}` }),
    route: declared?.route ?? label,
    ...(declared ? {} : { label: { file: source, line: record.line } }),
    callsPerDay: calls / days,
    measured: {
      inputTokens: inputTokens / calls,
      cachedTokens: cachedTokens / calls,
      cacheWriteTokens: cacheWriteTokens / calls,
      outputTokens: outputTokens / calls,
      source,
    },
  };
}

/** Whether a route is declared for exactly what a label names: `src/chat.ts#answer` for that, or for `answer`. */
function isFunction(match: string | undefined, label: string): boolean {
  return match !== undefined && (match === label || match.endsWith(`#${label}`));
}
