import { describe, expect, it } from 'vitest';
import { directoryOf, normalizePath, pathOfUri, uriOfPath } from '../../extension/paths.js';

describe('paths and URIs', () => {
  const pairs: readonly (readonly [uri: string, path: string])[] = [
    ['file:///home/me/a.ts', '/home/me/a.ts'],
    ['file:///home/me/with%20space/%C3%A9.ts', '/home/me/with space/é.ts'],
    ['file:///app/%5Bid%5D/route.ts', '/app/[id]/route.ts'],
    ['file:///c%3A/work/a.ts', 'c:/work/a.ts'],
    ['file://server/share/a.ts', '//server/share/a.ts'],
  ];

  it.each(pairs)('reads %s as %s', (uri, path) => expect(pathOfUri(uri)).toBe(path));

  it.each(pairs)('and back: %s from %s', (uri, path) => expect(uriOfPath(path)).toBe(uri));

  it('knows a drive by its small letter, however it is written', () => {
    expect(pathOfUri('file:///C:/work/a.ts')).toBe('c:/work/a.ts');
    expect(normalizePath('C:\\work\\a.ts')).toBe('c:/work/a.ts');
  });

  it('takes a lone percent sign as it is', () => expect(pathOfUri('file:///a/100%.ts')).toBe('/a/100%.ts'));

  it('has no path for what is not a file', () => expect(pathOfUri('untitled:Untitled-1')).toBeUndefined());

  it('goes up to the root and stays there', () => {
    expect(directoryOf('/a/b.ts')).toBe('/a');
    expect(directoryOf('/a')).toBe('/');
  });
});
