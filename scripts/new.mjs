// `npm run new sdk <npm package>`, `npm run new rule <id>`: the files to start from, which pass as they are.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rule } from './new-rule.mjs';
import { sdk } from './new-sdk.mjs';

const root = process.env.LLM_COST_ROOT ?? fileURLToPath(new URL('..', import.meta.url));
const kinds = { rule, sdk };
const [kind = '', name = ''] = process.argv.slice(2);
if (!Object.hasOwn(kinds, kind)) {
  fail(`Usage: ${rule.usage}; or: ${sdk.usage}`);
}
const { usage, isName, misnamed, files, generate, next } = kinds[kind];
if (name === '') fail(`Usage: ${usage}`);
if (!isName(name)) fail(misnamed(name));
const written = files(name);
for (const path of written.keys()) {
  if (existsSync(resolve(root, path))) fail(`${path} exists already; delete it first, or extend it.`);
}
for (const [path, text] of written) {
  mkdirSync(dirname(resolve(root, path)), { recursive: true });
  writeFileSync(resolve(root, path), text);
  console.log(`wrote ${path}`);
}
if (generate !== undefined) {
  const { status } = spawnSync(process.execPath, [resolve(root, generate)], { stdio: 'inherit' });
  if (status !== 0)
    fail(`What follows from ${name} could not be generated: run node ${generate} and mend what it names.`);
}
console.log(['', 'Next:', ...next(name).map((step, index) => `  ${index + 1}. ${step}`)].join('\n'));

function fail(message) {
  console.error(message);
  process.exit(1);
}
