import { describe, expect, test } from 'vitest';
import { estimateCost } from '../../../analyzer/money/estimate.js';
import { priceBook } from '../../../analyzer/money/prices.js';
import { ASKED, BODY, INIT, lines, URL_ } from './raw-http.js';
import { callIn, callsIn, type Files, shown } from './world.js';

const prices = priceBook();

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
