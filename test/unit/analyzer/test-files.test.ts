import { describe, expect, test } from 'vitest';
import { CLIENT } from './world.js';
import { wrapped } from './wrapped-calls.js';

const ASK = `${CLIENT}export async function ask(input) { return client.responses.create({ model: 'gpt-4o', input }); }\n`;
const callsFrom = (path: string) =>
  wrapped(`import { ask } from '/app/ask.js';\nask('hi');\n`, { '/app/ask.js': ASK }, path).length;

describe('no call of a wrapper is looked for in', () => {
  test.each([
    '/app/ask.test.js',
    '/app/ask.spec.tsx',
    '/app/ask_test.ts',
    '/app/__tests__/ask.js',
    '/app/__test__/ask.js',
    '/app/__test__.js',
    '/app/__mocks__/ask.mjs',
  ])('%s', (path) => {
    expect(callsFrom(path)).toBe(0);
  });
});

describe('no test by its name is', () => {
  test.each([
    '/app/testMessage.js',
    '/app/test.js',
    '/app/latest.js',
    '/app/my__test__.js',
    '/app/contest.ts',
  ])('%s', (path) => {
    expect(callsFrom(path)).toBe(1);
  });
});
