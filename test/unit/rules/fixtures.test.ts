import { expect, test } from 'vitest';
import { rules } from '../../../rules/index.js';
import { compareMarkers } from '../../fixtures/compare-markers.js';
import { librarySurface } from '../../fixtures/library-surface.js';
import { ruleFixtures } from '../../fixtures/rule-fixtures.js';

const findingsIn = librarySurface();

test.each(ruleFixtures().map((fixture) => [fixture.name, fixture] as const))('%s', async (_, fixture) => {
  expect(compareMarkers(fixture.markers, fixture.text, await findingsIn(fixture))).toEqual([]);
});

test.each(rules.map((rule) => rule.id))('%s has fixtures with a marker and with a deliberate silence', (id) => {
  const own = ruleFixtures().filter(({ rule }) => rule.id === id);
  expect(own.some(({ markers }) => markers.expected.length > 0)).toBe(true);
  expect(own.some(({ markers }) => markers.silences.length > 0)).toBe(true);
});
