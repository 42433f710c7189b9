import { expect, test } from 'vitest';
import { estimateCost } from '../../../analyzer/money/estimate.js';
import { listedPrices, priceBook } from '../../../analyzer/money/prices.js';
import { openProject } from '../../../analyzer/project.js';
import { diskHost } from '../../../rules/disk-host.js';
import { rules } from '../../../rules/index.js';
import { lint } from '../../../rules/lint.js';
import { compareMarkers } from '../../fixtures/compare-markers.js';
import { type RuleFixture, ruleFixtures } from '../../fixtures/rule-fixtures.js';

const host = diskHost();
const project = openProject(host);
const prices = priceBook();

test.each(ruleFixtures().map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
  expect(compareMarkers(fixture.markers, fixture.text, findingsIn(fixture))).toEqual([]);
});

test.each(rules.map((rule) => rule.id))('%s has fixtures with a marker and with a deliberate silence', (id) => {
  const own = ruleFixtures().filter(({ rule }) => rule.id === id);
  expect(own.some(({ markers }) => markers.expected.length > 0)).toBe(true);
  expect(own.some(({ markers }) => markers.silences.length > 0)).toBe(true);
});

function findingsIn({ file, rule, options }: RuleFixture) {
  const settings = {
    rules: new Map([[rule.id, { level: 'warning' as const, options }]]),
    root: '/',
    costOf: (call: Parameters<typeof estimateCost>[0]) => estimateCost(call, prices),
    priceOf: listedPrices(prices),
  };
  return lint(project.analyze([file]), settings, (path) => host.readFile(path) ?? '')
    .filter(({ at }) => at.file === file)
    .map((finding) => ({ ...finding, start: finding.at.start, end: finding.at.end }));
}
