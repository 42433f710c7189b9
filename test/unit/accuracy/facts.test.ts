import { describe, expect, test } from 'vitest';
import { factScores, type LabelFacts, type Predicted } from '../../../scripts/accuracy-facts.js';
import { absent, known, labelled, oneOf, predicted, unknown } from './sample-rows.js';

test('a call that is right in every fact', () => {
  const verdicts = factScores(labelled(), predicted()).map(({ field, verdict }) => `${field}: ${verdict}`);
  expect(verdicts).toEqual([
    'model: right',
    'outputCap: right',
    'retries: right',
    'timeout: right',
    'loop: right',
    'volatileSystemPrompt: right',
    'unboundedHistory: right',
    'cacheMarker: right',
  ]);
});

test('a row without facts gives no scores', () => {
  expect(factScores(labelled({ facts: undefined }), predicted())).toEqual([]);
});

test.each([
  [{ outputCap: 'present:512' }, true],
  [{ outputCap: 'absent' }, true],
  [{ outputCap: 'present:unknown' }, false],
  [{ outputCap: 'unknown' }, false],
])('%j is decided: %s', (facts, decided) => {
  const scores = factScores(labelled({}, facts), predicted());
  expect(scores.find(({ field }) => field === 'outputCap')?.decided).toBe(decided);
});

describe('model', () => {
  test.each([
    ['the fixed one', known('gpt-4o'), 'right'],
    ['the same behind its vendor', known('openai/gpt-4o'), 'right'],
    ['another', known('gpt-4o-mini'), 'wrong'],
    ['one of several', oneOf('gpt-4o', 'o3'), 'unknown'],
    ['one of several others', oneOf('o1', 'o3'), 'wrong'],
    ['not known', unknown, 'unknown'],
    ['said not to be set', absent, 'wrong'],
  ])('%s', (_, model, verdict) => {
    expect(verdictOf('model', {}, { model })).toBe(verdict);
  });

  test('one that the repository does not fix is not known', () => {
    expect(verdictOf('model', { model: null }, { model: unknown })).toBe('right');
    expect(verdictOf('model', { model: null }, { model: known('gpt-4o') })).toBe('wrong');
  });

  test('several that stand for what is set elsewhere are more than the row can say', () => {
    expect(verdictOf('model', { model: null }, { model: oneOf('gpt-4o') })).toBe('unlabelled');
  });

  test.each([
    ['among others', oneOf('o3-mini', 'anything else'), 'right'],
    ['as the only one', known('o3-mini'), 'wrong'],
    ['not at all', unknown, 'unknown'],
  ])('a default that can be overridden, named %s', (_, model, verdict) => {
    expect(verdictOf('modelDefault', { model: null, modelDefault: 'o3-mini' }, { model })).toBe(verdict);
  });
});

describe('output cap', () => {
  test.each([
    ['present:1024', known(1024), 'right'],
    ['present:1024', known(4096), 'wrong'],
    ['present:1024', absent, 'wrong'],
    ['present:1024', unknown, 'unknown'],
    ['present:unknown', unknown, 'right'],
    ['present:unknown', known(4096), 'unlabelled'],
    ['present:unknown', absent, 'wrong'],
    ['absent', absent, 'right'],
    ['absent', unknown, 'unknown'],
    ['absent', known(16), 'wrong'],
    ['unknown', unknown, 'right'],
    ['unknown', absent, 'unlabelled'],
    ['n/a', absent, undefined],
  ])('%s', (expected, outputCap, verdict) => {
    expect(verdictOf('outputCap', { outputCap: expected }, { outputCap })).toBe(verdict);
  });
});

describe('settings of the client', () => {
  test('retries', () => {
    expect(verdictOf('retries', { retries: 5 }, { retries: known(5) })).toBe('right');
    expect(verdictOf('retries', { retries: 5 }, { retries: absent })).toBe('wrong');
    expect(verdictOf('retries', { retries: null }, { retries: known(5) })).toBe('wrong');
  });

  test('retries of a client that the row cannot see', () => {
    const hidden = { retries: null, timeout: 'unknown' };
    expect(verdictOf('retries', hidden, { retries: unknown })).toBe('right');
    expect(verdictOf('retries', hidden, { retries: known(5) })).toBe('unlabelled');
  });

  test('a time-out of any length is present', () => {
    expect(verdictOf('timeout', { timeout: 'present' }, { timeoutMs: known(30_000) })).toBe('right');
    expect(verdictOf('timeout', { timeout: 'present' }, { timeoutMs: absent })).toBe('wrong');
    expect(verdictOf('timeout', { timeout: 'absent' }, { timeoutMs: known(30_000) })).toBe('wrong');
  });
});

describe('retrieval', () => {
  test.each([
    [3, known(3), 'right'],
    [3, known(4), 'wrong'],
    [3, null, 'wrong'],
    [null, unknown, 'right'],
    [null, known(4), 'wrong'],
  ])('k = %s', (retrievalK, fact, verdict) => {
    expect(verdictOf('retrievalK', { retrievalK }, { retrievalK: fact }, 'retrieval')).toBe(verdict);
  });

  test('is not asked of a chat call', () => {
    expect(verdictOf('retrievalK', {}, {})).toBeUndefined();
  });
});

describe('system prompt', () => {
  const today = { granularity: 'day', source: 'new Date()' };

  test.each([
    [true, today, 'right'],
    [true, null, 'wrong'],
    [true, 'unknown' as const, 'unknown'],
    [false, today, 'wrong'],
    ['unknown' as const, null, 'unlabelled'],
  ])('volatile: %s', (volatileSystemPrompt, volatilePrefix, verdict) => {
    expect(verdictOf('volatileSystemPrompt', { volatileSystemPrompt }, { volatilePrefix })).toBe(verdict);
  });

  test.each([
    ['day', 'right'],
    ['ms', 'wrong'],
  ])('of granularity %s', (volatileGranularity, verdict) => {
    const facts = { volatileSystemPrompt: true, volatileGranularity };
    expect(verdictOf('volatileGranularity', facts, { volatilePrefix: today })).toBe(verdict);
  });

  test('its length is right but for line breaks at its ends', () => {
    expect(verdictOf('systemPromptChars', { systemPromptChars: 829 }, { systemPromptChars: known(825) })).toBe('right');
    expect(verdictOf('systemPromptChars', { systemPromptChars: 829 }, { systemPromptChars: known(700) })).toBe('wrong');
  });

  test('cache marker', () => {
    expect(verdictOf('cacheMarker', { cacheMarker: false }, { cacheMarker: known(true) })).toBe('wrong');
    expect(verdictOf('cacheMarker', { cacheMarker: true }, { cacheMarker: unknown })).toBe('unknown');
    expect(verdictOf('cacheMarker', { cacheMarker: 'n/a' }, { cacheMarker: absent })).toBeUndefined();
  });
});

test('step limit, history, loop', () => {
  expect(verdictOf('agentStepLimit', { agentStepLimit: 'present:10' }, { stepLimit: known(10) })).toBe('right');
  expect(verdictOf('agentStepLimit', { agentStepLimit: 'absent' }, { stepLimit: null })).toBe('wrong');
  expect(verdictOf('unboundedHistory', { unboundedHistory: true }, { history: 'trimmed' })).toBe('wrong');
  expect(verdictOf('loop', { loop: 'for' }, { loop: 'none' })).toBe('wrong');
});

function verdictOf(field: string, facts: Partial<LabelFacts>, call: Partial<Predicted>, kind = 'chat') {
  return factScores(labelled({ kind }, facts), predicted(call)).find((score) => score.field === field)?.verdict;
}
