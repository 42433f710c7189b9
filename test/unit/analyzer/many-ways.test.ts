import { expect, test } from 'vitest';
import { callIn, shown } from './world.js';

/** Calls a client that is one of several, each made with so many retries. */
function retriesOf(...counts: readonly (number | undefined)[]): string {
  const made = counts.map((count, index) => {
    const options = count === undefined ? '{}' : `{ maxRetries: ${count} }`;
    return `    case 'c${index}': return new OpenAI(${options});`;
  });
  const text = `import OpenAI from 'openai';
function clientFor(name: string) {
  switch (name) {
${made.join('\n')}
    default: throw new Error('which?');
  }
}
clientFor(process.argv[2]!).responses.create({ model: 'gpt-4o', input: 'hi' });`;
  return shown(callIn(text).retries.fact);
}

test('a client that is one of a few: their values', () => {
  expect(retriesOf(1, 3)).toBe('1 or 3');
});

test('one of more than are told apart: nothing is claimed of those that were not looked at', () => {
  expect(retriesOf(...Array.from({ length: 6 }, () => 3))).toBe('3');
  expect(retriesOf(...Array.from({ length: 6 }, () => undefined))).toBe('absent (2)');
  expect(retriesOf(...Array.from({ length: 9 }, () => undefined), 9)).toBe('unknown');
  expect(retriesOf(...Array.from({ length: 9 }, () => 3), 9)).toBe('unknown');
});
