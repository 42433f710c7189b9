import { CALL_KEYS, type CallMarks, marksOf } from '../../rules/call-fingerprint.js';
import type { Finding, Severity } from '../../rules/finding.js';
import { lineAt, squeezed } from '../../rules/fingerprint.js';
import { matchStates } from '../../rules/match-states.js';
import { type Aspect, aspectsThatDiffer } from './diff-aspects.js';
import type { States } from './diff-states.js';
import type { Inspection } from './inspection.js';
import { type ReportRow, reportRows } from './report-rows.js';

/** What has become of the calls and the findings since a commit. */
export interface Comparison extends States {
  /** In the order of the later state, then those that are gone. */
  readonly calls: readonly ComparedCall[];
  readonly findings: {
    readonly added: readonly AddedFinding[];
    readonly gone: readonly Finding[];
    /** How many are as they were. */
    readonly kept: number;
  };
}

export interface ComparedCall {
  readonly change: 'new' | 'gone' | 'changed' | 'same';
  /** `undefined` for a call that is new, as `after` is for one that is gone. */
  readonly before: ReportRow | undefined;
  readonly after: ReportRow | undefined;
  readonly fingerprint: string;
  /** It stands in another file, under its name of now. */
  readonly isMoved: boolean;
  /** What of it is not as it was; empty for a call that is new or gone. */
  readonly differs: readonly Aspect[];
}

export interface AddedFinding {
  readonly finding: Finding;
  /** It was there before, and milder. */
  readonly was: Severity | undefined;
}

export function compareStates(states: States): Comparison {
  const before = sidesOf(states.before, (file) => states.renamed.get(file) ?? file);
  const after = sidesOf(states.after, (file) => file);
  const levels = Array.from({ length: CALL_KEYS }, (_, level) => (side: Side) => side.marks.keys[level]);
  const matched = matchStates(before, after, levels);
  const partners = new Map(matched.pairs.map((pair) => [pair.after, pair.before]));
  const calls = [
    ...after.map((side) => comparedCall(partners.get(side), side)),
    ...matched.gone.map((side) => comparedCall(side, undefined)),
  ];
  return { ...states, calls, findings: compareFindings(states, matched.pairs) };
}

/** How many calls are new, gone, changed and the same. */
export function countChanges(calls: readonly ComparedCall[]): Readonly<Record<ComparedCall['change'], number>> {
  const count = (change: ComparedCall['change']) => calls.filter((call) => call.change === change).length;
  return { new: count('new'), gone: count('gone'), changed: count('changed'), same: count('same') };
}

/** A call in one of the states. */
interface Side {
  /** Its index in the inspection. */
  readonly index: number;
  readonly row: ReportRow;
  readonly marks: CallMarks;
}

function sidesOf(inspection: Inspection, nameOf: (file: string) => string): readonly Side[] {
  const rows = new Map(reportRows(inspection).map((row) => [row.call, row]));
  const calls = inspection.calls.map(({ call }) => call);
  return marksOf(calls, nameOf, inspection.source.text).flatMap((marks, index) => {
    const call = calls[index];
    const row = call && rows.get(call);
    return row ? [{ index, row, marks }] : [];
  });
}

function comparedCall(before: Side | undefined, after: Side | undefined): ComparedCall {
  const differs = before && after ? aspectsThatDiffer(before.row, after.row) : [];
  return {
    change: changeOf(before, after, differs),
    before: before?.row,
    after: after?.row,
    fingerprint: (after ?? before)?.marks.fingerprint ?? '',
    isMoved: before !== undefined && after !== undefined && before.row.place.file !== after.row.place.file,
    differs,
  };
}

function changeOf(
  before: Side | undefined,
  after: Side | undefined,
  differs: readonly Aspect[],
): ComparedCall['change'] {
  if (!before) return 'new';
  if (!after) return 'gone';
  return differs.length > 0 ? 'changed' : 'same';
}

interface Told {
  readonly finding: Finding;
  /** The call of both states that it is about; `undefined` where that has no partner. */
  readonly pair: number | undefined;
  readonly line: string;
  /** It stands in the call itself, and not at a client or a configuration that several share. */
  readonly isOfCall: boolean;
}

function compareFindings(
  states: States,
  pairs: readonly { readonly before: Side; readonly after: Side }[],
): Comparison['findings'] {
  const before = toldIn(states.before, new Map(pairs.map((pair, index) => [pair.before.index, index])));
  const after = toldIn(states.after, new Map(pairs.map((pair, index) => [pair.after.index, index])));
  const matched = matchStates(before, after, [
    ({ finding, pair }) => (pair === undefined ? undefined : `${finding.ruleId} ${pair}`),
    // Two calls that both have a partner are not each other, however alike their lines are.
    ({ finding, pair, isOfCall }) => (pair !== undefined && isOfCall ? undefined : finding.fingerprint),
    ({ finding, line }) => (finding.call === null ? `${finding.ruleId}\n${line}` : undefined),
  ]);
  const risen = matched.pairs.filter((pair) => weightOf(pair.after.finding) > weightOf(pair.before.finding));
  const was = new Map(risen.map((pair) => [pair.after.finding, pair.before.finding.severity]));
  const added = new Set([...matched.added.map(({ finding }) => finding), ...was.keys()]);
  return {
    added: states.after.findings.flatMap((finding) => (added.has(finding) ? [{ finding, was: was.get(finding) }] : [])),
    gone: matched.gone.map(({ finding }) => finding),
    kept: matched.pairs.length - risen.length,
  };
}

function toldIn({ findings, calls, source }: Inspection, pairOf: ReadonlyMap<number, number>): readonly Told[] {
  return findings.map((finding) => {
    const { at, call } = finding;
    const range = call === null ? undefined : calls[call]?.call.range;
    return {
      finding,
      pair: call === null ? undefined : pairOf.get(call),
      line: squeezed(lineAt(source.text(at.file), at.start)),
      isOfCall: range !== undefined && range.file === at.file && range.start <= at.start && at.end <= range.end,
    };
  });
}

const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];

function weightOf({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity);
}
