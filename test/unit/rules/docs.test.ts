import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rules } from '../../../rules/index.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test('generated files are up to date (npm run generate)', () => {
  expect(execFileSync('node', ['scripts/generate.mjs', '--check'], { cwd: root, encoding: 'utf8' })).toBe('');
});

test('a rule lies in the file of its id', () => {
  expect(readdirSync(`${root}/rules/rules`).sort()).toEqual(rules.map((rule) => `${rule.id}.ts`).sort());
});

test.each(rules.map((rule) => [rule.id, rule] as const))('%s is named by its construct and explained', (id, rule) => {
  expect(id).toMatch(/^(no|require|prefer|max|within)-[a-z-]+$/);
  expect(rule.title).toMatch(/^[A-Z][^.]+$/);
  expect(rule.why.length).toBeGreaterThan(100);
  expect(Math.min(rule.bad.length, rule.good.length, rule.notAFinding.length)).toBeGreaterThan(0);
  for (const option of Object.values(rule.options)) expect(option.doc).toMatch(/\.$/);
});

test('only the outer files know ESLint and Node, and none knows the compiler or an editor', () => {
  const outer = /^(eslint.*|disk-host|engine)\.ts$|\.cts$/;
  const files = readdirSync(`${root}/rules`, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /^(?:rules\/)?[\w.-]+\.c?ts$/.test(name.replaceAll('\\', '/')))) {
    const imports = [...readIn(file).matchAll(/from '([^']+)'/g)].map((match) => match[1] ?? '');
    const forbidden = outer.test(file) ? /^(typescript|vscode)$/ : /^(typescript|vscode|eslint|node:.*)$/;
    expect(
      imports.filter((name) => forbidden.test(name)),
      file,
    ).toEqual([]);
  }
});

function readIn(name: string): string {
  return /\.c?ts$/.test(name) ? readFileSync(`${root}/rules/${name}`, 'utf8') : '';
}
