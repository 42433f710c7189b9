// Brings the packages of the ruling test, where they are not there yet: each package alone, without what it depends on, for
// only its code is read.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

for (const { name, version, integrity } of JSON.parse(readFileSync(`${here}packages.json`, 'utf8'))) {
  const target = `${here}node_modules/${name}`;
  if (versionIn(target) === version) continue;
  console.log(`bringing ${name}@${version}`);
  try {
    bring(`${name}@${version}`, integrity, target);
  } catch (error) {
    console.error(`test/ruling: ${name}@${version} could not be brought: ${error.message}`);
    process.exitCode = 1;
  }
}

function bring(spec, integrity, target) {
  const fresh = `${here}node_modules/.fresh`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  const [packed] = JSON.parse(run('npm', ['pack', spec, '--json', '--loglevel=error'], fresh));
  if (packed.integrity !== integrity) throw new Error(`its integrity is ${packed.integrity}`);
  run('tar', ['-xzf', packed.filename], fresh);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
  renameSync(`${fresh}/package`, target);
  rmSync(fresh, { recursive: true });
}

function run(program, args, cwd) {
  const isWindows = process.platform === 'win32';
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8', shell: isWindows });
  if (error || status !== 0) throw new Error(error?.message ?? `${program} ended with ${status}: ${stderr}`);
  return stdout;
}

function versionIn(folder) {
  const path = `${folder}/package.json`;
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).version : undefined;
}
