import { describe, expect, test } from 'vitest';
import { wordFilter } from '../../../analyzer/text/word-filter.js';
import { analyzeFiles, CLIENT, type Files, shown } from './world.js';

describe('a filter of words', () => {
  const text = `\uFEFFimport { ask as $ask } from './ask';\nconst élan = this.#tries + _private['a-b'] + x1;`;
  const names = wordFilter(text);

  test.each([
    'import',
    'ask',
    '$ask',
    'from',
    'const',
    'élan',
    'this',
    'tries',
    '#tries',
    '_private',
    'a-b',
    'x1',
  ])('knows %s', (word) => {
    expect(names(word)).toBe(true);
  });

  test('tells most others', () => {
    const others = Array.from({ length: 1000 }, (_, index) => `word${index}`);
    expect(others.filter(names).length).toBeLessThan(300);
  });

  test('knows every word of a long text', () => {
    const words = Array.from({ length: 5000 }, (_, index) => `name${index * 7}`);
    const long = wordFilter(words.join('; '));
    expect(words.filter((word) => !long(word))).toEqual([]);
  });
});

describe('a file with a name that only another SDK bills', () => {
  const lists = `import type OpenAI from 'openai';\nexport const users = (db: any) => db.users.findMany({ take: 5 }).select({ name: true });\n`;
  const engine = `import { SimpleChatEngine } from 'llamaindex';\nexport const engine = new SimpleChatEngine();\n`;

  test('is left alone', () => {
    expect(analyzeFiles({ '/app/users.ts': lists }).analysed).toEqual([]);
  });

  test('is looked at where that SDK is in sight', () => {
    expect(analyzeFiles({ '/app/users.ts': lists, '/app/engine.ts': engine }).analysed).toContain('/app/users.ts');
  });
});

describe('a wrapper that is exported by default', () => {
  const wrapper = `${CLIENT}export default function ask(input: string) { return client.responses.create({ model: 'gpt-4o', input }); }\n`;
  const callsIn = (files: Files) => analyzeFiles({ '/app/ask.ts': wrapper, ...files }).calls.map(({ file }) => file);

  test.each<[string, Files]>([
    ['by any name', { '/app/use.ts': `import query from './ask';\nquery('hi');` }],
    ['by name', { '/app/use.ts': `import { default as query } from './ask';\nquery('hi');` }],
    [
      'behind a barrel',
      {
        '/app/all.ts': `export { default as query } from './ask';`,
        '/app/use.ts': `import { query } from './all';\nquery('hi');`,
      },
    ],
    [
      'behind a barrel that exports it by default',
      {
        '/app/all.ts': `export { default } from './ask';`,
        '/app/use.ts': `import query from './all';\nquery('hi');`,
      },
    ],
    [
      'as what another file wraps and exports by default',
      {
        '/app/all.ts': `import ask from './ask';\nconst query = (text: string) => ask(text);\nexport default query;`,
        '/app/use.ts': `import run from './all';\nrun('hi');`,
      },
    ],
  ])('is found %s', (_, files) => {
    expect(callsIn(files)).toContain('/app/use.ts');
  });

  test('makes no call of what another module exports by default', () => {
    const files = {
      '/app/other.ts': `export default function log(text: string) { return text; }`,
      '/app/use.ts': `import query from './other';\nimport ask from './ask';\nquery('hi');\nexport { ask };`,
    };
    expect(callsIn(files)).not.toContain('/app/use.ts');
  });
});

describe('what a file says of all others', () => {
  const declares = `import type OpenAI from 'openai';\ndeclare global { var llm: OpenAI }\nexport {};\n`;
  const asks = `import 'openai';\nglobalThis.llm.responses.create({ model: 'gpt-4o', input: 'hi' });\nllm.responses.create({ model: 'gpt-4o', input: 'hi' });\n`;

  test('is known though nothing imports it', () => {
    const { calls } = analyzeFiles({ '/app/globals.ts': declares, '/app/ask.ts': asks });
    expect(calls.map(({ recognisedBy }) => recognisedBy)).toContain('type');
  });
});

describe('code behind imports', () => {
  test('is read through files that send nothing', () => {
    const files = {
      '/app/settings.ts': `export { CAP } from './limits';\n`,
      '/app/limits.ts': `export const CAP = 300;\n`,
      '/app/ask.ts': `${CLIENT}import { CAP } from './settings';\nclient.responses.create({ model: 'gpt-4o', input: 'hi', max_output_tokens: CAP });\n`,
    };
    expect(analyzeFiles(files, ['/app/ask.ts']).calls.map(({ outputCap }) => shown(outputCap.fact))).toEqual(['300']);
  });
});
