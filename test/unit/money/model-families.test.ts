import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../../analyzer/money/catalog.js';
import { families, familyOf, laterModels, smallModels, thinks } from '../../../analyzer/money/model-families.js';
import { hasRetired, retirementOf, retirements } from '../../../analyzer/money/model-retirements.js';
import { listedPrices, priceBook } from '../../../analyzer/money/prices.js';

const rows = [...families, ...retirements];
const priceOf = listedPrices(priceBook());

describe('the table of models', () => {
  it.each(
    rows.map((row) => [`${row.vendor} ${row.models.join(' ')}`, row] as const),
  )('cites a source: %s', (_, row) => {
    expect(row.source.where).toMatch(/[\w-]+\.\w+\/|@\d+\.\d+|^[\w.-]+\.\w+/);
    expect(row.source.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('has no row that was read more than a year before the prices were made', () => {
    const oldest = `${Number(CATALOG.published.slice(0, 4)) - 1}${CATALOG.published.slice(4)}`;
    expect(rows.filter(({ source }) => source.asOf < oldest)).toEqual([]);
  });

  it('names families by ids that the price list has', () => {
    const named = families.flatMap(({ vendor, models }) => models.map((model) => [model, vendor] as const));
    expect(named.filter(([model, vendor]) => priceOf(model, vendor) === undefined)).toEqual([]);
  });

  it('has each model in one family', () => {
    const models = families.flatMap((family) => family.models);
    expect(new Set(models).size).toBe(models.length);
  });

  it('gives each end of a model as a date', () => {
    expect(retirements.filter(({ on }) => !/^20\d{2}-\d{2}-\d{2}$/.test(on))).toEqual([]);
  });
});

describe('familyOf', () => {
  it.each([
    ['claude-opus-4-20250514', 'claude-opus-4-0'],
    ['anthropic/claude-opus-4.1', 'claude-opus-4-1'],
    ['us.anthropic.claude-3-5-sonnet-20241022-v2:0', 'claude-3-5-sonnet'],
    ['claude-opus-4-1@20250805', 'claude-opus-4-1'],
  ])('%s stands where %s stands', (id, model) => {
    const family = familyOf(id, 'anthropic');
    expect(family).toBe(familyOf(model, 'anthropic'));
    expect(family && laterModels(id, family)).toEqual(family && laterModels(model, family));
  });

  it.each(['claude-opus-6', 'claude-sonnet-5-5', 'opus', '', 'toString'])('knows nothing of %s', (model) => {
    expect(familyOf(model, 'anthropic')).toBeUndefined();
  });

  it('gives no model to another vendor', () => {
    expect(familyOf('gpt-4o', 'anthropic')).toBeUndefined();
    expect(smallModels('anthropic')).toEqual(['claude-3-haiku', 'claude-3-5-haiku', 'claude-haiku-4-5']);
  });
});

describe('retirementOf', () => {
  it('tells snapshots apart where their vendor does', () => {
    expect(retirementOf('gpt-4o-2024-05-13', 'openai')?.on).toBe('2026-10-23');
    expect(retirementOf('gpt-4o-2024-11-20', 'openai')?.on).toBe('2027-01-14');
    expect(retirementOf('gpt-4-0613', 'openai')?.on).toBe('2026-10-23');
  });

  it('tells what has ended from what is announced', () => {
    const isOver = (model: string) => {
      const retirement = retirementOf(model, 'openai');
      return retirement && hasRetired(retirement);
    };
    expect(['gpt-4', 'gpt-4o', 'gpt-6-sol'].map(isOver)).toEqual([true, false, undefined]);
  });

  it('knows of no end of what is current', () => {
    expect(retirementOf('claude-haiku-4-5', 'anthropic')).toBeUndefined();
    expect(retirementOf('gpt-4', 'groq')).toBeUndefined();
  });
});

describe('thinks', () => {
  it.each([
    'gpt-5',
    'gpt-6-luna',
    'o3',
    'gemini-2.5-pro',
    'gemini-3.8-flash',
    'claude-opus-5-5',
  ])('%s does', (model) => {
    expect(thinks(model)).toBe(true);
  });
  it.each([
    'gpt-4o',
    'gpt-4.1',
    'gpt-5-chat',
    'gemini-2.0-flash',
    'gemini-2.5-flash-lite',
    'claude-opus-4-8',
  ])('%s does not', (model) => {
    expect(thinks(model)).toBe(false);
  });
});
