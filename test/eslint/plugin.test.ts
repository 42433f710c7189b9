import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import { createPlugin } from '../../rules/eslint.js';
import { rules } from '../../rules/index.js';
import { folderWith } from '../cli/run-cli.js';
import { fakeEngine } from './fake-engine.js';

const code = `import OpenAI from 'openai';\nclient.create({ model: 'a', maxRetries: 8 });\n`;
const filename = '/app/chat.js';

describe('the plugin', () => {
  const plugin = createPlugin(fakeEngine().load);

  test('has every rule, with a page and a schema', () => {
    expect(Object.keys(plugin.rules ?? {})).toEqual([...rules.map((rule) => rule.id), 'unused-suppression']);
    for (const [id, rule] of Object.entries(plugin.rules ?? {})) {
      const meta = 'meta' in rule ? rule.meta : undefined;
      expect(meta?.docs?.url).toBe(`https://github.com/llm-cost-lint/llm-cost-lint/blob/main/docs/rules/${id}.md`);
      expect(meta?.schema).toMatchObject([{ type: 'object', additionalProperties: false }]);
    }
  });

  test('has presets with the options of the preset', () => {
    expect(plugin.configs.recommended.rules?.['llm-cost/no-excessive-retries']).toEqual(['warn', { max: 2 }]);
    expect(plugin.configs.strict.rules?.['llm-cost/no-excessive-retries']).toEqual(['warn', { max: 1 }]);
    expect(plugin.configs.recommended.plugins?.['llm-cost']).toHaveProperty('rules');
  });
});

test('one analysis per file, however many rules are on', () => {
  const { messages, asked } = lintWithFake(code);
  expect(messages.map((message) => message.ruleId)).toEqual([
    'llm-cost/require-max-tokens',
    'llm-cost/no-excessive-retries',
  ]);
  expect(asked).toHaveLength(1);
});

describe('the engine', () => {
  test.each<[string, number, Readonly<Record<string, string>>]>([
    ['a file without imports', 0, { 'a.js': 'const a = 1;\n' }],
    ['the name of a billed method where no SDK is in reach', 0, { 'a.js': 'db.users.create({});\nsaved.post({});\n' }],
    ['imports that lead to no SDK', 0, { 'a.js': `import './b.js';\nask('hi');\n`, 'b.js': `import 'zod';\n` }],
    ['imports that lead to an SDK', 1, { 'a.js': `import './b.js';\nask('hi');\n`, 'b.js': `import 'openai';\n` }],
    [
      'an import that leads to the host of a provider',
      1,
      { 'a.js': `require('./b');\n`, 'b.js': `const url = 'https://api.openai.com/v1/responses';\n` },
    ],
    ['a shape that no other library has', 1, { 'a.js': 'x.chat.completions.create({ model, messages });\n' }],
  ])('is loaded or not for %s', (_, expected, files) => {
    let loaded = 0;
    const plugin = createPlugin((linterFiles) => {
      loaded++;
      return fakeEngine().load(linterFiles);
    });
    const cwd = folderWith(files);
    new Linter({ cwd }).verify(files['a.js'] ?? '', plugin.configs.recommended, { filename: `${cwd}/a.js` });
    expect(loaded).toBe(expected);
  });
});

test('places, fixes and suggestions', () => {
  const [cap, retries] = lintWithFake(code).messages;
  expect(cap).toMatchObject({ line: 2, column: 1, endLine: 2, endColumn: 14, severity: 1 });
  expect(cap?.fix).toBeUndefined();
  expect(cap?.suggestions?.[0]?.desc).toBe('Add max_tokens: 1024');
  expect(retries).toMatchObject({ line: 2, column: 41, endColumn: 42 });
  expect(retries?.suggestions?.[0]).toMatchObject({ desc: 'Set maxRetries to 2', fix: { text: '2' } });
});

test('a byte order mark shifts nothing', () => {
  const plain = lintWithFake(code);
  const marked = lintWithFake(`\uFEFF${code}`);
  expect(marked.asked[0]?.text).toBe(plain.asked[0]?.text);
  expect(marked.messages).toEqual(plain.messages);
});

test.each([
  ['<input>', '/work/__input__.jsx'],
  ['src/a.mjs', '/work/src/a.mjs'],
  ['./a.cjs', '/work/a.cjs'],
  ['/app/a.tsx', '/app/a.tsx'],
  ['C:\\app\\a.ts', 'C:/app/a.ts'],
  ['/app/a.es6', '/app/a.es6.jsx'],
  ['/app/a.vue', '/app/a.vue.ts'],
])('the file name %s', async (name, analysed) => {
  const { lintedFile } = await import('../../rules/linted-file.js');
  expect(lintedFile({ filename: name, cwd: '/work', text: '', parser: 'espree' }).name).toBe(analysed);
});

test('of a single-file component only the scripts are analysed, in place', async () => {
  const { lintedFile } = await import('../../rules/linted-file.js');
  const text = `<template>\n  <p/>\n</template>\n<script setup lang="ts">\nlet a = 1;\n</script>\n`;
  const analysed = lintedFile({ filename: '/a.vue', cwd: '/', text, parser: 'vue' }).text;
  expect(analysed).toHaveLength(text.length);
  expect(analysed.trim()).toBe('let a = 1;');
  expect(analysed.indexOf('let')).toBe(text.indexOf('let'));
});

function lintWithFake(text: string) {
  const { load, asked } = fakeEngine();
  const plugin = createPlugin(load);
  const config = { ...plugin.configs.recommended, files: ['**/*.js'] };
  const linter = new Linter({ cwd: '/app' });
  return { messages: linter.verify(text, [config], { filename }), asked };
}
