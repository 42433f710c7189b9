import { describe, expect, it } from 'vitest';
import { discounts } from '../../../analyzer/money/batch-prices.js';
import { imageRules } from '../../../analyzer/money/image-tokens.js';
import { places } from '../../../analyzer/money/inference-place.js';
import { families } from '../../../analyzer/money/model-families.js';
import { maxOutputRows, type Source } from '../../../analyzer/money/model-limits.js';
import { hasRetired, type Retirement, retirements } from '../../../analyzer/money/model-retirements.js';
import { cachingRows } from '../../../analyzer/money/prompt-caching.js';
import { tokenizerSources } from '../../../analyzer/money/tokenizer-of-model.js';
import { toolRules } from '../../../analyzer/money/tool-tokens.js';

interface Row {
  readonly source: Source;
}
const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'batch and flex prices': discounts,
  'the place of inference': places,
  'the largest reply': maxOutputRows,
  'the smallest prompt that is cached': cachingRows,
  'families of models': families,
  'ends of models': retirements,
  'tokens of images': imageRules,
  'tokens of tools': toolRules,
  tokenizers: tokenizerSources,
};

/** Rows that were read more than a year before a day. @param today ISO date. */
function olderThanAYear(rows: readonly Row[], today: string): readonly Row[] {
  const oldest = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return rows.filter((row) => row.source.asOf < oldest && !isHistory(row));
}

/** A model that had ended when the row was read stays ended. */
function isHistory(row: Row | Retirement): boolean {
  return 'on' in row && row.on <= row.source.asOf;
}

/** Today; an old state of the project is tested as of its own day with SOURCE_DATE_EPOCH (reproducible-builds.org). */
function today(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return new Date(epoch === undefined ? Date.now() : Number(epoch) * 1000).toISOString().slice(0, 10);
}

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  it('cites a source and the day it was read for every row', () => {
    expect(rows.length).toBeGreaterThan(0);
    const uncited = rows.filter(({ source: { where, asOf } }) => {
      const namesAPlace = /[\w-]+\.[a-z]+\/|@\d+\.\d+|^[\w.-]+\.\w+$/.test(where);
      return !namesAPlace || !/^20\d{2}-\d{2}-\d{2}$/.test(asOf);
    });
    expect(uncited).toEqual([]);
  });

  it('has no row older than a year: read its source again and date it anew', () => {
    expect(olderThanAYear(rows, today())).toEqual([]);
  });

  it('was read in the past', () => {
    expect(rows.filter(({ source }) => source.asOf > today())).toEqual([]);
  });
});

describe('a row', () => {
  const read = (asOf: string): Row => ({ source: { where: 'example.com/prices', asOf } });

  it('is good for a year and not for a day longer', () => {
    expect(olderThanAYear([read('2025-11-22')], '2026-11-22')).toEqual([]);
    expect(olderThanAYear([read('2025-11-22')], '2026-11-23')).toEqual([read('2025-11-22')]);
    expect(olderThanAYear([read('2024-02-29')], '2025-03-01')).toHaveLength(1);
  });

  it('that says what is past does not age, one that announces does', () => {
    const past = retirements.find(({ on, source }) => on <= source.asOf) as Retirement;
    const announced = retirements.find((retirement) => !hasRetired(retirement)) as Retirement;
    expect(olderThanAYear([past], '2099-01-01')).toEqual([]);
    expect(olderThanAYear([announced], '2099-01-01')).toEqual([announced]);
  });
});
