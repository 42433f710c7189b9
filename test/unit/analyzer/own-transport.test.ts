import { describe, expect, test } from 'vitest';
import { callIn, shown } from './world.js';

const timeOf = (options: string, before = '') => {
  const text = `import OpenAI from 'openai';\n${before}\nnew OpenAI(${options}).responses.create({ model: 'gpt-4o', input: 'hi' });`;
  return shown(callIn(text).timeoutMs.fact);
};

describe('the time-out with a transport of its own', () => {
  test.each([
    '{ fetch }',
    '{ fetch: fetch }',
    '{ fetch: globalThis.fetch }',
    '{ fetch: (...args) => globalThis.fetch(...args) }',
    '{ fetch: (url: any, init?: any) => fetch(url, init) }',
    '{ fetch: async (url: any, init?: any) => await fetch(url, init) }',
    '{ fetch: undefined }',
  ])("is the SDK's where that is the platform's: %s", (options) => {
    expect(timeOf(options)).toBe('absent (600000)');
  });

  test.each([
    ['{ fetch: (url: any, init: any) => fetch(url, { ...init, signal: AbortSignal.timeout(5) }) }', ''],
    ['{ fetch: (url: any, init: any, ...rest: any) => fetch(url, init) }', ''],
    ['{ fetch: (url: any, init = { signal }) => fetch(url, init) }', 'declare const signal: any;'],
    ['{ fetch: (url: any, init: any) => { return fetch(url, init); } }', ''],
    ['{ fetch: () => fetch() }', ''],
    ['{ fetch }', `import fetch from 'node-fetch';`],
    ['{ fetch }', `import { fetch } from './limited.js';`],
    ['{ fetch: (...args) => own.fetch(...args) }', 'declare const own: any;'],
    ['{ fetch: (...args) => globalThis.fetch(...args) }', 'const globalThis = { fetch: limited };'],
  ])('is not known with any other: %s %s', (options, before) => {
    expect(timeOf(options, before)).toBe('unknown');
  });
});

describe('options that may hold a signal', () => {
  const embedding = (options: string, parameters: string) =>
    shown(
      callIn(
        `import { embed } from 'ai';\nimport { openai } from '@ai-sdk/openai';\nexport const ask = (${parameters}) => embed({ model: openai.embedding('m'), value: 'x', ${options} });`,
      ).timeoutMs.fact,
    );

  test('leave open whether it gives up', () => {
    expect(embedding('...o', 'o: any')).toBe('unknown');
    expect(embedding('...(o ?? {})', 'o?: any')).toBe('unknown');
    expect(embedding('abortSignal: o.signal', 'o: any')).toBe('unknown');
  });

  test('but not where their type has no such name, or they are in sight', () => {
    expect(embedding('...o', 'o: { value?: string }')).toBe('absent');
    expect(embedding('...{ value: o }', 'o: string')).toBe('absent');
    expect(embedding('maxRetries: o', 'o: number')).toBe('absent');
  });

  test('and take nothing from a time that is set', () => {
    const text = `import OpenAI from 'openai';\nexport const ask = (o: any) => new OpenAI(o).responses.create({ model: 'gpt-4o', input: 'hi' }, { timeout: 9 });`;
    expect(shown(callIn(text).timeoutMs.fact)).toBe('9');
  });
});

describe('a signal that is aborted', () => {
  const timeWith = (signal: string, before: string, others = {}) =>
    shown(
      callIn(
        `import OpenAI from 'openai';\n${before}\nexport async function ask(stop: any, ms: number) {\nconst controller = new AbortController();\n${signal}\n}`,
        others,
      ).timeoutMs.fact,
    );
  const asked = (signal: string) =>
    `await new OpenAI().responses.create({ model: 'gpt-4o', input: 'hi' }, { signal: ${signal} });`;
  const stopping = (body: string, given = '{ control, stop }') =>
    `const listening = (button: any) => {\nconst control = new AbortController();\nconst stop = () => { control.abort(); };\n${body}\nreturn ${given};\n};`;

  test.each([
    [`stop.onclick = () => controller.abort();\n${asked('controller.signal')}`, ''],
    [`const { signal } = controller;\n${asked('controller.signal')}`, ''],
    [`const signal = controller.signal;\n${asked('signal')}`, ''],
    [`const { control } = listening(stop);\n${asked('control.signal')}`, stopping('button.addListener(stop);')],
    [
      `const { control: mine, stop: end } = listening(stop);\n${asked('mine.signal')}\nend();`,
      stopping('button.addListener(stop);'),
    ],
  ])('by events gives up at no time: %s', (code, before) => {
    expect(timeWith(code, before)).toBe('absent (600000)');
  });

  test('leaves the time that is set', () => {
    const code = `await new OpenAI({ timeout: 7 }).responses.create({ model: 'gpt-4o', input: 'hi' }, { signal: controller.signal });`;
    expect(timeWith(code, '')).toBe('7');
  });

  test.each([
    [`setTimeout(() => controller.abort(), ms);\n${asked('controller.signal')}`, ''],
    [`abortLate(controller, ms);\n${asked('controller.signal')}`, 'declare function abortLate(a: any, b: any): void;'],
    [`stop.mine = controller;\n${asked('controller.signal')}`, ''],
    [`withTimeout(ms, () => controller.abort());\n${asked('controller.signal')}`, 'declare const withTimeout: any;'],
    [`const { control } = listening(stop);\n${asked('control.signal')}`, stopping('setTimeout(stop, 500);')],
    [`const { control } = listening(stop);\n${asked('control.signal')}`, stopping('button.watch(control);')],
    [
      `const { control } = listening();\n${asked('control.signal')}`,
      'const shared = new AbortController();\nexport const listening = () => ({ control: shared });',
    ],
    [asked('stop.signal'), ''],
    [asked('AbortSignal.any([controller.signal, stop.signal])'), ''],
  ])('by a clock, or out of sight, may: %s %s', (code, before) => {
    expect(timeWith(code, before)).toBe('unknown');
  });

  test('elsewhere, by a clock there', () => {
    const others = {
      '/app/stop.ts':
        'export function listening() { const control = new AbortController(); setTimeout(() => control.abort(), 9); return { control }; }',
    };
    const code = `const { control } = listening();\n${asked('control.signal')}`;
    expect(timeWith(code, `import { listening } from './stop.js';`, others)).toBe('unknown');
  });
});
