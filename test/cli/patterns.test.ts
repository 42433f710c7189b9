import { describe, expect, it } from 'vitest';
import { parseIgnoreFile } from '../../cli/src/ignore-file.js';
import { withForwardSlashes } from '../../cli/src/paths.js';
import { globMatcher } from '../../rules/glob.js';

describe('globs', () => {
  const cases: readonly (readonly [pattern: string, matching: string[], others: string[]])[] = [
    ['*.ts', ['a.ts', '.ts'], ['a/b.ts', 'a.tsx']],
    ['**/*.ts', ['a.ts', 'a/b.ts', 'a/b/c.ts'], ['a.js']],
    ['src/**', ['src/a', 'src/a/b'], ['src', 'srcs/a']],
    ['src/**/test/*.ts', ['src/test/a.ts', 'src/x/y/test/a.ts'], ['src/test/x/a.ts']],
    ['a?c', ['abc'], ['ac', 'a/c']],
    ['[a-c]x', ['ax', 'cx'], ['dx', 'x']],
    ['[!a-c]x', ['dx'], ['ax']],
    ['{a,b}.{ts,js}', ['a.ts', 'b.js'], ['c.ts', 'a.json']],
    ['a\\*b', ['a*b'], ['axb']],
    ['a*b*c', ['abc', 'axxbxxc', 'abbbc'], ['ab', 'acb']],
    ['[', ['['], ['a']],
  ];
  it.each(cases)('%s', (pattern, matching, others) => {
    const matches = globMatcher(pattern);
    expect(matching.filter((path) => !matches(path))).toEqual([]);
    expect(others.filter(matches)).toEqual([]);
  });

  it('is not brought to its knees by a hostile pattern', () => {
    const name = 'a'.repeat(250);
    expect(globMatcher(`${'*a'.repeat(60)}b`)(name)).toBe(false);
    expect(globMatcher(`${'**/'.repeat(200)}b`)('a/'.repeat(200))).toBe(false);
    expect(globMatcher('{a,b}'.repeat(100))('ab')).toBe(false);
  });
});

describe('.gitignore lines', () => {
  const ignores = (lines: string, path: string, kind: 'file' | 'directory' = 'file') => {
    const rule = parseIgnoreFile(lines).findLast(
      (each) => (each.appliesTo === 'anything' || kind === 'directory') && each.matches(path),
    );
    return rule?.effect === 'ignore';
  };

  it.each([
    ['*.log', 'a/b/x.log', true],
    ['/x.log', 'a/x.log', false],
    ['/x.log', 'x.log', true],
    ['a/b', 'a/b', true],
    ['a/b', 'c/a/b', false],
    ['# x', '# x', false],
    ['\\#x', '#x', true],
    ['x  ', 'x', true],
    ['*.ts\n!keep.ts', 'src/keep.ts', false],
    ['doc/**/*.txt', 'doc/a/b.txt', true],
    ['/', 'a', false],
    ['x/', 'x', false],
  ])('%j on %s: %s', (lines, path, expected) => {
    expect(ignores(lines, path)).toBe(expected);
  });

  it('tells directories from files', () => {
    expect(ignores('x/', 'a/x', 'directory')).toBe(true);
  });
});

it('writes Windows paths with forward slashes, and leaves a backslash in a name alone elsewhere', () => {
  expect(withForwardSlashes('c:\\work\\my app\\a.ts', '\\')).toBe('c:/work/my app/a.ts');
  expect(withForwardSlashes('/work/a\\b.ts', '/')).toBe('/work/a\\b.ts');
});
