import { Ajv2020 } from 'ajv/dist/2020.js';
import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import { type Node, parseDocument } from 'yaml';
import { checkAgainst } from '../../../rules/config-check.js';
import { configSchema } from '../../../rules/config-schema.js';
import { toEslintRule } from '../../../rules/eslint-rule.js';
import { defineRule, optionsFor } from '../../../rules/rule.js';

type Options = { readonly allow: readonly string[]; readonly usd: number };

const rule = defineRule<Options>({
  id: 'no-sample',
  title: 'A sample',
  why: '',
  fires: '',
  level: { recommended: 'warning', strict: 'warning' },
  options: {
    allow: { default: [], strict: ['src/llm/**'], doc: 'Globs.', schema: { type: 'array', items: 'string' } },
    usd: { default: 0.5, doc: 'An amount.', schema: { type: 'number', minimum: 0 } },
  },
  fix: { kinds: [], doc: '' },
  bad: [],
  good: [],
  notAFinding: [],
  check: () => undefined,
});

test('a list of texts has a value in each preset, and one that is configured takes its place', () => {
  expect(optionsFor(rule, 'recommended')).toEqual({ allow: [], usd: 0.5 });
  expect(optionsFor(rule, 'strict')).toEqual({ allow: ['src/llm/**'], usd: 0.5 });
  expect(optionsFor(rule, 'strict', { allow: ['a'], usd: 0.01 })).toEqual({ allow: ['a'], usd: 0.01 });
});

describe('in a configuration', () => {
  test.each([
    ['{ allow: [src/llm/**, "a"], usd: 0.25 }', []],
    ['{ allow: [], usd: 0 }', []],
    ['{ allow: src/llm }', ['"allow" must be a list, not "src/llm"']],
    ['{ allow: [src, 5] }', ['entry 2 of "allow" must be a text, not 5']],
    ['{ allow: [[a]] }', ['entry 1 of "allow" must be a text']],
    ['{ usd: cheap }', ['"usd" must be a number, 0 or more, not "cheap"']],
    ['{ usd: -0.1 }', ['"usd" must be a number, 0 or more, not -0.1']],
    ['{ alow: [] }', ['unknown key "alow", did you mean "allow"?']],
  ])('%s', (options, messages) => {
    const { contents } = parseDocument(`rules: { no-sample: [error, ${options}] }`);
    const mistakes = checkAgainst(contents as Node, configSchema([rule]));
    expect(mistakes.map(({ message }) => message)).toEqual(messages);
  });

  test('the published schema says the same', () => {
    const validate = new Ajv2020({ strict: false }).compile(configSchema([rule]));
    const configured = (options: object) => validate({ rules: { 'no-sample': ['error', options] } });
    expect([configured({ allow: ['a'], usd: 0.25 }), configured({ allow: 'a' }), configured({ allow: [1] })]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

test.each([
  [{ allow: ['src/**'], usd: 0.25 }, undefined],
  [{ allow: 'src/**' }, 'Value "src/**" should be array.'],
  [{ allow: [1] }, 'Value 1 should be string.'],
  [{ usd: -1 }, 'Value -1 should be >= 0.'],
])('ESLint takes %j', (options, error) => {
  const plugin = { rules: { 'no-sample': toEslintRule(rule, () => undefined) } };
  const config: Linter.Config = { plugins: { sample: plugin }, rules: { 'sample/no-sample': ['error', options] } };
  const run = () => new Linter().verify('', config);
  if (error === undefined) expect(run()).toEqual([]);
  else expect(run).toThrow(error);
});
