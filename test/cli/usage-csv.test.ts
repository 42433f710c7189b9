import { describe, expect, it } from 'vitest';
import { loadUsage } from '../../cli/src/usage-file.js';
import { folderWith } from './run-cli.js';

function read(text: string) {
  const { usage, notes } = loadUsage({ file: 'u.csv', days: 1 }, folderWith({ 'u.csv': text }));
  return { records: usage.records, notes };
}

const HEAD = 'label,calls,inputTokens,outputTokens';

describe('the headings of a CSV', () => {
  it.each([
    ['cachedtoken', 'the column "cachedtoken" is not known and passed over: did you mean "cachedTokens"?'],
    ['notes', 'the column "notes" is not known and passed over'],
    ['inputTokens', 'the column "inputTokens" is a second inputTokens and passed over'],
    ['', 'column 5 has values and no heading, and is passed over'],
    ['prompt_tokens', 'the column "prompt_tokens" is a second inputTokens and passed over'],
  ])('name one that counts for nothing: %s', (heading, note) => {
    const { records, notes } = read(`${HEAD},${heading}\nask,100,100000,10000,7\n`);
    expect(records).toMatchObject([{ inputTokens: 100_000, cachedTokens: 0 }]);
    expect(notes).toEqual([`line 1: ${note}`]);
  });

  it.each([
    'cachedTokens',
    'Cached Input Tokens',
    'cache_read_tokens',
  ])('say nothing of one that is known: "%s"', (heading) => {
    expect(read(`${HEAD},${heading}\nask,100,100000,10000,7\n`).notes).toEqual([]);
  });
});

it('a column of a CSV with neither a heading nor values is nothing wrong', () => {
  expect(read(`${HEAD},\nask,1,1,1,\n`).notes).toEqual([]);
});

describe('a line of a CSV with more fields than headings', () => {
  it('is named and passed over: a comma in a number shifts what follows', () => {
    const { records, notes } = read(`${HEAD}\nask,1,000,100000,10000\nask,1,1,1\n`);
    expect(records).toMatchObject([{ calls: 1, inputTokens: 1 }]);
    expect(notes).toEqual(['line 2: it has 5 fields, and the first line 4']);
  });

  it('is as good as any where they are empty', () => {
    expect(read(`${HEAD}\nask,1,1,1,,\n`)).toMatchObject({ records: [{ calls: 1 }], notes: [] });
  });
});
