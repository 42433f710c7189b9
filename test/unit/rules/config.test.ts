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
  expect(parseConfig(json)).toEqual({ config: complete, errors: [], isUnreadable: false });
  expect(parseConfig(`\uFEFF${json.replaceAll('\n', '\r\n')}`).errors).toEqual([]);
  const yaml = `preset: strict\nrules:\n  require-max-tokens: off\n  no-excessive-retries: [error, { max: 4 }]\n`;
  expect(parseConfig(yaml).config.rules).toEqual({
    'require-max-tokens': 'off',
    'no-excessive-retries': ['error', { max: 4 }],
  });
  expect(parseConfig('').errors).toEqual([]);
});

test('the published schema accepts it too', () => {
  const validate = new Ajv2020({ strict: false }).compile(configSchema(rules));
  expect(validate(complete)).toBe(true);
  expect(validate({ ...complete, ruls: {} })).toBe(false);
});

const inWords = ({ errors }: ReturnType<typeof parseConfig>) =>
  errors.map(({ line, column, message }) => `${line}:${column}: ${message}`);

describe('mistakes are named with their place', () => {
  test.each([
    ['{\n  "ruls": {}\n}', '2:3: unknown key "ruls", did you mean "rules"?'],
    ['{ "preset": "strict", "ruls": {} }', '1:23: unknown key "ruls", did you mean "rules"?'],
    ['rules:\n  require-max-token: error', '2:3: unknown key "require-max-token", did you mean "require-max-tokens"?'],
    ['rules:\n  no-excessive-retries: [error, { maximum: 1 }]', '2:35: unknown key "maximum", did you mean "max"?'],
    [
      'rules: { require-max-tokens: warn }',
      '1:30: "require-max-tokens" must be one of "off", "info", "warning", "error", not "warn"',
    ],
    [
      'rules: { require-max-tokens: 2 }',
      '1:30: "require-max-tokens" must be one of "off", "info", "warning", "error", or a list, not 2',
    ],
    [
      'rules:\n  no-excessive-retries: [error, { max: many }]',
      '2:40: "max" must be a whole number, 0 or more, not "many"',
    ],
    ['rules:\n  no-excessive-retries: [error, { max: -1 }]', '2:40: "max" must be a whole number, 0 or more, not -1'],
    ['rules:\n  no-excessive-retries: []', '2:25: "no-excessive-retries" must have 1 to 2 entries'],
    ['preset: lenient', '1:9: "preset" must be one of "recommended", "strict", not "lenient"'],
    ['preset:', '1:8: "preset" must be one of "recommended", "strict", not nothing'],
    ['include: src', '1:10: "include" must be a list, not "src"'],
    ['traffic:\n  - route: a\n    match: b', '2:5: entry 1 of "traffic" is left out: it lacks "callsPerDay"'],
    [
      'traffic:\n  - { route: a, match: b, callsPerDay: 1, cacheHitRate: 80 }',
      '2:57: entry 1 of "traffic" is left out: "cacheHitRate" must be a number from 0 to 1, not 80',
    ],
    ['traffic: [3]', '1:11: entry 1 of "traffic" is left out: it must be an object, not 3'],
    [
      'prices: { models: { a: { inputPerMtok: 1 } } }',
      '1:26: "a" is left out: unknown key "inputPerMtok", did you mean "inputPerMTok"?',
    ],
    [
      'zzzzzzzzzz: 1',
      '1:1: unknown key "zzzzzzzzzz", known are "$schema", "preset", "rules", "include", "exclude", "silent", "traffic", "budgets", "prices"',
    ],
    ['[]', '1:1: the configuration must be an object'],
    ['- a: &x 1\n- *x', '1:1: the configuration must be an object'],
    ['preset: strict\npreset: strict', '2:1: Map keys must be unique'],
    ['traffic: [{ route: "", callsPerDay: 1 }]', '1:20: entry 1 of "traffic" is left out: "route" must not be empty'],
    ['budgets: [{ name: "" }]', '1:19: entry 1 of "budgets" is left out: "name" must not be empty'],
    [
      'traffic: [{ route: a, callsPerDay: 1, stepsPerCall: 0 }]',
      '1:53: entry 1 of "traffic" is left out: "stepsPerCall" must be a number from 1 to 10,000, not 0',
    ],
    [
      '{"traffic": [] "budgets": []}',
      '1:16: this is no JSON: here or just before, a comma, a colon, a quotation mark or a bracket is missing or too much',
    ],
    ['preset: strict: x', '1:9: this is no YAML: Nested mappings are not allowed in compact mappings'],
  ])('%s', (text, error) => {
    expect(inWords(parseConfig(text))).toEqual([error]);
  });

  test('every one of them, in file order', () => {
    const wrong =
      '{\n "presett": 1,\n "include": 3, "rules": { "nope": "off" },\n "budgets": [{ "name": 1 }, { "nam": "a" }] }';
    expect(inWords(parseConfig(wrong)).map((error) => error.replace(/, known are .*/, ''))).toEqual([
      '2:2: unknown key "presett", did you mean "preset"?',
      '3:13: "include" must be a list, not 3',
      '3:27: unknown key "nope"',
      '4:24: entry 1 of "budgets" is left out: "name" must be a text, not 1',
      '4:29: entry 2 of "budgets" is left out: it lacks "name"',
      '4:31: entry 2 of "budgets" is left out: unknown key "nam", did you mean "name"?',
    ]);
  });
});

describe('what is not wrong holds', () => {
  const held = (text: string) => {
    const { config, errors, isUnreadable } = parseConfig(text);
    expect(errors.length).toBeGreaterThan(0);
    expect(isUnreadable).toBe(false);
    return config;
  };

  test('a wrong key leaves the others alone', () => {
    expect(held('preset: strict\nruls: {}\ninclude: src\nexclude: [a, 5, b]')).toEqual({
      preset: 'strict',
      exclude: ['a', 'b'],
      rules: {},
      traffic: [],
      budgets: [],
      prices: {},
    });
  });

  test('a wrong option of a rule keeps its level, a wrong level not its options', () => {
    const text =
      'rules: { no-excessive-retries: [error, { max: -1 }], max-retrieval-k: [loud, { max: 3 }], require-max-tokens: off }';
    expect(held(text).rules).toEqual({ 'no-excessive-retries': ['error', {}], 'require-max-tokens': 'off' });
  });

  test('a route, a budget or a price that is half wrong is none', () => {
    const config = held(
      [
        'traffic:',
        '  - { route: a, callsPerDay: -5, outputTokens: 3 }',
        '  - { route: b, callsPerDay: 7, holes: { x: lots } }',
        '  - { route: c, callsPerDay: 9 }',
        'budgets: [{ name: a, routes: b }, { name: c, daily_limit_usd: 2 }]',
        'prices: { models: { m: { inputPerMTok: free, outputPerMTok: 2 }, n: { inputPerMTok: 1 } }, markup: { x: -1, y: 0.1 } }',
      ].join('\n'),
    );
    expect(config.traffic).toEqual([{ route: 'c', callsPerDay: 9 }]);
    expect(config.budgets).toEqual([{ name: 'c', daily_limit_usd: 2 }]);
    expect(config.prices).toEqual({ models: { n: { inputPerMTok: 1 } }, markup: { y: 0.1 } });
  });

  test('an alias is not followed, and takes only itself away', () => {
    expect(held('include: &list [a]\nexclude: *list')).toMatchObject({ include: ['a'] });
    expect(held('include: [a, 5]\npreset: strict')).toMatchObject({ include: ['a'], preset: 'strict' });
  });
});

describe('what is no configuration at all', () => {
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
    const { config, errors } = parseConfig(text);
    expect(errors.length).toBeGreaterThan(0);
    expect(config.rules).toEqual({});
    for (const { line, column } of errors) expect(Math.min(line, column)).toBeGreaterThan(0);
  });
});

describe('settings', () => {
  const levelOf = (settings: ReturnType<typeof settingsFrom>, id: string) => settings.rules.get(id);

  test('the preset, the configuration over it, the overrides over both', () => {
    const { config } = parseConfig('rules: { no-excessive-retries: [error, { max: 4 }], max-retrieval-k: off }');
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
