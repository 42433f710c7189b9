// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these strings are source code
import { expect, test } from 'vitest';
import { CLIENT, callIn } from './world.js';

const TEXTS = `declare const text: string;\ndeclare const texts: string[];\ndeclare const any: any;\n`;

test.each<[string, string, string]>([
  ['a literal', `'hi'`, 'one'],
  ['a text', 'text', 'one'],
  ['a template', '`Query: ${text}`', 'one'],
  ['a list of one', '[text]', 'one'],
  ['a list', 'texts', 'many'],
  ['a written list', `[text, 'hi']`, 'many'],
  ['a spread list', '[...texts]', 'many'],
  ['what a map gives', 'texts.map((each) => each.trim())', 'many'],
  ['a part of a list', 'texts.slice(0, 100)', 'many'],
  ['an element', 'texts[0]!', 'one'],
  ['what a method of a text gives', `text.replace(/a/g, 'b')`, 'one'],
  ['what methods of a text give', `text.trim().toLowerCase()`, 'one'],
  ['the parts of a text', `text.split(' ')`, 'unknown'],
  ['anything', 'any', 'unknown'],
  ['what a method of anything gives', 'any.trim()', 'unknown'],
])('%s', (_, input, expected) => {
  const call = callIn(
    `${CLIENT}${TEXTS}client.embeddings.create({ model: 'text-embedding-3-small', input: ${input} });`,
  );
  expect(call.embeddedInputs).toBe(expected);
});

test('a constant that a method of a text gives', () => {
  const embedded = (declared: string) =>
    callIn(`${CLIENT}${TEXTS}${declared}\nclient.embeddings.create({ model: 'text-embedding-3-small', input });`)
      .embeddedInputs;
  expect(embedded('const input = text.trim();')).toBe('one');
  expect(embedded('const input = any.trim();')).toBe('unknown');
  expect(embedded('let input = text.trim();\ninput = any;')).toBe('unknown');
});

test('a chat embeds nothing', () => {
  expect(callIn(`${CLIENT}client.responses.create({ model: 'gpt-4o', input: 'hi' });`).embeddedInputs).toBeUndefined();
});
