import { describe, expect, test } from 'vitest';
import { listedPrices, priceBook } from '../../../analyzer/money/prices.js';
import { bringsFinding } from '../../../rules/brought-findings.js';
import { callIn } from '../analyzer/world.js';

const priceOf = listedPrices(priceBook());
const asking = (model: string, settings: string) =>
  callIn(
    `import OpenAI from 'openai';\nnew OpenAI().responses.create({ model: '${model}', input: 'hi', ${settings} });`,
  );

describe('another model would be the next thing to complain of', () => {
  test.each([
    ['o3-mini', 'max_output_tokens: 50', 'gpt-6-sol'],
    ['gpt-5-pro', `max_output_tokens: 200, reasoning: { effort: 'high' }`, 'gpt-6-luna'],
  ])('%s with %s: %s', (model, settings, other) => {
    expect(bringsFinding(asking(model, settings), other, priceOf)).toBe(true);
  });
});

describe('another model mends the matter', () => {
  test.each([
    ['o3-mini', 'max_output_tokens: 2000', 'gpt-6-sol'],
    ['o3-mini', 'max_output_tokens: 50', 'gpt-6-luna'],
    // Either of them is too large.
    ['gpt-5.2', 'max_output_tokens: 50', 'gpt-6-sol'],
    ['gpt-5-pro', `max_output_tokens: 2000, reasoning: { effort: 'high' }`, 'gpt-6-luna'],
    ['gpt-5-pro', `max_output_tokens: 200, reasoning: { effort: 'low' }`, 'gpt-6-luna'],
    // There the effort is a matter of its own already.
    ['gpt-5', `max_output_tokens: 200, reasoning: { effort: 'high' }`, 'gpt-6-luna'],
  ])('%s with %s: %s', (model, settings, other) => {
    expect(bringsFinding(asking(model, settings), other, priceOf)).toBe(false);
  });
});
