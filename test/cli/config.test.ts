import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONFIG_NAMES } from '../../cli/src/config-files.js';
import { configFileNames } from '../../rules/config.js';
import { CLEAN, folderWith, RETRYING, reportOf, runCli, UNCAPPED } from './run-cli.js';

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

  it('speaks of its own folder, and of the working directory where it was taken from elsewhere', () => {
    const only = config({ include: ['src/**'] });
    const folder = folderWith({
      'src/a.ts': UNCAPPED,
      'src/examples/b.ts': UNCAPPED,
      'lib/c.ts': UNCAPPED,
      'ci/elsewhere.json': only,
      'llm-cost.config.json': only,
      'sub/llm-cost.config.json': only,
      'sub/src/d.ts': UNCAPPED,
    });
    const other = folderWith({ 'shared.json': only, 'llm-cost.config.json': '{}' });
    const found = (...args: string[]) => Object.keys(severities(folder, ...args)).sort();
    expect(found()).toEqual(['src/a.ts', 'sub/src/d.ts']);
    for (const elsewhere of ['ci/elsewhere.json', join(other, 'shared.json')])
      expect(found('--config', elsewhere)).toEqual(['src/a.ts']);
    // Without a pattern of its own the default list holds: examples are silent.
    expect(found('--config', join(other, 'llm-cost.config.json'))).toEqual(['lib/c.ts', 'src/a.ts', 'sub/src/d.ts']);
    // One that would have been found anyway means the same where it is named.
    expect(found('sub', '--config', 'sub/llm-cost.config.json')).toEqual(['sub/src/d.ts']);
    expect(found('--cwd', 'src', '--config', '../llm-cost.config.json')).toEqual(['a.ts']);
    expect(found('--cwd', 'sub', '--config', '../ci/elsewhere.json')).toEqual(['src/d.ts']);
    expect(found('--cwd', 'ci', '--config', 'elsewhere.json')).toEqual([]);
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

describe('a configuration of which nothing can be used ends with 2 and says where', () => {
  const cases: readonly (readonly [string, Record<string, string>, RegExp])[] = [
    ['broken JSON', { 'llm-cost.config.json': '{\n  "rules": {' }, /llm-cost\.config\.json:\d+:\d+: /],
    ['broken YAML', { 'llm-cost.config.yml': 'rules:\n  - a: [' }, /llm-cost\.config\.yml:\d+:\d+: /],
    ['not an object', { 'llm-cost.config.json': '[1]' }, /llm-cost\.config\.json:1:1: .* must be an object/],
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

describe('a configuration with mistakes', () => {
  const WRONG = {
    ruls: {},
    rules: { 'require-max-tokens': 'error', 'no-excessive-retries': 'fatal' },
    traffic: [
      { route: 'bad', match: 'a.ts', callsPerDay: -5 },
      { route: 'good', match: 'a.ts', callsPerDay: 100, outputTokens: 10 },
    ],
  };
  const folder = folderWith({ 'llm-cost.config.json': JSON.stringify(WRONG), 'a.ts': UNCAPPED });

  it('names all of them, each with its place, and goes on with the rest', () => {
    for (const command of ['check', 'report']) {
      const { code, stdout, stderr } = runCli(folder, [command, '--quiet', '--format', 'json']);
      expect(code).toBe(2);
      expect(stderr.trimEnd().split('\n')).toEqual([
        'llm-cost-lint: llm-cost.config.json:1:2: unknown key "ruls", did you mean "rules"?',
        'llm-cost-lint: llm-cost.config.json:1:73: "no-excessive-retries" must be one of "off", "info", "warning", "error", not "fatal"',
        'llm-cost-lint: llm-cost.config.json:1:137: entry 1 of "traffic" is left out: "callsPerDay" must be a number from 0 to 1,000,000,000, not -5',
      ]);
      const { findings, notes } = JSON.parse(stdout);
      expect(findings).toMatchObject([{ ruleId: 'require-max-tokens', severity: 'error' }]);
      expect(notes).toMatchObject([{ line: 1, column: 2 }, { column: 73 }, { file: 'llm-cost.config.json' }]);
    }
    expect(JSON.parse(runCli(folder, ['report', '--format', 'json']).stdout).routes).toMatchObject([{ route: 'good' }]);
  });

  it('ends with 2 whatever the rest comes to, and with no mistakes as ever', () => {
    expect(runCli(folder, ['check', '--fail-on', 'never']).code).toBe(2);
    expect(runCli(folder, ['explain', 'a.ts:3']).code).toBe(2);
    const right = folderWith({ 'llm-cost.config.json': asError, 'a.ts': UNCAPPED });
    expect(runCli(right, ['check', '--fail-on', 'never'])).toMatchObject({ code: 0, stderr: '' });
    expect(runCli(right, ['explain', 'a.ts:3'])).toMatchObject({ code: 0, stderr: '' });
  });

  it('counts where no file holds a call, and wherever it lies', () => {
    const empty = folderWith({
      'sub/llm-cost.config.json': '{"x":1}',
      'llm-cost.config.yml': 'y: 1',
      'sub/a.ts': '',
      'b.ts': '',
    });
    const { code, stdout, stderr } = runCli(empty, ['check']);
    expect(code).toBe(2);
    expect(stdout).toContain('No ');
    expect(stderr).toContain('sub/llm-cost.config.json:1:2: unknown key "x"');
    expect(stderr).toContain('llm-cost.config.yml:1:1: unknown key "y"');
  });

  it("lets no fix be written: what it leaves out may say which files are nobody's to touch", () => {
    const files = { 'llm-cost.config.json': '{ "exclud": ["a.ts"] }', 'a.ts': RETRYING };
    const kept = folderWith(files);
    const { code, stderr } = runCli(kept, ['check', '--fix']);
    expect(code).toBe(2);
    expect(stderr).toContain('Nothing was fixed: mend the configuration first.');
    expect(readFileSync(join(kept, 'a.ts'), 'utf8')).toBe(RETRYING);
  });
});
