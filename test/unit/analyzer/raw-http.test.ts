import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import type { LlmCall } from '../../../analyzer/call.js';
import { httpStubs } from '../../../analyzer/http/index.js';
import { openReach } from '../../../analyzer/modules/reach.js';
import { estimateCost } from '../../../analyzer/money/estimate.js';
import { priceBook } from '../../../analyzer/money/prices.js';
import { openCheckedProgram, stubNameOf } from '../../../analyzer/program/checked-program.js';
import { walk } from '../../../analyzer/program/walk.js';
import { mapHost } from '../rules/map-host.js';
import { analyzeFiles, callIn, callsIn, type Files, shown, shownPrompt } from './world.js';

const prices = priceBook();
const URL_ = 'https://api.openai.com/v1/chat/completions';
const BODY = `{ model: 'gpt-4o', messages: [{ role: 'user', content: 'hi' }] }`;
const INIT = `{ method: 'POST', body: JSON.stringify(${BODY}) }`;

/** `fetch | chat | openai | gpt-4o | cap absent`. */
function line(call: LlmCall): string {
  const cap = call.outputCap.applies ? [`cap ${shown(call.outputCap.fact)}`] : [];
  return [call.sdk, call.operation, call.provider ?? 'unknown', shown(call.model), ...cap].join(' | ');
}

function lines(text: string, others: Files = {}, file?: string): string[] {
  return callsIn(text, others, file).map(line);
}

const ASKED = (sdk: string) => [`${sdk} | chat | openai | gpt-4o | cap absent`];

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

describe('the address is', () => {
  const posted = (url: string, before = '') => `${before}\nfetch(${url}, ${INIT});`;

  test.each<[string, string]>([
    ['a constant', posted('URL', `const URL = '${URL_}';`)],
    [
      'a template over a constant',
      posted(`\`\${BASE}/chat/completions\``, `const BASE = 'https://api.openai.com/v1';`),
    ],
    ['a sum', posted(`BASE + '/chat/completions'`, `const BASE = 'https://api.openai.com/v1';`)],
    ['a URL', posted(`new URL('/v1/chat/completions', 'https://api.openai.com')`)],
    ['a URL as text', posted(`new URL('chat/completions', 'https://api.openai.com/v1/').toString()`)],
    ['a URL in a variable', posted('url.href', `const url = new URL('${URL_}');`)],
    [
      'with a query',
      posted(
        `\`\${BASE}/chat/completions?key=\${key}\``,
        `declare const key: string;\nconst BASE = 'https://api.openai.com/v1';`,
      ),
    ],
    ['in a table', posted('API.chat', `const API = { chat: '${URL_}' } as const;`)],
    ['in an enum', posted('API.chat', `enum API { chat = '${URL_}' }`)],
    [
      'made by a helper',
      posted(`url('chat/completions')`, `const url = (path: string) => \`https://api.openai.com/v1/\${path}\`;`),
    ],
    [
      'in a field',
      `class A { private base = 'https://api.openai.com/v1'; ask() { return fetch(\`\${this.base}/chat/completions\`, ${INIT}); } }`,
    ],
    ['in a static field', `class A { static URL = '${URL_}'; ask() { return fetch(A.URL, ${INIT}); } }`],
    [
      'in a field that the constructor sets',
      `class A { url: string; constructor() { this.url = '${URL_}'; } ask() { return fetch(this.url, ${INIT}); } }`,
    ],
  ])('%s', (_, text) => {
    expect(lines(text)).toEqual(ASKED('fetch'));
  });

  test.each<[string, Files, string]>([
    [
      'a constant of another file',
      { '/app/config.ts': `export const BASE = 'https://api.openai.com/v1';` },
      `import { BASE } from './config';\nfetch(\`\${BASE}/chat/completions\`, ${INIT});`,
    ],
    [
      'a whole address of another file',
      { '/app/config.ts': `export const API = { chat: '${URL_}' };` },
      `import { API } from './config';\nfetch(API.chat, ${INIT});`,
    ],
    [
      'behind an instance of another file',
      {
        '/app/http.ts': `import axios from 'axios';\nexport const http = axios.create({ baseURL: 'https://api.openai.com/v1' });`,
      },
      `import { http } from './http';\nhttp.post('/chat/completions', ${BODY});`,
    ],
    [
      'behind a factory of another file',
      {
        '/app/http.js': `const axios = require('axios');\nexports.make = () => axios.create({ baseURL: 'https://api.openai.com/v1' });`,
      },
      `const { make } = require('./http');\nconst http = make();\nhttp.post('/chat/completions', ${BODY});`,
    ],
  ])('%s', (_, others, text) => {
    const file = text.includes('require(') ? '/app/chat.js' : '/app/chat.ts';
    expect(callsIn(text, others, file).map(({ provider, model }) => [provider, shown(model)])).toEqual([
      ['openai', 'gpt-4o'],
    ]);
  });

  test.each<[string, string]>([
    [
      '?? in a constant',
      `const BASE = process.env.OPENAI_BASE_URL ?? 'https://api.openai.com/v1';\nfetch(\`\${BASE}/chat/completions\`, ${INIT});`,
    ],
    ['|| in place', `fetch((process.env.OPENAI_URL || '${URL_}'), ${INIT});`],
    [
      '|| in a template',
      `fetch(\`\${process.env.OPENAI_BASE_URL || 'https://api.openai.com/v1'}/chat/completions\`, ${INIT});`,
    ],
    [
      'without its last slash',
      `const BASE = (process.env.OPENAI_BASE_URL || 'https://api.openai.com/v1').replace(/\\/+$/, '');\nfetch(\`\${BASE}/chat/completions\`, ${INIT});`,
    ],
    [
      'in a constructor',
      `class A { base: string; constructor() { this.base = process.env.OPENAI_BASE_URL ?? 'https://api.openai.com/v1'; } ask() { return fetch(\`\${this.base}/chat/completions\`, ${INIT}); } }`,
    ],
    [
      'of an instance',
      `import axios from 'axios';\nconst api = axios.create({ baseURL: process.env.OPENAI_BASE_URL ?? 'https://api.openai.com/v1' });\napi.post('/chat/completions', ${BODY});`,
    ],
  ])('an environment variable with a default: %s', (_, text) => {
    const call = callIn(text);
    expect([call.provider, call.providerAssumes]).toEqual([
      'openai',
      expect.stringMatching(/process\.env\.\w+ is not set/),
    ]);
    expect(estimateCost(call, prices).unpriced).toBeUndefined();
  });

  test('a base of the caller with a default: asked, but who bills is not known', () => {
    const text = `export const ask = (o: { base?: string }) => fetch(\`\${o.base ?? 'https://api.openai.com/v1'}/chat/completions\`, ${INIT});`;
    expect(lines(text)).toEqual(['fetch | chat | unknown | gpt-4o | cap absent']);
  });
});

describe('each endpoint', () => {
  const chat = `messages: [{ role: 'system', content: 'Be brief.' }, { role: 'user', content: 'hi' }]`;
  const gemini = `{ systemInstruction: { parts: [{ text: 'Be brief.' }] }, contents: [{ role: 'user', parts: [{ text: 'hi' }] }], generationConfig: { maxOutputTokens: 50, candidateCount: 2 } }`;
  const google = 'https://generativelanguage.googleapis.com/v1beta/models';

  test.each<[string, string, string]>([
    [URL_, `{ model: 'gpt-4o', ${chat}, max_completion_tokens: 50 }`, 'chat | openai | gpt-4o | cap 50'],
    [URL_, `{ model: 'gpt-4o', ${chat}, max_tokens: 50 }`, 'chat | openai | gpt-4o | cap 50'],
    [URL_, `{ model: 'o3', ${chat}, max_tokens: 50 }`, 'chat | openai | o3 | cap absent'],
    [
      'https://api.openai.com/v1/responses',
      `{ model: 'gpt-4o', input: 'hi', max_output_tokens: 50 }`,
      'chat | openai | gpt-4o | cap 50',
    ],
    [
      'https://api.openai.com/v1/completions',
      `{ model: 'davinci-002', prompt: 'hi', max_tokens: 50 }`,
      'completion | openai | davinci-002 | cap 50',
    ],
    [
      'https://api.openai.com/v1/embeddings',
      `{ model: 'text-embedding-3-small', input: 'hi' }`,
      'embedding | openai | text-embedding-3-small',
    ],
    [
      'https://api.openai.com/v1/images/generations',
      `{ model: 'gpt-image-1', prompt: 'a cat' }`,
      'image | openai | gpt-image-1',
    ],
    ['https://api.openai.com/v1/audio/speech', `{ model: 'tts-1', input: 'hi' }`, 'audio | openai | tts-1'],
    [
      'https://api.groq.com/openai/v1/chat/completions',
      `{ model: 'llama-3.3-70b-versatile', ${chat} }`,
      'chat | groq | llama-3.3-70b-versatile | cap absent',
    ],
    ['https://api.together.xyz/v1/chat/completions', `{ model: 'a/b', ${chat} }`, 'chat | together | a/b | cap absent'],
    [
      'https://api.mistral.ai/v1/chat/completions',
      `{ model: 'mistral-small-latest', ${chat}, max_tokens: 9 }`,
      'chat | mistral | mistral-small-latest | cap 9',
    ],
    [
      'https://api.deepseek.com/chat/completions',
      `{ model: 'deepseek-chat', ${chat} }`,
      'chat | deepseek | deepseek-chat | cap absent',
    ],
    ['https://api.x.ai/v1/chat/completions', `{ model: 'grok-3', ${chat} }`, 'chat | xai | grok-3 | cap absent'],
    [
      'https://openrouter.ai/api/v1/chat/completions',
      `{ model: 'openai/gpt-4o', ${chat} }`,
      'chat | openrouter | openai/gpt-4o | cap absent',
    ],
    [
      'https://api.fireworks.ai/inference/v1/chat/completions',
      `{ model: 'f', ${chat} }`,
      'chat | fireworks | f | cap absent',
    ],
    [
      'https://api.perplexity.ai/chat/completions',
      `{ model: 'sonar', ${chat} }`,
      'chat | perplexity | sonar | cap absent',
    ],
    [
      'https://api.cerebras.ai/v1/chat/completions',
      `{ model: 'llama3.1-8b', ${chat} }`,
      'chat | cerebras | llama3.1-8b | cap absent',
    ],
    [
      `https://generativelanguage.googleapis.com/v1beta/openai/chat/completions`,
      `{ model: 'gemini-2.0-flash', ${chat} }`,
      'chat | google | gemini-2.0-flash | cap absent',
    ],
    [
      'https://api.anthropic.com/v1/messages',
      `{ model: 'claude-sonnet-4-5', system: 'Be brief.', messages: [{ role: 'user', content: 'hi' }], max_tokens: 50 }`,
      'chat | anthropic | claude-sonnet-4-5 | cap 50',
    ],
    [`${google}/gemini-2.0-flash:generateContent?key=k`, gemini, 'chat | google | gemini-2.0-flash | cap 50'],
    [`${google}/gemini-2.0-flash:streamGenerateContent?alt=sse`, gemini, 'chat | google | gemini-2.0-flash | cap 50'],
    [
      `${google}/text-embedding-004:embedContent`,
      `{ content: { parts: [{ text: 'hi' }] } }`,
      'embedding | google | text-embedding-004',
    ],
    [
      'https://api.cohere.com/v2/chat',
      `{ model: 'command-r', ${chat}, max_tokens: 50 }`,
      'chat | cohere | command-r | cap 50',
    ],
    [
      'https://api.cohere.ai/v1/chat',
      `{ model: 'command-r', preamble: 'Be brief.', message: 'hi', max_tokens: 50 }`,
      'chat | cohere | command-r | cap 50',
    ],
    ['https://api.cohere.com/v2/embed', `{ model: 'embed-v4.0', texts: ['hi'] }`, 'embedding | cohere | embed-v4.0'],
    [
      'https://api.cohere.com/v2/rerank',
      `{ model: 'rerank-v3.5', query: 'hi', documents: [], top_n: 3 }`,
      'rerank | cohere | rerank-v3.5',
    ],
    [
      'http://localhost:11434/api/chat',
      `{ model: 'llama3.1', ${chat}, options: { num_predict: 50 } }`,
      'chat | ollama | llama3.1 | cap 50',
    ],
    [
      'http://127.0.0.1:11434/api/generate',
      `{ model: 'llama3.1', prompt: 'hi' }`,
      'completion | ollama | llama3.1 | cap absent',
    ],
    [
      'http://ollama:11434/api/embeddings',
      `{ model: 'nomic-embed-text', prompt: 'hi' }`,
      'embedding | ollama | nomic-embed-text',
    ],
    [
      'http://localhost:11434/v1/chat/completions',
      `{ model: 'llama3.1', ${chat} }`,
      'chat | ollama | llama3.1 | cap absent',
    ],
    [
      'https://my.openai.azure.com/openai/deployments/support/chat/completions?api-version=1',
      `{ ${chat}, max_tokens: 50 }`,
      'chat | azure | support | cap 50',
    ],
    ['https://api.voyageai.com/v1/embeddings', `{ model: 'voyage-3', input: 'hi' }`, 'embedding | voyage | voyage-3'],
    [
      'https://api.jina.ai/v1/embeddings',
      `{ model: 'jina-embeddings-v3', input: ['hi'] }`,
      'embedding | jina | jina-embeddings-v3',
    ],
    [
      'https://api.replicate.com/v1/predictions',
      `{ version: 'abc', input: { prompt: 'hi' } }`,
      'completion | replicate | unknown | cap unknown',
    ],
  ])('%s %s', (url, body, expected) => {
    expect(lines(`fetch('${url}', { method: 'POST', body: JSON.stringify(${body}) });`)).toEqual([
      `fetch | ${expected}`,
    ]);
  });

  test.each<[string, string]>([
    [
      'Gemini',
      `fetch(\`${google}/\${MODEL}:generateContent?key=\${key}\`, { method: 'POST', body: JSON.stringify(${gemini}) });`,
    ],
    [
      'Vertex',
      `fetch(\`https://\${region}-aiplatform.googleapis.com/v1/projects/\${p}/locations/\${region}/publishers/google/models/\${MODEL}:generateContent\`, { method: 'POST', body: JSON.stringify(${gemini}) });`,
    ],
  ])('a model in the path of %s that a constant names', (_, text) => {
    const call = callIn(
      `declare const key: string, region: string, p: string;\nconst MODEL = 'gemini-2.0-flash';\n${text}`,
    );
    expect(shown(call.model)).toBe('gemini-2.0-flash');
    expect(call.provider).toMatch(/^google/);
  });

  test('a model in the path that comes in: asked, and not known', () => {
    const text = `export const ask = (model: string) => fetch(\`${google}/\${model}:generateContent\`, { method: 'POST', body: JSON.stringify(${gemini}) });`;
    expect(lines(text)).toEqual(['fetch | chat | google | unknown | cap 50']);
  });

  test.each<[string, string]>([
    [
      'a variable of the environment',
      `\`\${process.env.AZURE_OPENAI_ENDPOINT}/openai/deployments/\${process.env.DEPLOYMENT}/chat/completions?api-version=1\``,
    ],
    [
      'the name of the resource',
      `\`https://\${resource}.openai.azure.com/openai/deployments/\${deployment}/chat/completions?api-version=1\``,
    ],
    ['a base with a slash', `\`\${endpoint}openai/deployments/\${deployment}/chat/completions?api-version=1\``],
  ])('Azure, by %s', (_, url) => {
    const text = `declare const resource: string, deployment: string, endpoint: string;\nfetch(${url}, { method: 'POST', body: JSON.stringify({ ${chat} }) });`;
    expect(lines(text)).toEqual(['fetch | chat | azure | unknown | cap absent']);
  });

  test('what is sent is the prompt', () => {
    const text = `fetch('${google}/gemini-2.0-flash:generateContent', { method: 'POST', body: JSON.stringify(${gemini}) });`;
    const call = callIn(text);
    expect(shownPrompt(call.prompt)).toEqual(['system: Be brief.', 'user: hi']);
    expect([call.promptComplete, shown(call.choices.fact)]).toEqual([true, '2']);
  });
});

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

describe('silent', () => {
  test.each<[string, string]>([
    ['the own route', `fetch('/api/chat', ${INIT});`],
    ['a relative address', `fetch('v1/chat/completions', ${INIT}); // https://api.openai.com`],
    ['another host', `fetch('https://llm.example.com/v1/chat/completions', ${INIT}); // https://api.openai.com`],
    ['a host that ends like one', `fetch('https://api.openai.com.example.com/v1/chat/completions', ${INIT});`],
    ['an own server', `fetch('http://localhost:3000/v1/chat/completions', ${INIT}); // https://api.openai.com`],
    ['GET', `fetch('${URL_}');`],
    ['GET, in words', `fetch('${URL_}', { method: 'GET' }); // post()`],
    [
      'a method that comes in',
      `export const ask = (method: 'POST') => fetch('${URL_}', { method, body: JSON.stringify(${BODY}) });`,
    ],
    ['the list of models', `fetch('https://api.openai.com/v1/models', ${INIT});`],
    ['a file that is sent up', `fetch('https://api.openai.com/v1/files', { method: 'POST', body: new FormData() });`],
    ['nothing that is sent', `fetch('${URL_}', { method: 'POST' });`],
    ['a count of tokens', `fetch('https://api.anthropic.com/v1/messages/count_tokens', ${INIT});`],
    ['an address that comes in', `// https://api.openai.com\nexport const ask = (url: string) => fetch(url, ${INIT});`],
    [
      'a base that comes in',
      `// https://api.openai.com\nexport const ask = (base: string) => fetch(\`\${base}/v1/chat/completions\`, ${INIT});`,
    ],
    [
      'a variable of the environment alone',
      `// https://api.openai.com\nfetch(\`\${process.env.BASE}/chat/completions\`, ${INIT});`,
    ],
    [
      'a path that comes in',
      `export const ask = (path: string) => fetch(\`https://api.openai.com/v1\${path}\`, ${INIT});`,
    ],
    [
      'one of two endpoints',
      `declare const c: boolean;\nfetch(c ? '${URL_}' : 'https://api.anthropic.com/v1/messages', ${INIT});`,
    ],
    ['an endpoint or an own route', `declare const c: boolean;\nfetch(c ? '${URL_}' : '/api/chat', ${INIT});`],
    [
      'a function of the same name',
      `async function fetch(url: string, init: any) { return init; }\nfetch('${URL_}', ${INIT});\nexport {};`,
    ],
    [
      'a script with a function of the same name',
      `function fetch(url, init) { return init; }\nfetch('${URL_}', ${INIT});`,
    ],
    [
      'a parameter of the same name',
      `export const ask = (fetch: (u: string, o: any) => void) => fetch('${URL_}', ${INIT});`,
    ],
    ['a client of another package', `import http from 'my-http';\nhttp.post('${URL_}', ${BODY});`],
    ['a mock of the endpoint', `import { http } from 'msw';\nhttp.post('${URL_}', () => ({}));`],
    [
      'a mock of the host',
      `import nock from 'nock';\nnock('https://api.openai.com').post('/v1/chat/completions').reply(200, {});`,
    ],
    [
      'an instance without a base',
      `import axios from 'axios';\n// https://api.openai.com\naxios.create().post('/v1/chat/completions', ${BODY});`,
    ],
    [
      'an instance of an own base',
      `import axios from 'axios';\n// https://api.openai.com\naxios.create({ baseURL: '/api' }).post('/chat/completions', ${BODY});`,
    ],
    ['axios.get', `import axios from 'axios';\naxios.get('${URL_}'); // post()`],
    ['https.get', `import https from 'https';\nhttps.get('${URL_}'); // post()`],
    ['https.request without a body', `import https from 'https';\nhttps.request('${URL_}', { method: 'POST' });`],
    ['a mention', `export const URL = '${URL_}';\nexport const init = ${INIT};`],
  ])('%s', (_, text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe('a file is looked at', () => {
  const isCandidate = (files: Files, file: string) => openReach(mapHost(files)).isCandidate(file);

  test('when it posts and a host is in reach of its imports', () => {
    const files = {
      '/app/a.ts': `import { URL } from './b';\naxios.post(URL, {});`,
      '/app/b.ts': `export * from './c';`,
      '/app/c.ts': `export const URL = '${URL_}';`,
    };
    expect(isCandidate(files, '/app/a.ts')).toBe(true);
    expect(isCandidate(files, '/app/c.ts')).toBe(false);
  });

  test.each<[string, string]>([
    ['it only fetches', `import axios from 'axios';\nfetch('/api/chat');\naxios.get('/x');`],
    ['it posts elsewhere', `fetch('/api/chat', ${INIT});`],
    ['it only names the host', `export const csp = 'connect-src https://api.openai.com';`],
  ])('not when %s', (_, text) => {
    expect(isCandidate({ '/app/a.ts': text }, '/app/a.ts')).toBe(false);
    expect(analyzeFiles({ '/app/a.ts': text }).analysed).toEqual([]);
  });

  test('again when the host comes into a file that it imports', () => {
    let files: Files = {
      '/app/a.ts': `import { U } from './b';\nfetch(U, ${INIT});`,
      '/app/b.ts': `export const U = '/api';`,
    };
    const reach = openReach({ ...mapHost(files), readFile: (path) => files[path] });
    expect(reach.isCandidate('/app/a.ts')).toBe(false);
    files = { ...files, '/app/b.ts': `export const U = '${URL_}';` };
    reach.changed(['/app/b.ts']);
    expect(reach.isCandidate('/app/a.ts')).toBe(true);
  });
});

test('the declarations of clients and endpoints need nothing but what they declare', () => {
  const program = openCheckedProgram(mapHost({ '/a.ts': '' }), openReach(mapHost({}))).open(['/a.ts']);
  const own = program.getSourceFiles().filter((file) => httpStubs.some(({ name }) => name === stubNameOf(file)));
  expect(own).toHaveLength(httpStubs.length);
  for (const file of own) {
    expect(program.getSyntacticDiagnostics(file)).toEqual([]);
    walk(file, (node) => {
      if (!ts.isTypeReferenceNode(node)) return;
      const symbol = program.getTypeChecker().getSymbolAtLocation(node.typeName);
      expect(symbol?.name, node.typeName.getText()).not.toBe('unknown');
      expect(symbol, node.typeName.getText()).toBeDefined();
    });
  }
});

test.each<[string, string]>([
  ['a URL that depends on itself', `const a = new URL(b, a);\nconst b = new URL(a, b);\nfetch(a, ${INIT}); // ${URL_}`],
  [
    'a base that depends on itself',
    `const a = \`\${a}\${a}\`;\nfetch(\`\${a}/chat/completions\`, ${INIT}); // ${URL_}`,
  ],
  ['a body that depends on itself', `const a = JSON.stringify({ a });\nfetch('${URL_}', { method: 'POST', body: a });`],
  [
    'an address that doubles',
    [
      'const a0 = globalThis.x;',
      ...Array.from({ length: 30 }, (_, i) => `const a${i + 1} = \`${`\${a${i}}`.repeat(60)}\`;`),
      `fetch(a30, ${INIT}); // ${URL_}`,
    ].join('\n'),
  ],
  ['half a request', `fetch('${URL_}', { method: 'POST', body: JSON.stringify(`],
  ['no arguments', `fetch();\nfetch(...x);\nwindow.fetch(, { method: 'POST' }); // ${URL_}`],
])('%s comes to an end', (_, text) => {
  expect(
    analyzeFiles({ '/app/a.ts': text })
      .notes.map(({ message }) => message)
      .join(),
  ).not.toContain('not analysed');
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
