import { describe, expect, test } from 'vitest';
import { openProject } from '../../../analyzer/project.js';
import { emptyConfig } from '../../../rules/config.js';
import { rules } from '../../../rules/index.js';
import { lint } from '../../../rules/lint.js';
import { priced } from '../../../rules/pricing.js';
import { optionsFor, type Rule } from '../../../rules/rule.js';
import { mapHost } from './map-host.js';

/** What stands before every example of a documentation page. */
const prelude = `import OpenAI from 'openai';
import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';
import { ChatOpenAI } from '@langchain/openai';
import type { VectorStore } from '@langchain/core/vectorstores';
import { chunkCount, defaults, requestOptions } from './settings.js';
export async function example(question: string, vectorStore: VectorStore) {
`;
const packageJson = JSON.stringify({
  dependencies: {
    openai: '^6.0.0',
    ai: '^6.0.0',
    '@ai-sdk/openai': '^3.0.0',
    '@langchain/openai': '^1.0.0',
    '@langchain/core': '^1.0.0',
    '@anthropic-ai/claude-agent-sdk': '^0.3.0',
    '@anthropic-ai/sdk': '^1.0.0',
    '@openai/agents': '^0.20.0',
    'p-retry': '^7.0.0',
  },
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.bad)('reported: %s', (code) => {
    expect(findingsIn(code, rule)).toEqual([id]);
  });
  test.each(rule.good)('accepted: %s', (code) => {
    expect(findingsIn(code, rule)).toEqual([]);
  });
});

/** Under the mildest preset that has the rule; one that is off until it is configured, with its defaults. */
function findingsIn(code: string, rule: Rule): string[] {
  const file = '/app/example.ts';
  const imports = code.split('\n').filter(isImport);
  const body = code.split('\n').filter((line) => !isImport(line));
  const head = /\bclient\b/.test(code)
    ? prelude.replace('export async', 'const client = new OpenAI();\nexport async')
    : prelude;
  const text = [...imports, head, ...body, '}', ''].join('\n');
  const settingsFile = 'export declare const chunkCount: number, defaults: any, requestOptions: any;';
  const host = mapHost({ [file]: text, '/app/package.json': packageJson, '/app/settings.ts': settingsFile });
  const textOf = (path: string) => host.readFile(path) ?? '';
  const config = { ...emptyConfig, ...rule.exampleConfig };
  const { analysis, ...prices } = priced(openProject(host).analyze([file]), config, '/app', textOf);
  const preset = rule.level.recommended === 'off' ? 'strict' : 'recommended';
  const settings = {
    rules: new Map([[rule.id, { level: 'warning' as const, options: optionsFor(rule, preset) }]]),
    root: '/',
    budgets: config.budgets,
    ...prices,
  };
  return lint(analysis, settings, textOf).map((finding) => finding.ruleId);
}

function isImport(line: string): boolean {
  return line.startsWith('import ');
}
