import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openProject } from '../../../analyzer/project.js';
import { ruleFixtures } from '../../fixtures/rule-fixtures.js';
import { editableWorld } from './world.js';

// One project for all, as in an editor: code is cut off while it is being typed.
const world = editableWorld({});
const project = openProject(world.host);

test.each(ruleFixtures().map(({ name, text }) => [name, text] as const))('%s, cut off anywhere', (name, text) => {
  const file = `/app/${name}`;
  const property = fc.property(fc.nat({ max: text.length }), (length) => {
    world.write(file, text.slice(0, length));
    project.changed([file]);
    const messages = project.analyze([file]).notes.map(({ message }) => message);
    expect(messages.filter((message) => !message.includes('calls near a syntax error'))).toEqual([]);
  });
  fc.assert(property, { numRuns: 10, seed: 20261121 });
  world.remove(file);
  project.changed([file]);
});
