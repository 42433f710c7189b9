import { describe, expect, it } from 'vitest';
import { families } from '../../../analyzer/money/model-families.js';
import { maxOutputTokens } from '../../../analyzer/money/model-limits.js';

describe('maxOutputTokens', () => {
  it.each([
    ['gpt-4o', 16_384],
    ['gpt-4o-2024-08-06', 16_384],
    ['gpt-4o-2024-05-13', 4_096],
    ['gpt-4-turbo', 4_096],
    ['openai/gpt-4.1-mini', 32_768],
    ['gpt-5-mini', 128_000],
    ['claude-haiku-4-5-20251001', 64_000],
    ['us.anthropic.claude-opus-4-1-20250805-v1:0', 32_000],
    ['anthropic/claude-opus-4.6', 128_000],
    ['ft:gpt-4o-mini-2024-07-18:acme::abc', 16_384],
    ['models/gemini-2.5-flash', 65_536],
    ['gemini-2.0-flash-001', 8_192],
    ['google/gemini-3.8-flash', 65_536],
    ['claude-3-5-haiku-20241022', 8_192],
  ])('%s writes at most %i tokens', (model, tokens) => {
    const limit = maxOutputTokens(model);
    expect(limit?.tokens).toBe(tokens);
    expect(limit?.source.where).not.toBe('');
    expect(limit?.source.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it.each(['claude-sonnet-5-5', 'gpt-4o-2026-01-01x', 'gpt-7', 'who-knows', ''])('knows no limit of %s', (model) => {
    expect(maxOutputTokens(model)).toBeUndefined();
  });
});

describe('the table', () => {
  it('knows the newest model of almost every family: these are the ones of which no source was found', () => {
    const newest = families.map(({ models }) => models.at(-1) as string);
    // todo: gpt-6-luna, mistral-medium-3-5 and codestral-2508
    expect(newest.filter((model) => maxOutputTokens(model) === undefined)).toEqual([
      'gpt-6-luna',
      'mistral-medium-3-5',
      'codestral-2508',
    ]);
  });
});
