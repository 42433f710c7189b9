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

/** One of twelve models of the AI SDK; with the options of a call, and of the provider of the last. */
function modelOfMany(options: string, last = ''): ReturnType<typeof callIn> {
  const made = Array.from(
    { length: 12 },
    (_, index) => `  m${index}: createOpenAI({ baseURL: url${index === 11 ? last : ''} })('gpt-${index}'),`,
  );
  return callIn(`import { generateText } from 'ai';
import { createOpenAI } from '@ai-sdk/openai';
declare const url: string, other: any;
const models = {
${made.join('\n')}
};
export const ask = (prompt: string, name: keyof typeof models) => generateText({ model: models[name], prompt${options} });`);
}

test('what a model cannot set is known however many there are', () => {
  const call = modelOfMany('');
  expect(shown(call.retries.fact)).toBe('absent (2)');
  expect(shown(call.outputCap.fact)).toBe('absent');
  expect(shown(call.model)).toBe('unknown');
  expect(shown(modelOfMany(', maxRetries: 1').retries.fact)).toBe('1');
});

test('what one of them may set is not', () => {
  expect(shown(modelOfMany('', ', fetch: other').timeoutMs.fact)).toBe('unknown');
  expect(shown(modelOfMany('', ', ...other').timeoutMs.fact)).toBe('unknown');
});
