import { describe, expect, test } from 'vitest';
import { CLIENT, callIn, shown } from './world.js';

const CALL = `client.responses.create({ model: 'gpt-4o', input: 'hi' })`;
const INSTALLED = { '/app/package.json': JSON.stringify({ dependencies: { 'p-retry': '6.0.0' } }) };
const ask = (text: string) => callIn(`${CLIENT}import pRetry from 'p-retry';\n${text}`, INSTALLED);
const attempts = (text: string) => shown(ask(text).attempts);

describe('a retry library around a call multiplies its attempts', () => {
  test.each<[string, string, string]>([
    ['by default', `pRetry(() => ${CALL});`, 'absent (33)'],
    ['as written', `pRetry(() => ${CALL}, { retries: 4 });`, '15'],
    ['not at all', `pRetry(() => ${CALL}, { retries: 0 });`, '3'],
    ['as a variable says', `declare const times: number;\npRetry(() => ${CALL}, { retries: times });`, 'unknown'],
    [
      'in a block',
      `pRetry(async () => { const reply = await ${CALL}; return reply.output_text; }, { retries: 1 });`,
      '6',
    ],
    ['in a callback inside it', `pRetry(() => Promise.all([1, 2].map(() => ${CALL})), { retries: 1 });`, '6'],
    ['forever', `pRetry(() => ${CALL}, { forever: true, retries: 1 });`, 'Infinity'],
    ['not forever', `pRetry(() => ${CALL}, { forever: false, retries: 1 });`, '6'],
    [
      'around the only caller',
      `async function ask(q: string) { return ${CALL}; }\npRetry(() => ask('x'), { retries: 1 });`,
      '6',
    ],
    [
      'around a caller of a caller',
      `const ask = () => ${CALL};\nconst twice = () => [ask()];\npRetry(async () => twice(), { retries: 1 });`,
      '6',
    ],
    [
      'around one of two callers',
      `const ask = () => ${CALL};\nask();\npRetry(() => ask(), { retries: 1 });`,
      'unknown',
    ],
    [
      'around a caller of what others may call',
      `export const ask = () => ${CALL};\npRetry(() => ask(), { retries: 1 });`,
      'unknown',
    ],
    ['twice', `pRetry(() => pRetry(() => ${CALL}, { retries: 1 }), { retries: 1 });`, '12'],
    ['around a named function', `async function ask() { return ${CALL}; }\npRetry(ask, { retries: 1 });`, '6'],
    ['around a named arrow function', `const ask = () => ${CALL};\npRetry(ask, { retries: 1 });`, '6'],
  ])('%s', (_, text, expected) => {
    expect(attempts(text)).toBe(expected);
  });

  test.each<[string, string]>([
    ['a function of the same name', `const pRetryAll = (run: () => unknown) => run();\npRetryAll(() => ${CALL});`],
    ['beside the call', `pRetry(() => fetch('/'));\n${CALL};`],
    ['an argument that is not run', `pRetry(() => fetch('/'), { onFailedAttempt: () => ${CALL} });`],
  ])('not %s', (_, text) => {
    expect(attempts(text)).toBe('absent (3)');
  });

  test('and each layer has its place', () => {
    const text = `pRetry(() => ${CALL}, { retries: 4 });`;
    expect(ask(text).retryLayers).toMatchObject([
      { name: 'pRetry', at: { file: '/app/chat.ts' }, attempts: { is: 'known', value: 5 } },
    ]);
  });
});

describe('a transport that retries', () => {
  const HEAD = `import { Configuration, OpenAIApi } from 'openai';\nimport axios from 'axios';\nimport axiosRetry from 'axios-retry';\nconst http = axios.create();\n`;
  const old = { '/app/package.json': JSON.stringify({ dependencies: { openai: '3.3.0' } }) };
  const sent = (text: string) =>
    shown(
      callIn(`${HEAD}${text}\napi.createChatCompletion({ model: 'gpt-4', messages: [], max_tokens: 9 });`, old)
        .attempts,
    );

  test('counts for the client that sends through it', () => {
    const api = 'const api = new OpenAIApi(new Configuration({}), undefined, http);';
    expect(sent(`axiosRetry(http);\n${api}`)).toBe('absent (4)');
    expect(sent(`axiosRetry(http, { retries: 5 });\n${api}`)).toBe('6');
    expect(sent(api)).toBe('absent (1)');
  });

  test('and for no other', () => {
    expect(sent('axiosRetry(http);\nconst api = new OpenAIApi(new Configuration({}));')).toBe('absent (1)');
  });
});
