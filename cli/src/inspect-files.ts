import type { Analysis, LlmCall } from '../../analyzer/call.js';
import type { Place } from '../../analyzer/facts/fact.js';
import type { Cost } from '../../analyzer/money/cost.js';
import type { Finding } from '../../rules/finding.js';
import type { PricedAnalysis } from '../../rules/pricing.js';
import { routeComments } from '../../rules/route-comments.js';
import { leftOutNotes, uncheckedBudgets } from '../../rules/sum-notes.js';
import { strayHoles, strayLabels, trafficNotes } from '../../rules/traffic-notes.js';
import type { Engine } from './engine.js';
import type { FailedFile } from './find-files.js';
import type { Inspection, Note, PricedCall, SourceView } from './inspection.js';
import type { AskedChange } from './options.js';
import type { Policy } from './policies.js';
import { type ConfiguredCalls, type RouteNames, routeNames } from './route-names.js';
import type { LoadedUsage } from './usage-file.js';

export interface FilesToInspect {
  readonly seen: number;
  readonly failed: readonly FailedFile[];
  readonly configErrors: readonly Note[];
  readonly policies: ReadonlyMap<string, Policy>;
  readonly source: SourceView;
  /** The directory of which all files are looked at; `undefined` where single paths are. */
  readonly whole: string | undefined;
  readonly whatIf: AskedChange | undefined;
  readonly usage: LoadedUsage | undefined;
}

/** Analyses the files together, then lints and prices each call under the configuration of its own file. */
export function inspectFiles(
  { seen, failed, configErrors, policies, source, whole, whatIf, usage }: FilesToInspect,
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
  const { apart, measuredTwice } = routeNames(parts.map((part) => configuredCalls(part, source)));
  // A note on a file that was analysed tells of a limit; on any other, why it was not.
  const [limits, refusals] = partition(analysis.notes, (note) => analysed.has(note.file));
  return {
    files: {
      seen,
      analysed: analysed.size,
      silent: countSilent(calls, policies, engine),
      failed: [...failed, ...refusals.map(({ file, message }) => ({ file: source.shown(file), why: message }))],
    },
    calls: calls.map((priced) => ({ ...priced, cost: apart(priced.call, priced.cost) })),
    findings: findings.sort(byPlace(source)),
    configErrors,
    notes: [
      ...configErrors,
      ...limits.map(({ file, message }) => ({ file: source.shown(file), message })),
      ...(usage?.notes ?? []).map((message) => ({ file: usage?.usage.source ?? '', message })),
      ...parts.flatMap((part) => trafficNotesOf(part, source, whole)),
      ...(whole === undefined ? [] : labelNotes(parts)),
      ...commentNotes(policies, source, engine.textOf),
      ...parts.flatMap((part) => sumNotesOf(part, source)),
      ...measuredTwice.map((message) => ({ file: usage?.usage.source ?? '', message })),
    ],
    pricesAsOf: engine.pricesAsOf,
    source,
    whatIf: whatIf && { says: whatIf.says, costOf: costsIf(whatIf, parts, apart) },
  };
}

/** The calls under one configuration, as they were found and as they are priced. */
interface Part {
  readonly policy: Policy;
  readonly found: Analysis;
  readonly priced: PricedAnalysis;
}

function configuredCalls({ policy, priced: { analysis, costOf } }: Part, source: SourceView): ConfiguredCalls {
  return { folder: source.shown(policy.directory) || '.', calls: analysis.calls, costOf };
}

/** In the order in which they were found, whichever configuration they are under. */
function pricedCalls({ calls }: Analysis, parts: readonly Part[]): readonly PricedCall[] {
  const byFound = new Map(
    parts.flatMap(({ found, priced }) =>
      priced.analysis.calls.map((call, index) => {
        const traffic = priced.routes.of.get(call);
        return [found.calls[index], { call, cost: priced.costOf(call), traffic }] as const;
      }),
    ),
  );
  return calls.flatMap((call) => byFound.get(call) ?? []);
}

function trafficNotesOf({ policy, priced: { routes, costOf } }: Part, source: SourceView, whole: string | undefined) {
  const { config, path, directory } = policy;
  // The code of a route may lie where nobody has looked.
  const isWhole = whole !== undefined && isUnder(directory, whole);
  const holesOf = (call: LlmCall) => costOf(call).input.holes.map(({ name }) => name);
  const ofConfig = [
    ...trafficNotes(config, { unused: isWhole ? routes.unused : [] }),
    ...(isWhole ? strayHoles(routes, holesOf) : []),
  ].map((message): Note => ({ file: source.shown(path ?? directory), message }));
  const ofComments = routes.unknown.map(({ at, route }) =>
    noteAt(at, `the comment names the route "${route}", which has no entry in "traffic"`, source),
  );
  return [...ofConfig, ...ofComments];
}

/** Under the name by which the usage file was asked for. */
function labelNotes(parts: readonly Part[]): readonly Note[] {
  return strayLabels(parts.map(({ priced: { routes } }) => routes)).map(({ file, line, message }) => ({
    ...{ file, message },
    ...(line === undefined ? {} : { line }),
  }));
}

/** Comments that are meant to say something of a call, wherever something is reported. */
function commentNotes(policies: FilesToInspect['policies'], source: SourceView, textOf: Engine['textOf']) {
  return [...policies].flatMap(([file, policy]) => {
    const { mistakes } = routeComments(file, textOf(file));
    return mistakes.length > 0 && !policy.isSilent(file, textOf(file))
      ? mistakes.map(({ at, message }) => noteAt(at, message, source))
      : [];
  });
}

function noteAt({ file, start }: Place, message: string, source: SourceView): Note {
  return { file: source.shown(file), ...source.lines(file).position(start), message };
}

/** What of the projections is in no sum, and why. */
function sumNotesOf({ policy, priced: { analysis, routes, costOf } }: Part, source: SourceView): readonly Note[] {
  const placeText = ({ callee }: LlmCall) =>
    `${source.shown(callee.file)}:${source.lines(callee.file).position(callee.start).line}`;
  const file = source.shown(policy.path ?? policy.directory);
  const unchecked = uncheckedBudgets(policy.config, routes, costOf, placeText).map((message) => ({ file, message }));
  const leftOut = leftOutNotes(analysis.calls, costOf, placeText).map(({ call, message }) => ({
    file: source.shown(call.callee.file),
    line: source.lines(call.callee.file).position(call.callee.start).line,
    message,
  }));
  return [...unchecked, ...leftOut];
}

function isUnder(directory: string, whole: string): boolean {
  return directory === whole || directory.startsWith(`${whole.replace(/\/$/, '')}/`);
}

function costsIf({ change }: AskedChange, parts: readonly Part[], apart: RouteNames['apart']): (call: LlmCall) => Cost {
  const costs = new Map(
    parts.flatMap(({ priced: { analysis, costIf } }) =>
      analysis.calls.map((call) => [call, apart(call, costIf(change, call))] as const),
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
