import { describe, expect, test } from 'vitest';
import { estimateCost } from '../../../analyzer/money/estimate.js';
import { priceBook } from '../../../analyzer/money/prices.js';
import { openProject } from '../../../analyzer/project.js';
import { emptyConfig } from '../../../rules/config.js';
import { rules } from '../../../rules/index.js';
import { lint } from '../../../rules/lint.js';
import { settingsFrom } from '../../../rules/settings.js';
import { mapHost } from './map-host.js';

/** What stands before every example of a documentation page. */
const prelude = `import OpenAI from 'openai';
import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';
import { ChatOpenAI } from '@langchain/openai';
import type { VectorStore } from '@langchain/core/vectorstores';
import { chunkCount, defaults, requestOptions } from './settings.js';
const client = new OpenAI();
export async function example(question: string, vectorStore: VectorStore) {
`;
const packageJson = JSON.stringify({
  dependencies: {
    openai: '^6.0.0',
    ai: '^6.0.0',
    '@ai-sdk/openai': '^3.0.0',
    '@langchain/openai': '^1.0.0',
    '@langchain/core': '^1.0.0',
  },
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.bad)('reported: %s', (code) => {
    expect(findingsIn(code).filter((ruleId) => ruleId === id)).toEqual([id]);
  });
  test.each(rule.good)('accepted: %s', (code) => {
    expect(findingsIn(code).filter((ruleId) => ruleId === id)).toEqual([]);
  });
});

function findingsIn(code: string): string[] {
  const file = '/app/example.ts';
  const text = `${prelude}${code}\n}\n`;
  const settingsFile = 'export declare const chunkCount: number, defaults: any, requestOptions: any;';
  const host = mapHost({ [file]: text, '/app/package.json': packageJson, '/app/settings.ts': settingsFile });
  const analysis = openProject(host).analyze([file]);
  const settings = settingsFrom(emptyConfig, { costOf: (call) => estimateCost(call, priceBook()) });
  return lint(analysis, settings, (path) => host.readFile(path) ?? '').map((finding) => finding.ruleId);
}
