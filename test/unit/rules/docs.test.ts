import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseConfig } from '../../../rules/config.js';
import { createEngine } from '../../../rules/engine.js';
import { createPlugin } from '../../../rules/eslint.js';
import { rules } from '../../../rules/index.js';
import type { Rule } from '../../../rules/rule.js';
import { withRuleLevels } from '../../../scripts/manifest.js';
import { rulePage } from '../../../scripts/rule-page.js';
import { rulesOverview, withRuleTable } from '../../../scripts/rule-tables.js';

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
  expect(rule.fires, 'a sentence that says when it fires').toMatch(/^[A-Z`].+\.$/s);
  expect(Math.min(rule.bad.length, rule.good.length, rule.notAFinding.length)).toBeGreaterThan(0);
  for (const option of Object.values(rule.options)) expect(option.doc).toMatch(/\.$/);
});

test('what the docs call the presets of ESLint is what the plugin exports', () => {
  const { recommended, strict } = createPlugin(createEngine).configs;
  const written = JSON.parse(readFileSync(`${root}/docs/eslint-presets.json`, 'utf8'));
  expect([recommended.rules, strict.rules]).toEqual([written.recommended, written.strict]);
});

test('of the manifest and the README only the part about rules is written', () => {
  const manifest = `{\n\t"a": [1,2],\n\t"contributes": { "configuration": { "properties": {\n    "llmCost.rules": {\n      "default": {}\n    } } } },\n  "z":1}\n`;
  const written = withRuleLevels(manifest, rules);
  expect(written.slice(0, 18)).toBe(manifest.slice(0, 18));
  expect(written.endsWith('} } },\n  "z":1}\n')).toBe(true);
  expect(withRuleLevels(written, rules)).toBe(written);
  const { properties, ...others } = JSON.parse(written).contributes.configuration.properties['llmCost.rules'];
  expect(Object.keys(properties)).toEqual([...rules.map(({ id }) => id), 'unused-suppression']);
  expect(others).toEqual({ default: {}, additionalProperties: false });
  const readme = readFileSync(`${root}/README.md`, 'utf8');
  const [before, behind] = [
    readme.slice(0, readme.indexOf('<!-- The table')),
    readme.slice(readme.indexOf('<!-- End of')),
  ];
  const fewer = withRuleTable(readme, rules.slice(0, 1));
  expect([fewer.startsWith(before), fewer.endsWith(behind), fewer.includes(rules[1]?.id ?? '')]).toEqual([
    true,
    true,
    false,
  ]);
  expect(() => withRuleTable('# Nothing', rules)).toThrow('README.md lacks');
});

test('a rule that needs a value of the user says so in its page and in the tables', () => {
  const [first] = rules.filter(({ options }) => Object.keys(options).length > 0);
  const rule = { ...(first as Rule), level: { recommended: 'off', strict: 'off' } as const };
  expect(rulePage(rule)).toContain('Level: off until it is configured, for it needs a value that only you know.');
  expect(rulePage(rule)).toContain('To turn it on, in `llm-cost.config.json`:');
  expect(rulesOverview([rule])).toContain('| off until configured | off until configured |');
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

test('the configurations that docs/traffic.md shows are configurations', () => {
  const fences = [...readFileSync(`${root}/docs/traffic.md`, 'utf8').matchAll(/```json\n([\s\S]*?)```/g)];
  expect(fences.map(([, text = '']) => parseConfig(text).errors)).toEqual([[], []]);
});
