import { describe, expect, it } from 'vitest';
import { CONFIG_NAMES } from '../../cli/src/config-files.js';
import { configFileNames } from '../../rules/config.js';
import { CLEAN, folderWith, reportOf, runCli, UNCAPPED } from './run-cli.js';

const config = (value: unknown) => JSON.stringify(value, null, 2);
const asError = config({ rules: { 'require-max-tokens': 'error' } });
const asOff = config({ rules: { 'require-max-tokens': 'off' } });

function severities(folder: string, ...args: string[]): Record<string, string> {
  return Object.fromEntries(reportOf(folder, args).findings.map(({ file, severity }) => [file, severity]));
}

describe('which configuration counts', () => {
  it('is the one nearest to each file', () => {
    const folder = folderWith({
      'llm-cost.config.json': asError,
      'a.ts': UNCAPPED,
      'sub/b.ts': UNCAPPED,
      'sub/llm-cost.config.yml': 'rules:\n  require-max-tokens: info\n',
      'sub/deep/c.ts': UNCAPPED,
      'off/llm-cost.config.json': asOff,
      'off/d.ts': UNCAPPED,
    });
    expect(severities(folder)).toEqual({ 'a.ts': 'error', 'sub/b.ts': 'info', 'sub/deep/c.ts': 'info' });
    expect(severities(folder, 'off', '--config', 'llm-cost.config.json')).toEqual({ 'off/d.ts': 'error' });
  });

  it('gives way to the command line', () => {
    const folder = folderWith({ 'llm-cost.config.json': asOff, 'a.ts': UNCAPPED });
    expect(severities(folder)).toEqual({});
    expect(severities(folder, '--rule', 'require-max-tokens:error')).toEqual({ 'a.ts': 'error' });
  });

  it('keeps the link from a finding to its call, whatever configuration the call is under', () => {
    const folder = folderWith({
      'a/llm-cost.config.json': asOff,
      'a/a.ts': UNCAPPED,
      'b/llm-cost.config.json': asError,
      'b/b.ts': CLEAN + UNCAPPED.split('\n').slice(2).join('\n').replace('greeting', 'other'),
    });
    const { calls, findings } = reportOf(folder);
    expect(findings.map(({ call }) => calls[call ?? -1])).toMatchObject([{ file: 'b/b.ts', line: 4 }]);
  });

  it('says which files are looked at', () => {
    const folder = folderWith({
      'llm-cost.config.json': config({ include: ['src/**', 'one.ts'], exclude: ['**/*.test.ts', 'src/old'] }),
      'one.ts': CLEAN,
      'two.ts': CLEAN,
      'src/chat.ts': CLEAN,
      'src/chat.test.ts': CLEAN,
      'src/old/chat.ts': CLEAN,
    });
    const { calls, files } = reportOf(folder);
    expect(calls.map((call) => call.file)).toEqual(['one.ts', 'src/chat.ts']);
    expect(files.seen).toBe(2);
  });

  it('prices with the prices it declares', () => {
    const models = { 'gpt-5-mini': { inputPerMTok: 1000, outputPerMTok: 1_000_000 } };
    const folder = folderWith({ 'llm-cost.config.json': config({ prices: { models } }), 'a.ts': CLEAN });
    expect(reportOf(folder).calls[0]?.usd).toMatchObject({ priceMatch: 'override', output: { high: 50 } });
  });

  it('has the names that the rules package knows', () => {
    expect(CONFIG_NAMES).toEqual(configFileNames);
  });
});

describe('a configuration that cannot be used ends with 2 and says where', () => {
  const cases: readonly (readonly [string, Record<string, string>, RegExp])[] = [
    [
      'misspelt key',
      { 'llm-cost.config.json': '{\n  "ruls": {}\n}' },
      /^llm-cost-lint: llm-cost\.config\.json:2: unknown key "ruls", did you mean "rules"\?\n$/,
    ],
    [
      'misspelt rule',
      { 'llm-cost.config.json': '{ "rules": { "require-max-token": "off" } }' },
      /llm-cost\.config\.json:1: unknown key "require-max-token", did you mean "require-max-tokens"\?/,
    ],
    [
      'wrong level',
      { 'llm-cost.config.json': '{ "rules": {\n"require-max-tokens": "fatal" } }' },
      /llm-cost\.config\.json:2: /,
    ],
    ['broken JSON', { 'llm-cost.config.json': '{\n  "rules": {' }, /llm-cost\.config\.json:\d+: /],
    ['broken YAML', { 'llm-cost.config.yml': 'rules:\n  - a: [' }, /llm-cost\.config\.yml:\d+: /],
    ['not an object', { 'llm-cost.config.json': '[1]' }, /llm-cost\.config\.json:1: /],
    [
      'two at once',
      { 'llm-cost.config.json': '{}', 'llm-cost.config.yml': '' },
      /There are both llm-cost\.config\.json and llm-cost\.config\.yml in \.: keep one of them\./,
    ],
    [
      'a language that is not read',
      { 'llm-cost.config.js': 'export default {}' },
      /llm-cost\.config\.js is not read: write it as /,
    ],
    [
      'deeper down',
      { 'sub/llm-cost.config.json': '{"x":1}', 'sub/a.ts': '' },
      /sub\/llm-cost\.config\.json:1: unknown key "x"/,
    ],
  ];
  it.each(cases)('%s', (_name, files, sentence) => {
    // No file holds a call: the mistake must not wait for the first one.
    const folder = folderWith({ 'a.ts': 'export {};\n', ...files });
    for (const command of ['check', 'report']) {
      const run = runCli(folder, [command]);
      expect(run).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr).toMatch(sentence);
      expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
    }
  });

  it('does not run configuration written as code', () => {
    const folder = folderWith({ 'a.ts': '', 'llm-cost.config.mjs': "process.stdout.write('ran'); export default {};" });
    expect(runCli(folder, ['check'])).toMatchObject({ code: 2, stdout: '' });
  });

  it('reads an empty one', () => {
    const folder = folderWith({ 'a.ts': CLEAN, 'llm-cost.config.yml': '' });
    expect(runCli(folder, ['check']).code).toBe(0);
  });
});
