// `npm start -- [paths]`: lints and prices the sample application, or the code at these paths.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const given = process.argv.slice(2);
const paths = given.length > 0 ? given : ['test-fixtures/sample-app'];

await buildAll(['cli']);
for (const command of ['check', 'report']) {
  const { status } = spawnSync(process.execPath, ['cli/bin/llm-cost-lint.cjs', command, ...paths], {
    cwd: root,
    stdio: 'inherit',
  });
  // Findings are what this is meant to show: only "could not do it" counts as a failure.
  if (status === null || status > 1) process.exit(status ?? 1);
}
