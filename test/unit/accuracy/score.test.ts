import { describe, expect, test } from 'vitest';
import type { Label, Predicted } from '../../../scripts/accuracy-facts.js';
import type { Listed } from '../../../scripts/accuracy-labels.js';
import { type Score, score } from '../../../scripts/accuracy-score.js';
import { labelled, predicted } from './sample-rows.js';

describe('a call is matched', () => {
  test.each([
    ['on the line where the callee starts', { line: 10, nameLine: 10 }, 1],
    ['on the line of its last name', { line: 12, nameLine: 12 }, 1],
    ["when only its own last name is on the row's line", { line: 9, nameLine: 12 }, 1],
    ['on no line in between', { line: 11, nameLine: 11 }, 0],
    ['in the same file only', { file: 'src/other.ts' }, 0],
  ])('%s', (_, place, found) => {
    expect(scoreOf([labelled()], [predicted(place)]).requests.found).toHaveLength(found);
  });

  test('on the one line of a row without a line of its name', () => {
    const { nameLine: _, callee: __, ...row } = labelled();
    expect(scoreOf([row], [predicted({ nameLine: 10 })]).requests.found).toHaveLength(1);
  });

  test('by its name where two stand on one line', () => {
    const other = predicted({ callee: 'client.embeddings.embed', nameLine: 10 });
    const { requests } = scoreOf([labelled()], [other, predicted()]);
    expect(requests.found.map(({ call }) => call.callee)).toEqual(['client.chat.completions.create']);
  });
});

describe('recall', () => {
  const rows = [
    labelled({ id: 'found' }),
    labelled({ id: 'missed', line: 50, nameLine: 50 }),
    labelled({ id: 'no stub', line: 60, nameLine: 60, sdk: 'ollama' }),
    labelled({ id: 'wrapper', line: 70, nameLine: 70, role: 'wrapper-call', sdk: null }),
  ];
  const result = scoreOf(rows, [predicted()]);

  test('counts requests and wrapper calls apart', () => {
    expect(ids(result.requests.missed)).toEqual(['missed', 'no stub']);
    expect(ids(result.wrapperCalls.missed)).toEqual(['wrapper']);
  });

  test('counts what the tool claims to know apart', () => {
    expect(ids(result.stubbedRequests.missed)).toEqual(['missed']);
  });

  test('is told by SDK', () => {
    const bySdk = [...result.requestsBySdk].map(([sdk, { found, missed }]) => [sdk, found.length, missed.length]);
    expect(bySdk).toEqual([
      ['openai', 1, 1],
      ['ollama', 0, 1],
    ]);
  });
});

describe('false calls', () => {
  test.each(['lookalike', 'trap', 'admin', 'client', 'definition', 'proxy-fetch'])('a call on a %s', (role) => {
    const silence = scoreOf([labelled({ role })], [predicted()]).silence.get(role);
    expect(silence?.falseCalls).toHaveLength(1);
  });

  test('are none where the tool is silent', () => {
    expect(scoreOf([labelled({ role: 'trap' })], []).silence.get('trap')).toEqual({ rows: 1, falseCalls: [] });
  });

  test('are none where a request stands on the line of its client', () => {
    const client = labelled({ id: 'client', role: 'client', callee: 'OpenAI' });
    expect(scoreOf([client, labelled()], [predicted()]).silence.get('client')?.falseCalls).toEqual([]);
  });

  test('give no facts to score', () => {
    expect(scoreOf([labelled({ role: 'trap' })], [predicted()]).facts).toEqual([]);
  });
});

describe('calls that no row lists', () => {
  const stray = predicted({ line: 99, nameLine: 99 });
  const strayWrapper = predicted({ line: 98, nameLine: 98, recognisedBy: 'wrapper' });
  const calls = [predicted(), stray, strayWrapper];

  test('are told apart where every call has a row', () => {
    const result = scoreOf([labelled()], calls, 'requests and wrapper calls');
    expect(result.unlistedRequests.map(({ call }) => call.line)).toEqual([99]);
    expect(result.unlistedWrapperCalls.map(({ call }) => call.line)).toEqual([98]);
  });

  test('are no calls of wrappers where only requests have a row each', () => {
    const result = scoreOf([labelled()], calls, 'requests');
    expect(result.unlistedRequests).toHaveLength(1);
    expect(result.unlistedWrapperCalls).toEqual([]);
  });

  test('are none in tests, which rows leave out', () => {
    const inTest = predicted({ file: 'src/chat.test.ts', line: 99, nameLine: 99, recognisedBy: 'wrapper' });
    const result = scoreOf([labelled()], [inTest], 'requests and wrapper calls');
    expect(result.unlistedWrapperCalls).toEqual([]);
    expect(result.wrapperPrecision).toMatchObject({ right: 0, wrong: 0 });
  });

  test('say nothing in a repository of which a sample was labelled', () => {
    const result = scoreOf([labelled()], calls);
    expect([...result.unlistedRequests, ...result.unlistedWrapperCalls]).toEqual([]);
  });
});

describe('precision of wrapper calls', () => {
  const wrapper = predicted({ recognisedBy: 'wrapper' });
  const stray = predicted({ recognisedBy: 'wrapper', line: 99, nameLine: 99 });

  test.each([
    ['wrapper-call', { right: 1, wrong: 0 }],
    ['request', { right: 1, wrong: 0 }],
    ['lookalike', { right: 0, wrong: 1 }],
    ['undecided', { right: 0, wrong: 0 }],
  ])('on a row of role %s', (role, expected) => {
    expect(scoreOf([labelled({ role })], [wrapper]).wrapperPrecision).toMatchObject(expected);
  });

  test('counts one without a row only where every one has a row', () => {
    const all = scoreOf([], [stray], 'requests and wrapper calls').wrapperPrecision;
    expect(all).toEqual({ right: 0, wrong: 1, listedRight: 0, listedWrong: 1 });
    expect(scoreOf([], [stray], 'requests').wrapperPrecision).toMatchObject({ right: 0, wrong: 0 });
  });

  test('is not about requests', () => {
    expect(scoreOf([labelled({ role: 'trap' })], [predicted()]).wrapperPrecision).toMatchObject({ right: 0, wrong: 0 });
  });
});

test('an undecided row counts neither as missed nor as false', () => {
  const row = labelled({ role: 'undecided' });
  const result = scoreOf([row], [predicted()], 'requests and wrapper calls');
  expect(result.silence.size).toBe(0);
  expect(result.unlistedRequests).toEqual([]);
  expect(scoreOf([row], []).wrapperCalls.missed).toEqual([]);
});

function scoreOf(labels: Label[], calls: Predicted[], listed: Listed = 'a sample'): Score {
  return score([{ repo: 'acme/app', labels, calls, findings: [], listed, failed: false }], (sdk) => sdk === 'openai');
}

function ids(labels: readonly Label[]): string[] {
  return labels.map(({ id }) => id);
}
