import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const program = process.env.LLM_COST_LINT_PROGRAM ?? join(root, 'cli/bin/llm-cost-lint.cjs');

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Around {
  readonly env?: Readonly<Record<string, string>>;
  /** Permissions mean nothing to root, so a test of them runs as somebody else. */
  readonly user?: 'self' | 'nobody';
}

/** Runs the built command as a process of its own, as a person or a CI would: its output goes into a pipe. */
export function runCli(cwd: string, args: readonly string[], around: Around = {}): Run {
  if (!existsSync(program)) throw new Error(`${program} is not there: run \`npm run build\` first.`);
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...rest } = process.env;
  const isOther = around.user === 'nobody' && process.getuid?.() === 0;
  const { status, stdout, stderr } = spawnSync(process.execPath, [isOther ? programForAll() : program, ...args], {
    cwd,
    env: { ...rest, ...around.env },
    ...(isOther && { uid: 65534, gid: 65534 }),
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1 << 28,
  });
  return { code: status, stdout, stderr };
}

/** A copy that every user may run: the repository may lie in somebody's home. */
function programForAll(): string {
  const copy = folderWith({});
  chmodSync(copy, 0o755);
  const home = dirname(dirname(program));
  for (const part of ['bin', 'dist']) cpSync(join(home, part), join(copy, part), { recursive: true });
  return join(copy, 'bin/llm-cost-lint.cjs');
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with these files in it, gone when the test file is done. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'llm-cost-lint-')));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** One call with a price and a bound, and nothing that the recommended rules would report. */
export const CLEAN = `import OpenAI from 'openai';
const client = new OpenAI();
export const greeting = client.responses.create({ model: 'gpt-5-mini', input: 'Say hello.', max_output_tokens: 50 });
`;

/** One call without a cap: `require-max-tokens` reports it, as a suggestion. */
export const UNCAPPED = `import OpenAI from 'openai';
const client = new OpenAI();
export const greeting = client.responses.create({ model: 'gpt-5-mini', input: 'Say hello.' });
`;

/** A cap under a name that the model refuses: `require-max-tokens` mends it with a fix. */
export const MISNAMED = `import OpenAI from 'openai';
const client = new OpenAI();
const messages = [{ role: 'user' as const, content: 'Say hello.' }];
export const greeting = client.chat.completions.create({ model: 'gpt-5-mini', messages, max_tokens: 50 });
`;

/** Retries far above any limit: `no-excessive-retries` reports it, as a suggestion. */
export const RETRYING = `import OpenAI from 'openai';
const client = new OpenAI({ maxRetries: 8 });
export const greeting = client.responses.create({ model: 'gpt-5-mini', input: 'Say hello.', max_output_tokens: 50 });
`;

/** The parts of the report that the tests look at. */
export interface ReportDocument {
  readonly files: { seen: number; analysed: number; failed: { file: string; why: string }[] };
  readonly calls: { file: string; line: number; column: number; usd: unknown }[];
  readonly findings: { file: string; ruleId: string; severity: string; call: number | null }[];
  readonly notes: { file: string; message: string }[];
}

export function reportOf(cwd: string, args: readonly string[] = [], around: Around = {}): ReportDocument {
  const { stdout, stderr } = runCli(cwd, ['report', '--format', 'json', ...args], around);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}
