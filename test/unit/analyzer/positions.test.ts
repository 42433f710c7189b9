// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these strings are source code
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { LlmCall } from '../../../analyzer/call.js';
import type { Place } from '../../../analyzer/facts/fact.js';
import { openProject } from '../../../analyzer/project.js';
import { diskHost } from '../../../rules/disk-host.js';
import { analyzeFiles, type Files } from './world.js';

const CHAT = `import OpenAI from 'openai';
// Grüße 😀
const client = new OpenAI({ maxRetries: 8 });
const NAME = 'Ada 😀';
export async function ask(question: string) {
  const text = \`Hi \${NAME}, it is \${new Date().toISOString()}.\`;
  return client.responses
    .create({ model: 'gpt-4o', instructions: text, input: question, maxOutputTokens: 5, max_tokens: 9 });
}
`;

describe.each<[string, (text: string) => string]>([
  ['as written', (text) => text],
  ['with a byte order mark', (text) => `\uFEFF${text}`],
  ['with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['with both', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ['behind a hash bang', (text) => `#!/usr/bin/env node\n${text}`],
  ['with the line ends of old', (text) => text.replaceAll('\n', '\r')],
  ['with the line ends of Unicode', (text) => text.replaceAll('\n', '\u2028')],
])('a file %s', (_, change) => {
  const text = change(CHAT);
  const [call, ...more] = analyzeFiles({ '/app/chat.ts': text }).calls as [LlmCall];
  const words = (place: Place | undefined) => place && text.slice(place.start, place.end).replace(/\s+/g, '');

  test('has every place where it is written', () => {
    expect(more).toEqual([]);
    expect(words(call.callee)).toBe('client.responses.create');
    expect(words(call.name)).toBe('create');
    expect(words(call.range)).toMatch(/^client\.responses\.create\(\{.*\}\)$/);
    expect(words(call.retries.value)).toBe('8');
    expect(words(call.outputCap.ignored?.name)).toBe('max_tokens');
    expect(words(call.via[0])).toBe('newOpenAI({maxRetries:8})');
    expect(words(call.settings?.at)).toMatch(/^\{model:.*\}$/);
    expect(call.volatilePrefix).toMatchObject({ source: 'new Date().toISOString()' });
    expect(words((call.volatilePrefix as { at: Place }).at)).toBe('newDate()');
  });

  test('has every stretch of text where it is written', () => {
    const parts = call.prompt.flatMap((part) => part.text.parts);
    expect(parts.map(({ at }) => at && text.slice(at.start, at.end))).toEqual([
      'Hi ',
      expect.stringContaining('Ada 😀'),
      ', it is ',
      'new Date().toISOString()',
      '.',
      'question',
    ]);
  });
});

const fixtures = fileURLToPath(new URL('../../../test-fixtures', import.meta.url)).replaceAll('\\', '/');

test('every place of every fixture lies in its file', () => {
  const host = diskHost();
  const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .map((name) => `${fixtures}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.[cm]?[jt]sx?$/.test(path));
  const { calls } = openProject(host).analyze(files);
  expect(calls.length).toBeGreaterThan(200);
  const lengths = new Map<string, number>();
  for (const place of calls.flatMap((call) => placesIn(call))) {
    const length = lengths.get(place.file) ?? readFileSync(place.file, 'utf8').length;
    lengths.set(place.file, length);
    expect(place.start).toBeGreaterThanOrEqual(0);
    expect(place.end).toBeGreaterThanOrEqual(place.start);
    expect(place.end).toBeLessThanOrEqual(length);
  }
});

test('a call is the same wherever its file begins', () => {
  const files = (prefix: string): Files => ({ '/app/chat.ts': prefix + CHAT });
  const [plain] = analyzeFiles(files('')).calls as [LlmCall];
  const [moved] = analyzeFiles(files('// moved\n')).calls as [LlmCall];
  expect(placesIn(moved).map(({ start }) => start - 9)).toEqual(placesIn(plain).map(({ start }) => start));
});

/** Every place in a value, however deep. */
function placesIn(value: unknown): Place[] {
  if (value instanceof Map) return [...value.values()].flatMap(placesIn);
  if (Array.isArray(value)) return value.flatMap(placesIn);
  if (typeof value !== 'object' || value === null) return [];
  return [...(isPlace(value) ? [value] : []), ...Object.values(value).flatMap(placesIn)];
}

function isPlace(value: object): value is Place {
  return 'file' in value && 'start' in value && 'end' in value;
}
