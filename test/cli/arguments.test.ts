import { describe, expect, it } from 'vitest';
import { CLEAN, folderWith, runCli, UNCAPPED } from './run-cli.js';

const folder = folderWith({ 'clean.ts': CLEAN, 'uncapped.ts': UNCAPPED });

describe('help and version', () => {
  it('shows the help when nothing is asked', () => {
    const run = runCli(folder, []);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('Usage: llm-cost-lint <command>');
    expect(run.stdout).toContain('Exit codes:');
  });

  it('shows the help of one command, with the options it has', () => {
    expect(runCli(folder, ['check', '--help']).stdout).toContain('--fix');
    expect(runCli(folder, ['report', '-h']).stdout).not.toContain('--fix ');
    expect(runCli(folder, ['help', 'report']).stdout).toContain('table (default), json');
    expect(runCli(folder, ['help', 'check']).stdout).toMatch(/--fail-on <level> .*\(default: warning\)/);
  });

  it('shows the version', () => {
    expect(runCli(folder, ['--version'])).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    });
  });
});

describe('what cannot be done ends with 2, one sentence and nothing on standard output', () => {
  const cases: readonly (readonly [string[], string])[] = [
    [['check', '--presett', 'strict'], 'Unknown option --presett; did you mean --preset?'],
    [['check', '--formt=json'], 'Unknown option --formt; did you mean --format?'],
    [['chekc'], 'Unknown command "chekc"; did you mean check?'],
    [['frobnicate'], 'Unknown command "frobnicate": use `check`, `report`, `diff`, `explain` or `models`.'],
    [['clean.ts'], '"clean.ts" is a path, not a command: run `llm-cost-lint check clean.ts`.'],
    [['--quiet'], 'Say what to do: `check`, `report`, `diff`, `explain` or `models`; see `llm-cost-lint --help`.'],
    [['report', '--fix'], '`report` has no option --fix: it belongs to `check`.'],
    [['check', '--fix=yes'], '--fix takes no value, but got "yes".'],
    [['check', '--format'], '--format needs a value: --format <name>.'],
    [['check', '--config', '--quiet'], '--config needs a value: --config <file>.'],
    [
      ['check', '--format', 'table'],
      '--format cannot be "table": it is one of text, json, sarif, github, junit, markdown.',
    ],
    [
      ['check', '--preset', 'stric'],
      '--preset cannot be "stric": it is one of recommended, strict; did you mean strict?',
    ],
    [
      ['check', '--rule', 'require-max-tokens'],
      '--rule require-max-tokens: write it as id:level, for example require-max-tokens:error.',
    ],
    [
      ['check', '--rule', 'require-max-tokens:warn'],
      '--rule require-max-tokens:warn: the level is one of off, info, warning, error',
    ],
    [
      ['check', '--rule', 'require-max-token:error'],
      '--rule require-max-token:error: there is no rule "require-max-token"; did you mean require-max-tokens?',
    ],
    [['check', '--cwd', 'nowhere'], '--cwd nowhere: there is no such directory.'],
    [['check', '--config', 'nowhere.json'], '--config nowhere.json: there is no such file.'],
    [['check', 'nowhere.ts'], `There is no file or directory "nowhere.ts" in ${folder}.`],
    [['report', 'clean.ts', 'nowhere'], `There is no file or directory "nowhere" in ${folder}.`],
    [['check', 'nowhere/**/*.ts'], `No source file matches "nowhere/**/*.ts" in ${folder}.`],
    [['check', '*.vue'], `No source file matches "*.vue" in ${folder}.`],
  ];
  it.each(cases)('%j', (args, sentence) => {
    const run = runCli(folder, args);
    expect(run.stderr.startsWith(`llm-cost-lint: ${sentence}`), run.stderr).toBe(true);
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(run).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('exit codes by findings', () => {
  const codeOf = (...args: string[]) => runCli(folder, args).code;

  it('fails on warnings and errors, unless told otherwise', () => {
    expect(codeOf('check')).toBe(1);
    expect(codeOf('report')).toBe(1);
    expect(codeOf('check', 'clean.ts')).toBe(0);
    expect(codeOf('check', '--rule', 'require-max-tokens:info')).toBe(0);
    expect(codeOf('report', '--rule', 'llm-cost/require-max-tokens:error')).toBe(1);
  });

  it('fails at the level that is asked for', () => {
    expect(codeOf('check', '--fail-on', 'error')).toBe(0);
    expect(codeOf('check', '--fail-on', 'error', '--rule', 'require-max-tokens:error')).toBe(1);
    expect(codeOf('check', '--fail-on', 'warning')).toBe(1);
    expect(codeOf('check', '--fail-on', 'warning', 'clean.ts')).toBe(0);
    expect(codeOf('check', '--fail-on', 'info', '--rule', 'require-max-tokens:info')).toBe(1);
    expect(codeOf('check', '--fail-on', 'never', '--rule', 'require-max-tokens:error')).toBe(0);
  });

  it('works from another directory', () => {
    const run = runCli('/', ['check', '--cwd', folder, 'uncapped.ts']);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/^uncapped\.ts:3:/);
  });
});
