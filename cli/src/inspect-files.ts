import type { Analysis, LlmCall } from '../../analyzer/call.js';
import type { Cost } from '../../analyzer/money/cost.js';
import type { Finding } from '../../rules/finding.js';
import type { Engine } from './engine.js';
import type { FailedFile } from './find-files.js';
import type { Inspection, Note, PricedCall, SourceView } from './inspection.js';
import { moneyNotes, type NotedFiles, type Part } from './money-notes.js';
import type { AskedChange } from './options.js';
import type { Policy } from './policies.js';
import { type ConfiguredCalls, type RouteNames, routeNames } from './route-names.js';

export interface FilesToInspect extends NotedFiles {
  readonly seen: number;
  readonly failed: readonly FailedFile[];
  readonly configErrors: readonly Note[];
  readonly whatIf: AskedChange | undefined;
}

/** Analyses the files together, then lints and prices each call under the configuration of its own file. */
export function inspectFiles(filesToInspect: FilesToInspect, engine: Engine): Inspection {
  const { seen, failed, configErrors, policies, source, whatIf, usage } = filesToInspect;
  const analysis = engine.analyze([...policies.keys()]);
  const parts = partsOf(analysis, policies, engine);
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
      ...moneyNotes(filesToInspect, parts, calls, engine),
      ...measuredTwice.map((message) => ({ file: usage?.usage.source ?? '', message })),
    ],
    pricesAsOf: engine.pricesAsOf,
    source,
    whatIf: whatIf && { says: whatIf.says, costOf: costsIf(whatIf, parts, apart) },
  };
}

/** The calls under each configuration. */
function partsOf(analysis: Analysis, policies: FilesToInspect['policies'], engine: Engine): readonly Part[] {
  const found = [...new Set(policies.values())].map((policy) => ({
    policy,
    ...{ analysis: partUnder(policy, policies, analysis), config: policy.config, directory: policy.directory },
  }));
  return engine.priced(found).map((priced, index): Part => {
    const { policy, analysis: own } = found[index] as (typeof found)[number];
    return { policy, found: own, priced };
  });
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
