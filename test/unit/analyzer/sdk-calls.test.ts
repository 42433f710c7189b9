import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openProject } from '../../../analyzer/project.js';
import { diskHost } from '../../../rules/disk-host.js';
import { expectedCalls, expectedLine, foundLine, missingKeys } from '../../conformance/expected-calls.js';
import { generations } from '../../conformance/generations.js';

/** What each file says of its calls; test/conformance holds the same calls against the packages' own types. */
describe.each(generations.map((generation) => [generation.name, generation] as const))('%s', (_, generation) => {
  const files = generation.callFiles.map((path) => [path.slice(path.lastIndexOf('/') + 1), path] as const);

  test.each(files)('the calls of %s are recognised with the right facts', (__, path) => {
    const { calls, notes } = openProject(diskHost()).analyze([path]);
    const expected = expectedCalls(readFileSync(path, 'utf8'));
    expect(notes).toEqual([]);
    expect(expected.flatMap((entry) => missingKeys(entry).map((key) => `line ${entry.line}: ${key}`))).toEqual([]);
    const sorted = calls.toSorted((a, b) => a.callee.start - b.callee.start);
    const found = sorted.map((call, index) => {
      const entry = expected[index];
      return entry === undefined ? `unexpected ${call.callee.text}` : `${entry.line}: ${foundLine(call, entry)}`;
    });
    expect(found).toEqual(expected.map((entry) => `${entry.line}: ${expectedLine(entry)}`));
  });
});
