// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these strings are source code
import { describe, expect, test } from 'vitest';
import { CLIENT, callIn, inputOf, shown, shownPrompt } from './world.js';

/** Each case is read with a text that is whole and with one that has a hole; what stands around the hole is not the text. */
const HOLE = 'declare const rest: string;\n';

describe('an id in a registry', () => {
  const asked = (id: string, options = '') => {
    const { model, provider } = callIn(`${HOLE}import { createProviderRegistry, generateText } from 'ai';
import { openai } from '@ai-sdk/openai';
const registry = createProviderRegistry({ openai }${options});
generateText({ model: registry.languageModel(${id}), prompt: 'hi' });`);
    return [shown(model), provider];
  };

  test.each<[string, readonly unknown[]]>([
    ['`openai:gpt-4o`', ['gpt-4o', 'openai']],
    [`'openai:' + 'gpt-4o'`, ['gpt-4o', 'openai']],
    ['`openai:gpt-4o${rest}`', ['unknown', null]],
    ['`openai:${rest}gpt-4o`', ['unknown', null]],
  ])('%s', (id, expected) => {
    expect(asked(id)).toEqual(expected);
  });

  test.each<[string, readonly unknown[]]>([
    [`':'`, ['gpt-4o', 'openai']],
    ['undefined', ['gpt-4o', 'openai']],
    ['`:${rest}`', ['unknown', null]],
    ['rest', ['unknown', null]],
  ])('behind the separator %s', (separator, expected) => {
    expect(asked(`'openai:gpt-4o'`, `, { separator: ${separator} }`)).toEqual(expected);
  });
});

test.each<[string, string | null]>([
  [`'groq'`, 'groq'],
  ['`groq${rest}`', null],
])('the provider %s', (provider, expected) => {
  const text = `${HOLE}import { initChatModel } from 'langchain';
const model = await initChatModel('llama-3.1-8b-instant', { modelProvider: ${provider} });
await model.invoke('hi');`;
  expect(callIn(text).provider).toBe(expected);
});

test.each<[string, string]>([
  [`'none'`, '0'],
  ['`none${rest}`', 'unknown'],
])('the strategy %s for retries', (strategy, expected) => {
  const text = `${HOLE}import { Mistral } from '@mistralai/mistralai';
const client = new Mistral({ retryConfig: { strategy: ${strategy} } });
client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: 'hi' }] });`;
  expect(shown(callIn(text).retries.fact)).toBe(expected);
});

test.each<[string, string]>([
  [`'system'`, 'system: Be brief.'],
  [`'sys' + 'tem'`, 'system: Be brief.'],
  ['`system${rest}`', 'unknown: Be brief.'],
])('the role %s of a message', (role, expected) => {
  const text = `${CLIENT}${HOLE}
client.responses.create({ model: 'gpt-4o', input: [{ role: ${role}, content: 'Be brief.' }] });`;
  expect(shownPrompt(callIn(text).prompt)).toEqual([expected]);
});

test('the name of a property', () => {
  const cap = (name: string) => {
    const options = `const options = { [${name}]: 5 };`;
    const text = `${CLIENT}${HOLE}${options}\nclient.responses.create({ model: 'gpt-4o', input: 'hi', ...options });`;
    return shown(callIn(text).outputCap.fact);
  };
  expect(cap(`'max_output_' + 'tokens'`)).toBe('5');
  expect(cap('`max_output_tokens${rest}`')).toBe('unknown');
});

test.each<[string, string]>([
  [`'go'.padEnd(6, '-')`, 'go----'],
  ["'go'.padEnd(6, `-${rest}`)", "{'go'.padEnd(6, `-${rest}`)}"],
])('%s', (expression, expected) => {
  expect(inputOf(expression, HOLE)).toBe(expected);
});
