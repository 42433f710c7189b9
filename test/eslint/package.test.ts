import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

beforeAll(() => {
  execFileSync('node', ['-e', `import('./scripts/build.mjs').then(({ buildAll }) => buildAll(['plugin']))`], {
    cwd: root,
  });
}, 60_000);

test.each([
  [
    'eslint.config.mjs',
    `import llmCost from 'eslint-plugin-llm-cost';\nexport default [llmCost.configs.recommended];\n`,
  ],
  ['eslint.config.cjs', `module.exports = [require('eslint-plugin-llm-cost').configs.strict];\n`],
])('the package as it is published works from %s', (name, config) => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'llm-cost-package-')));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, name), config);
  writeFileSync(
    join(folder, 'chat.mjs'),
    `import OpenAI from 'openai';\nconst client = new OpenAI({ maxRetries: 0 });\nawait client.responses.create({ model: 'gpt-4o', input: 'hi' });\n`,
  );
  const output = execFileSync(
    'node',
    [join(root, 'node_modules/eslint/bin/eslint.js'), '--format', 'json', 'chat.mjs'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  const [{ messages }] = JSON.parse(output) as [{ messages: readonly object[] }];
  expect(messages).toContainEqual(expect.objectContaining({ ruleId: 'llm-cost/require-max-tokens', line: 3 }));
});
