import { configSchema } from '../rules/config-schema.js';
import { eslintPreset } from '../rules/eslint-preset.js';
import type { Rule } from '../rules/rule.js';
import { withRuleLevels } from './manifest.js';
import { generated, rulePage } from './rule-page.js';
import { rulesOverview, withRuleTable } from './rule-tables.js';
import { suppressionPage } from './suppression-page.js';

/** What lists and documentation are written from. */
export interface Sources {
  readonly rules: readonly Rule[];
  readonly sdks: readonly string[];
  /** The texts of the two files of which only a part is generated. */
  readonly readme: string;
  readonly packageJson: string;
}

/**
 * Every generated file by its path from the root of the repository. Lists and documentation only, written from the rules
 * and the stubs, so that nothing beside them can drift.
 */
export function outputs({ rules, sdks, readme, packageJson }: Sources): Map<string, string> {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map([
    ['rules/index.ts', rulesIndex(sorted.map((rule) => rule.id))],
    ['analyzer/sdks/index.ts', sdksIndex([...sdks].sort())],
    ['README.md', withRuleTable(readme, sorted)],
    ['package.json', withRuleLevels(packageJson, sorted)],
    ['docs/rules.md', rulesOverview(sorted)],
    ...sorted.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule)] as const),
    ['docs/rules/unused-suppression.md', suppressionPage],
    ['docs/llm-cost.config.schema.json', json(publishedSchema(sorted))],
    ['docs/eslint-presets.json', json(eslintPresets(sorted))],
  ]);
}

function rulesIndex(ids: readonly string[]): string {
  const imports = [
    ...ids.map((id) => `import ${camelCase(id)} from './rules/${id}.js';`),
    `import type { Rule } from './rule.js';`,
  ];
  // In the order in which the formatter sorts imports.
  imports.sort((a, b) => (fileOf(a) < fileOf(b) ? -1 : 1));
  const list = wrapped('export const rules: readonly Rule[] = [', ids.map(camelCase), '];');
  return `// ${generated}\n${imports.join('\n')}\n\n${list}\n`;
}

function sdksIndex(names: readonly string[]): string {
  const imports = names.map((name) => `import ${camelCase(name)} from './${name}.d.ts?raw';`);
  const entries = names.map((name) => `  { name: '${name}', text: ${camelCase(name)} },`);
  return [
    `// ${generated}`,
    `import type { Stub } from '../program/stub.js';`,
    ...imports,
    '',
    'export const stubs: readonly Stub[] = [',
    ...entries,
    '];',
    '',
  ].join('\n');
}

function fileOf(importLine: string): string {
  return importLine.slice(importLine.indexOf("'"));
}

function camelCase(name: string): string {
  return name.replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** As the formatter breaks lines. */
function wrapped(open: string, entries: readonly string[], close: string): string {
  const line = `${open}${entries.join(', ')}${close}`;
  return line.length <= 120 ? line : [open, ...entries.map((entry) => `  ${entry},`), close].join('\n');
}

function publishedSchema(rules: readonly Rule[]): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment: generated,
    title: 'Configuration of LLM Cost Lint',
    ...configSchema(rules),
  };
}

/** What `configs.recommended` and `configs.strict` of the plugin turn on. */
function eslintPresets(rules: readonly Rule[]): object {
  return {
    $comment: generated,
    recommended: eslintPreset(rules, 'recommended'),
    strict: eslintPreset(rules, 'strict'),
  };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
