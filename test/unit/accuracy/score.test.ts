import { describe, expect, test } from 'vitest';
import type { Label, Predicted } from '../../../scripts/accuracy-facts.js';
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

  test('are listed where every call has a row', () => {
    const { unlisted } = scoreOf([labelled()], [predicted(), stray], { exhaustive: true });
    expect(unlisted.map(({ call }) => call.line)).toEqual([99]);
  });

  test('say nothing in a repository of which a sample was labelled', () => {
    expect(scoreOf([labelled()], [stray], { exhaustive: false }).unlisted).toEqual([]);
  });
});

function scoreOf(labels: Label[], calls: Predicted[], { exhaustive } = { exhaustive: false }): Score {
  return score([{ repo: 'acme/app', labels, calls, exhaustive }], (sdk) => sdk === 'openai');
}

function ids(labels: readonly Label[]): string[] {
  return labels.map(({ id }) => id);
}
