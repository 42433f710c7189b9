import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import tsParser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import { expect, test } from 'vitest';
import { createEngine } from '../../rules/engine.js';
import { createPlugin } from '../../rules/eslint.js';

const plugin = createPlugin(createEngine);
const call = `client.responses.create({ model: 'gpt-5-mini', input: 'hi' });`;
const esm = `import OpenAI from 'openai';\nconst client = new OpenAI();\n${call}\n`;
const commonJs = `const OpenAI = require('openai');\nconst client = new OpenAI();\n${call}\n`;
const jsx = `import OpenAI from 'openai';\nconst client = new OpenAI();\n${call}\nexport const a = <p>{1}</p>;\n`;
const typed = `import OpenAI from 'openai';\nconst client: OpenAI = new OpenAI();\n${call}\n`;

const jsxOptions = { parserOptions: { ecmaFeatures: { jsx: true } } };
const ts = { parser: tsParser as Linter.Parser, ...jsxOptions };

test.each<[string, string, Linter.LanguageOptions]>([
  ['chat.js', esm, {}],
  ['chat.mjs', esm, {}],
  ['chat.cjs', commonJs, { sourceType: 'commonjs' }],
  ['chat.jsx', jsx, jsxOptions],
  ['chat.ts', typed, { parser: ts.parser }],
  ['chat.mts', typed, ts],
  ['chat.tsx', jsx.replace('client =', 'client: OpenAI ='), ts],
  ['with space/chät.js', esm, {}],
  ['crlf.js', esm.replaceAll('\n', '\r\n'), {}],
  ['bom.js', `\uFEFF${esm}`, {}],
])('%s', async (name, text, languageOptions) => {
  const folder = folderWith({ [name]: text });
  const [result] = await eslintIn(folder, languageOptions).lintFiles([name]);
  expect(result?.messages).toMatchObject([
    { ruleId: 'llm-cost/require-max-tokens', line: 3, column: 1, endLine: 3, endColumn: 24, severity: 1 },
  ]);
});

test('code without a file', async () => {
  const [result] = await eslintIn(folderWith({}), {}).lintText(esm);
  expect(result?.messages).toHaveLength(1);
  const [relative] = await eslintIn(folderWith({}), {}).lintText(esm, { filePath: 'src/new.js' });
  expect(relative?.messages).toHaveLength(1);
});

test('facts from other files come from the disk', async () => {
  const folder = folderWith({
    'llm.js': `import OpenAI from 'openai';\nexport const client = new OpenAI({ maxRetries: 8 });\n`,
    'chat.js': `import { client } from './llm.js';\n${call.replace(' }', ', max_output_tokens: 5 }')}\n`,
  });
  const [result] = await eslintIn(folder, {}).lintFiles(['chat.js']);
  expect(result?.messages).toMatchObject([{ ruleId: 'llm-cost/no-excessive-retries', line: 2, column: 1 }]);
  // The option lies in another file, which ESLint does not let a rule edit.
  expect(result?.messages[0]?.fix).toBeUndefined();
});

test("ESLint's own comments and ours suppress", async () => {
  const theirs = esm.replace(call, `// eslint-disable-next-line llm-cost/require-max-tokens -- fine\n${call}`);
  const ours = esm.replace(call, `// llm-cost-disable-next-line require-max-tokens -- fine\n${call}`);
  for (const text of [theirs, ours]) {
    const [result] = await eslintIn(folderWith({}), {}).lintText(text);
    expect(result?.messages).toEqual([]);
  }
});

test('--fix writes what the rule says, and nothing is left', async () => {
  const text = `import OpenAI from 'openai';
await new OpenAI().chat.completions.create({ model: 'gpt-5-mini', messages: [], max_tokens: 5 });
`;
  const [result] = await eslintIn(folderWith({}), {}, true).lintText(`\uFEFF${text}`);
  expect(result?.output).toBe(`\uFEFF${text.replace('max_tokens', 'max_completion_tokens')}`);
  expect(result?.messages).toEqual([]);
});

function eslintIn(cwd: string, languageOptions: Linter.LanguageOptions, fix = false): ESLint {
  const files = ['**/*.{js,jsx,mjs,cjs,ts,tsx,mts}'];
  return new ESLint({
    cwd,
    fix,
    overrideConfigFile: true,
    overrideConfig: [{ ...plugin.configs.recommended, files, languageOptions }],
  });
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'llm-cost-eslint-')));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
