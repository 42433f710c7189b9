import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openProject } from '../../../analyzer/project.js';
import { diskHost } from '../../../rules/disk-host.js';

const folder = fileURLToPath(new URL('../../../test-fixtures/lookalikes', import.meta.url)).replaceAll('\\', '/');
const files = readdirSync(folder)
  .filter((name) => /\.[cm]?[jt]sx?$/.test(name))
  .map((name) => `${folder}/${name}`);

test.each(files.map((file) => [file.slice(folder.length + 1), file]))('no call in %s', (_, file) => {
  const { calls } = openProject(diskHost()).analyze([file]);
  expect(calls.map(({ callee, range }) => `${callee.text} at ${range.start}`)).toEqual([]);
});

test('and none when they are analysed together', () => {
  expect(files.length).toBeGreaterThan(15);
  expect(openProject(diskHost()).analyze(files)).toMatchObject({ calls: [], notes: [] });
});
