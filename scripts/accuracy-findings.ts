import type { Label, LabelFacts, Predicted } from './accuracy-facts.js';
import { callAt, isAt, isCallRow } from './accuracy-match.js';

/** A finding of the report. `call` is the index of the call that it is about. */
export interface ReportedFinding {
  readonly ruleId: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly call: number | null;
  /** Whether an SDK, or the host of a provider, is in reach of its file's imports. */
  readonly reachesSdk: boolean;
}

/** What a row says of a finding; `undecided` where the row leaves the fact open, `no row` where none is there. */
export type FindingVerdict = 'right' | 'wrong' | 'undecided' | 'no row';

export interface FindingScore {
  readonly repo: string;
  readonly finding: ReportedFinding;
  readonly label: Label | undefined;
  readonly verdict: FindingVerdict;
  /** What the row says that decides. */
  readonly because: string;
}

/** A row that a rule is about, without a finding of its own. */
export interface MissedFinding {
  readonly ruleId: string;
  readonly label: Label;
  readonly why: string;
}

interface Findings {
  readonly repo: string;
  readonly labels: readonly Label[];
  readonly calls: readonly Predicted[];
  readonly findings: readonly ReportedFinding[];
}

/** One score for every finding of the repository. */
export function findingScores({ repo, labels, calls, findings }: Findings): FindingScore[] {
  return findings.map((finding) => {
    const label = rowOf(finding, labels, calls);
    return { repo, finding, label, ...judged(finding, label, calls) };
  });
}

/** The row of the finding's call, else the one on its own line. */
function rowOf(
  { file, line, call: index }: ReportedFinding,
  labels: readonly Label[],
  calls: readonly Predicted[],
): Label | undefined {
  const call = index === null ? undefined : calls[index];
  const atCall = call ? labels.filter((label) => isAt(label, call)) : [];
  const onLine = labels.filter((label) => label.path === file && [label.line, label.nameLine].includes(line));
  return atCall.find(isCallRow) ?? onLine.find(isCallRow) ?? atCall[0] ?? onLine[0];
}

type Judgement = Pick<FindingScore, 'verdict' | 'because'>;

function judged({ ruleId, call }: ReportedFinding, label: Label | undefined, calls: readonly Predicted[]): Judgement {
  if (!label) return { verdict: 'no row', because: '' };
  if (label.role === 'undecided') return { verdict: 'undecided', because: 'the row is undecided' };
  if (!isCallRow(label)) return { verdict: 'wrong', because: `no LLM call: ${label.role}` };
  const judge = JUDGES[ruleId];
  if (!judge || !label.facts) return { verdict: 'undecided', because: 'the row has no such fact' };
  return judge(label.facts, call === null ? undefined : calls[call]);
}

type Judge = (facts: LabelFacts, call: Predicted | undefined) => Judgement;

const MAX_RETRIES = 2;
const MAX_RETRIEVAL_K = 10;

const JUDGES: Readonly<Record<string, Judge>> = {
  'require-max-tokens': ({ outputCap }) => {
    const verdict = outputCap === 'absent' ? 'right' : outputCap === 'unknown' ? 'undecided' : 'wrong';
    return { verdict, because: `outputCap ${outputCap}` };
  },
  'no-volatile-system-prompt': ({ volatileSystemPrompt, volatileGranularity }) => {
    if (volatileSystemPrompt === 'unknown') return { verdict: 'undecided', because: 'volatileSystemPrompt unknown' };
    // A value that stays the same for a day is no finding in the recommended rules.
    const isRight = volatileSystemPrompt && volatileGranularity !== 'day';
    const because = `volatileSystemPrompt ${volatileSystemPrompt}, granularity ${volatileGranularity ?? 'none'}`;
    return { verdict: isRight ? 'right' : 'wrong', because };
  },
  'no-excessive-retries': ({ retries }, call) => {
    if (retries !== null) return overLimit('retries', retries, MAX_RETRIES);
    // What nobody configures is what the SDK does by itself, which rows do not say.
    return bySdk('retries', call?.retries, MAX_RETRIES);
  },
  'max-retrieval-k': ({ retrievalK }, call) => {
    if (retrievalK !== null) return overLimit('retrievalK', retrievalK, MAX_RETRIEVAL_K);
    return bySdk('retrievalK', call?.retrievalK, MAX_RETRIEVAL_K);
  },
};

function overLimit(name: string, value: number, limit: number): Judgement {
  return { verdict: value > limit ? 'right' : 'wrong', because: `${name} ${value}` };
}

function bySdk(name: string, fact: Predicted['retries'] | null | undefined, limit: number): Judgement {
  const isDefault = fact?.is === 'absent' && Number(fact.default) > limit;
  if (isDefault) return { verdict: 'right', because: `${name} not set, by default ${fact.default}` };
  return { verdict: 'undecided', because: `${name} is no number in the row` };
}

/** Rows that a rule is about, without a finding at their call. */
export function missedFindings({ labels, calls, findings }: Findings): MissedFinding[] {
  return labels.filter(isCallRow).flatMap((label) => {
    const call = callAt(label, calls);
    const here = findings.filter(({ call: index }) => index !== null && calls[index] === call);
    return Object.entries(EXPECTED)
      .filter(([ruleId, isExpected]) => isExpected(label) && !here.some((finding) => finding.ruleId === ruleId))
      .map(([ruleId]) => ({ ruleId, label, why: whySilent(ruleId, label, call, { calls, findings }) }));
  });
}

const GENERATES = new Set(['chat', 'completion', 'agent']);

const EXPECTED: Readonly<Record<string, (label: Label) => boolean>> = {
  'require-max-tokens': ({ kind, facts }) => GENERATES.has(kind) && facts?.outputCap === 'absent',
  'no-volatile-system-prompt': ({ facts }) =>
    facts?.volatileSystemPrompt === true && facts.volatileGranularity !== 'day',
  'no-excessive-retries': ({ facts }) => (facts?.retries ?? 0) > MAX_RETRIES,
  'max-retrieval-k': ({ facts }) => (facts?.retrievalK ?? 0) > MAX_RETRIEVAL_K,
};

const FACT_OF: Readonly<Record<string, 'outputCap' | 'retries' | 'retrievalK'>> = {
  'require-max-tokens': 'outputCap',
  'no-excessive-retries': 'retries',
  'max-retrieval-k': 'retrievalK',
};

/** A finding in the wrapper that the call goes through is where it can be mended: nothing is missing then. */
export const REPORTED_INSIDE = 'reported inside the wrapper';

function whySilent(
  ruleId: string,
  label: Label,
  call: Predicted | undefined,
  { calls, findings }: Pick<Findings, 'calls' | 'findings'>,
): string {
  if (!call) return 'the call is not found';
  const inner = findings.filter((finding) => finding.ruleId === ruleId && isOnTheWay(finding, call, calls));
  if (inner.length > 0) return REPORTED_INSIDE;
  if (ruleId === 'no-volatile-system-prompt') return volatileSilence(call);
  const field = FACT_OF[ruleId];
  const fact = field && call[field];
  if (!field || !fact) return 'the fact does not apply to this call';
  if (fact.is === 'unknown') return `${field} is unknown to the tool`;
  if (fact.is !== 'absent') return `${field} is said to be set`;
  if (field === 'outputCap' && fact.default !== null) return 'the SDK sends a cap by itself';
  if (field === 'outputCap' && call.usd?.price.outputPerMTok === 0) return 'the model costs nothing';
  return label.role === 'wrapper-call' ? 'decided inside the wrapper, where nothing is reported' : '';
}

function volatileSilence({ volatilePrefix }: Predicted): string {
  if (volatilePrefix === 'unknown') return 'the prompt is not all known to the tool';
  if (volatilePrefix === null) return 'said to be the same for every request';
  return volatilePrefix.granularity === 'day' ? 'said to change by the day' : 'the rule sees no loss';
}

function isOnTheWay(finding: ReportedFinding, { via = [] }: Predicted, calls: readonly Predicted[]): boolean {
  const call = finding.call === null ? undefined : calls[finding.call];
  if (!call) return false;
  return [call.line, call.nameLine].some((line) => via.includes(`${call.file}:${line}`));
}
