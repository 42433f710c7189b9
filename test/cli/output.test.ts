import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { CLEAN, folderWith, program, RETRYING, runCli, UNCAPPED } from './run-cli.js';

const folder = folderWith({ 'clean.ts': CLEAN, 'uncapped.ts': UNCAPPED });
const ESCAPE = '\u001b[';

describe('--max-warnings', () => {
  const folder = () =>
    folderWith({
      'a.ts': `import OpenAI from 'openai';
const client = new OpenAI();
export const one = (q: string) => client.responses.create({ model: 'gpt-4o-mini', input: q });
export const two = (q: string) => client.responses.create({ model: 'gpt-4o-mini', input: q });
`,
    });
  const check = (...args: string[]) => runCli(folder(), ['check', '--rule', 'no-superseded-model:off', ...args]);

  it.each([
    ['2', 0],
    ['1', 1],
    ['0', 1],
  ])('of %s accepts no more', (most, code) => {
    const run = check('--max-warnings', most);
    expect(run.code).toBe(code);
    expect(run.stderr).toBe(code === 0 ? '' : `llm-cost-lint: More warnings than --max-warnings ${most} accepts: 2.\n`);
  });

  it('accepts no error', () => {
    expect(check('--max-warnings', '9', '--rule', 'require-max-tokens:error').code).toBe(1);
  });

  it.each([
    [['--max-warnings', 'x'], '--max-warnings x: write a whole number, 0 or more.'],
    [['--max-warnings', '1', '--fail-on', 'error'], '--max-warnings says when it fails: leave --fail-on away.'],
  ])('%j is refused', (args, sentence) => {
    expect(check(...args)).toEqual({ code: 2, stdout: '', stderr: `llm-cost-lint: ${sentence}\n` });
  });
});

describe('colour', () => {
  it('is left out in a pipe', () => {
    for (const command of ['check', 'report']) expect(runCli(folder, [command]).stdout).not.toContain(ESCAPE);
    expect(runCli(folder, ['check'], { env: { CI: 'true', TERM: 'xterm-256color' } }).stdout).not.toContain(ESCAPE);
  });

  it('can be forced, and refused', () => {
    const output = (env: Record<string, string>) => runCli(folder, ['check'], { env }).stdout;
    expect(output({ FORCE_COLOR: '1' })).toContain(ESCAPE);
    expect(output({ FORCE_COLOR: '0' })).not.toContain(ESCAPE);
    expect(output({ FORCE_COLOR: '1', NO_COLOR: '1' })).not.toContain(ESCAPE);
  });

  it('never gets into JSON', () => {
    expect(runCli(folder, ['report', '--format', 'json'], { env: { FORCE_COLOR: '1' } }).stdout).not.toContain(ESCAPE);
  });
});

describe('check --format text', () => {
  it('shows the code, the rule and a summary', () => {
    const { stdout, stderr } = runCli(folder, ['check']);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^uncapped\.ts:3:25 {2}warning {2}require-max-tokens\n/);
    expect(stdout).toContain('> 3 | export const greeting = client.responses.create(');
    expect(stdout).toContain(`      |                         ${'^'.repeat('client.responses.create'.length)}\n`);
    expect(stdout).toContain('✖ 1 finding in 1 file: 1 warning. 2 files seen, 2 analysed\n');
  });

  it('shows only what makes it fail when quiet, and says what is hidden', () => {
    expect(runCli(folder, ['check', '--quiet', '--fail-on', 'error'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(runCli(folder, ['check', '--quiet'])).toMatchObject({ code: 1, stdout: expect.stringMatching(/^uncapped/) });
    const mixed = folderWith({ 'a.ts': UNCAPPED, 'b.ts': RETRYING });
    const run = runCli(mixed, ['check', '--quiet', '--fail-on', 'error', '--rule', 'no-excessive-retries:error']);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/^b\.ts:/);
    expect(run.stdout).not.toContain('a.ts');
    expect(run.stdout).toContain('1 finding below the failing level not shown');
  });

  it('takes control characters out of what it quotes', () => {
    const hostile = folderWith({ 'a.ts': UNCAPPED.replace('Say hello.', '\u001b[2J\u0007\u202e') });
    const { stdout } = runCli(hostile, ['check']);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
  });

  it('cuts long lines around the finding', () => {
    const long = folderWith({ 'a.ts': UNCAPPED.replaceAll('\n', `${' '.repeat(50_000)};`) });
    const { stdout } = runCli(long, ['check']);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThan(200);
    expect(stdout).toMatch(/^ {6,}\| +\^{23}$/m);
  });
});

describe('check --format json', () => {
  it('is one document with the findings', () => {
    const document = JSON.parse(runCli(folder, ['check', '--format', 'json']).stdout);
    expect(document).toMatchObject({
      schema: 'llm-cost-lint/findings@1',
      files: { seen: 2, analysed: 2, failed: [] },
      findings: [{ ruleId: 'require-max-tokens', file: 'uncapped.ts', line: 3, column: 25, call: null }],
      totals: { findings: { error: 0, warning: 1, info: 0, total: 1 } },
    });
  });
});

describe('report --format table', () => {
  it('shows the dearest call first, then what has no price and why', () => {
    const priced = folderWith({
      'cheap.ts': CLEAN,
      'dear.ts': CLEAN.replace('50', '5000'),
      'unknown.ts': CLEAN.replace("'gpt-5-mini'", 'process.env.MODEL'),
    });
    const { stdout, code } = runCli(priced, ['report']);
    expect(code).toBe(0);
    const rows = stdout.split('\n');
    expect(rows[0]).toMatch(/^COST PER CALL +MODEL +CAP +CALL +WHERE$/);
    expect(rows[1]).toMatch(/^≤ \$0\.011 +gpt-5-mini +5,000 +client\.responses\.create +dear\.ts:3$/);
    expect(rows[2]).toMatch(/cheap\.ts:3$/);
    expect(stdout).toMatch(
      /^NOT PRICED\nthe model is not known: .*MODEL.*\n {2}client\.responses\.create {2}unknown\.ts:3\n/m,
    );
    expect(stdout).toMatch(/^3 calls, 2 of them priced: /m);
    expect(stdout).toMatch(/Prices of \d{4}-\d\d-\d\d/);
  });

  it('marks a model that is only a default', () => {
    const others = folderWith({ 'a.ts': CLEAN.replace("'gpt-5-mini'", "process.env.MODEL ?? 'gpt-5-mini'") });
    const { stdout } = runCli(others, ['report']);
    expect(stdout).toContain('gpt-5-mini (default)');
    expect(stdout).toContain('(default) priced as if nothing else is set.');
    const { calls } = JSON.parse(runCli(others, ['report', '--format', 'json']).stdout);
    expect(calls[0].model).toEqual({ is: 'oneOf', values: ['gpt-5-mini'], unset: ['process.env.MODEL'] });
    expect(calls[0].usd.notes).toContain('priced as if process.env.MODEL is not set');
    expect(runCli(folder, ['report']).stdout).not.toContain('(default)');
  });

  it('says so when there are no calls', () => {
    const none = folderWith({ 'a.ts': 'export {};\n' });
    expect(runCli(none, ['report']).stdout).toBe('No LLM calls found. 1 file seen, 0 analysed\n');
  });
});

describe('pipes', () => {
  it('gets a large report out whole', () => {
    const calls = Array.from({ length: 3000 }, (_, index) => CLEAN.split('\n')[2]?.replace('greeting', `call${index}`));
    const many = folderWith({ 'many.ts': [...CLEAN.split('\n').slice(0, 2), ...calls].join('\n') });
    expect(JSON.parse(runCli(many, ['report', '--format', 'json']).stdout).calls).toHaveLength(3000);
  });

  it('ends quietly when the reader goes away', async () => {
    const child = spawn(process.execPath, [program, 'report', '--format', 'json', 'clean.ts'], { cwd: folder });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const [code] = await once(child, 'close');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
