import { fileURLToPath } from 'node:url';
import tsParser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import { expect, test } from 'vitest';
import { createEngine } from '../../rules/engine.js';
import { createPlugin } from '../../rules/eslint.js';
import { compareMarkers } from '../fixtures/compare-markers.js';
import { type RuleFixture, ruleFixtures } from '../fixtures/rule-fixtures.js';

const plugin = createPlugin(createEngine);

test.each(ruleFixtures().map((fixture) => [fixture.name, fixture] as const))('%s', async (_, fixture) => {
  // ESLint has no severity `info`.
  const expected = fixture.markers.expected.map((expectation) => ({ ...expectation, severity: undefined }));
  const found = await findingsIn(fixture);
  expect(compareMarkers({ ...fixture.markers, expected }, fixture.text, found)).toEqual([]);
});

async function findingsIn({ file, text, rule, options }: RuleFixture) {
  const parser = tsParser as Linter.Parser;
  const eslint = new ESLint({
    cwd: fileURLToPath(new URL('../../test-fixtures', import.meta.url)),
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}'],
        plugins: { 'llm-cost': plugin },
        languageOptions: /\.[cm]?tsx?$/.test(file) ? { parser } : { parserOptions: { ecmaFeatures: { jsx: true } } },
        rules: { [`llm-cost/${rule.id}`]: ['warn', options] },
      },
    ],
  });
  const [result] = await eslint.lintText(text, { filePath: file });
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = (line: number, column: number) => (lineStarts[line - 1] ?? 0) + column - 1;
  return (result?.messages ?? []).map(({ ruleId, message, line, column, endLine = line, endColumn = column }) => ({
    ruleId: ruleId?.replace('llm-cost/', '') ?? 'fatal',
    message,
    start: offset(line, column),
    end: offset(endLine, endColumn),
  }));
}
