// Every check of the repository, one after the other: `npm test`. Ends with `N passed, N failed`.
// `npm test -- unit` leaves out what has to be installed first: the SDKs' own types, and the real VS Code, which needs
// 0.8 GB where it cannot be downloaded.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = `${root}test-results`;
const unitOnly = process.argv.includes('unit');
/** The one that comes from npm runs there alone. */
const hasBrowser = process.platform === 'linux';

rmSync(results, { recursive: true, force: true });
mkdirSync(results);

/** A step of its own counts as one test; a step with a results file counts as many as the file says. */
const steps = [
  { name: 'build', command: ['node', 'scripts/build.mjs'] },
  { name: 'types', command: ['npx', 'tsc', '-b'] },
  { name: 'style', command: ['npx', 'biome', 'check', '--error-on-warnings', '.'] },
  { name: 'generated files', command: ['node', 'scripts/generate.mjs', '--check'] },
  vitest('vitest', 'vitest.config.ts'),
  ...(unitOnly ? [] : withInstallations()),
];

let passed = 0;
let failed = 0;
const failedSteps = [];
for (const step of steps) {
  console.log(`\n> ${step.name}: ${step.command.join(' ')}`);
  const [program, ...args] = step.command;
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${step.name}: ${error.message}`);
  const [good, bad] = step.count?.() ?? (status === 0 ? [1, 0] : [0, 1]);
  passed += good;
  // A runner that fails without a failed test (it crashed, a file did not load) must not look like a success.
  failed += status !== 0 && bad === 0 ? 1 : bad;
  if (status !== 0) failedSteps.push(step.name);
}

// Named at the end: what a step printed itself is thousands of lines further up.
if (failedSteps.length > 0) console.error(`\nfailed: ${failedSteps.join(', ')}`);

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function withInstallations() {
  return [
    { name: 'types of the SDKs', command: ['node', 'test/conformance/install.mjs'] },
    vitest('conformance', 'test/conformance/vitest.config.ts'),
    { name: 'packages of the ruling test', command: ['node', 'test/ruling/install.mjs'] },
    vitest('ruling', 'test/ruling/vitest.config.ts'),
    {
      name: 'VS Code',
      command: ['node', 'test/vscode/run.mjs'],
      count: () => counts('vscode.json', ({ passed, failed }) => [passed, failed]),
    },
    ...(hasBrowser ? [{ name: 'browser', command: ['node', 'test/browser/install.mjs'] }] : []),
    ...(hasBrowser ? [vitest('report in a browser', 'test/browser/vitest.config.ts')] : []),
  ];
}

function vitest(name, config) {
  const file = `${name.replaceAll(' ', '-')}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}/${file}`];
  return {
    name,
    command: ['npx', 'vitest', 'run', `--config=${config}`, ...reporters],
    count: () => counts(file, ({ numPassedTests, numFailedTests }) => [numPassedTests, numFailedTests]),
  };
}

function counts(file, read) {
  try {
    return read(JSON.parse(readFileSync(`${results}/${file}`, 'utf8')));
  } catch (error) {
    console.error(`${file} could not be read: ${error.message}`);
    return [0, 1];
  }
}
