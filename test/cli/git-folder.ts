import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderWith } from './run-cli.js';

type Files = Readonly<Record<string, string | Buffer | null>>;

/** A repository of its own, with a commit per step; `null` takes a file away. The last step is left uncommitted where `last` says so. */
export interface GitFolder {
  readonly path: string;
  write(files: Files): void;
  commit(files: Files, tag?: string): void;
  git(...args: string[]): string;
}

export function gitFolder(first: Files): GitFolder {
  const path = folderWith({});
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: path, env: { ...process.env, ...IDENTITY }, encoding: 'utf8', stdio: 'pipe' });
  const write = (files: Files) => {
    for (const [name, content] of Object.entries(files)) {
      rmSync(join(path, name), { force: true, recursive: true });
      if (content === null) continue;
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), content);
    }
  };
  const commit = (files: Files, tag?: string) => {
    write(files);
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', 'a step');
    if (tag) git('tag', tag);
  };
  git('init', '--quiet', '--initial-branch', 'main');
  commit(first, 'start');
  return { path, write, commit, git };
}

/** Nothing of the machine's own configuration takes part. */
const IDENTITY = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};
