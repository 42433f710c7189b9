import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareMarkers, type FoundMarker } from '../fixtures/compare-markers.js';
import { librarySurface, type Surface } from '../fixtures/library-surface.js';
import { type RuleFixture, ruleFixtures } from '../fixtures/rule-fixtures.js';
import { eslintSurface, serverSurface } from '../fixtures/surfaces.js';
import { Session } from './session.js';

const fixtures = ruleFixtures().map((fixture) => [fixture.name, fixture] as const);
const library = librarySurface();
const eslint = eslintSurface();
let session: Session;
let server: Surface;

// One server for all, as an editor has it: what one document leaves behind in it must not matter to the next.
beforeAll(async () => {
  session = await Session.start(fileURLToPath(new URL('../../test-fixtures', import.meta.url)));
  server = oncePerFixture(serverSurface(session));
});

afterAll(async () => {
  expect(await session.stop()).toBe(0);
});

describe('the language server shows what a fixture expects', () => {
  test.each(fixtures)('%s', async (_, fixture) => {
    expect(compareMarkers(fixture.markers, fixture.text, await server(fixture))).toEqual([]);
  });
});

describe('the library, ESLint and the language server show the same', () => {
  test.each(fixtures)('%s', async (_, fixture) => {
    const expected = inOrder(await library(fixture));
    expect(inOrder(await server(fixture))).toEqual(expected);
    // The one difference: ESLint has no severity `info`, and none of its own for what a rule softens.
    expect(inOrder(await eslint(fixture))).toEqual(expected.map(({ severity: _severity, ...shown }) => shown));
  });
});

function inOrder(found: readonly FoundMarker[]): FoundMarker[] {
  return [...found].sort((a, b) => a.start - b.start || a.end - b.end || a.message.localeCompare(b.message));
}

function oncePerFixture(surface: Surface): Surface {
  const shown = new Map<RuleFixture, Promise<FoundMarker[]>>();
  return (fixture) => {
    const found = shown.get(fixture) ?? surface(fixture);
    shown.set(fixture, found);
    return found;
  };
}
