import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { estimateCost } from '../../analyzer/money/estimate.js';
import { listedPrices, priceBook } from '../../analyzer/money/prices.js';
import { openProject } from '../../analyzer/project.js';
import { diskHost } from '../../rules/disk-host.js';
import type { Finding } from '../../rules/finding.js';
import { lint } from '../../rules/lint.js';
import { textsAfter } from '../fixtures/apply-edits.js';
import { type RuleFixture, ruleFixtures } from '../fixtures/rule-fixtures.js';
import { type FixtureTypes, readFixtureTypes, type Version } from './fixture-types.js';

/**
 * What fixtures import and no generation has: `any` stands for it. No fix writes into an object of theirs, but for the bodies of
 * the HTTP clients, which are untyped anyway.
 */
const notInstalled: Readonly<Record<string, readonly string[]>> = {
  'HTTP clients': ['got', 'ky', 'node-fetch', 'undici'],
  'web frameworks': ['aws-lambda', 'express', 'fastify', 'hono', 'next'],
  'schedules, and modules of a runtime': ['node-cron', 'cloudflare:workers'],
  'clocks and ids': ['date-fns', 'date-fns-tz', 'dayjs', 'luxon', 'moment', 'nanoid', 'uuid'],
  'factories of models and stores, whose calls go through packages that are installed': [
    '@ai-sdk/deepseek',
    '@langchain/pinecone',
  ],
};

const root = fileURLToPath(new URL('../../test-fixtures/rules', import.meta.url)).replaceAll('\\', '/');
const host = diskHost();
const project = openProject(host);
const prices = priceBook();
const textOf = (file: string) => host.readFile(file) ?? '';

interface Fixed {
  readonly title: string;
  readonly version: Version;
}

const fixtures = ruleFixtures();
const fixedBy = new Map(fixtures.map((fixture) => [fixture.name, fixesOf(fixture)]));
let types: FixtureTypes;

beforeAll(() => {
  const versions = [...fixedBy.values()].flat().map(({ version }) => version);
  const files = [
    ...new Set([...fixtures.map(({ file }) => file), ...versions.flatMap((version) => [...version.keys()])]),
  ];
  types = readFixtureTypes(root, files, versions);
});

test.each(
  [...fixedBy].filter(([, fixes]) => fixes.length > 0),
)('the fixes of %s compile against the real types', (_, fixes) => {
  const problems = fixes.flatMap(({ title, version }) =>
    [...version.keys()].flatMap((file) => {
      const left = [...types.errorsIn(file)];
      const came = types.errorsIn(file, version).filter((error) => !takeFrom(left, error));
      return came.map((error) => `${title}: ${error}`);
    }),
  );
  expect(problems).toEqual([]);
});

test('what fixtures import is installed, but for what is listed here', () => {
  expect([...types.notInstalled.keys()].sort()).toEqual(Object.values(notInstalled).flat().sort());
});

function takeFrom(errors: string[], error: string): boolean {
  const index = errors.indexOf(error);
  if (index !== -1) errors.splice(index, 1);
  return index !== -1;
}

function fixesOf(fixture: RuleFixture): Fixed[] {
  return findingsIn(fixture).flatMap(({ fixes, at }) =>
    fixes.map(({ title, edits }) => {
      const texts = textsAfter(edits, textOf);
      // The file of the finding is compiled too: what an edit of another file exports may not fit there any more.
      if (!texts.has(at.file)) texts.set(at.file, textOf(at.file));
      return { title: `${title} (offset ${at.start})`, version: texts };
    }),
  );
}

function findingsIn({ file, rule, options }: RuleFixture): Finding[] {
  const settings = {
    rules: new Map([[rule.id, { level: 'warning' as const, options }]]),
    root: '/',
    costOf: (call: Parameters<typeof estimateCost>[0]) => estimateCost(call, prices),
    priceOf: listedPrices(prices),
  };
  return lint(project.analyze([file]), settings, textOf);
}
