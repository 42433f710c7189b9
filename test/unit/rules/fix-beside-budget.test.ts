import { expect, test } from 'vitest';
import { openProject } from '../../../analyzer/project.js';
import { emptyConfig } from '../../../rules/config.js';
import { lint } from '../../../rules/lint.js';
import { priced } from '../../../rules/pricing.js';
import { mapHost } from './map-host.js';

/** The titles of the fixes for a cap above 1,000 tokens. */
function fixesOf(settings: string): readonly string[] {
  const file = '/app/ask.ts';
  const host = mapHost({
    [file]: `import Anthropic from '@anthropic-ai/sdk';
const client = new Anthropic();
export const ask = (content: string) =>
  client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 20000, ${settings} messages: [{ role: 'user', content }] });`,
  });
  const textOf = (path: string) => host.readFile(path) ?? '';
  const { analysis, ...prices } = priced(openProject(host).analyze([file]), emptyConfig, '/app', textOf);
  const rules = new Map([['max-output-tokens', { level: 'warning' as const, options: { max: 1000 } }]]);
  const findings = lint(analysis, { rules, root: '/app', ...prices }, textOf);
  expect(findings).toHaveLength(1);
  return findings.flatMap(({ fixes }) => fixes.map(({ title }) => title));
}

test('a cap is not lowered below a budget for thinking that counts towards it', () => {
  expect(fixesOf(`thinking: { type: 'enabled', budget_tokens: 10000 },`)).toEqual([]);
  expect(fixesOf('')).toHaveLength(1);
});
