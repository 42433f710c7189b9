import type { Analysis, LlmCall } from '../../analyzer/call.js';
import type { Cost } from '../../analyzer/money/cost.js';
import type { Finding } from '../../rules/finding.js';
import type { PricedAnalysis } from '../../rules/pricing.js';
import { trafficNotes } from '../../rules/traffic-notes.js';
import type { Engine } from './engine.js';
import type { FailedFile } from './find-files.js';
import type { Inspection, PricedCall, SourceView } from './inspection.js';
import type { AskedChange } from './options.js';
import type { Policy } from './policies.js';
import type { LoadedUsage } from './usage-file.js';

export interface FilesToInspect {
  readonly seen: number;
  readonly failed: readonly FailedFile[];
  readonly policies: ReadonlyMap<string, Policy>;
  readonly source: SourceView;
  /** The directory of which all files are looked at; `undefined` where single paths are. */
  readonly whole: string | undefined;
  readonly whatIf: AskedChange | undefined;
  readonly usage: LoadedUsage | undefined;
}

/** Analyses the files together, then lints and prices each call under the configuration of its own file. */
export function inspectFiles(
  { seen, failed, policies, source, whole, whatIf, usage }: FilesToInspect,
  engine: Engine,
): Inspection {
  const analysis = engine.analyze([...policies.keys()]);
  const parts = [...new Set(policies.values())].map((policy): Part => {
    const found = partUnder(policy, policies, analysis);
    return { policy, found, priced: engine.priced(found, policy.config, policy.directory) };
  });
  const calls = pricedCalls(analysis, parts);
  const costs = new Map(calls.map(({ call, cost }, index) => [call, { cost, index }]));
  const costOf = (call: LlmCall) => costs.get(call)?.cost;
  const projectionOf = (call: LlmCall) => costOf(call)?.projection;
  const findings = parts.flatMap(({ policy, priced: { analysis: own, priceOf } }) =>
    policy
      .lint(own, { costOf, projectionOf, priceOf }, engine.textOf)
      .map((finding) => ({ ...finding, call: indexOf(finding, own, costs) })),
  );
  const analysed = new Set(analysis.analysed);
  // A note on a file that was analysed tells of a limit; on any other, why it was not.
  const [limits, refusals] = partition(analysis.notes, (note) => analysed.has(note.file));
  return {
    files: {
      seen,
      analysed: analysed.size,
      silent: countSilent(calls, policies, engine),
      failed: [...failed, ...refusals.map(({ file, message }) => ({ file: source.shown(file), why: message }))],
    },
    calls,
    findings: findings.sort(byPlace(source)),
    notes: [
      ...limits.map(({ file, message }) => ({ file: source.shown(file), message })),
      ...(usage?.mistakes ?? []).map((message) => ({ file: usage?.usage.source ?? '', message })),
      ...parts.flatMap((part) => trafficNotesOf(part, source, whole)),
    ],
    pricesAsOf: engine.pricesAsOf,
    source,
    whatIf: whatIf && { says: whatIf.says, costOf: costsIf(whatIf, parts) },
  };
}

/** The calls under one configuration, as they were found and as they are priced. */
interface Part {
  readonly policy: Policy;
  readonly found: Analysis;
  readonly priced: PricedAnalysis;
}

/** In the order in which they were found, whichever configuration they are under. */
function pricedCalls({ calls }: Analysis, parts: readonly Part[]): readonly PricedCall[] {
  const byFound = new Map(
    parts.flatMap(({ found, priced }) =>
      priced.analysis.calls.map((call, index) => [found.calls[index], { call, cost: priced.costOf(call) }] as const),
    ),
  );
  return calls.flatMap((call) => byFound.get(call) ?? []);
}

function trafficNotesOf({ policy, priced: { routes } }: Part, source: SourceView, whole: string | undefined) {
  const { config, path, directory } = policy;
  // The code of a route may lie where nobody has looked.
  const unused = whole !== undefined && isUnder(directory, whole) ? routes.unused : [];
  const ofConfig =
    path === undefined ? [] : trafficNotes(config, { unused }).map((message) => ({ file: path, message }));
  const ofComments = routes.unknown.map(({ at, route }) => ({
    file: at.file,
    message: `line ${source.lines(at.file).position(at.start).line} names the route "${route}", which has no entry in "traffic"`,
  }));
  return [...ofConfig, ...ofComments].map(({ file, message }) => ({ file: source.shown(file), message }));
}

function isUnder(directory: string, whole: string): boolean {
  return directory === whole || directory.startsWith(`${whole.replace(/\/$/, '')}/`);
}

function costsIf({ change }: AskedChange, parts: readonly Part[]): (call: LlmCall) => Cost {
  const costs = new Map(
    parts.flatMap(({ priced: { analysis, costIf } }) =>
      analysis.calls.map((call) => [call, costIf(change, call)] as const),
    ),
  );
  return (call) => costs.get(call) as Cost;
}

function countSilent(calls: readonly PricedCall[], policies: FilesToInspect['policies'], engine: Engine): number {
  const files = new Set(calls.map(({ call }) => call.file));
  return [...files].filter((file) => policies.get(file)?.isSilent(file, engine.textOf(file))).length;
}

function partUnder(policy: Policy, policies: FilesToInspect['policies'], analysis: Analysis): Analysis {
  const isUnder = (file: string) => policies.get(file) === policy;
  return {
    calls: analysis.calls.filter((call) => isUnder(call.file)),
    clients: analysis.clients.filter(({ file }) => isUnder(file)),
    notes: analysis.notes.filter((note) => isUnder(note.file)),
    analysed: analysis.analysed.filter(isUnder),
    withoutSdk: analysis.withoutSdk.filter(isUnder),
  };
}

/** The rules number the calls of one configuration, the report all of them. */
function indexOf(
  finding: Finding,
  own: Analysis,
  all: ReadonlyMap<LlmCall, { readonly index: number }>,
): number | null {
  const call = finding.call === null ? undefined : own.calls[finding.call];
  return (call && all.get(call)?.index) ?? null;
}

function byPlace(source: SourceView) {
  return (one: Finding, other: Finding): number => {
    if (one.at.file !== other.at.file) return source.shown(one.at.file) < source.shown(other.at.file) ? -1 : 1;
    return one.at.start - other.at.start || (one.ruleId < other.ruleId ? -1 : 1);
  };
}

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
