import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, runCli } from './run-cli.js';

const BASE = 'llm-cost.baseline.json';
const CLIENT = "import OpenAI from 'openai';\nexport const client = new OpenAI();\n";
const call = (name: string, prompt: string) =>
  `export const ${name} = (q: string) => client.responses.create({ model: 'gpt-4o-mini', input: '${prompt}' + q });\n`;
const OLD = `import { client } from './client';\n${call('title', 'Give a title to: ')}${call('tags', 'Give tags to: ')}`;
const files = { 'client.ts': CLIENT, 'old.ts': OLD };

const check = (cwd: string, ...args: string[]) =>
  runCli(cwd, ['check', '--rule', 'no-superseded-model:off', '--baseline', BASE, ...args]);
const update = (cwd: string, ...args: string[]) => check(cwd, '--update-baseline', ...args);

/** `old.ts:2 require-max-tokens` for each finding that is not known. */
function found(cwd: string, ...args: string[]): readonly string[] {
  const { stdout } = check(cwd, '--format', 'json', ...args);
  const { findings } = JSON.parse(stdout) as { findings: { file: string; line: number; ruleId: string }[] };
  return findings.map(({ file, line, ruleId }) => `${file}:${line} ${ruleId}`);
}

function adopted(): string {
  const folder = folderWith(files);
  update(folder);
  return folder;
}

const read = (folder: string) => readFileSync(join(folder, BASE), 'utf8');

describe('--baseline', () => {
  it('is written by --update-baseline, and then nothing is left to complain of', () => {
    const folder = folderWith(files);
    expect(update(folder)).toMatchObject({ code: 0, stderr: '' });
    const { code, stdout } = check(folder);
    expect(code).toBe(0);
    expect(stdout).toContain('No findings.');
    expect(stdout).toContain('2 findings of the baseline not shown');
    expect(JSON.parse(check(folder, '--format', 'json').stdout)).toMatchObject({
      baseline: { known: 2 },
      findings: [],
    });
  });

  it('tells of what came since', () => {
    const folder = adopted();
    writeFileSync(join(folder, 'old.ts'), `${OLD}${call('summary', 'Sum up: ')}`);
    expect(found(folder)).toEqual(['old.ts:4 require-max-tokens']);
    expect(check(folder).code).toBe(1);
  });

  it.each([
    [
      'moved within its file',
      `${OLD.split('\n')[0]}\n\n// A comment.\nconst more = 1;\n${OLD.split('\n').slice(1).join('\n')}`,
    ],
    [
      'put in another order',
      `${OLD.split('\n')[0]}\n${call('tags', 'Give tags to: ')}${call('title', 'Give a title to: ')}`,
    ],
    [
      'formatted anew',
      OLD.replaceAll('client.responses.create({ model:', 'client.responses.create({\n    model:').replaceAll("'", '"'),
    ],
    ['given another prompt', OLD.replace('Give a title to: ', 'What is a good title of this? ')],
    ['with other line ends', OLD.replaceAll('\n', '\r\n')],
  ])('knows code again that was %s', (_, text) => {
    const folder = adopted();
    writeFileSync(join(folder, 'old.ts'), text);
    expect(found(folder)).toEqual([]);
    expect(check(folder).stderr).toBe('');
  });

  it('knows functions again in another file', () => {
    const folder = adopted();
    renameSync(join(folder, 'old.ts'), join(folder, 'new.ts'));
    expect(found(folder)).toEqual([]);
  });

  it('counts: one more of the same is new', () => {
    const folder = folderWith({
      'client.ts': CLIENT,
      'old.ts': `import { client } from './client';\n${call('a', 'Hi')}`,
    });
    update(folder);
    writeFileSync(join(folder, 'old.ts'), `import { client } from './client';\n${call('a', 'Hi')}${call('b', 'Hi')}`);
    expect(found(folder)).toEqual(['old.ts:3 require-max-tokens']);
  });

  it('does not take another rule for the known one', () => {
    const folder = adopted();
    writeFileSync(join(folder, 'client.ts'), CLIENT.replace('()', '({ maxRetries: 9 })'));
    expect(found(folder)).toEqual(['old.ts:2 no-excessive-retries', 'old.ts:3 no-excessive-retries']);
  });
});

describe('what is gone', () => {
  it('is told of, and taken out by --prune-baseline alone', () => {
    const folder = adopted();
    const before = read(folder);
    writeFileSync(
      join(folder, 'old.ts'),
      `${OLD.replace("title to: ' + q", "title to: ' + q, max_output_tokens: 20")}${call('more', 'More: ')}`,
    );
    const { stderr } = check(folder);
    expect(stderr).toContain(`${BASE}: 1 finding in it is no longer found: --prune-baseline takes them out`);
    expect(read(folder)).toBe(before);
    expect(check(folder, '--prune-baseline').code).toBe(1);
    expect(read(folder).match(/"rule"/g)).toHaveLength(1);
    expect(check(folder).stderr).toBe('');
    expect(found(folder)).toEqual(['old.ts:4 require-max-tokens']);
  });

  it('is not what nobody has looked at', () => {
    const folder = adopted();
    const before = read(folder);
    expect(check(folder, 'client.ts').stderr).toBe('');
    check(folder, 'client.ts', '--prune-baseline');
    expect(read(folder)).toBe(before);
    update(folder, 'client.ts');
    expect(read(folder)).toBe(before);
  });
});

describe('the file', () => {
  it('is the same whatever the order, and says nothing of the source', () => {
    const folder = adopted();
    const before = read(folder);
    update(folder);
    expect(read(folder)).toBe(before);
    expect(before).not.toMatch(/title|responses/);
    expect(before.split('\n').filter((line) => line.includes('"file":"old.ts"'))).toHaveLength(2);
  });

  it.each([
    ['is not there', undefined, 'could not be read: no such file; --update-baseline writes it.'],
    ['is no JSON', '{', 'this is no JSON; write it anew with --update-baseline.'],
    ['is of another kind', '[]', 'this is no baseline of this version; write it anew with --update-baseline.'],
    ['is damaged', '{ "schema": "llm-cost-lint/baseline@1", "findings": [{}] }', 'this is no baseline of this version'],
  ])('that %s ends the run with one sentence', (_, text, sentence) => {
    const folder = folderWith(text === undefined ? files : { ...files, [BASE]: text });
    const run = check(folder);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/^llm-cost-lint: --baseline llm-cost\.baseline\.json.*\.\n$/);
    expect(run.stderr).toContain(sentence);
    expect(update(folder).code).toBe(0);
  });

  it('has to be named', () => {
    const { code, stderr } = runCli(folderWith(files), ['check', '--update-baseline']);
    expect([code, stderr]).toEqual([
      2,
      'llm-cost-lint: --update-baseline needs a file: llm-cost-lint check --baseline llm-cost.baseline.json --update-baseline.\n',
    ]);
  });
});
