import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../cli/src/apply-fixes.js';
import type { Edit, Finding } from '../../rules/finding.js';
import { CLEAN, folderWith, MISNAMED, RETRYING, runCli, UNCAPPED } from './run-cli.js';

const FIXED = MISNAMED.replace('max_tokens', 'max_completion_tokens');

function fixed(content: string | Buffer, ...args: string[]): Buffer {
  const folder = folderWith({ 'a.ts': content });
  runCli(folder, ['check', '--fix', ...args]);
  expect(readdirSync(folder)).toEqual(['a.ts']);
  return readFileSync(join(folder, 'a.ts'));
}

describe('check --fix', () => {
  it('applies the fixes and reports what is left', () => {
    const folder = folderWith({ 'a.ts': MISNAMED, 'b.ts': UNCAPPED });
    const run = runCli(folder, ['check', '--fix']);
    expect(readFileSync(join(folder, 'a.ts'), 'utf8')).toBe(FIXED);
    expect(readFileSync(join(folder, 'b.ts'), 'utf8')).toBe(UNCAPPED);
    expect(run.stdout).toContain('✓ 1 finding fixed.');
    expect(run.stdout).toContain('✖ 1 finding in 1 file: 1 warning.');
    expect(run.stdout).not.toContain('caps nothing');
  });

  it('changes nothing the second time', () => {
    expect(fixed(FIXED).toString()).toBe(FIXED);
  });

  it('leaves to a person what changes how the program behaves', () => {
    expect(fixed(RETRYING).toString()).toBe(RETRYING);
  });

  it('decides the exit code by what is left', () => {
    const folder = folderWith({ 'a.ts': MISNAMED });
    const args = ['check', '--rule', 'require-max-tokens:error'];
    expect(runCli(folder, args).code).toBe(1);
    expect(runCli(folder, [...args, '--fix']).code).toBe(0);
  });

  it('keeps byte order mark, line breaks, mode and links', () => {
    expect(fixed(`\uFEFF${MISNAMED}`).toString()).toBe(`\uFEFF${FIXED}`);
    expect(fixed(MISNAMED.replaceAll('\n', '\r\n')).toString()).toBe(FIXED.replaceAll('\n', '\r\n'));

    const folder = folderWith({ 'real.ts': MISNAMED });
    chmodSync(join(folder, 'real.ts'), 0o754);
    symlinkSync('real.ts', join(folder, 'link.ts'));
    runCli(folder, ['check', '--fix', 'link.ts']);
    expect(readFileSync(join(folder, 'real.ts'), 'utf8')).toBe(FIXED);
    expect(statSync(join(folder, 'real.ts')).mode & 0o777).toBe(0o754);
    expect(readdirSync(folder)).toEqual(['link.ts', 'real.ts']);
  });

  it('leaves files alone that were not asked for', () => {
    const folder = folderWith({
      'request.ts': "export const request = { model: 'gpt-5-mini', max_tokens: 50, messages: [] };\n",
      'chat.ts': `import OpenAI from 'openai';
import { request } from './request.js';
export const greeting = new OpenAI().chat.completions.create(request);
`,
    });
    const before = readFileSync(join(folder, 'request.ts'), 'utf8');
    runCli(folder, ['check', '--fix', 'chat.ts']);
    expect(readFileSync(join(folder, 'request.ts'), 'utf8')).toBe(before);
    runCli(folder, ['check', '--fix']);
    expect(readFileSync(join(folder, 'request.ts'), 'utf8')).toBe(
      before.replace('max_tokens', 'max_completion_tokens'),
    );
  });

  it('leaves a name alone that is read elsewhere', () => {
    const text = `import OpenAI from 'openai';
const request = { model: 'gpt-5-mini', max_tokens: 50, messages: [] };
if (question.length > request.max_tokens * 4) throw new Error('too long');
export const greeting = new OpenAI().chat.completions.create(request);
`;
    const folder = folderWith({ 'chat.ts': text });
    expect(runCli(folder, ['check', '--fix']).stdout).toContain('`max_tokens` caps nothing');
    expect(readFileSync(join(folder, 'chat.ts'), 'utf8')).toBe(text);
  });

  it('does not touch what it could not write back, nor any other file', () => {
    const latin1 = Buffer.concat([Buffer.from('// caf'), Buffer.from([0xe9]), Buffer.from(`\n${MISNAMED}`)]);
    const folder = folderWith({ 'a.ts': MISNAMED, 'b.ts': latin1 });
    const run = runCli(folder, ['check', '--fix']);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toBe('llm-cost-lint: b.ts was not fixed, nor was any other file: it is not valid UTF-8.\n');
    expect(readFileSync(join(folder, 'a.ts'), 'utf8')).toBe(MISNAMED);
    expect(readFileSync(join(folder, 'b.ts'))).toEqual(latin1);
  });

  it('changes nothing when one of the files is write-protected', () => {
    const folder = folderWith({ 'a.ts': MISNAMED, 'b.ts': MISNAMED });
    chmodSync(folder, 0o777);
    chmodSync(join(folder, 'a.ts'), 0o666);
    chmodSync(join(folder, 'b.ts'), 0o444);
    const run = runCli(folder, ['check', '--fix'], { user: 'nobody' });
    expect(run.stderr).toBe('llm-cost-lint: b.ts was not fixed, nor was any other file: permission denied.\n');
    for (const name of ['a.ts', 'b.ts']) expect(readFileSync(join(folder, name), 'utf8')).toBe(MISNAMED);
    expect(readdirSync(folder)).toEqual(['a.ts', 'b.ts']);
  });

  it('leaves a file without fixes untouched on the disk', () => {
    const folder = folderWith({ 'a.ts': CLEAN });
    const before = statSync(join(folder, 'a.ts'));
    runCli(folder, ['check', '--fix']);
    const after = statSync(join(folder, 'a.ts'));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  });
});

describe('applying fixes to texts', () => {
  const edit = (start: number, end: number, newText: string, file = 'a'): Edit => ({ file, start, end, newText });
  const finding = (edits: Edit[], kind: 'fix' | 'suggestion' = 'fix'): Finding => ({
    ruleId: 'r',
    severity: 'warning',
    at: { file: 'a', start: 0, end: 0 },
    message: '',
    related: [],
    fixes: [{ title: '', kind, edits }],
    usdPerCall: null,
    usdPerMonth: null,
    call: null,
    fingerprint: '',
  });
  const apply = (text: string, ...findings: Finding[]) => {
    const { texts, applied } = applyFixes(
      findings,
      new Map([
        ['a', text],
        ['b', text],
      ]),
    );
    return { a: texts.get('a') ?? text, b: texts.get('b') ?? text, applied: applied.length };
  };

  it('applies several, in any order', () => {
    expect(apply('0123456789', finding([edit(8, 9, 'X')]), finding([edit(1, 2, 'Y'), edit(4, 4, 'Z')])).a).toBe(
      '0Y23Z4567X9',
    );
  });

  it('takes the first of two that overlap or meet', () => {
    expect(apply('0123456789', finding([edit(2, 5, 'X')]), finding([edit(4, 6, 'Y')]))).toMatchObject({
      a: '01X56789',
      applied: 1,
    });
    expect(apply('0123456789', finding([edit(2, 2, 'X')]), finding([edit(2, 2, 'Y')]))).toMatchObject({
      a: '01X23456789',
      applied: 1,
    });
  });

  it('never applies half of a fix', () => {
    const two = finding([edit(4, 5, 'Y'), edit(8, 9, 'Z', 'b')]);
    expect(apply('0123456789', finding([edit(8, 9, 'X', 'b')]), two)).toEqual({
      a: '0123456789',
      b: '01234567X9',
      applied: 1,
    });
    expect(apply('0123456789', finding([edit(0, 1, 'X'), edit(0, 1, 'Y', 'elsewhere')]))).toMatchObject({ applied: 0 });
    expect(apply('0123', finding([edit(0, 1, 'X'), edit(3, 9, 'Y')]))).toMatchObject({ a: '0123', applied: 0 });
  });

  it('leaves suggestions to a person', () => {
    expect(apply('0123', finding([edit(0, 1, 'X')], 'suggestion'))).toMatchObject({ a: '0123', applied: 0 });
  });

  it('writes the line breaks of the file', () => {
    expect(apply('a\r\nb', finding([edit(4, 4, '\nc')])).a).toBe('a\r\nb\r\nc');
    expect(apply('a\nb', finding([edit(3, 3, '\nc')])).a).toBe('a\nb\nc');
  });
});
