import { describe, expect, test } from 'vitest';
import type { Label, LabelFacts, Predicted } from '../../../scripts/accuracy-facts.js';
import { findingScores, missedFindings, type ReportedFinding } from '../../../scripts/accuracy-findings.js';
import { absent, known, labelled, predicted, unknown } from './sample-rows.js';

const CAP = 'require-max-tokens';
const VOLATILE = 'no-volatile-system-prompt';
const RETRIES = 'no-excessive-retries';
const CHUNKS = 'max-retrieval-k';

describe('a finding is judged by the row of its call', () => {
  test.each<[string, Partial<LabelFacts>, string]>([
    [CAP, { outputCap: 'absent' }, 'right'],
    [CAP, { outputCap: 'present:500' }, 'wrong'],
    [CAP, { outputCap: 'present:unknown' }, 'wrong'],
    [CAP, { outputCap: 'n/a' }, 'wrong'],
    [CAP, { outputCap: 'unknown' }, 'undecided'],
    [VOLATILE, { volatileSystemPrompt: true, volatileGranularity: 'ms' }, 'right'],
    [VOLATILE, { volatileSystemPrompt: true, volatileGranularity: 'day' }, 'wrong'],
    [VOLATILE, { volatileSystemPrompt: false }, 'wrong'],
    [VOLATILE, { volatileSystemPrompt: 'unknown' }, 'undecided'],
    [RETRIES, { retries: 3 }, 'right'],
    [RETRIES, { retries: 2 }, 'wrong'],
    [CHUNKS, { retrievalK: 50 }, 'right'],
    [CHUNKS, { retrievalK: 4 }, 'wrong'],
    [CHUNKS, { retrievalK: null }, 'undecided'],
  ])('%s, %j: %s', (ruleId, facts, verdict) => {
    expect(verdictsOf([labelled({}, facts)], [predicted()], [finding({ ruleId })])).toEqual([verdict]);
  });

  test('of retries that nobody sets it is right when the SDK makes as many by itself', () => {
    const byDefault = predicted({ retries: { is: 'absent', default: 6 } });
    const rows = [labelled({}, { retries: null })];
    expect(verdictsOf(rows, [byDefault], [finding({ ruleId: RETRIES })])).toEqual(['right']);
    expect(verdictsOf(rows, [predicted()], [finding({ ruleId: RETRIES })])).toEqual(['undecided']);
  });

  test('wherever it stands itself', () => {
    const atClient = finding({ file: 'src/client.ts', line: 3 });
    expect(verdictsOf([labelled()], [predicted()], [atClient])).toEqual(['right']);
  });

  test('else by the one on its own line', () => {
    const elsewhere = predicted({ file: 'src/other.ts' });
    expect(verdictsOf([labelled()], [elsewhere], [finding({})])).toEqual(['right']);
  });

  test.each([
    ['trap', 'wrong'],
    ['client', 'wrong'],
    ['undecided', 'undecided'],
  ])('on a row of role %s it is %s', (role, verdict) => {
    expect(verdictsOf([labelled({ role })], [predicted()], [finding({})])).toEqual([verdict]);
  });

  test('says nothing without a row', () => {
    expect(verdictsOf([], [predicted()], [finding({})])).toEqual(['no row']);
  });
});

describe('a row without a finding', () => {
  const uncapped = labelled({}, { outputCap: 'absent' });

  test('is none when there is one', () => {
    expect(missedFindings({ ...app([uncapped], [predicted()]), findings: [finding({})] })).toEqual([]);
  });

  test.each<[string, Partial<Predicted>, string]>([
    ['a cap that the tool does not know', { outputCap: unknown }, 'outputCap is unknown to the tool'],
    ['a cap that the tool sees', { outputCap: known(5) }, 'outputCap is said to be set'],
    ['a cap of the SDK', { outputCap: { is: 'absent', default: 4096 } }, 'the SDK sends a cap by itself'],
    ['a local model', { usd: { price: { outputPerMTok: 0 } } }, 'the model costs nothing'],
    ['no reason in sight', { outputCap: absent }, ''],
  ])('tells why: %s', (_, call, why) => {
    expect(whyMissed([uncapped], [predicted(call)])).toEqual([why]);
  });

  test('tells that its call is not found', () => {
    expect(whyMissed([uncapped], [])).toEqual(['the call is not found']);
  });

  test('tells that the wrapper has the finding', () => {
    const row = labelled({ role: 'wrapper-call' });
    const inner = predicted({ file: 'src/llm.ts', line: 5, nameLine: 6 });
    const outer = predicted({ recognisedBy: 'wrapper', via: ['src/llm.ts:5'] });
    expect(whyMissed([row], [inner, outer], [finding({ file: 'src/llm.ts', line: 7 })])).toEqual([
      'reported inside the wrapper',
    ]);
  });

  test('is none where the rule is not about the call', () => {
    expect(whyMissed([labelled({ kind: 'embedding' }, { outputCap: 'absent' })], [predicted()])).toEqual([]);
    expect(whyMissed([labelled({ role: 'trap' })], [predicted()])).toEqual([]);
  });

  test('is one for a clock in the prompt, by the granularity', () => {
    const clock: Partial<LabelFacts> = { outputCap: 'unknown', volatileSystemPrompt: true, volatileGranularity: 'ms' };
    expect(whyMissed([labelled({}, clock)], [predicted({ volatilePrefix: 'unknown' })])).toEqual([
      'the prompt is not all known to the tool',
    ]);
    expect(whyMissed([labelled({}, { ...clock, volatileGranularity: 'day' })], [predicted()])).toEqual([]);
  });
});

function finding(changes: Partial<ReportedFinding>): ReportedFinding {
  return {
    ruleId: CAP,
    severity: 'warning',
    file: 'src/chat.ts',
    line: 10,
    message: '',
    call: 0,
    reachesSdk: true,
    ...changes,
  };
}

function app(labels: Label[], calls: Predicted[]) {
  return { repo: 'acme/app', labels, calls };
}

function verdictsOf(labels: Label[], calls: Predicted[], findings: ReportedFinding[]): string[] {
  return findingScores({ ...app(labels, calls), findings }).map(({ verdict }) => verdict);
}

function whyMissed(labels: Label[], calls: Predicted[], findings: ReportedFinding[] = []): string[] {
  return missedFindings({ ...app(labels, calls), findings }).map(({ why }) => why);
}
