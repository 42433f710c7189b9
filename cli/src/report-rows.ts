import type { LlmCall } from '../../analyzer/call.js';
import { assumptionOf, type Fact } from '../../analyzer/facts/fact.js';
import type { Finding } from '../../rules/finding.js';
import { projectedCalls } from '../../rules/projected-calls.js';
import { countedCalls } from './counted-calls.js';
import type { Inspection, PricedCall, SourceView } from './inspection.js';
import { boundedPart } from './totals.js';

/** A call as every form of the report shows it. Texts are as they stand in the source: each form makes them safe. */
export interface ReportRow extends CountedCall {
  readonly place: { readonly file: string; readonly line: number; readonly column: number };
  /** On one line: `openai.chat.completions.create`. */
  readonly callee: string;
  /** `gpt-5 | gpt-5-mini (default)`, `?` where it is not known. */
  readonly model: string;
  /** `500`, `none`, `–` where a cap does not apply, `?` where it is not known. */
  readonly cap: string;
  /** The same call under other circumstances; `undefined` where nobody asks. */
  readonly otherwise: CountedCall | undefined;
  readonly findings: readonly Finding[];
}

/** A call, and whether its money is part of a sum: what a wrapper sends is in each sum once. */
export interface CountedCall extends PricedCall {
  readonly isInSum: Readonly<Record<Measure, boolean>>;
}

/** What is added up: each call once, or a month of the declared traffic. */
export type Measure = 'call' | 'month';

export const NO_CAP = 'none';
/** The code names this model; the environment or a caller may name another. */
export const BY_DEFAULT = '(default)';

/** The dearest first: by the month where traffic says one, else by the call. */
export function reportRows(inspection: Inspection): readonly ReportRow[] {
  const findings = findingsOfCalls(inspection);
  const others = counted(otherCalls(inspection));
  const rows = counted(inspection.calls).map(
    (priced, index): ReportRow => ({
      ...priced,
      place: placeOf(priced.call, inspection.source),
      callee: priced.call.callee.text.replace(/\s+/g, ''),
      model: factText(priced.call.model, String),
      cap: capText(priced.call),
      otherwise: others[index],
      findings: findings.get(index) ?? [],
    }),
  );
  return rows.sort(byMoney);
}

/** The calls as they would be, in the same order; empty where nobody asks. */
export function otherCalls({ calls, whatIf }: Pick<Inspection, 'calls' | 'whatIf'>): readonly PricedCall[] {
  return whatIf === undefined ? [] : calls.map(({ call }) => ({ call, cost: whatIf.costOf(call) }));
}

function findingsOfCalls({ findings }: Inspection): ReadonlyMap<number, readonly Finding[]> {
  const byCall = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.call === null) continue;
    const own = byCall.get(finding.call);
    if (own) own.push(finding);
    else byCall.set(finding.call, [finding]);
  }
  return byCall;
}

function counted(calls: readonly PricedCall[]): readonly CountedCall[] {
  const costs = new Map(calls.map(({ call, cost }) => [call, cost]));
  const once = new Set(countedCalls(calls));
  const projected = new Set(projectedCalls([...costs.keys()], (call) => costs.get(call)).map(({ call }) => call));
  return calls.map((priced) => ({
    ...priced,
    isInSum: { call: priced.cost.usd !== undefined && once.has(priced), month: projected.has(priced.call) },
  }));
}

function placeOf({ file, range }: LlmCall, source: SourceView): ReportRow['place'] {
  const { line, column } = source.lines(file).position(range.start);
  return { file: source.shown(file), line, column };
}

function capText({ outputCap }: LlmCall): string {
  if (!outputCap.applies) return '–';
  const { fact, defaultIsModelMaximum } = outputCap;
  if (fact.is === 'absent' && (defaultIsModelMaximum || fact.default === null)) return NO_CAP;
  return factText(fact, (cap) => cap.toLocaleString('en-US'));
}

function factText<T>(fact: Fact<T>, show: (value: T) => string): string {
  switch (fact.is) {
    case 'known':
      return show(fact.value);
    case 'oneOf':
      return `${fact.values.map(show).join(' | ')}${fact.unset === undefined ? '' : ` ${BY_DEFAULT}`}`;
    case 'absent':
      return fact.default === null ? '–' : show(fact.default);
    case 'unknown':
      return '?';
  }
}

function byMoney(one: ReportRow, other: ReportRow): number {
  return monthOf(other) - monthOf(one) || boundedPart(other) - boundedPart(one);
}

function monthOf({ cost: { projection } }: ReportRow): number {
  return projection?.usdPerMonth.high ?? projection?.usdPerMonth.low ?? 0;
}

/** Whether the model is priced as if nothing else were set. */
export function isDefaultModel({ call, cost }: PricedCall): boolean {
  return cost.usd !== undefined && assumptionOf(call.model) !== undefined;
}

/** The calls without a price, under what they lack. */
export function byReason(rows: readonly ReportRow[]): readonly { reason: string; rows: readonly ReportRow[] }[] {
  const reasons = new Map<string, ReportRow[]>();
  for (const row of rows) {
    if (row.cost.usd) continue;
    const reason = row.cost.unpriced ?? 'the reason is not known';
    const others = reasons.get(reason);
    if (others) others.push(row);
    else reasons.set(reason, [row]);
  }
  return [...reasons].map(([reason, own]) => ({ reason, rows: own }));
}
