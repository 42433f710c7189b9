import { chmodSync, mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gitFolder } from './git-folder.js';
import { CLEAN, folderWith, type Run, runCli, UNCAPPED } from './run-cli.js';

/** Every run looks at two states. */
const SLOW = { timeout: 120_000 };

interface DiffDocument {
  readonly calls: {
    change: string;
    moved: boolean;
    fingerprint: string;
    usdChange: { perCall: number | null; perMonth: number | null };
    differs: { name: string; before: string; after: string }[];
    before: { file: string; line: number } | null;
    after: { file: string; line: number } | null;
  }[];
  readonly findings: { change: string; was: string | null; ruleId: string; file: string; call: number | null }[];
  readonly notes: { file: string; message: string }[];
  readonly files: Record<'before' | 'after', { seen: number }>;
  readonly totals: {
    calls: Record<'new' | 'gone' | 'changed' | 'same', number>;
    findings: Record<'new' | 'gone' | 'same', number>;
    sums: { measure: string; change: { usd: number } }[];
  };
}

function diffOf(cwd: string, args: readonly string[] = ['start']): DiffDocument {
  const { stdout, stderr } = runCli(cwd, ['diff', ...args, '--format', 'json', '--fail-on', 'never']);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

const changesIn = (document: DiffDocument) => document.calls.map(({ change }) => change);

/** A call in a function of its own, so that several fit into one file. */
function call(name: string, prompt: string, rest = 'max_output_tokens: 50'): string {
  return `export function ${name}() {\n  return client.responses.create({ model: 'gpt-5-mini', input: '${prompt}', ${rest} });\n}\n`;
}
const HEAD = `import OpenAI from 'openai';\nconst client = new OpenAI();\n`;
/** Nothing of it is like the others, so that git takes it for no copy. */
const OTHER = `import Anthropic from '@anthropic-ai/sdk';
const anthropic = new Anthropic();
export const POST = () =>
  anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 200,
    messages: [{ role: 'user', content: 'What is the weather like today?' }],
  });
`;
const LONG = 'Say hello to the person who has just come in, by name, and be kind about it.';

describe('a call', SLOW, () => {
  it('is changed when its prompt is', () => {
    const repository = gitFolder({ 'a.ts': CLEAN });
    repository.commit({ 'a.ts': CLEAN.replace('Say hello.', LONG) });
    const document = diffOf(repository.path);
    expect(document.totals.calls).toEqual({ new: 0, gone: 0, changed: 1, same: 0 });
    const [changed] = document.calls;
    expect(changed?.differs.map(({ name }) => name)).toEqual(['input']);
    expect(changed?.usdChange.perCall).toBeGreaterThan(0);
    expect(document.totals.sums).toMatchObject([{ measure: 'call', change: { usd: changed?.usdChange.perCall } }]);
  });

  it('is compared as it lies there, committed or not', () => {
    const repository = gitFolder({ 'a.ts': CLEAN });
    repository.write({ 'a.ts': CLEAN.replace('50', '500'), 'b.ts': OTHER });
    expect(changesIn(diffOf(repository.path, ['HEAD']))).toEqual(['changed', 'new']);
  });

  it('is new or gone with its file', () => {
    const repository = gitFolder({ 'a.ts': CLEAN, 'src/old/b.ts': CLEAN.replace('hello', 'goodbye to everybody') });
    repository.commit({ 'src/old/b.ts': null, 'c/new.ts': OTHER });
    const document = diffOf(repository.path);
    expect(changesIn(document)).toEqual(['same', 'new', 'gone']);
    expect(document.calls.map(({ after, before }) => (after ?? before)?.file)).toEqual([
      'a.ts',
      'c/new.ts',
      'src/old/b.ts',
    ]);
  });

  it('is the same when it moves within its file, or is formatted anew', () => {
    const [a, b] = [call('one', 'First.'), call('two', 'Second.')];
    const repository = gitFolder({ 'a.ts': HEAD + a + b });
    repository.commit({ 'a.ts': `// A comment.\n${HEAD}\n${b}\n${a}` });
    expect(changesIn(diffOf(repository.path))).toEqual(['same', 'same']);
    const tidy = (text: string) =>
      text.replaceAll("'", '"').replaceAll(', max', ',\n    max').replace(' });', ',\n  });');
    repository.commit({ 'a.ts': HEAD + tidy(a) + tidy(b) });
    expect(changesIn(diffOf(repository.path))).toEqual(['same', 'same']);
  });

  it('is the same in another file, changed or not', () => {
    const repository = gitFolder({ 'a.ts': HEAD + call('one', 'First.'), 'b.ts': HEAD + call('two', LONG) });
    const before = diffOf(repository.path).calls.map(({ fingerprint }) => fingerprint);
    renameSync(join(repository.path, 'a.ts'), join(repository.path, 'z.ts'));
    repository.commit({ 'b.ts': `${HEAD}export const nothing = 1;\n`, 'c.ts': HEAD + call('two', LONG) });
    const document = diffOf(repository.path);
    expect(document.calls.map(({ change, moved }) => [change, moved])).toEqual([
      ['same', true],
      ['same', true],
    ]);
    expect(document.calls.map(({ fingerprint }) => fingerprint).sort()).toEqual([...before].sort());
    repository.commit({ 'z.ts': HEAD + call('one', `First, ${LONG}`) });
    expect(
      diffOf(repository.path)
        .calls.map(({ change }) => change)
        .sort(),
    ).toEqual(['changed', 'same']);
  });

  it('is told from its like by order, and a new one in front of it is new', () => {
    const one = "client.responses.create({ model: 'gpt-5-mini', input: 'Say hello.', max_output_tokens: 50 });\n";
    const repository = gitFolder({ 'a.ts': HEAD + one + one });
    repository.commit({ 'a.ts': HEAD + one.replace('gpt-5-mini', 'gpt-5') + one + one });
    expect(changesIn(diffOf(repository.path))).toEqual(['new', 'same', 'same']);
  });

  it('of another file is no partner only because it is called alike', () => {
    const repository = gitFolder({ 'a/route.ts': OTHER });
    const other = OTHER.replace('sonnet', 'haiku').replace('What is the weather like today?', LONG);
    const more = Array.from({ length: 30 }, (_, index) => `export const number${index} = ${index} * ${index};\n`);
    repository.commit({ 'a/route.ts': null, 'b/route.ts': other + more.join('') });
    expect(changesIn(diffOf(repository.path)).sort()).toEqual(['gone', 'new']);
  });

  it('is priced under the configuration of its own state, or of both', () => {
    const config = (price: number) =>
      JSON.stringify({ prices: { models: { 'gpt-5-mini': { inputPerMTok: price, outputPerMTok: 1 } } } });
    const repository = gitFolder({ 'a.ts': CLEAN, 'llm-cost.config.json': config(1) });
    repository.commit({ 'llm-cost.config.json': config(2) });
    const [changed] = diffOf(repository.path).calls;
    expect(changed).toMatchObject({
      change: 'changed',
      differs: [{ before: '$1 in, $1 out', after: '$2 in, $1 out' }],
    });
    expect(changesIn(diffOf(repository.path, ['start', '--config', 'llm-cost.config.json']))).toEqual(['same']);
  });

  it('is compared by the month where traffic is declared', () => {
    const traffic = [{ route: 'chat', match: 'a.ts', callsPerDay: 1000, outputTokens: 50 }];
    const repository = gitFolder({ 'a.ts': CLEAN, 'llm-cost.config.json': JSON.stringify({ traffic }) });
    repository.commit({ 'a.ts': CLEAN.replace('gpt-5-mini', 'gpt-5') });
    const document = diffOf(repository.path);
    expect(document.calls[0]?.usdChange.perMonth).toBeGreaterThan(0);
    expect(document.totals.sums.map(({ measure }) => measure)).toEqual(['call', 'month']);
    expect(runCli(repository.path, ['diff', 'start']).stdout).toMatch(/Per month {2,}\$.* → \$.*\+/);
  });

  it('saves nothing by leaving its route, and costs nothing by coming to one', () => {
    const traffic = [{ route: 'chat', match: 'chat/**', callsPerDay: 1000, outputTokens: 50 }];
    const repository = gitFolder({ 'chat/a.ts': OTHER, 'llm-cost.config.json': JSON.stringify({ traffic }) });
    repository.commit({ 'chat/a.ts': null, 'talk/a.ts': OTHER }, 'moved');
    const left = diffOf(repository.path);
    expect(left.totals.sums).toMatchObject([{ measure: 'call' }, { change: { usd: 0 }, leftOut: { untracked: 1 } }]);
    const { stdout } = runCli(repository.path, ['diff', 'start']);
    expect(stdout).toContain('its traffic is declared no more: no route is for it');
    expect(stdout).toMatch(/^Per month .* –$/m);
    expect(stdout).toContain('The change does not count 1 call without declared traffic, now or then.');

    repository.commit({ 'talk/a.ts': null, 'chat/a.ts': OTHER });
    expect(diffOf(repository.path, ['moved']).totals.sums[1]).toMatchObject({ change: { usd: 0 } });
    expect(runCli(repository.path, ['diff', 'moved']).stdout).toContain('its traffic was not declared before');
    // What is gone with its route is saved.
    repository.commit({ 'chat/a.ts': null, 'b.ts': CLEAN });
    const gone = diffOf(repository.path);
    expect(gone.totals.sums[1]?.change.usd).toBeLessThan(0);
    expect(gone.totals.sums[1]).toMatchObject({ leftOut: { untracked: 1 } });
  });

  it('of a wrapper counts at its callers, as their prompts decide', () => {
    const llm = `${HEAD}export const ask = (prompt: string) =>\n  client.responses.create({ model: 'gpt-5-mini', input: prompt, max_output_tokens: 50 });\n`;
    const asking = (...prompts: string[]) =>
      `import { ask } from './llm';\n${prompts.map((prompt, index) => `export const ask${index} = () => ask('${prompt}');\n`).join('')}`;
    const repository = gitFolder({ 'llm.ts': llm, 'a.ts': asking('Say hello.', 'Say goodbye.') });
    repository.commit({ 'a.ts': asking(LONG, 'Say goodbye.') }, 'longer');
    const document = diffOf(repository.path);
    const dearer = document.calls.find(({ change }) => change === 'changed')?.usdChange.perCall ?? 0;
    expect(dearer).toBeGreaterThan(0);
    expect(document.totals.sums).toMatchObject([{ measure: 'call', change: { usd: dearer }, before: { calls: 2 } }]);
    expect(runCli(repository.path, ['diff', 'start']).stdout).toContain('counted at its callers');

    repository.commit({ 'a.ts': asking(LONG, 'Say goodbye.', 'Once more.') });
    expect(diffOf(repository.path, ['longer']).totals.sums[0]?.change.usd).toBeGreaterThan(0);
    // Without a caller that is seen, the request itself counts.
    repository.commit({ 'a.ts': null }, 'alone');
    repository.commit({ 'llm.ts': llm.replace("'gpt-5-mini'", "'gpt-5'") });
    expect(diffOf(repository.path, ['alone']).totals.sums[0]?.change.usd).toBeGreaterThan(0);
  });

  it('reads prompts and helpers in the state of the commit', () => {
    const code = `${HEAD}import { PROMPT } from './prompt';\nexport const answer = client.responses.create({ model: 'gpt-5-mini', input: PROMPT, max_output_tokens: 50 });\n`;
    const repository = gitFolder({ 'a.ts': code, 'prompt.ts': `export const PROMPT = 'Say hello.';\n` });
    repository.commit({ 'prompt.ts': `export const PROMPT = '${LONG}';\n` });
    expect(diffOf(repository.path).calls).toMatchObject([{ change: 'changed', differs: [{ name: 'input' }] }]);
  });
});

describe('a finding', SLOW, () => {
  it('makes it fail when it is new', () => {
    const repository = gitFolder({ 'a.ts': CLEAN });
    repository.commit({ 'a.ts': CLEAN, 'b.ts': UNCAPPED });
    const run = runCli(repository.path, ['diff', 'start']);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('b.ts:3:25  warning  require-max-tokens');
    expect(run.stdout).toContain('✖ 1 new finding: 1 warning; 0 gone, 0 as before.');
    expect(runCli(repository.path, ['diff', 'start', '--fail-on', 'error']).code).toBe(0);
    expect(runCli(repository.path, ['diff', 'HEAD']).code).toBe(0);
  });

  it('is not new where its code has moved', () => {
    const repository = gitFolder({ 'a.ts': UNCAPPED });
    repository.commit({ 'a.ts': null, 'b/c.ts': `\n// Moved.\n${UNCAPPED}` });
    expect(diffOf(repository.path).totals.findings).toEqual({ new: 0, gone: 0, same: 1 });
    expect(runCli(repository.path, ['diff', 'start']).code).toBe(0);
  });

  it('is gone when it is mended, even where its like came elsewhere', () => {
    const capped = (name: string) => call(name, `Hello, ${name}.`);
    const uncapped = (name: string) => call(name, `Hello, ${name}.`, 'store: false');
    const repository = gitFolder({ 'a.ts': HEAD + uncapped('one') + capped('two') });
    repository.commit({ 'a.ts': HEAD + capped('one') + uncapped('two') });
    expect(diffOf(repository.path).totals.findings).toMatchObject({ new: 1, gone: 1 });
    expect(runCli(repository.path, ['diff', 'start']).stdout).toContain(
      '✓ gone: a.ts:4:10  warning  require-max-tokens',
    );
  });

  it('is new when it is more severe than it was', () => {
    const level = (name: string) => JSON.stringify({ rules: { 'require-max-tokens': name } });
    const repository = gitFolder({ 'a.ts': UNCAPPED, 'llm-cost.config.json': level('warning') });
    repository.commit({ 'llm-cost.config.json': level('error') });
    expect(diffOf(repository.path).findings).toMatchObject([{ change: 'new', was: 'warning', call: 0 }]);
    expect(runCli(repository.path, ['diff', 'start']).stdout).toContain('It was a warning before.');
    expect(runCli(repository.path, ['diff', 'start', '--config', 'llm-cost.config.json']).code).toBe(0);
  });

  it('is all that is shown when quiet', () => {
    const repository = gitFolder({ 'a.ts': CLEAN });
    repository.commit({ 'a.ts': CLEAN.replace('Say hello.', LONG) });
    expect(runCli(repository.path, ['diff', 'start', '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
    repository.commit({ 'a.ts': UNCAPPED });
    expect(runCli(repository.path, ['diff', 'start', '--quiet']).stdout).toMatch(/^a\.ts:3:25 {2}warning/);
  });
});

describe('the state of the commit', SLOW, () => {
  it('leaves the work tree and the index as they are', () => {
    const repository = gitFolder({ 'a.ts': CLEAN, 'b.ts': CLEAN });
    repository.write({ 'a.ts': UNCAPPED, 'b.ts': null, 'c.ts': CLEAN });
    const look = () => [
      repository.git('status', '--porcelain=v2'),
      readFileSync(join(repository.path, '.git/index'), 'hex'),
    ];
    const before = look();
    diffOf(repository.path, ['HEAD']);
    expect(look()).toEqual(before);
  });

  it('is walked like the one of now', () => {
    const repository = gitFolder({
      '.gitignore': 'ignored/\n',
      'a.ts': CLEAN,
      'dist/b.ts': UNCAPPED,
      'c.min.js': UNCAPPED,
      'x.d.ts': '',
    });
    repository.commit({ 'dist/b.ts': null, 'c.min.js': null });
    repository.write({ 'ignored/d.ts': UNCAPPED, 'node_modules/x/index.js': UNCAPPED });
    expect(diffOf(repository.path).files).toMatchObject({ before: { seen: 1 }, after: { seen: 1 } });
  });

  it('has the packages that are installed', () => {
    const repository = gitFolder({ 'a.ts': UNCAPPED, 'package.json': '{ "dependencies": { "openai": "^3.0.0" } }' });
    repository.write({ 'node_modules/openai/package.json': '{ "name": "openai", "version": "5.1.0" }', 'b.ts': OTHER });
    expect(changesIn(diffOf(repository.path))).toEqual(['same', 'new']);
  });

  it('is looked at from a folder, and only there', () => {
    const repository = gitFolder({ 'one/a.ts': CLEAN, 'two/b.ts': CLEAN });
    repository.commit({ 'one/a.ts': UNCAPPED, 'two/b.ts': UNCAPPED });
    expect(diffOf(join(repository.path, 'one')).calls).toMatchObject([{ change: 'changed', after: { file: 'a.ts' } }]);
    expect(diffOf(repository.path, ['start', 'two']).calls).toMatchObject([{ after: { file: 'two/b.ts' } }]);
    expect(changesIn(diffOf(repository.path, ['start', '*/a.ts']))).toEqual(['changed']);
  });

  it('may hold a path that is gone, or lack one that is new', () => {
    const repository = gitFolder({ 'old.ts': CLEAN, 'z.ts': CLEAN });
    repository.commit({ 'old.ts': null, 'new.ts': CLEAN.replace('Say hello.', LONG) });
    expect(changesIn(diffOf(repository.path, ['start', 'old.ts']))).toEqual(['gone']);
    expect(changesIn(diffOf(repository.path, ['start', 'new.ts']))).toEqual(['new']);
  });

  it('is read whatever the files are called', () => {
    const names = ['with space.ts', 'ünï✓.ts', 'new\nline.ts', 'quo"te.ts', '-dash.ts', ' lead/[id]/a.ts'];
    const repository = gitFolder(Object.fromEntries(names.map((name) => [name, CLEAN])));
    repository.commit(Object.fromEntries(names.map((name) => [name, UNCAPPED])));
    expect(diffOf(repository.path).totals.calls).toEqual({ new: 0, gone: 0, changed: names.length, same: 0 });
    repository.commit(Object.fromEntries(names.map((name) => [name, null])));
    expect(diffOf(repository.path).totals.calls).toMatchObject({ gone: names.length });
  });

  it('may have other line ends, and a byte order mark', () => {
    const repository = gitFolder({ 'a.ts': HEAD + call('one', LONG, 'store: true') });
    repository.commit({ 'a.ts': `\uFEFF${(HEAD + call('one', LONG, 'store: true')).replaceAll('\n', '\r\n')}` });
    const document = diffOf(repository.path);
    expect(changesIn(document)).toEqual(['same']);
    expect(document.totals.findings).toMatchObject({ new: 0, gone: 0, same: 1 });
    expect(document.calls[0]).toMatchObject({ before: { line: 4 }, after: { line: 4 } });
  });

  it('is the same where git itself changes the line ends', () => {
    const repository = gitFolder({ 'a.ts': CLEAN });
    repository.git('config', 'core.autocrlf', 'true');
    repository.write({ 'a.ts': CLEAN.replaceAll('\n', '\r\n') });
    expect(changesIn(diffOf(repository.path))).toEqual(['same']);
  });

  it('has its links as they were', () => {
    const repository = gitFolder({ 'one/a.ts': CLEAN, 'two/b.ts': UNCAPPED });
    symlinkSync('one', join(repository.path, 'link'));
    repository.commit({}, 'linked');
    repository.write({ link: null });
    symlinkSync('two', join(repository.path, 'link'));
    expect(changesIn(diffOf(repository.path, ['linked', 'link'])).sort()).toEqual(['gone', 'new']);
    repository.write({ link: 'now a file' });
    expect(changesIn(diffOf(repository.path, ['linked', 'link/a.ts']))).toEqual(['gone']);
  });

  it('may have a folder where there is a file now, and the other way round', () => {
    const repository = gitFolder({ 'a.ts/index.ts': CLEAN, 'b.ts': CLEAN });
    repository.commit({ 'a.ts': null });
    repository.commit({ 'a.ts': UNCAPPED, 'b.ts': null });
    repository.commit({ 'b.ts/index.ts': UNCAPPED });
    expect(diffOf(repository.path).files).toMatchObject({ before: { seen: 2 }, after: { seen: 2 } });
  });

  it('takes a submodule as it is now, and says so', () => {
    const inner = gitFolder({ 'x.ts': CLEAN });
    const outer = gitFolder({ 'a.ts': CLEAN });
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.path, 'sub');
    outer.commit({}, 'with');
    inner.commit({ 'x.ts': UNCAPPED });
    outer.git('-C', 'sub', '-c', 'protocol.file.allow=always', 'pull', '--quiet', 'origin', 'main');
    const document = diffOf(outer.path, ['with']);
    expect(changesIn(document)).toEqual(['same', 'same']);
    expect(document.notes).toMatchObject([{ file: 'sub', message: expect.stringContaining('a submodule') }]);
  });

  it('is there in a detached head, in a linked work tree, and in the middle of a merge', () => {
    const repository = gitFolder({ 'a.ts': CLEAN });
    repository.commit({ 'a.ts': UNCAPPED });
    repository.git('checkout', '--quiet', '--detach');
    expect(changesIn(diffOf(repository.path, ['main~1']))).toEqual(['changed']);
    const linked = join(folderWith({}), 'linked');
    repository.git('worktree', 'add', '--quiet', linked, 'start');
    expect(changesIn(diffOf(linked, ['main']))).toEqual(['changed']);
    repository.git('checkout', '--quiet', '-b', 'other', 'start');
    repository.commit({ 'a.ts': CLEAN.replace('50', '70') });
    expect(() => repository.git('merge', 'main')).toThrow();
    expect(diffOf(repository.path).calls.filter(({ before }) => before)).toHaveLength(1);
  });
});

describe('a configuration with mistakes', SLOW, () => {
  it('is noted where they are mended, and ends with 2 where they are not', () => {
    const repository = gitFolder({ 'a.ts': CLEAN, 'llm-cost.config.json': '{ "preset": "strct" }' });
    repository.commit({ 'llm-cost.config.json': '{}' });
    const mended = runCli(repository.path, ['diff', 'start']);
    expect(mended.code).toBe(0);
    expect(mended.stderr).toContain('note llm-cost.config.json: as it was at start: "preset" must be one of');
    const back = runCli(repository.path, ['diff', 'HEAD', '--quiet']);
    expect(back).toMatchObject({ code: 0, stderr: '' });
    repository.write({ 'llm-cost.config.json': '{ "preset": "strct" }' });
    const broken = runCli(repository.path, ['diff', 'start']);
    expect(broken.code).toBe(2);
    expect(broken.stdout).toContain('1 call, all as');
    expect(broken.stderr).toMatch(/^llm-cost-lint: llm-cost\.config\.json:1:13: "preset" must be one of [^\n]*\n$/);
  });
});

describe('what cannot be done ends with 2, one sentence and nothing on standard output', SLOW, () => {
  const repository = gitFolder({ 'a.ts': CLEAN, 'src/b.ts': CLEAN });
  repository.git('branch', 'feature');
  const failure = (code: string): Run => ({ code: 2, stdout: '', stderr: expect.stringContaining(code) });

  it.each([
    [['diff'], '`diff` needs a commit, branch or tag'],
    [['diff', 'featur'], '"featur" is no commit, branch or tag'],
    [['diff', 'featur'], 'did you mean feature?'],
    [['diff', 'src'], 'write `llm-cost-lint diff <git ref> [paths...]`'],
    [['diff', 'main..feature'], '"main..feature" is a range: name the one commit to compare with, for example main.'],
    [['diff', 'main^{tree}'], 'is no commit'],
    [['diff', '--', '-x'], '"-x" is no commit'],
    [['diff', 'f'.repeat(40)], 'is no commit'],
    [['diff', 'main', '..'], '".." lies outside the git repository'],
    [['diff', 'main', '/etc'], '"/etc" lies outside the git repository'],
    [['diff', 'main', 'nowhere.ts'], 'There is no "nowhere.ts"'],
    [['diff', 'main', 'nowhere/**'], 'There is no "nowhere/**"'],
    [['diff', 'main', '--format', 'table'], '--format cannot be "table"'],
    [['diff', 'main', '--config', 'nowhere.json'], '--config nowhere.json: there is no such file.'],
  ])('%j', (args, sentence) => {
    const run = runCli(repository.path, args);
    expect(run).toEqual(failure(sentence));
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('outside a repository, and without files of its own', () => {
    expect(runCli(folderWith({ 'a.ts': CLEAN }), ['diff', 'main'])).toEqual(failure('is not in a git repository'));
    const bare = folderWith({});
    repository.git('clone', '--quiet', '--bare', repository.path, bare);
    expect(runCli(bare, ['diff', 'main'])).toEqual(failure('`diff` needs a checkout'));
  });

  it('without a commit, and without git', () => {
    const empty = folderWith({ 'a.ts': CLEAN });
    repository.git('init', '--quiet', empty);
    expect(runCli(empty, ['diff', 'HEAD'])).toEqual(failure('"HEAD" is no commit'));
    expect(runCli(repository.path, ['diff', 'main'], { env: { PATH: '/nowhere' } })).toEqual(
      failure('git was not found'),
    );
  });

  it('in a clone that does not reach back so far', () => {
    repository.commit({ 'c.ts': CLEAN });
    const shallow = folderWith({});
    repository.git('clone', '--quiet', '--depth', '1', `file://${repository.path}`, shallow);
    expect(runCli(shallow, ['diff', 'HEAD~1'])).toEqual(failure('a clone without its whole history'));
    expect(runCli(shallow, ['diff', 'HEAD']).code).toBe(0);
  });

  it('in a clone that left the contents out', () => {
    const source = gitFolder({ 'a.ts': CLEAN });
    source.commit({ 'a.ts': UNCAPPED });
    source.git('config', 'uploadpack.allowFilter', 'true');
    const partial = folderWith({});
    source.git('clone', '--quiet', '--filter=blob:none', `file://${source.path}`, partial);
    expect(runCli(partial, ['diff', 'HEAD~1'])).toMatchObject({ code: 2, stdout: '' });
  });

  it('with a configuration that could not be read then', () => {
    const broken = gitFolder({ 'a.ts': CLEAN, 'llm-cost.config.json': '{ "preset": ' });
    broken.commit({ 'llm-cost.config.json': '{}' });
    expect(runCli(broken.path, ['diff', 'start'])).toEqual(failure('As it was at start: llm-cost.config.json'));
    expect(runCli(broken.path, ['diff', 'start', '--config', 'llm-cost.config.json']).code).toBe(0);
  });

  it('in a repository that is damaged', () => {
    const damaged = gitFolder({ 'a.ts': CLEAN });
    const objects = join(damaged.path, '.git/objects');
    renameSync(objects, `${objects}.gone`);
    mkdirSync(objects);
    chmodSync(objects, 0o755);
    expect(runCli(damaged.path, ['diff', 'main'])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('diff --format text', SLOW, () => {
  const repository = gitFolder({ 'src/chat.ts': CLEAN, 'gone.ts': HEAD + call('gone', 'Bye.') });
  repository.commit({ 'src/chat.ts': CLEAN.replace('gpt-5-mini', 'gpt-5').replace('50', '500'), 'gone.ts': null });

  it('shows what is another price, and why', () => {
    const { stdout } = runCli(repository.path, ['diff', 'start']);
    expect(stdout).toMatch(/^Calls since start \([0-9a-f]{10}\): ~ 1 changed, - 1 gone, 0 as before\n/);
    expect(stdout).toMatch(
      /^~ ≤ \$\S+ +≤ \$0\.0051 +\+\$\S+ \(\+[\d,]+ %\) +client\.responses\.create +src\/chat\.ts:3$/m,
    );
    expect(stdout).toContain('    model gpt-5-mini → gpt-5; ');
    expect(stdout).toContain('cap 50 → 500');
    expect(stdout).toMatch(/^- ≤ \$\S+ +– +gone +client\.responses\.create +gone\.ts:4$/m);
    expect(stdout).toMatch(/^Each call once +≤ \$\S+ → ≤ \$\S+ +\+\$/m);
  });

  it('says so when nothing has changed', () => {
    const { stdout, code } = runCli(repository.path, ['diff', 'HEAD']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^✓ 1 call, all as HEAD /);
  });

  it('says so when there are no calls', () => {
    const plain = gitFolder({ 'a.ts': 'export const a = 1;\n' });
    plain.commit({ 'a.ts': 'export const a = 2;\n' });
    expect(runCli(plain.path, ['diff', 'start']).stdout).toMatch(/^No LLM calls, neither now nor then, since start/);
  });

  it('has no colour in a pipe, and none that carries meaning', () => {
    expect(runCli(repository.path, ['diff', 'start']).stdout).not.toContain('\u001b[');
    expect(runCli(repository.path, ['diff', 'start'], { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[');
  });
});
