// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these strings are source code
import { describe, expect, test } from 'vitest';
import { CLIENT, callsIn, shownPrompt } from './world.js';

/** The prompt of a call of a wrapper that sends one of two lists of messages. */
function promptOf(first: string, second: string) {
  const text = `${CLIENT}declare const long: boolean, question: string;
async function ask(system: string, text: string) {
  if (long) return client.chat.completions.create({ model: 'gpt-4o', messages: ${first} });
  return client.chat.completions.create({ model: 'gpt-4o', messages: ${second} });
}
ask(question, question);`;
  const call = callsIn(text).find(({ recognisedBy }) => recognisedBy === 'wrapper');
  return call && { prompt: shownPrompt(call.prompt), complete: call.promptComplete, prefix: call.volatilePrefix };
}

const FIXED = `{ role: 'system', content: 'Be brief, be kind.' }`;
const OWN = `{ role: 'system', content: system }`;
const USER = `{ role: 'user', content: text }`;

describe('a wrapper with two requests', () => {
  test('that say the same', () => {
    expect(promptOf(`[${FIXED}, ${USER}]`, `[${FIXED}, ${USER}]`)).toMatchObject({
      prompt: ['system: Be brief, be kind.', 'user: {text}'],
      complete: true,
    });
  });

  test('that differ in one message', () => {
    expect(promptOf(`[${FIXED}, ${USER}]`, `[${OWN}, ${USER}]`)).toMatchObject({
      prompt: ['system: {one of several system prompts}', 'user: {text}'],
      complete: false,
    });
  });

  test('that do not have the same messages', () => {
    expect(promptOf(`[${FIXED}, ${USER}]`, `[${USER}]`)).toMatchObject({
      prompt: ['system: {one of several system prompts}', 'user: {text}'],
      complete: false,
    });
    expect(promptOf(`[${USER}]`, `[${FIXED}, ${USER}, ${FIXED}]`)).toMatchObject({
      prompt: ['user: {text}', 'system: {one of several system prompts}'],
    });
  });

  test('one of which sends the time', () => {
    const found = promptOf(`[${FIXED}, ${USER}]`, `[{ role: 'system', content: \`Now \${Date.now()}\` }, ${USER}]`);
    expect(found?.prompt).toEqual(['system: {one of several system prompts}', 'user: {text}']);
    expect(found?.prefix).toMatchObject({ source: 'Date.now()' });
  });
});
