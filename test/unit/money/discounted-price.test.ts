import { describe, expect, it } from 'vitest';
import { known, unknown } from '../../../analyzer/facts/fact.js';
import { batchPrice, tierPrice } from '../../../analyzer/money/batch-prices.js';
import { estimateCost } from '../../../analyzer/money/estimate.js';
import { priceBook } from '../../../analyzer/money/prices.js';
import { callOf, part } from './call-of.js';

const BOOK = priceBook();

function costOf(changes: Parameters<typeof callOf>[0], book = BOOK) {
  const { usd, unpriced } = estimateCost(callOf({ prompt: [part('user', 'word '.repeat(1000))], ...changes }), book);
  return { input: usd?.input.high, output: usd?.output.high, notes: usd?.notes.join('; ') ?? '', unpriced };
}

describe('batchPrice', () => {
  it.each(['openai', 'azure', 'anthropic', 'aws', 'google', 'google-vertex'])('is half at %s', (provider) => {
    expect(batchPrice(provider)?.factor).toBe(0.5);
  });

  it.each(['groq', 'together', 'toString', '', null])('is not known of %s', (provider) => {
    expect(batchPrice(provider)).toBeUndefined();
  });
});

describe('a request in a batch', () => {
  const bedrock = { provider: 'aws', model: known('anthropic.claude-sonnet-4-5-20250929-v1:0') } as const;

  it.each([
    ['openai', {}],
    ['Bedrock', bedrock],
  ])('costs half at %s, in and out, and says where that stands', (_, changes) => {
    const [usual, batch] = [costOf(changes), costOf({ ...changes, operation: 'batch' })];
    expect(batch.input).toBeCloseTo((usual.input ?? 0) / 2, 12);
    expect(batch.output).toBeCloseTo((usual.output ?? 0) / 2, 12);
    expect(batch.notes).toMatch(/batch price: 50 % of the usual \(.+, 2026-\d\d-\d\d\)/);
  });

  it('has the usual price where no discount is known, and says so', () => {
    const groq = { provider: 'groq', model: known('llama-3.3-70b-versatile') } as const;
    expect(costOf({ ...groq, operation: 'batch' }).output).toBe(costOf(groq).output);
    expect(costOf({ ...groq, operation: 'batch' }).notes).toContain('no batch discount is known');
  });

  it('has the price of the configuration where that gives one', () => {
    const book = priceBook({ models: { 'gpt-4o': { inputPerMTok: 1, outputPerMTok: 4 } } });
    expect(costOf({ operation: 'batch' }, book).output).toBeCloseTo((100 * 4) / 1e6, 12);
  });
});

describe('the flex tier', () => {
  it('costs half, as the vendor writes', () => {
    const flex = costOf({ serviceTier: known('flex') });
    expect(flex.output).toBeCloseTo((costOf({}).output ?? 0) / 2, 12);
    expect(flex.notes).toContain('flex price: 50 % of the usual (developers.openai.com');
  });

  it('costs the usual at Groq, which sells capacity by it', () => {
    const groq = { provider: 'groq', model: known('llama-3.3-70b-versatile') } as const;
    expect(costOf({ ...groq, serviceTier: known('flex') }).output).toBe(costOf(groq).output);
  });

  it.each([
    ['anthropic', 'flex'],
    ['openai', 'priority'],
    ['openai', 'constructor'],
  ])('is not known of %s and %s: such a call has no price', (provider, tier) => {
    expect(tierPrice(provider, tier)).toBeUndefined();
    const model = known(provider === 'openai' ? 'gpt-4o' : 'claude-haiku-4-5');
    expect(costOf({ provider, model, serviceTier: known(tier) }).unpriced).toContain('a price of its own');
  });

  it('is not assumed', () => {
    expect(costOf({ serviceTier: unknown('a variable') }).output).toBe(costOf({}).output);
  });
});
