import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { CLEAN, folderWith, program, runCli, UNCAPPED } from './run-cli.js';

function pipe(cwd: string, input: string | Buffer, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'check', '--stdin', ...args], {
    cwd,
    input,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

const CALL = `import { client } from './client';\nexport const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input });\n`;
const files = {
  'src/client.ts': `import OpenAI from 'openai';\nexport const client = new OpenAI({ maxRetries: 9 });\n`,
};

describe('--stdin', () => {
  it('is checked in the place of the file that it is named after, whatever lies there', () => {
    const cwd = folderWith({ ...files, 'src/chat.ts': CLEAN });
    const saved = folderWith({ ...files, 'src/chat.ts': CALL });
    expect(pipe(cwd, CALL, '--stdin-filename', 'src/chat.ts')).toEqual(runCli(saved, ['check', 'src/chat.ts']));
    expect(pipe(cwd, CALL, '--stdin-filename', 'src/chat.ts').stdout).toContain('maxRetries: 9');
  });

  it('of a file that is not there yet is resolved from its folder', () => {
    const { code, stdout } = pipe(folderWith(files), CALL, '--stdin-filename', 'src/new.ts');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^src\/new\.ts:2:\d+ {2}warning {2}no-excessive-retries$/m);
  });

  it('is a TypeScript file of the working directory, unless it is named', () => {
    expect(pipe(folderWith({}), UNCAPPED).stdout).toMatch(/^stdin\.ts:\d+:\d+ {2}warning/);
  });

  it('writes nothing', () => {
    const cwd = folderWith({ 'a.ts': CLEAN });
    expect(pipe(cwd, CLEAN, '--stdin-filename', 'a.ts').code).toBe(0);
    expect(runCli(cwd, ['check']).code).toBe(0);
  });

  it.each([
    [['a.ts'], '--stdin is the only file: leave "a.ts" away, or give it as --stdin-filename.'],
    [['--fix'], '--stdin reads code that lies nowhere: leave --fix away.'],
  ])('%j is refused', (args, sentence) => {
    const refused = { code: 2, stdout: '', stderr: `llm-cost-lint: ${sentence}\n` };
    expect(pipe(folderWith({}), CLEAN, ...args)).toEqual(refused);
  });

  it('under the name of no source file is left out', () => {
    const { code, stderr } = pipe(folderWith({}), UNCAPPED, '--stdin-filename', 'a.md');
    expect(code).toBe(0);
    expect(stderr).toContain('a.md was left out');
  });

  it('that is no text is named', () => {
    const { code, stderr } = pipe(folderWith({}), Buffer.from([0, 1, 2]));
    expect([code, stderr]).toEqual([2, 'llm-cost-lint: Standard input cannot be read: it is a binary file.\n']);
  });
});
