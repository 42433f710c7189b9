import type { Analysis, LlmCall } from '../../analyzer/call.js';
import type { Finding } from '../../rules/finding.js';
import type { Engine } from './engine.js';
import type { FailedFile } from './find-files.js';
import type { Inspection, PricedCall, SourceView } from './inspection.js';
import type { Policy } from './policies.js';

export interface FilesToInspect {
  readonly seen: number;
  readonly failed: readonly FailedFile[];
  readonly policies: ReadonlyMap<string, Policy>;
  readonly source: SourceView;
}

/** Analyses the files together, then lints and prices each call under the configuration of its own file. */
export function inspectFiles({ seen, failed, policies, source }: FilesToInspect, engine: Engine): Inspection {
  const analysis = engine.analyze([...policies.keys()]);
  const calls = priceCalls(analysis.calls, policies, engine);
  const costs = new Map(calls.map(({ call, cost }, index) => [call, { cost, index }]));
  const findings = [...new Set(policies.values())].flatMap((policy) => {
    const own = partUnder(policy, policies, analysis);
    const prices = { costOf: (call: LlmCall) => costs.get(call)?.cost, priceOf: engine.priceList(policy.prices) };
    return policy
      .lint(own, prices, engine.textOf)
      .map((finding) => ({ ...finding, call: indexOf(finding, own, costs) }));
  });
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
    notes: limits.map(({ file, message }) => ({ file: source.shown(file), message })),
    pricesAsOf: engine.pricesAsOf,
    source,
  };
}

function priceCalls(calls: readonly LlmCall[], policies: FilesToInspect['policies'], engine: Engine): PricedCall[] {
  const pricers = new Map([...new Set(policies.values())].map((policy) => [policy, engine.pricer(policy.prices)]));
  return calls.flatMap((call) => {
    const policy = policies.get(call.file);
    const cost = policy && pricers.get(policy)?.(call);
    return cost ? [{ call, cost }] : [];
  });
}

function countSilent(calls: readonly PricedCall[], policies: FilesToInspect['policies'], engine: Engine): number {
  const files = new Set(calls.map(({ call }) => call.file));
  return [...files].filter((file) => policies.get(file)?.isSilent(file, engine.textOf(file))).length;
}

function partUnder(policy: Policy, policies: FilesToInspect['policies'], analysis: Analysis): Analysis {
  const isUnder = (file: string) => policies.get(file) === policy;
  return {
    calls: analysis.calls.filter((call) => isUnder(call.file)),
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
