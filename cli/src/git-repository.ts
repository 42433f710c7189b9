import { askGit } from './git.js';
import { withForwardSlashes } from './paths.js';
import { suggestion } from './suggestion.js';
import { UserError } from './user-error.js';

/** A commit as it was named, and what it is. */
export interface Commit {
  readonly name: string;
  /** The full hash. */
  readonly id: string;
}

/** The top directory of the repository whose files lie around a directory: absolute, links resolved, forward slashes. */
export function repositoryAround(directory: string): string {
  const answer = askGit(directory, ['rev-parse', '--show-toplevel']);
  if (answer.ok) return withForwardSlashes(answer.output.toString('utf8').replace(/\r?\n$/, ''));
  if (/not a git repository/i.test(answer.says)) {
    throw new UserError(`${directory} is not in a git repository: \`diff\` compares with a commit of one.`);
  }
  if (/must be run in a work tree/.test(answer.says)) {
    throw new UserError(`${directory} holds a repository without files of its own: \`diff\` needs a checkout.`);
  }
  throw new UserError(`git cannot read the repository in ${directory}: ${answer.says}.`);
}

/** Throws a `UserError` for a name that is no commit here. */
export function commitNamed(name: string, root: string): Commit {
  if (RANGE.test(name)) {
    throw new UserError(`"${name}" is a range: name the one commit to compare with, for example ${firstOf(name)}.`);
  }
  // Git would take a name that begins with a dash for an option.
  const answer = name.startsWith('-')
    ? undefined
    : askGit(root, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
  const id = answer?.ok ? answer.output.toString('utf8').trim() : '';
  if (/^[0-9a-f]{40,64}$/.test(id)) return { name, id };
  throw new UserError(`"${name}" is no commit, branch or tag in ${root}${adviceOn(name, root)}`);
}

/** `a..b`, `a...b`, `..b`; `../src` is a path. */
const RANGE = /[^./\\]\.{2,3}|^\.{2,3}[^./\\]/;

function firstOf(range: string): string {
  return range.split(/\.{2,3}/)[0] || 'HEAD~1';
}

function adviceOn(name: string, root: string): string {
  if (isShallow(root)) return ', a clone without its whole history: run `git fetch --unshallow` or fetch that commit.';
  return suggestion(name, namesOfCommits(root)) || ': write `llm-cost-lint diff <git ref> [paths...]`.';
}

function isShallow(root: string): boolean {
  const answer = askGit(root, ['rev-parse', '--is-shallow-repository']);
  return answer.ok && answer.output.toString('utf8').trim() === 'true';
}

function namesOfCommits(root: string): readonly string[] {
  const answer = askGit(root, ['for-each-ref', '--count=1000', '--format=%(refname:short)']);
  return answer.ok ? ['HEAD', ...answer.output.toString('utf8').trim().split('\n').filter(Boolean)] : [];
}
