import { describe, expect, test } from 'vitest';
import type { LlmCall } from '../../../analyzer/call.js';
import { BODY, URL_ } from './raw-http.js';
import { callIn, shown } from './world.js';

describe('what a body hides is not known', () => {
  const posted = (body: string, before = '') =>
    callIn(`${before}\nfetch('${URL_}', { method: 'POST', body: ${body} });`);

  test.each<[string, LlmCall]>([
    [
      'a parameter',
      callIn(
        `export const ask = (payload: any) => fetch('${URL_}', { method: 'POST', body: JSON.stringify(payload) });`,
      ),
    ],
    ['a spread', posted(`JSON.stringify({ ...rest, model: 'gpt-4o' })`, 'declare const rest: any;')],
    [
      'a text that is built elsewhere',
      callIn(`export const ask = (text: string) => fetch('${URL_}', { method: 'POST', body: text });`),
    ],
    [
      'options with a spread',
      callIn(`export const ask = (init: any) => fetch('${URL_}', { ...init, method: 'POST' });`),
    ],
  ])('%s', (_, call) => {
    expect(shown(call.outputCap.fact)).toBe('unknown');
  });

  test('a conditional spread may set the cap', () => {
    const call = posted(
      `JSON.stringify({ model: 'gpt-4o', messages: [], ...(cap ? { max_tokens: cap } : {}) })`,
      'declare const cap: number;',
    );
    expect([shown(call.model), shown(call.outputCap.fact)]).toEqual(['gpt-4o', 'unknown']);
  });

  test('a conditional spread of something else sets no cap', () => {
    const call = posted(
      `JSON.stringify({ model: 'gpt-4o', messages: [], ...(tools && { tools }) })`,
      'declare const tools: any[] | undefined;',
    );
    expect(shown(call.model)).toBe('gpt-4o');
  });

  test('a stream is read as any other body', () => {
    const call = posted(`JSON.stringify({ model: 'gpt-4o', messages: [], stream: true, max_tokens: 7 })`);
    expect(shown(call.outputCap.fact)).toBe('7');
  });
});

describe('settings of the client', () => {
  const retries = (text: string) => shown(callIn(text).retries.fact);
  const timeout = (text: string) => shown(callIn(text).timeoutMs.fact);
  const fetched = (init: string) => `fetch('${URL_}', { method: 'POST', body: JSON.stringify(${BODY}), ${init} });`;

  test.each<[string, string]>([
    ['fetch', fetched('')],
    ['fetch with more options', `declare const more: any;\n${fetched('').replace('{ method', '{ ...more, method')}`],
    ['axios', `import axios from 'axios';\naxios.post('${URL_}', ${BODY});`],
    ['ky', `import ky from 'ky';\nky.post('${URL_}', { json: ${BODY}, retry: 5 });`],
    ['got', `import got from 'got';\ngot.post('${URL_}', { json: ${BODY}, retry: { limit: 5 } });`],
  ])('%s does not post again', (_, text) => {
    expect(retries(text)).toBe('absent (0)');
  });

  test('ky with methods of its own may', () => {
    expect(retries(`import ky from 'ky';\nky.post('${URL_}', { json: ${BODY}, retry: { methods: ['post'] } });`)).toBe(
      'unknown',
    );
  });

  test('axios-retry sends again through the instance', () => {
    const text = `import axios from 'axios';\nimport axiosRetry from 'axios-retry';\nconst http = axios.create();\naxiosRetry(http, { retries: 4 });\nhttp.post('${URL_}', ${BODY});`;
    expect(shown(callIn(text).attempts)).toBe('5');
  });

  test('p-retry runs it again', () => {
    const text = `import pRetry from 'p-retry';\npRetry(() => ${fetched('').slice(0, -1)}, { retries: 4 });`;
    expect(shown(callIn(text).attempts)).toBe('5');
  });

  test.each<[string, string, string]>([
    ['a signal with a time', fetched('signal: AbortSignal.timeout(30_000)'), '30000'],
    ['a signal in a variable', `const signal = AbortSignal.timeout(5000);\n${fetched('signal')}`, '5000'],
    ['a signal of the user', `declare const signal: any;\n${fetched('signal')}`, 'unknown'],
    ['none', fetched(''), 'absent'],
    ['axios', `import axios from 'axios';\naxios.post('${URL_}', ${BODY}, { timeout: 4000 });`, '4000'],
    [
      'an instance',
      `import axios from 'axios';\nconst api = axios.create({ timeout: 4000 });\napi.post('${URL_}', ${BODY});`,
      '4000',
    ],
    ['ky by itself', `import ky from 'ky';\nky.post('${URL_}', { json: ${BODY} });`, 'absent (10000)'],
    ['got', `import got from 'got';\ngot.post('${URL_}', { json: ${BODY}, timeout: { request: 9000 } });`, '9000'],
  ])('time-out: %s', (_, text, expected) => {
    expect(timeout(text)).toBe(expected);
  });
});
