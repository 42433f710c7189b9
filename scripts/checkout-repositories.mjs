// `node scripts/checkout-repositories.mjs <folder>`: brings the repositories that test/accuracy has labels for, each at its
// commit, as <folder>/<owner>__<name>. Takes plain `git` and no more of a repository than that commit.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const lists = ['../test/accuracy/repos.json', '../test/accuracy/unseen/repos.json'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);
const [folder, server = 'https://github.com'] = process.argv.slice(2);

if (folder === undefined) {
  console.error('Usage: node scripts/checkout-repositories.mjs <folder> [<server, by default https://github.com>]');
  process.exitCode = 2;
} else {
  for (const { repo, commit } of lists.flatMap((list) => JSON.parse(readFileSync(list, 'utf8')))) {
    const checkout = join(resolve(folder), repo.replace('/', '__'));
    if (existsSync(checkout) && headOf(checkout) !== undefined) {
      if (headOf(checkout) !== commit)
        fail(`${checkout} is at another commit than ${commit}: remove it to have it anew`);
      continue;
    }
    console.log(`${repo} at ${commit}`);
    mkdirSync(checkout, { recursive: true });
    const isThere =
      git(checkout, 'init', '--quiet') &&
      git(checkout, 'fetch', '--quiet', '--depth', '1', `${server}/${repo}.git`, commit) &&
      git(checkout, '-c', 'advice.detachedHead=false', 'checkout', '--quiet', 'FETCH_HEAD');
    if (!isThere) fail(`${repo} could not be brought`);
  }
}

function git(cwd, ...args) {
  const { status, error } = spawnSync('git', args, { cwd, stdio: 'inherit' });
  if (error) console.error(error.message);
  return status === 0;
}

/** The commit of a checkout of its own, or `undefined` for a folder that is none, or not finished. */
function headOf(checkout) {
  if (!existsSync(join(checkout, '.git'))) return undefined;
  const { status, stdout } = spawnSync('git', ['rev-parse', '--verify', '--quiet', 'HEAD'], {
    cwd: checkout,
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim() : undefined;
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
