import { appendFileSync, chmodSync, existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openAnalysisCache } from '../../cli/src/analysis-cache.js';
import { tracedHost } from '../../cli/src/traced-host.js';
import { diskHost } from '../../rules/disk-host.js';
import { folderWith, runCli } from './run-cli.js';

const FOLDER = 'node_modules/.cache/llm-cost-lint';
const files = {
  'package.json': '{ "dependencies": { "openai": "5.0.0" } }',
  'client.ts': `import OpenAI from 'openai';\nexport const client = new OpenAI({ maxRetries: 1 });\n`,
  'chat.ts': `import { client } from './client';\nexport const ask = (input: string) =>\n  client.responses.create({ model: 'gpt-4o-mini', input, max_output_tokens: 200 });\n`,
};

const check = (folder: string, ...args: string[]) => runCli(folder, ['check', '--format', 'json', ...args]);

/** When each entry was written: a run that finds one leaves it alone. */
function entries(folder: string): Readonly<Record<string, number>> {
  const path = join(folder, FOLDER);
  if (!existsSync(path)) return {};
  return Object.fromEntries(readdirSync(path).map((name) => [name, statSync(join(path, name)).mtimeMs]));
}

describe('--cache', () => {
  it('keeps what was found, and the next run over the same files says the same', () => {
    const folder = folderWith(files);
    const without = check(folder);
    expect(entries(folder)).toEqual({});
    const cold = check(folder, '--cache');
    const written = entries(folder);
    expect(Object.keys(written)).toHaveLength(1);
    const warm = check(folder, '--cache');
    expect([cold, warm]).toEqual([without, without]);
    expect(entries(folder)).toEqual(written);
  });

  it('serves all commands that look at the same files', () => {
    const folder = folderWith(files);
    check(folder, '--cache');
    const written = entries(folder);
    const report = runCli(folder, ['report', '--format', 'json']);
    expect(runCli(folder, ['report', '--format', 'json', '--cache'])).toEqual(report);
    expect(entries(folder)).toEqual(written);
  });

  it.each([
    ['a file that a call is resolved through', 'client.ts', files['client.ts'].replace('1', '9')],
    ['the version of an SDK', 'package.json', '{ "dependencies": { "openai": "3.0.0" } }'],
    ['a file that goes before another', 'client.tsx', files['client.ts'].replace('1', '9')],
    ['a file more', 'more.ts', files['chat.ts']],
  ])('looks again after a change of %s', (_, path, text) => {
    const folder = folderWith(files);
    check(folder, '--cache');
    writeFileSync(join(folder, path), text);
    expect(check(folder, '--cache')).toEqual(check(folder));
  });

  it('knows nothing of configurations: these may change', () => {
    const folder = folderWith(files);
    check(folder, '--cache');
    const written = entries(folder);
    writeFileSync(join(folder, 'llm-cost.config.json'), '{ "preset": "strict" }');
    const { stdout } = check(folder, '--cache');
    expect(stdout).toContain('require-timeout');
    expect(stdout).toBe(check(folder).stdout);
    expect(entries(folder)).toEqual(written);
  });

  it('writes a damaged entry anew', () => {
    const folder = folderWith(files);
    const cold = check(folder, '--cache');
    const [name = ''] = Object.keys(entries(folder));
    appendFileSync(join(folder, FOLDER, name), 'x');
    const damaged = entries(folder);
    expect(check(folder, '--cache')).toEqual(cold);
    expect(entries(folder)).not.toEqual(damaged);
    writeFileSync(join(folder, FOLDER, name), '');
    expect(check(folder, '--cache')).toEqual(cold);
  });

  it('holds for what is left after --fix, not for what was before', () => {
    const comment = '// llm-cost-disable-next-line no-such-matter, require-timeout -- the proxy does it\n';
    const folder = folderWith({ ...files, 'chat.ts': files['chat.ts'].replace('  client', `  ${comment}  client`) });
    check(folder, '--cache');
    const fixed = check(folder, '--cache', '--fix');
    expect(check(folder, '--cache')).toEqual(check(folder));
    expect(JSON.parse(fixed.stdout).findings).toEqual(JSON.parse(check(folder).stdout).findings);
  });

  it('has no more entries than a few', () => {
    const folder = folderWith({});
    const cache = openAnalysisCache(join(folder, FOLDER), 'this one');
    const nothing = { calls: [], clients: [], notes: [], analysed: [], withoutSdk: [] };
    const { trace } = tracedHost(diskHost());
    for (let run = 0; run < 12; run++) cache.keep([`file-${run}.ts`], nothing, trace);
    expect(Object.keys(entries(folder))).toHaveLength(8);
    expect(cache.find(['file-11.ts'], diskHost())).toEqual(nothing);
    expect(openAnalysisCache(join(folder, FOLDER), 'another').find(['file-11.ts'], diskHost())).toBeUndefined();
  });
});

describe('--cache-location', () => {
  it('keeps it elsewhere, without --cache', () => {
    const folder = folderWith(files);
    check(folder, '--cache-location', 'kept/here');
    expect(readdirSync(join(folder, 'kept/here'))).toHaveLength(1);
    expect(entries(folder)).toEqual({});
  });

  it('that cannot be written is named, and nothing else is lost', () => {
    const folder = folderWith({ ...files, kept: 'a file' });
    const { stdout, stderr, code } = runCli(folder, ['check', '--cache-location', 'kept']);
    const without = runCli(folder, ['check']);
    expect({ stdout, code }).toEqual({ stdout: without.stdout, code: without.code });
    expect(stderr).toMatch(
      /kept: nothing could be kept there for the next run \(.+\): choose another --cache-location$/m,
    );
  });

  it.skipIf(process.platform === 'win32')('that may not be read is as good as none', () => {
    const folder = folderWith(files);
    check(folder, '--cache-location', 'kept');
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'kept'), 0o000);
    const run = runCli(folder, ['check', '--cache-location', 'kept'], { user: 'nobody' });
    chmodSync(join(folder, 'kept'), 0o755);
    rmSync(join(folder, 'kept'), { recursive: true });
    expect(run.stdout).toBe(runCli(folder, ['check']).stdout);
    expect(run.stderr).toContain('permission denied');
  });
});
