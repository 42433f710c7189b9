import { describe, expect, test } from 'vitest';
import { openReach } from '../../../analyzer/modules/reach.js';
import { mapHost } from '../rules/map-host.js';
import { BODY, INIT, lines, URL_ } from './raw-http.js';
import { analyzeFiles, type Files } from './world.js';

describe('silent', () => {
  test.each<[string, string]>([
    ['the own route', `fetch('/api/chat', ${INIT});`],
    ['a relative address', `fetch('v1/chat/completions', ${INIT}); // https://api.openai.com`],
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
