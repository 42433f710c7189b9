import { execFileSync } from 'node:child_process';
import { UserError } from './user-error.js';

/** What git answered, or why it did not. */
export type GitAnswer = { readonly ok: true; readonly output: Buffer } | { readonly ok: false; readonly says: string };

/** Asks git something that changes nothing. Throws a `UserError` only where there is no git to ask. */
export function askGit(directory: string, args: readonly string[], input = ''): GitAnswer {
  try {
    const options = { cwd: directory, input, env: quietEnvironment(), stdio: 'pipe', maxBuffer: ANY_SIZE } as const;
    return { ok: true, output: execFileSync('git', [...SETTINGS, ...args], options) };
  } catch (error) {
    const { code, stderr } = error as { code?: unknown; stderr?: Buffer | null };
    if (code === 'ENOENT') throw new UserError('git was not found: `diff` reads the earlier state with it.');
    return { ok: false, says: firstSentence(stderr?.toString() || String(error)) };
  }
}

/** The answer to a question that git can always answer in a repository that is whole. */
export function demandGit(directory: string, args: readonly string[], input = ''): Buffer {
  const answer = askGit(directory, args, input);
  if (answer.ok) return answer.output;
  throw new UserError(`git cannot read the repository in ${directory}: ${answer.says}.`);
}

/** A list of names that git separated by zero bytes, as only they cannot be part of one. */
export function namesFrom(output: Buffer): readonly string[] {
  return output.toString('utf8').split('\0').slice(0, -1);
}

const ANY_SIZE = Number.POSITIVE_INFINITY;

/** A monitor that the repository configures would be run. */
const SETTINGS = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];

/** In English, without questions, without the network (a partial clone would fetch), and without a lock on the index. */
function quietEnvironment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
  };
}

function firstSentence(text: string): string {
  const [first = ''] = text.trim().split('\n');
  return first.replace(/^(?:fatal|error): /, '').replace(/\.$/, '');
}
