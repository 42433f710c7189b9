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
    [
      'around a caller of what is exported elsewhere in the file',
      `const ask = () => ${CALL};\npRetry(() => ask(), { retries: 1 });\nexport { ask };`,
      'unknown',
    ],
    [
      'around a caller of what is handed to others',
      `const ask = () => ${CALL};\npRetry(() => ask(), { retries: 1 });\nsetTimeout(ask, 5);`,
      'unknown',
    ],
    [
      'around a caller of what is exported by default',
      `export default async function ask() { return ${CALL}; }\npRetry(() => ask(), { retries: 1 });`,
      'unknown',
    ],
    ['twice', `pRetry(() => pRetry(() => ${CALL}, { retries: 1 }), { retries: 1 });`, '12'],
    ['around a named function', `async function ask() { return ${CALL}; }\npRetry(ask, { retries: 1 });`, '6'],
    ['around a named arrow function', `const ask = () => ${CALL};\npRetry(ask, { retries: 1 });`, '6'],
    [
      'around a named function that is also called without it',
      `async function ask() { return ${CALL}; }\npRetry(ask, { retries: 1 });\nask();`,
      'unknown',
    ],
    [
      'around what hands a named function to it',
      `const ask = () => ${CALL};\nconst again = () => pRetry(ask, { retries: 1 });\npRetry(again, { retries: 2 });`,
      '18',
    ],
  ])('%s', (_, text, expected) => {
    expect(attempts(text)).toBe(expected);
  });

  test.each<[string, string]>([
    ['a function of the same name', `const pRetryAll = (run: () => unknown) => run();\npRetryAll(() => ${CALL});`],
    ['beside the call', `pRetry(() => fetch('/'));\n${CALL};`],
    [
      'another function of the same name',
      `async function ask() { return ${CALL}; }\nask();\n{ const ask = () => 1; pRetry(ask); }`,
    ],
    ['an argument that is not run', `pRetry(() => fetch('/'), { onFailedAttempt: () => ${CALL} });`],
  ])('not %s', (_, text) => {
    expect(attempts(text)).toBe('absent (3)');
  });

  test('however many callers of callers there are', () => {
    const many = (name: string, called: string) => `function ${name}() { ${`${called}();`.repeat(400)} }\n`;
    const callers = `${many('second', 'first')}${many('third', 'second')}${many('fourth', 'third')}`;
    expect(attempts(`function first() { return ${CALL}; }\n${callers}`)).toBe('absent (3)');
    expect(attempts(`function first() { return ${CALL}; }\n${callers}pRetry(third, { retries: 1 });`)).toBe('unknown');
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

  test('counts where it is made in another file', () => {
    const made = `import axios from 'axios';\nimport axiosRetry from 'axios-retry';\nexport const http = axios.create();\n`;
    const text = `import { Configuration, OpenAIApi } from 'openai';\nimport { http } from './http';\nconst api = new OpenAIApi(new Configuration({}), undefined, http);\napi.createChatCompletion({ model: 'gpt-4', messages: [], max_tokens: 9 });`;
    const attemptsWith = (code: string) =>
      shown(callIn(text, { ...old, '/app/http.ts': `${made}${code}` }, '/app/chat.ts').attempts);
    expect(attemptsWith('axiosRetry(http);')).toBe('absent (4)');
    expect(attemptsWith('axiosRetry(axios.create());')).toBe('absent (1)');
  });

  test('and for no other', () => {
    expect(sent('axiosRetry(http);\nconst api = new OpenAIApi(new Configuration({}));')).toBe('absent (1)');
  });
});
