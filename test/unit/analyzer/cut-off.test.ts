import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openProject } from '../../../analyzer/project.js';
import { ruleFixtures } from '../../fixtures/rule-fixtures.js';
import { mapHost } from '../rules/map-host.js';

describe('a fixture that is cut off anywhere', () => {
  const fixtures = ruleFixtures();

  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_, { name, text }) => {
    const file = `/app/${name.slice(name.lastIndexOf('/') + 1)}`;
    const cut = fc.nat({ max: text.length });
    const property = fc.property(cut, (length) => {
      const { notes } = openProject(mapHost({ [file]: text.slice(0, length) })).analyze([file]);
      expect(notes).toEqual([]);
    });
    fc.assert(property, { numRuns: 20, seed: 20261121 });
  });
});
