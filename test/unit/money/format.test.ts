import { describe, expect, it } from 'vitest';
import type { Cost } from '../../../analyzer/money/cost.js';
import {
  formatAtLeast,
  formatAtMost,
  formatCost,
  formatPrice,
  formatRange,
  formatUsd,
} from '../../../analyzer/money/format.js';

describe('formatUsd', () => {
  it.each([
    [0, '$0'],
    [-0, '$0'],
    [0.000012, '$0.000012'],
    [0.00000000123, '$0.0000000012'],
    [0.0042, '$0.0042'],
    [0.004, '$0.004'],
    [0.00999, '$0.01'],
    [0.0999, '$0.10'],
    [0.1, '$0.10'],
    [0.125, '$0.13'],
    [0.999, '$1'],
    [1, '$1'],
    [1.25, '$1.25'],
    [12.5, '$12.50'],
    [99.999, '$100'],
    [123.4, '$123'],
    [999.7, '$1k'],
    [1234, '$1.2k'],
    [9960, '$10k'],
    [12_345, '$12k'],
    [999_900, '$1M'],
    [3_400_000, '$3.4M'],
    [2e12, '$2000B'],
    [-0.0042, '-$0.0042'],
    [Number.NaN, '$?'],
    [Number.POSITIVE_INFINITY, '$?'],
  ])('%d is %s', (amount, text) => {
    expect(formatUsd(amount)).toBe(text);
  });
});

describe('bounds', () => {
  it.each([
    [0, '$0', '$0'],
    [0.0050175, '$0.005', '$0.0051'],
    [0.00000000123, '$0.0000000012', '$0.0000000013'],
    [0.0991, '$0.099', '$0.10'],
    [0.0996, '$0.099', '$0.10'],
    [1.001, '$1', '$1.01'],
    // The binary number lies a hair above it.
    [1.1, '$1.10', '$1.10'],
    [60.525_000_000_000_006, '$60.52', '$60.53'],
    [99.991, '$99.99', '$100'],
    [99.999, '$99.99', '$100'],
    [100.2, '$100', '$101'],
    [999.2, '$999', '$1k'],
    [1201, '$1.2k', '$1.3k'],
    [9_999, '$9.9k', '$10k'],
    [999_100, '$999k', '$1M'],
  ])('%d is at least %s and at most %s', (amount, least, most) => {
    expect([formatAtLeast(amount), formatAtMost(amount)]).toEqual([least, most]);
  });

  it('are shown so that no sum is larger than its bound', () => {
    expect(formatRange({ low: 0.0050175, high: 0.0061001 })).toBe('$0.005 to $0.0062');
    expect(formatRange({ low: 0, high: 0.0050175 })).toBe('up to $0.0051');
    expect(formatRange({ low: 1.239, high: null })).toBe('at least $1.23');
    expect(formatRange({ low: 3.315, high: 3.315 })).toBe('$3.32');
  });
});

describe('a price per million tokens is shown whole', () => {
  it.each([
    [23.737499999999997, '$23.7375'],
    [0.1, '$0.10'],
    [3, '$3'],
    [0.075, '$0.075'],
    [0, '$0'],
  ])('%d is %s', (price, text) => {
    expect(formatPrice(price)).toBe(text);
  });
});

interface Amounts {
  readonly input: readonly [number, number | null];
  readonly output: readonly [number, number | null];
  readonly holes?: readonly string[];
}

function cost({ input: [low, high], output, holes = [] }: Amounts): Cost {
  const price = { inputPerMTok: 2, outputPerMTok: 8, cacheReadPerMTok: undefined, cacheWritePerMTok: undefined };
  return {
    input: {
      known: 500,
      low: 500,
      high: 600,
      exact: false,
      holes: holes.map((name) => ({ name, maxTokens: null })),
      stretches: [],
      method: 'o200k_base',
    },
    usd: {
      // 600 tokens at 2 USD per million where one part has no bound.
      input: { low, high, bounded: high ?? Math.max(low, 0.0012) },
      output: { low: output[0], high: output[1] },
      worstCase: null,
      worstCaseFactors: undefined,
      priceMatch: 'exact',
      price: { model: 'm', provider: 'p', asOf: '2026-01-01', ...price },
      notes: [],
      assumes: [],
    },
    unpriced: undefined,
    breakdown: [],
  };
}

describe('formatCost', () => {
  it('shows one amount when there is only one', () => {
    expect(formatCost(cost({ input: [0.0042, 0.0042], output: [0, 0] }))).toBe('$0.0042/call');
  });
  it('shows the bound when everything is bounded', () => {
    expect(formatCost(cost({ input: [0.001, 0.001], output: [0, 0.005] }))).toBe('≤ $0.006/call');
  });
  it('names the one hole that has no bound', () => {
    expect(formatCost(cost({ input: [0.001, null], output: [0, 0.005], holes: ['question'] }))).toBe(
      '≤ $0.0062/call + question',
    );
  });
  it('counts several holes, and holes with long names', () => {
    expect(formatCost(cost({ input: [0.001, null], output: [0, 0.005], holes: ['a', 'b', 'a'] }))).toContain(
      '+ 2 inputs',
    );
    const long = 'JSON.stringify(everythingWeHave)';
    expect(formatCost(cost({ input: [0.001, null], output: [0, 0.005], holes: [long] }))).toContain('+ 1 input');
  });
  it('says that there is more when the prompt has no visible end', () => {
    expect(formatCost(cost({ input: [0.001, null], output: [0, 0.005] }))).toContain('+ more input');
  });
  it('shows what is certain when the reply has no bound', () => {
    expect(formatCost(cost({ input: [0.001, 0.001], output: [0, null] }))).toBe('≥ $0.001/call');
  });
  it('shows no price where there is none', () => {
    const unpriced: Cost = { ...cost({ input: [0, 0], output: [0, 0] }), usd: undefined, unpriced: 'why' };
    expect(formatCost(unpriced)).toBe('no price');
  });
  it('is free on a local host', () => {
    expect(formatCost(cost({ input: [0, 0], output: [0, 0] }))).toBe('$0/call');
  });
});
