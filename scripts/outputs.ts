import { configSchema } from '../rules/config-schema.js';
import type { Rule } from '../rules/rule.js';
import { fence, generated, rulePage } from './rule-page.js';
import { suppressionPage } from './suppression-page.js';

/**
 * Every generated file by its path from the root of the repository. Lists and documentation only, written from the rules
 * and the stubs, so that nothing beside them can drift.
 */
export function outputs(rules: readonly Rule[], sdks: readonly string[]): Map<string, string> {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map([
    ['rules/index.ts', rulesIndex(sorted.map((rule) => rule.id))],
    ['analyzer/sdks/index.ts', sdksIndex([...sdks].sort())],
    ['docs/rules.md', rulesTable(sorted)],
    ...sorted.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule)] as const),
    ['docs/rules/unused-suppression.md', suppressionPage],
    ['docs/llm-cost.config.schema.json', `${JSON.stringify(publishedSchema(sorted), null, 2)}\n`],
  ]);
}

function rulesIndex(ids: readonly string[]): string {
  const imports = [
    ...ids.map((id) => `import ${camelCase(id)} from './${id}.js';`),
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

export function rulesTable(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => {
    const { recommended, strict } = rule.level;
    return `| [\`${rule.id}\`](rules/${rule.id}.md) | ${rule.title} | ${recommended} | ${strict} | ${fixNames(rule)} |`;
  });
  return [
    `<!-- ${generated} -->`,
    '# Rules',
    '',
    'A rule speaks of what is *known*. What is hidden behind a spread, a parameter or an opaque object is silence, never a guess.',
    'In ESLint the names begin with `llm-cost/`.',
    '',
    '| Rule | What it asks for | recommended | strict | Fix |',
    '|---|---|---|---|---|',
    ...rows,
    '| [`unused-suppression`](rules/unused-suppression.md) | Suppress only what is there, and say why | warning | warning | fix |',
    '',
    'Levels and options are set in `llm-cost.config.json` or `.yml` ([schema](llm-cost.config.schema.json)):',
    '',
    fence('json', exampleConfig(rules)),
    '',
  ].join('\n');
}

function exampleConfig(rules: readonly Rule[]): string {
  const rule = rules.find(({ options }) => Object.keys(options).length > 0);
  const [[name, option] = []] = Object.entries(rule?.options ?? {});
  const entry = rule && name && option ? { [rule.id]: ['error', { [name]: option.strict ?? option.default }] } : {};
  return JSON.stringify({ preset: 'recommended', rules: entry }).replace(/([:,])(?=\S)/g, '$1 ');
}

function fixNames(rule: Rule): string {
  return [...rule.fix.kinds].sort().join(', ') || 'none';
}

function publishedSchema(rules: readonly Rule[]): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment: generated,
    title: 'Configuration of LLM Cost Lint',
    ...configSchema(rules),
  };
}
