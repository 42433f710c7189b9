import type { MeasuredCount } from '../analyzer/money/traffic.js';
import type { Config, RouteTraffic } from './config.js';

/** What was really sent in some days, by the label that somebody gave it. */
export interface Usage {
  /** Where it comes from, for a person: `usage.csv`. */
  readonly source: string;
  readonly days: number;
  readonly records: readonly UsageRecord[];
}
/** What was reported of one request, or of several in a line of a table. */
export interface UsageRecord extends MeasuredCount {
  /** A route, a function, or `file#function`. */
  readonly label: string;
  /** Of the file, from 1. */
  readonly line?: number | undefined;
}

/**
 * The configuration with measured traffic in place of what is declared for the same route. A label that is no route names functions:
 * an entry of its own, which `routesOf` in routes.ts puts under the route that is declared for them.
 */
export function withUsage(config: Config, usage: Usage): Config {
  const labels = new Map<string, UsageRecord[]>();
  for (const record of usage.records) {
    const own = labels.get(record.label);
    if (own) own.push(record);
    else labels.set(record.label, [record]);
  }
  const declared = config.traffic.map((entry) => {
    const records = labels.get(entry.route);
    return records === undefined ? entry : { ...entry, ...measuredTraffic(entry.route, records, usage) };
  });
  const isRoute = (label: string) => config.traffic.some(({ route }) => route === label);
  const others = [...labels].filter(([label]) => !isRoute(label));
  return { ...config, traffic: [...others.map(([label, records]) => ofLabel(label, records, usage)), ...declared] };
}

function ofLabel(label: string, records: readonly UsageRecord[], usage: Usage): RouteTraffic {
  return {
    route: label,
    match: /[#/*]|\.[cm]?[jt]sx?$/.test(label) ? label : `#${label}`,
    label: { file: usage.source, line: records[0]?.line },
    ...measuredTraffic(label, records, usage),
  };
}

function measuredTraffic(
  label: string,
  counts: readonly UsageRecord[],
  { days, source }: Usage,
): Pick<RouteTraffic, 'callsPerDay' | 'measured'> {
  const calls = counts.reduce((total, count) => total + count.calls, 0);
  return { callsPerDay: calls / days, measured: { label, source, counts } };
}
