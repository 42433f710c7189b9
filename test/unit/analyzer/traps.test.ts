import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { estimateCost } from '../../../analyzer/money/estimate.js';
import { listedPrices, priceBook } from '../../../analyzer/money/prices.js';
import { openProject } from '../../../analyzer/project.js';
import { emptyConfig } from '../../../rules/config.js';
import { diskHost } from '../../../rules/disk-host.js';
import { lint } from '../../../rules/lint.js';
import { settingsFrom } from '../../../rules/settings.js';
import { expectedCalls, expectedLine, foundLine, missingKeys } from '../../conformance/expected-calls.js';
import { compareMarkers } from '../../fixtures/compare-markers.js';
import { readMarkers } from '../../fixtures/markers.js';

/** What real code has that looks like a call, or like a fault of one, and is none. */
const TRAPS = [
  'model handles',
  'a loop over a stream',
  'a loop that returns on the first success',
  'a loop that waits for a person',
  'a loop that reads a stream to its end',
  "an editor's generateText",
  "an HTTP library's Agent",
  'messages.create of messaging SDKs and ORMs',
  'files.create of a drive',
  'local functions of the same name',
  'dates beside a call',
  'option names repeated in a log',
  'top_k as a sampling parameter',
  'type positions',
  'commented-out code',
  'client hooks',
  'mocks',
  "OpenAI's client with another host",
  'a model that the environment may override',
  'max_tokens: undefined',
  'a ternary with a null branch',
  'a chain broken over lines',
  'a stop condition that counts nothing',
];

const folder = fileURLToPath(new URL('../../../test-fixtures/traps', import.meta.url)).replaceAll('\\', '/');
const fixtures = readdirSync(folder)
  .filter((name) => /\.[cm]?[jt]sx?$/.test(name))
  .map((name) => ({ name, file: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }));
const host = diskHost();
const project = openProject(host);
const prices = priceBook();

/** `// Trap: mocks, client hooks` in the first line. */
function trapsIn(text: string): readonly string[] {
  const [, names] = /^\/\/ Trap: (.*)/.exec(text) ?? [];
  return names?.split(', ') ?? [];
}

test.each(TRAPS)('%s: there is a fixture in TypeScript and one in JavaScript', (trap) => {
  const own = fixtures.filter(({ text }) => trapsIn(text).includes(trap)).map(({ name }) => name);
  expect(own.filter((name) => /\.[cm]?tsx?$/.test(name))).not.toEqual([]);
  expect(own.filter((name) => /\.[cm]?jsx?$/.test(name))).not.toEqual([]);
});

test('no fixture is for a trap that nobody knows', () => {
  expect(fixtures.flatMap(({ text }) => trapsIn(text)).filter((trap) => !TRAPS.includes(trap))).toEqual([]);
});

test.each(TRAPS.filter((trap) => trap !== 'client hooks'))('%s: what must be said is there too', (trap) => {
  const own = fixtures.filter(({ text }) => trapsIn(text).includes(trap));
  expect(own.some(({ text }) => expectedCalls(text).length > 0)).toBe(true);
});

describe.each(fixtures.map(({ name, ...fixture }) => [name, fixture] as const))('%s', (_, { file, text }) => {
  const analysis = project.analyze([file]);

  test('holds the calls that are marked, and no other', () => {
    const expected = expectedCalls(text);
    expect(analysis.notes).toEqual([]);
    expect(expected.flatMap((entry) => missingKeys(entry).map((key) => `line ${entry.line}: ${key}`))).toEqual([]);
    const found = analysis.calls
      .toSorted((a, b) => a.callee.start - b.callee.start)
      .map((call, index) => {
        const entry = expected[index];
        return entry === undefined ? `unexpected ${call.callee.text}` : `${entry.line}: ${foundLine(call, entry)}`;
      });
    expect(found).toEqual(expected.map((entry) => `${entry.line}: ${expectedLine(entry)}`));
  });

  test('gives the findings that are marked, and no other', () => {
    const settings = settingsFrom(emptyConfig, {
      costOf: (call) => estimateCost(call, prices),
      priceOf: listedPrices(prices),
    });
    const findings = lint(analysis, settings, (path) => host.readFile(path) ?? '').map((finding) => ({
      ...finding,
      start: finding.at.start,
      end: finding.at.end,
    }));
    expect(compareMarkers(readMarkers(text), text, findings)).toEqual([]);
  });
});
