import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'llm-cost-new-rule-'));
const parts = [
  ...[
    'analyzer',
    'cli',
    'docs',
    'extension/tsconfig.json',
    'rules',
    'scripts',
    'test/fixtures',
    'test/unit/rules',
    'test/tsconfig.json',
  ],
  ...['test-fixtures/rules/package.json', 'biome.json', 'forbidden.d.ts', 'package.json', 'README.md'],
  ...['tsconfig.base.json', 'vitest.config.ts'],
];

beforeAll(() => {
  for (const part of parts) {
    cpSync(join(repository, part), join(copy, part), { recursive: true, filter: (path) => !/[\\/]dist$/.test(path) });
  }
  symlinkSync(join(repository, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** What a command in the copy of the repository prints; ends the test when it fails. */
function run(...command: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: copy, encoding: 'utf8' });
  expect(`${stdout}${stderr}`, `${command.join(' ')} ended with ${status}`).toSatisfy(() => status === 0);
  return stdout;
}

/** Type-checks one file and what it imports as the project does. */
function compile(file: string): void {
  const compilerOptions = { noEmit: true, composite: false, emitDeclarationOnly: false };
  const config = { extends: './tsconfig.base.json', compilerOptions, files: [file] };
  writeFileSync(join(copy, 'tsconfig.one-file.json'), JSON.stringify(config));
  run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.one-file.json');
}

/** The names of the tests of a rule that pass, file by file, without the code of examples. */
function passedTests(id: string): readonly string[] {
  const files = ['docs', 'examples', 'fixes', 'fixtures'].map((name) => `test/unit/rules/${name}.test.ts`);
  const output = run(
    'node_modules/vitest/vitest.mjs',
    'run',
    ...files,
    '-t',
    `${id}|generated files`,
    '--reporter=json',
  );
  const { testResults } = JSON.parse(output) as { testResults: TestFile[] };
  return testResults
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'passed')
        .map(nameOf)
        .sort(),
    );
}

interface TestFile {
  readonly name: string;
  readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
}

function nameOf({ fullName }: { readonly fullName: string }): string {
  return fullName.replace(/(?<=reported|accepted): .*/s, '');
}

/** What the script refuses, in its own words. */
function refusal(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/new.mjs', ...args], {
    cwd: copy,
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([1, '']);
  return stderr.trimEnd();
}

test('`npm run new rule` writes a rule, a fixture and its docs, which pass as they are', { timeout: 180_000 }, () => {
  const id = 'no-sample-of-a-rule';
  const lines = run('scripts/new.mjs', 'rule', id).split('\n');
  const written = lines.filter((line) => line.startsWith('wrote '));
  expect(written.slice(0, 2)).toEqual([`wrote rules/rules/${id}.ts`, `wrote test-fixtures/rules/${id}/openai.ts`]);
  expect(written).toContain(`wrote docs/rules/${id}.md`);
  expect(lines.slice(written.length, written.length + 2)).toEqual(['', 'Next:']);
  compile(`rules/rules/${id}.ts`);
  run(
    'node_modules/@biomejs/biome/bin/biome',
    'check',
    '--vcs-enabled=false',
    '--error-on-warnings',
    `rules/rules/${id}.ts`,
  );
  expect(passedTests(id)).toEqual([
    'generated files are up to date (npm run generate)',
    `${id} is named by its construct and explained`,
    `${id} accepted`,
    `${id} reported`,
    `all fixes of ${id}/openai.ts can be applied together`,
    `each fix of ${id}/openai.ts mends its finding and nothing else`,
    `${id} has fixtures with a marker and with a deliberate silence`,
    `${id}/openai.ts`,
  ]);

  expect(refusal('rule', id)).toBe(`rules/rules/${id}.ts exists already; delete it first, or extend it.`);
});

test.each([
  ['avoid-things'],
  ['no_things'],
  ['no-'],
  ['no-Things'],
  ['max-10'],
  ['../no-evil'],
])('%s is no id of a rule', (id) => {
  const reason = 'it begins with no-, require-, prefer-, max- or within-, and goes on in lower case, with hyphens.';
  expect(refusal('rule', id)).toBe(`"${id}" cannot be the id of a rule: ${reason}`);
});

test('without an id, or a kind that there is, it says how it is used', () => {
  expect(refusal('rule')).toBe('Usage: npm run new rule <id>, for example: npm run new rule no-idle-agent');
  expect(refusal('toString', 'x')).toMatch(/^Usage: npm run new rule <id>.*; or: npm run new sdk <npm package>/);
});
