import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLEAN, folderWith, reportOf, runCli } from './run-cli.js';

/** The files whose one call is in the report. */
function filesWithCalls(folder: string, ...args: string[]): string[] {
  return reportOf(folder, args).calls.map((call) => call.file);
}

describe('which files are looked at', () => {
  it('takes every kind of source file and no declarations', () => {
    const names = ['a.ts', 'b.tsx', 'c.mts', 'd.cts', 'e.js', 'f.jsx', 'g.mjs', 'h.cjs'];
    const others = ['i.d.ts', 'j.d.mts', 'k.json', 'l.vue', 'm.min.js', 'n.md'];
    const report = reportOf(folderWith(Object.fromEntries([...names, ...others].map((name) => [name, CLEAN]))));
    expect(report.calls.map((call) => call.file)).toEqual(names);
    expect(report.files).toMatchObject({ seen: names.length, failed: [] });
  });

  it('skips what was installed or generated, but not sources of that name', () => {
    const folder = folderWith({
      'src/chat.ts': CLEAN,
      'src/build/chat.ts': CLEAN,
      'node_modules/x/chat.js': CLEAN,
      'packages/a/node_modules/x/chat.js': CLEAN,
      'dist/chat.js': CLEAN,
      'packages/a/build/chat.js': CLEAN,
      '.next/chat.js': CLEAN,
      'out/chat.js': CLEAN,
      'coverage/chat.js': CLEAN,
    });
    expect(filesWithCalls(folder)).toEqual(['src/build/chat.ts', 'src/chat.ts']);
  });

  it('leaves out what git ignores, up to the root of the repository', () => {
    const folder = folderWith({
      '.git/HEAD': 'ref: refs/heads/main\n',
      '.gitignore': '# generated\n/gen/\n*.gen.ts\n!keep.gen.ts\n',
      'gen/a.ts': CLEAN,
      'app/gen/b.ts': CLEAN,
      'app/c.gen.ts': CLEAN,
      'app/keep.gen.ts': CLEAN,
      'app/.gitignore': 'local/**\n',
      'app/local/d.ts': CLEAN,
    });
    expect(filesWithCalls(folder)).toEqual(['app/gen/b.ts', 'app/keep.gen.ts']);
    expect(filesWithCalls(folder, '--cwd', 'app')).toEqual(['gen/b.ts', 'keep.gen.ts']);
  });

  it('takes files, directories and globs, each file once', () => {
    const folder = folderWith({ 'a/one.ts': CLEAN, 'a/two.ts': CLEAN, 'b/three.ts': CLEAN, 'c/[id]/four.ts': CLEAN });
    expect(filesWithCalls(folder, 'a', 'a/one.ts', './a/**/*.ts')).toEqual(['a/one.ts', 'a/two.ts']);
    expect(filesWithCalls(folder, '{a,b}/t*.ts')).toEqual(['a/two.ts', 'b/three.ts']);
    expect(filesWithCalls(folder, 'c/[id]/*.ts')).toEqual(['c/[id]/four.ts']);
  });

  it('takes a file that is named even where a walk would pass it by', () => {
    expect(filesWithCalls(folderWith({ 'dist/a.js': CLEAN }), 'dist/a.js')).toEqual(['dist/a.js']);
  });

  it('handles paths with spaces and other signs', () => {
    const names = ['my app/chat (copy).ts', 'ünïcode 日本/chat.ts', '#hash/a&b.ts'];
    expect(filesWithCalls(folderWith(Object.fromEntries(names.map((name) => [name, CLEAN])))).sort()).toEqual(
      names.sort(),
    );
  });
});

describe('symbolic links', () => {
  it('goes through links in a circle once', () => {
    const folder = folderWith({ 'src/chat.ts': CLEAN });
    symlinkSync('..', join(folder, 'src/up'));
    symlinkSync('src', join(folder, 'again'));
    symlinkSync('chat.ts', join(folder, 'src/alias.ts'));
    symlinkSync('nowhere.ts', join(folder, 'src/dangling.ts'));
    symlinkSync('self.ts', join(folder, 'src/self.ts'));
    const report = reportOf(folder);
    expect(report.calls.map((call) => call.file)).toEqual(['src/chat.ts']);
    expect(report.files.seen).toBe(1);
  });

  it('follows a link out of the folder, and names the file by the link', () => {
    const outside = folderWith({ 'lib/chat.ts': CLEAN });
    const folder = folderWith({ 'package.json': '{}' });
    symlinkSync(join(outside, 'lib'), join(folder, 'linked'));
    expect(filesWithCalls(folder)).toEqual(['linked/chat.ts']);
    expect(filesWithCalls(folder, 'linked')).toEqual(['linked/chat.ts']);
  });

  it('works in a directory that is itself a link', () => {
    const real = folderWith({ 'src/chat.ts': CLEAN });
    const parent = folderWith({});
    symlinkSync(real, join(parent, 'link'));
    expect(filesWithCalls(join(parent, 'link'))).toEqual(['src/chat.ts']);
    expect(filesWithCalls(parent, '--cwd', 'link', 'src')).toEqual(['src/chat.ts']);
  });
});

describe('files that cannot be used', () => {
  it('says why, and analyses the others', () => {
    const folder = folderWith({
      'binary.ts': Buffer.from([1, 0, 2, 0]),
      'utf16.ts': Buffer.from(`\uFEFF${CLEAN}`, 'utf16le'),
      'good.ts': CLEAN,
      'notes.txt': 'hello',
    });
    const { files, calls } = reportOf(folder, ['.', 'notes.txt']);
    expect(calls.map((call) => call.file)).toEqual(['good.ts']);
    expect(files).toEqual({
      seen: 3,
      analysed: 1,
      silent: 0,
      failed: [
        { file: 'notes.txt', why: 'it is not a TypeScript or JavaScript source file' },
        { file: 'binary.ts', why: 'it is a binary file' },
        { file: 'utf16.ts', why: 'it is written in UTF-16; save it as UTF-8' },
      ],
    });
  });

  it('goes on without what it may not read', () => {
    const folder = folderWith({ 'secret.ts': CLEAN, 'closed/chat.ts': CLEAN, 'good.ts': CLEAN });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'secret.ts'), 0o000);
    chmodSync(join(folder, 'closed'), 0o000);
    const { calls, files } = reportOf(folder, [], { user: 'nobody' });
    chmodSync(join(folder, 'closed'), 0o755);
    expect(calls.map((call) => call.file)).toEqual(['good.ts']);
    expect(files.failed).toEqual([
      { file: 'closed', why: 'permission denied' },
      { file: 'secret.ts', why: 'permission denied' },
    ]);
  });

  it('tells a person on standard error, unless quiet', () => {
    const folder = folderWith({ 'binary.ts': Buffer.from([0]), 'good.ts': CLEAN });
    expect(runCli(folder, ['check'])).toMatchObject({
      code: 0,
      stderr: 'note binary.ts was left out: it is a binary file\n',
    });
    expect(runCli(folder, ['check', '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('survives broken, empty and odd files', () => {
    const folder = folderWith({
      'broken.ts': 'import { from "openai"; const x = {{{ `${',
      'empty.ts': '',
      'good.ts': CLEAN,
      'latin1.ts': Buffer.concat([Buffer.from('// caf'), Buffer.from([0xe9]), Buffer.from(`\n${CLEAN}`)]),
      'long.ts': `export const long = '${'a'.repeat(1 << 20)}';\n${CLEAN}`,
    });
    mkdirSync(join(folder, 'directory.ts'));
    writeFileSync(join(folder, 'directory.ts/inner.ts'), CLEAN);
    const { calls, files } = reportOf(folder);
    expect(calls.map((call) => call.file)).toEqual(['directory.ts/inner.ts', 'good.ts', 'latin1.ts', 'long.ts']);
    expect(files.seen).toBe(6);
  });

  it('counts lines and columns without the byte order mark, and over any line break', () => {
    const folder = folderWith({
      'bom.ts': `\uFEFF${CLEAN}`,
      'crlf.ts': CLEAN.replaceAll('\n', '\r\n'),
      'cr.ts': CLEAN.replaceAll('\n', '\r'),
      'bom-first-line.ts': `\uFEFF${CLEAN.replaceAll('\n', ' ')}`,
    });
    const column = CLEAN.split('\n')[2]?.indexOf('client.') ?? -1;
    const { calls } = reportOf(folder);
    const place = (file: string) =>
      calls.filter((call) => call.file === file).map(({ line, column }) => [line, column]);
    for (const file of ['bom.ts', 'crlf.ts', 'cr.ts']) expect(place(file), file).toEqual([[3, column + 1]]);
    expect(place('bom-first-line.ts')).toEqual([[1, CLEAN.indexOf('client.') + 1]]);
  });

  it('has nothing to say about a folder without sources', () => {
    const run = runCli(folderWith({ 'README.md': '# hello' }), ['check']);
    expect(run).toEqual({ code: 0, stdout: '✓ No findings. 0 files seen, 0 analysed\n', stderr: '' });
  });
});
