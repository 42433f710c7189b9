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
  ['anything', 'any', 'unknown'],
])('%s', (_, input, expected) => {
  const call = callIn(
    `${CLIENT}${TEXTS}client.embeddings.create({ model: 'text-embedding-3-small', input: ${input} });`,
  );
  expect(call.embeddedInputs).toBe(expected);
});

test('a chat embeds nothing', () => {
  expect(callIn(`${CLIENT}client.responses.create({ model: 'gpt-4o', input: 'hi' });`).embeddedInputs).toBeUndefined();
});
