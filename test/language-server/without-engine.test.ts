import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, root } from '../cli/run-cli.js';
import { Session } from './session.js';

// The light bundles, without the heavy one that they load when they need it: where they do, they fail.
const light = folderWith({});
for (const part of ['cli/bin', 'cli/dist']) mkdirSync(join(light, part), { recursive: true });
for (const [from, to] of [
  ['dist/server.cjs', 'server.cjs'],
  ['cli/dist/main.cjs', 'cli/dist/main.cjs'],
  ['cli/bin/llm-cost-lint.cjs', 'cli/bin/llm-cost-lint.cjs'],
] as const)
  copyFileSync(join(root, from), join(light, to));

// Other tests build the plugin anew while this one runs.
const buildPlugin = `
  const [{ bundles }, { build }] = await Promise.all([import('./scripts/build.mjs'), import('esbuild')]);
  await build({ ...bundles.plugin[0], outfile: ${JSON.stringify(join(light, 'plugin.cjs'))} });`;
execFileSync('node', ['--input-type=module', '-e', buildPlugin], { cwd: root });

/** Names that SDKs have, too, in code from which none is in reach. */
const plain = folderWith({
  'app.js': `import { save } from './db.js';\nimport axios from 'axios';\nsave({ name: 'Ann' });\naxios.post('/users', {});\n`,
  'db.js': `import { db } from './pool.js';\nexport const save = (user) => db.users.create(user);\n`,
  'pool.js': `export const db = globalThis.db;\n`,
});
const calling = folderWith({
  'app.js': `import { ask } from './llm.js';\nask('hi');\n`,
  'llm.js': `import OpenAI from 'openai';\nconst client = new OpenAI();\nexport const ask = (input) => client.responses.create({ model: 'gpt-5-mini', input });\n`,
});

describe.each<[string, string, boolean]>([
  ['no SDK is in reach: the engine is not loaded', plain, false],
  ['an SDK is in reach of the imports: the engine is loaded', calling, true],
])('%s', (_, folder, expected) => {
  test('by the command line', () => {
    const program = join(light, 'cli/bin/llm-cost-lint.cjs');
    const { stdout, stderr } = spawnSync('node', [program, 'check', 'app.js'], { cwd: folder, encoding: 'utf8' });
    expect(isMissing(stdout + stderr)).toBe(expected);
    expect(stdout.includes('No findings.')).toBe(!expected);
  });

  test('by ESLint', () => {
    const script = `
      const { Linter } = require(${JSON.stringify(join(root, 'node_modules/eslint'))});
      const plugin = require(${JSON.stringify(join(light, 'plugin.cjs'))});
      const filename = process.cwd() + '/app.js';
      const text = require('node:fs').readFileSync(filename, 'utf8');
      try {
        console.log(new Linter().verify(text, plugin.configs.recommended, { filename }));
      } catch (error) {
        console.log(error.message);
      }`;
    const output = execFileSync('node', ['-e', script], { cwd: folder, encoding: 'utf8' });
    expect(isMissing(output)).toBe(expected);
    expect(output === '[]\n').toBe(!expected);
  });

  test('by the language server', async () => {
    const session = await Session.start(folder, {}, join(light, 'server.cjs'));
    await session.open(join(folder, 'app.js'));
    expect(await session.diagnostics(join(folder, 'app.js'))).toEqual([]);
    expect(isMissing(session.log.join('\n'))).toBe(expected);
    await session.stop();
  });
});

function isMissing(output: string): boolean {
  return output.includes('engine.cjs');
}
