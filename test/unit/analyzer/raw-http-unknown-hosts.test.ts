// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code under test has templates of its own.
import { describe, expect, test } from 'vitest';
import type { LlmCall } from '../../../analyzer/call.js';
import { callsIn, type Files, shown } from './world.js';

const MESSAGES = `messages: [{ role: 'user', content: 'hi' }]`;
const posted = (url: string, body = `{ model: 'some-model', ${MESSAGES} }`) =>
  `fetch(${url}, { method: 'POST', body: JSON.stringify(${body}) });`;

/** `chat | unknown | some-model`: who bills is never guessed. */
function lines(text: string, others: Files = {}): string[] {
  return callsIn(text, others).map((call: LlmCall) =>
    [call.operation, call.provider ?? 'unknown', shown(call.model)].join(' | '),
  );
}

describe('a host that is not known, where path and body are those of a model', () => {
  test.each<[string, string]>([
    ['a gateway of a company', posted(`'https://llm.example.com/v1/chat/completions'`)],
    ['a host that ends like a known one', posted(`'https://api.openai.com.example.com/v1/chat/completions'`)],
    ['a variable of the environment', posted('`${process.env.BASE}/chat/completions`')],
    ['a base that comes in', `export const ask = (base: string) => ${posted('`${base}/v1/chat/completions`')}`],
    [
      'a setting with a default',
      `declare const config: { base?: string };\n${posted('`${config.base || "https://api.hyperbolic.xyz/v1"}/chat/completions`')}`,
    ],
    [
      'a whole address by default',
      `import axios from 'axios';\ndeclare const config: { url?: string };\nconst client = axios.create({ baseURL: config.url || 'https://api.example.com/v1/chat/completions' });\nclient.post('', { model: 'some-model', ${MESSAGES} });`,
    ],
    [
      'the messages of Anthropic',
      posted('`${process.env.PROXY}/v1/messages`', `{ model: 'some-model', max_tokens: 100, ${MESSAGES} }`),
    ],
    [
      'a list that is built elsewhere',
      `export const ask = (messages: unknown[]) => ${posted('`${process.env.BASE}/chat/completions`', `{ model: 'some-model', messages }`)}`,
    ],
  ])('%s', (_, text) => {
    expect(lines(text)).toEqual(['chat | unknown | some-model']);
  });

  test('a machine of one’s own costs nothing per token', () => {
    expect(lines(posted(`'http://localhost:8080/v1/chat/completions'`))).toEqual(['chat | local | some-model']);
  });

  test.each<[string, string, string]>([
    ['completions', `{ model: 'some-model', prompt: 'hi' }`, 'completion'],
    ['responses', `{ model: 'some-model', input: 'hi' }`, 'chat'],
    ['embeddings', `{ model: 'some-model', input: ['hi'] }`, 'embedding'],
  ])('%s of the protocol that others speak too', (path, body, operation) => {
    expect(lines(posted(`\`\${process.env.BASE}/v1/${path}\``, body))).toEqual([`${operation} | unknown | some-model`]);
    expect(lines(posted(`\`\${process.env.BASE}/v1/${path}\``, `{ id: 1 }`))).toEqual([]);
  });

  test('Ollama wherever it runs, by what only Ollama takes', () => {
    const body = `{ model: 'some-model', prompt: 'hi', options: { num_predict: 1 } }`;
    expect(lines(posted('`${process.env.OLLAMA}/api/generate`', body))).toEqual(['completion | unknown | some-model']);
    const chat = `{ model: 'some-model', ${MESSAGES}, keep_alive: '5m' }`;
    expect(lines(posted('`${process.env.OLLAMA}/api/chat`', chat))).toEqual(['chat | unknown | some-model']);
  });
});

describe('silent', () => {
  test.each<[string, string]>([
    ['the own server', posted('`${window.location.origin}/v1/chat/completions`')],
    ['the own server, by the request', posted('`${req.nextUrl.origin}/v1/chat/completions`')],
    ['a relative address', posted(`'/v1/chat/completions'`)],
    ['no messages', posted('`${process.env.BASE}/chat/completions`', `{ question: 'hi' }`)],
    [
      'messages in one case',
      `declare const c: boolean;\n${posted('`${process.env.BASE}/chat/completions`', `c ? { ${MESSAGES} } : { id: 1 }`)}`,
    ],
    ['a route of a chat', `// https://api.openai.com\n${posted('`${process.env.BASE}/api/chat`')}`],
    [
      'a route that generates',
      `// https://api.openai.com\n${posted('`${process.env.BASE}/api/generate`', `{ prompt: 'hi', model: 'x' }`)}`,
    ],
    ['messages of another kind', posted('`${process.env.BASE}/v1/messages`', `{ messages: ['hi'] }`)],
    [
      'an instance that is handed in',
      `import { type AxiosInstance } from 'axios';\nexport const ask = (http: AxiosInstance) => http.post('/chat/completions', { model: 'x', ${MESSAGES} });`,
    ],
    ['a list of completions', `fetch(\`\${process.env.BASE}/chat/completions\`);`],
    [
      'an address that is not known at all',
      `// chat/completions\nexport const ask = (url: string) => ${posted('url')}`,
    ],
  ])('%s', (_, text) => {
    expect(lines(text)).toEqual([]);
  });
});
