import { readFileSync } from 'node:fs';
import { writeText } from './output.js';
import { runCommand } from './run-command.js';

void main();

async function main(): Promise<void> {
  const { argv, env, stdout, stderr } = process;
  const output = runCommand({
    args: argv.slice(2),
    cwd: process.cwd(),
    env,
    stdout,
    stderr,
    stdin: () => readFileSync(0),
  });
  // Set, not called: `process.exit` would cut off what a slow pipe has not taken yet.
  process.exitCode = output.exitCode;
  await writeText(stderr, output.stderr);
  await writeText(stdout, output.stdout);
}
