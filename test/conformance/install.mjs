// Installs the packages whose types the stubs are held to, where they are not installed yet: each generation in its folder.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

for (const name of readdirSync(here).filter((entry) => entry.startsWith('generation-'))) {
  const folder = `${here}${name}`;
  if (isInstalled(folder)) continue;
  console.log(`installing the packages of ${name}`);
  // Not `npm ci`: it insists on the binaries of every platform, of which not one is needed for types.
  const { status, error } = spawnSync('npm', ['install', '--no-save', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) {
    console.error(
      `test/conformance/${name} could not be installed: ${error?.message ?? `npm install ended with ${status}`}`,
    );
    process.exitCode = 1;
  }
}

/** npm writes what it installed into a lock file of its own. */
function isInstalled(folder) {
  return versionsIn(`${folder}/package-lock.json`) === versionsIn(`${folder}/node_modules/.package-lock.json`);
}

function versionsIn(path) {
  let text;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
  const packages = Object.entries(JSON.parse(text).packages).filter(([key, { optional }]) => key !== '' && !optional);
  return JSON.stringify(packages.map(([key, { version }]) => [key, version]).sort());
}
