import { describe, expect, test } from 'vitest';
import type { LlmCall } from '../../../analyzer/call.js';
import { callsIn, type Files, shown, shownPrompt } from './world.js';

const MESSAGES = `messages: [{ role: 'user', content: 'Hello there' }]`;
const BODY = `{ model: 'gpt-4o', max_tokens: 50, ${MESSAGES} }`;
const OPENAI = 'https://api.openai.com/v1';

/** `wrapper post | chat | openai | gpt-4o | cap 50 | user: Hello there`. */
function line(call: LlmCall): string {
  const who = `${call.recognisedBy} ${call.callee.text}`;
  return [who, call.operation, call.provider ?? 'unknown', shown(call.model), `cap ${shown(call.outputCap.fact)}`]
    .concat(shownPrompt(call.prompt))
    .join(' | ');
}

function lines(text: string, others: Files = {}, file?: string): string[] {
  return callsIn(text, others, file).map(line);
}

const ASKED = (callee: string) => `wrapper ${callee} | chat | openai | gpt-4o | cap 50 | user: Hello there`;

describe('a helper is told where to send what: its caller asks the model', () => {
  const SENDER = `export async function send(url, options) {\n  const response = await fetch(url, options);\n  return response.json();\n}`;
  const INIT = `{ method: 'POST', body: JSON.stringify(${BODY}) }`;

  test.each<[string, string, Files]>([
    [
      'address and options',
      `import { send } from './send';\nsend('${OPENAI}/chat/completions', ${INIT});`,
      { '/app/send.js': SENDER },
    ],
    [
      'options without what is its own',
      `import { stream } from './send';\nstream('${OPENAI}/chat/completions', { ...${INIT}, onMessage() {} });`,
      {
        '/app/send.js': `export async function stream(url, options) {\n  const { onMessage, ...rest } = options;\n  const response = await fetch(url, rest);\n  onMessage(response);\n}`,
      },
    ],
    [
      'address and body',
      `import { post } from './send';\npost('${OPENAI}/chat/completions', ${BODY});`,
      {
        '/app/send.ts': `export const post = (url: string, body: object) => fetch(url, { method: 'POST', body: JSON.stringify(body) }).then((r) => r.json());`,
      },
    ],
    [
      'a path',
      `import { post } from './send';\npost('/chat/completions', ${BODY});`,
      {
        '/app/send.ts': `export const post = (path: string, body: object) => fetch('${OPENAI}' + path, { method: 'POST', body: JSON.stringify(body) });`,
      },
    ],
    [
      'a body for a fixed address',
      `import { complete } from './send';\ncomplete({ method: 'POST', body: JSON.stringify(${BODY}) });`,
      { '/app/send.ts': `export const complete = (init: RequestInit) => fetch('${OPENAI}/chat/completions', init);` },
    ],
    [
      'through a second helper',
      `import { send } from './outer';\nsend('${OPENAI}/chat/completions', ${INIT});`,
      {
        '/app/outer.ts': `import { raw } from './inner';\nexport const send = (url: string, init: RequestInit) => raw(url, init);`,
        '/app/inner.ts': `export const raw = (url: string, init: RequestInit) => fetch(url, init);`,
      },
    ],
    [
      'axios',
      `import { post } from './send';\npost('${OPENAI}/chat/completions', ${BODY});`,
      {
        '/app/send.ts': `import axios from 'axios';\nexport const post = (url: string, data: object) => axios.post(url, data);`,
      },
    ],
  ])('%s', (_, text, others) => {
    const found = lines(text, others);
    expect(found).toHaveLength(1);
    expect(found[0]?.replace(/^wrapper \w+/, 'wrapper')).toBe(ASKED('').replace('wrapper ', 'wrapper'));
  });

  test('a method of a client class', () => {
    const text = `class Client {
  private base: string;
  constructor(config: { base?: string }) { this.base = config.base ?? '${OPENAI}'; }
  private async request(path: string, init: RequestInit) { return (await fetch(this.base + path, init)).json(); }
  chat(body: object) { return this.request('/chat/completions', { method: 'POST', body: JSON.stringify(body) }); }
  models() { return this.request('/models', { method: 'GET' }); }
}
new Client({}).chat(${BODY});`;
    expect(lines(text).filter((entry) => entry.startsWith('wrapper'))).toEqual([
      'wrapper this.request | chat | unknown | unknown | cap unknown | unknown: {body}',
      ASKED('newClient({}).chat'),
    ]);
  });

  test('and the callers of that caller are wrappers’ callers as ever', () => {
    const others = {
      '/app/send.js': SENDER,
      '/app/ask.js': `import { send } from './send';\nexport function ask(question) {\n  return send('${OPENAI}/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'gpt-4o', max_tokens: 50, messages: [{ role: 'user', content: question }] }) });\n}`,
    };
    expect(lines(`import { ask } from './ask';\nask('Hello there');`, others, '/app/main.js')).toEqual([ASKED('ask')]);
  });

  test('a base that is handed in is not known, but what asks is', () => {
    const others = {
      '/app/send.js': SENDER,
      '/app/ask.js': `import { send } from './send';\nexport async function ask(base, question) {\n  await send(\`\${base}/chat/completions\`, { method: 'POST', body: JSON.stringify({ model: 'gpt-4o', max_tokens: 50, messages: [{ role: 'user', content: question }] }) });\n}`,
    };
    expect(
      lines(`import { ask } from './ask';\nask(config.url + '/v1', 'Hello there');`, others, '/app/main.js'),
    ).toEqual([ASKED('ask').replace('openai', 'unknown')]);
  });
});

describe('the request inside a helper', () => {
  const helper = `const send = (path: string, body: object) => fetch('${OPENAI}' + path, { method: 'POST', body: JSON.stringify(body) });`;

  test('is a call where most of its callers ask a model, though nobody knows of what there', () => {
    expect(lines(`${helper}\nsend('/chat/completions', ${BODY});`)).toEqual([
      'type fetch | chat | unknown | unknown | cap unknown | unknown: {body}',
      ASKED('send'),
    ]);
  });

  test('is none where most of them send something else', () => {
    const others = `send('/files', {});\nsend('/assistants', {});`;
    expect(lines(`${helper}\nsend('/chat/completions', ${BODY});\n${others}`)).toEqual([ASKED('send')]);
  });
});

describe('silent', () => {
  const SENDER = `export const send = (url: string, init?: RequestInit) => fetch(url, init); // ${OPENAI}`;
  test.each<[string, string]>([
    ['another address', `send('https://example.com/orders', { method: 'POST', body: JSON.stringify(${BODY}) });`],
    ['the own server', `send('/api/chat', { method: 'POST', body: JSON.stringify(${BODY}) });`],
    ['nothing posted', `send('${OPENAI}/chat/completions'); // post()`],
    ['another method', `send('${OPENAI}/chat/completions', { method: 'GET', body: JSON.stringify(${BODY}) });`],
    [
      'an address that nobody knows',
      `declare const url: string;\nsend(url, { method: 'POST', body: JSON.stringify(${BODY}) });`,
    ],
  ])('%s', (_, text) => {
    expect(lines(`import { send } from './send';\n${text}`, { '/app/send.ts': SENDER })).toEqual([]);
  });
});
