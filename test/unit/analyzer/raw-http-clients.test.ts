import { describe, expect, test } from 'vitest';
import { ASKED, BODY, INIT, lines, URL_ } from './raw-http.js';
import { callIn, callsIn, type Files, shown, shownPrompt } from './world.js';

describe('a client posts to an endpoint', () => {
  test.each<[string, string, string]>([
    ['fetch', 'fetch', `fetch('${URL_}', ${INIT})`],
    ['fetch of the global object', 'fetch', `globalThis.fetch('${URL_}', ${INIT})`],
    ['fetch of the window', 'fetch', `window.fetch('${URL_}', ${INIT})`],
    ['fetch under another name', 'fetch', `const f = fetch;\nf('${URL_}', ${INIT})`],
    ['fetch with a lower-case method', 'fetch', `fetch('${URL_}', ${INIT.replace('POST', 'post')})`],
    ['fetch with options in a variable', 'fetch', `const init = ${INIT};\nfetch('${URL_}', init)`],
    [
      'fetch with a body in a variable',
      'fetch',
      `const body = JSON.stringify(${BODY});\nfetch('${URL_}', { method: 'POST', body })`,
    ],
    [
      'fetch with an object in a variable',
      'fetch',
      `const b = ${BODY};\nfetch('${URL_}', { method: 'POST', body: JSON.stringify(b) })`,
    ],
    [
      'fetch in a field',
      'fetch',
      `class A { constructor(private fetch: typeof globalThis.fetch) {} ask() { return this.fetch('${URL_}', ${INIT}); } }`,
    ],
    ['node-fetch', 'node-fetch', `import get from 'node-fetch';\nget('${URL_}', ${INIT})`],
    ['node-fetch, required', 'node-fetch', `const get = require('node-fetch');\nget('${URL_}', ${INIT})`],
    ['node-fetch in place of the global', 'node-fetch', `import fetch from 'node-fetch';\nfetch('${URL_}', ${INIT})`],
    ['cross-fetch', 'cross-fetch', `import { fetch } from 'cross-fetch';\nfetch('${URL_}', ${INIT})`],
    ['undici', 'undici', `import { request } from 'undici';\nrequest('${URL_}', ${INIT})`],
    ['undici, renamed', 'undici', `import { request as send } from 'undici';\nsend('${URL_}', ${INIT})`],
    ['undici.fetch', 'undici', `import { fetch } from 'undici';\nfetch('${URL_}', ${INIT})`],
    [
      'a client of undici',
      'undici',
      `import { Client } from 'undici';\nconst c = new Client('https://api.openai.com');\nc.request({ path: '/v1/chat/completions', method: 'POST', body: JSON.stringify(${BODY}) })`,
    ],
    ['axios.post', 'axios', `import axios from 'axios';\naxios.post('${URL_}', ${BODY}, { headers: {} })`],
    ['axios.post of a text', 'axios', `import axios from 'axios';\naxios.post('${URL_}', JSON.stringify(${BODY}))`],
    ['axios()', 'axios', `import axios from 'axios';\naxios({ method: 'post', url: '${URL_}', data: ${BODY} })`],
    [
      'axios() with an address',
      'axios',
      `import axios from 'axios';\naxios('${URL_}', { method: 'post', data: ${BODY} })`,
    ],
    [
      'axios.request',
      'axios',
      `import axios from 'axios';\naxios.request({ method: 'post', url: '${URL_}', data: ${BODY} })`,
    ],
    ['axios, required', 'axios', `const axios = require('axios').default;\naxios.post('${URL_}', ${BODY})`],
    ['axios as a namespace', 'axios', `import * as axios from 'axios';\naxios.post('${URL_}', ${BODY})`],
    [
      'an instance of axios',
      'axios',
      `import axios from 'axios';\nconst api = axios.create({ baseURL: 'https://api.openai.com/v1' });\napi.post('/chat/completions', ${BODY})`,
    ],
    [
      'an instance of axios that is called itself',
      'axios',
      `import axios from 'axios';\nconst api = axios.create({ baseURL: 'https://api.openai.com/v1/' });\napi({ method: 'POST', url: 'chat/completions', data: ${BODY} })`,
    ],
    [
      'an instance of axios in a field',
      'axios',
      `import axios, { AxiosInstance } from 'axios';\nclass Bot { private http: AxiosInstance; constructor() { this.http = axios.create({ baseURL: 'https://api.openai.com/v1' }); } ask() { return this.http.post('/chat/completions', ${BODY}); } }`,
    ],
    [
      'an injected axios',
      'axios',
      `import type { AxiosInstance } from 'axios';\nexport const ask = (http: AxiosInstance) => http.post('${URL_}', ${BODY})`,
    ],
    ['ky.post', 'ky', `import ky from 'ky';\nky.post('${URL_}', { json: ${BODY} }).json()`],
    ['ky()', 'ky', `import ky from 'ky';\nky('${URL_}', { method: 'post', json: ${BODY} })`],
    [
      'ky.create',
      'ky',
      `import ky from 'ky';\nconst api = ky.create({ prefixUrl: 'https://api.openai.com/v1' });\napi.post('chat/completions', { json: ${BODY} })`,
    ],
    [
      'ky.extend',
      'ky',
      `import ky from 'ky';\nconst api = ky.create({ prefixUrl: 'https://api.openai.com/v1' }).extend({ timeout: 5 });\napi.post('chat/completions', { json: ${BODY} })`,
    ],
    ['got.post', 'got', `import got from 'got';\ngot.post('${URL_}', { json: ${BODY} }).json()`],
    ['got, by its name', 'got', `import { got } from 'got';\ngot('${URL_}', { method: 'POST', json: ${BODY} })`],
    [
      'got.extend',
      'got',
      `import got from 'got';\nconst api = got.extend({ prefixUrl: 'https://api.openai.com/v1' });\napi.post('chat/completions', { json: ${BODY} })`,
    ],
    [
      'https.request',
      'node:https',
      `import https from 'node:https';\nconst req = https.request({ hostname: 'api.openai.com', path: '/v1/chat/completions', method: 'POST' }, (res) => {});\nreq.write(JSON.stringify(${BODY}));\nreq.end();`,
    ],
    [
      'https.request with an address',
      'node:https',
      `const https = require('https');\nfunction ask() { const body = JSON.stringify(${BODY});\nconst req = https.request('${URL_}', { method: 'POST' }, (res) => {});\nreq.on('error', console.error);\nreq.end(body); }`,
    ],
    [
      'request of https, by name',
      'node:https',
      `import { request } from 'https';\nrequest('${URL_}', { method: 'POST' }).end(JSON.stringify(${BODY}));`,
    ],
  ])('%s', (_, sdk, text) => {
    expect(lines(text, {}, text.includes('require(') ? '/app/chat.js' : '/app/chat.ts')).toEqual(ASKED(sdk));
  });

  test.each<[string, string, Files?]>([
    ['/app/page.tsx', `export const Page = () => <b onClick={() => fetch('${URL_}', ${INIT})} />;`],
    ['/app/ask.js', `exports.ask = () => fetch('${URL_}', ${INIT});`],
    ['/app/ask.cjs', `const fetch = require('undici').fetch;\nmodule.exports = () => fetch('${URL_}', ${INIT});`],
    ['/app/ask.mjs', `export default () => fetch('${URL_}', ${INIT});`],
  ])('in %s', (file, text) => {
    expect(callsIn(text, {}, file)).toHaveLength(1);
  });
});

test('a wrapper over plain HTTP is a call of its callers', () => {
  const others = {
    '/app/llm.ts': `export const ask = (prompt: string, model = 'gpt-4o') =>\n  fetch('${URL_}', { method: 'POST', body: JSON.stringify({ model, messages: [{ role: 'user', content: prompt }] }) });`,
  };
  const call = callIn(`import { ask } from './llm';\nask('Hello there', 'gpt-4o-mini');`, others);
  expect([call.recognisedBy, call.sdk, call.provider, shown(call.model)]).toEqual([
    'wrapper',
    'fetch',
    'openai',
    'gpt-4o-mini',
  ]);
  expect(shownPrompt(call.prompt)).toEqual(['user: Hello there']);
});
