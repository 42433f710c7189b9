import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../../rules/config.js';
import { configSchema } from '../../../rules/config-schema.js';
import { rules } from '../../../rules/index.js';
import { settingsFrom } from '../../../rules/settings.js';

const complete = {
  preset: 'strict',
  rules: { 'require-max-tokens': 'off', 'no-excessive-retries': ['error', { max: 4 }], 'unused-suppression': 'info' },
  include: ['src/**'],
  exclude: ['**/*.test.ts'],
  silent: ['examples/**'],
  traffic: [
    {
      route: 'chat',
      match: 'src/**',
      callsPerDay: 100,
      outputTokens: 200,
      holes: { history: 3000 },
      cacheHitRate: 0.8,
      batchable: 0,
    },
  ],
  budgets: [
    {
      name: 'chat',
      routes: ['chat'],
      daily_limit_usd: 1200,
      hourly_limit_usd: 100,
      alert_at_pct: [50, 80, 95],
      hard_stop_at_pct: 100,
    },
  ],
  prices: {
    models: {
      mine: { inputPerMTok: 3, outputPerMTok: 15, cacheReadPerMTok: 0.3, cacheWritePerMTok: 3.75, fixedUsdPerMonth: 0 },
    },
    markup: { openrouter: 0.055 },
    hosts: { 'llm.internal': 'my-provider' },
  },
};

test('a complete configuration is read as it is, in JSON and in YAML', () => {
  const json = JSON.stringify(complete, null, '\t');
  expect(parseConfig(json, 'c.json')).toEqual({ config: complete, errors: [] });
  expect(parseConfig(`\uFEFF${json.replaceAll('\n', '\r\n')}`, 'c.json').errors).toEqual([]);
  const yaml = `preset: strict\nrules:\n  require-max-tokens: off\n  no-excessive-retries: [error, { max: 4 }]\n`;
  expect(parseConfig(yaml, 'c.yml').config.rules).toEqual({
    'require-max-tokens': 'off',
    'no-excessive-retries': ['error', { max: 4 }],
  });
  expect(parseConfig('', 'c.yml').errors).toEqual([]);
});

test('the published schema accepts it too', () => {
  const validate = new Ajv2020({ strict: false }).compile(configSchema(rules));
  expect(validate(complete)).toBe(true);
  expect(validate({ ...complete, ruls: {} })).toBe(false);
});

describe('mistakes are named with their line', () => {
  test.each([
    ['{\n  "ruls": {}\n}', 'c.json:2: unknown key "ruls", did you mean "rules"?'],
    [
      'rules:\n  require-max-token: error',
      'c.json:2: unknown key "require-max-token", did you mean "require-max-tokens"?',
    ],
    ['rules:\n  no-excessive-retries: [error, { maximum: 1 }]', 'c.json:2: unknown key "maximum", did you mean "max"?'],
    [
      'rules: { require-max-tokens: warn }',
      'c.json:1: "require-max-tokens" must be one of "off", "info", "warning", "error", not "warn"',
    ],
    [
      'rules: { require-max-tokens: 2 }',
      'c.json:1: "require-max-tokens" must be one of "off", "info", "warning", "error", or a list',
    ],
    ['rules:\n  no-excessive-retries: [error, { max: many }]', 'c.json:2: "max" must be a whole number'],
    ['rules:\n  no-excessive-retries: [error, { max: -1 }]', 'c.json:2: "max" must not be below 0'],
    ['rules:\n  no-excessive-retries: []', 'c.json:2: "no-excessive-retries" must have 1 to 2 entries'],
    ['preset: lenient', 'c.json:1: "preset" must be one of "recommended", "strict", not "lenient"'],
    ['include: src', 'c.json:1: "include" must be a list'],
    ['traffic:\n  - route: a\n    match: b', 'c.json:2: an entry of "traffic" lacks "callsPerDay"'],
    [
      'traffic:\n  - { route: a, match: b, callsPerDay: 1, cacheHitRate: 80 }',
      'c.json:2: "cacheHitRate" must not be above 1',
    ],
    [
      'prices: { models: { a: { inputPerMtok: 1 } } }',
      'c.json:1: unknown key "inputPerMtok", did you mean "inputPerMTok"?',
    ],
    [
      'zzzzzzzzzz: 1',
      'c.json:1: unknown key "zzzzzzzzzz", known are "$schema", "preset", "rules", "include", "exclude", "silent", "traffic", "budgets", "prices"',
    ],
    ['[]', 'c.json:1: the configuration must be an object'],
    ['- a: &x 1\n- *x', 'c.json:1: the configuration must be an object'],
    ['preset: strict\npreset: strict', 'c.json:2: Map keys must be unique'],
  ])('%s', (text, error) => {
    expect(parseConfig(text, 'c.json').errors).toEqual([error]);
  });

  test.each([
    '{"a":',
    '{',
    '\u0000',
    'a: b: c',
    '"',
    '&a [*a]',
    '!!js/function x',
    '%',
  ])('%j does not throw', (text) => {
    const { config, errors } = parseConfig(text, 'c.json');
    expect(errors.length).toBeGreaterThan(0);
    expect(config.rules).toEqual({});
  });
});

describe('settings', () => {
  const levelOf = (settings: ReturnType<typeof settingsFrom>, id: string) => settings.rules.get(id);

  test('the preset, the configuration over it, the overrides over both', () => {
    const { config } = parseConfig(
      'rules: { no-excessive-retries: [error, { max: 4 }], max-retrieval-k: off }',
      'c.yml',
    );
    expect(levelOf(settingsFrom(config), 'no-excessive-retries')).toEqual({ level: 'error', options: { max: 4 } });
    const overridden = settingsFrom(config, { preset: 'strict', rules: { 'no-excessive-retries': 'info' } });
    expect(levelOf(overridden, 'no-excessive-retries')).toEqual({ level: 'info', options: { max: 4 } });
    expect(levelOf(overridden, 'max-retrieval-k')).toEqual({
      level: 'off',
      options: { max: 5, alwaysForPrompts: true },
    });
    expect(levelOf(overridden, 'unused-suppression')).toEqual({ level: 'warning', options: {} });
  });
});
