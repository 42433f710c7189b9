import { resolve } from 'node:path';
import type { OptionValues } from './option-values.js';
import type { BaselineOption, CheckCommand, FailLevel } from './options.js';
import { UserError } from './user-error.js';

/** A number of warnings that is accepted leaves errors to fail by themselves. */
export function failing(values: OptionValues, failOn: FailLevel): Pick<CheckCommand, 'failOn' | 'maxWarnings'> {
  const typed = values.get('max-warnings')?.at(-1);
  if (typed === undefined) return { failOn, maxWarnings: undefined };
  if (!/^\d{1,9}$/.test(typed)) throw new UserError(`--max-warnings ${typed}: write a whole number, 0 or more.`);
  if (values.has('fail-on')) throw new UserError('--max-warnings says when it fails: leave --fail-on away.');
  return { failOn: 'error', maxWarnings: Number(typed) };
}

const UNNAMED = 'stdin.ts';

/** With `--stdin` there is one path: whose code that is. */
export function stdinOf(values: OptionValues, paths: readonly string[]): Pick<CheckCommand, 'stdin' | 'paths'> {
  const name = values.get('stdin-filename')?.at(-1);
  if (!values.has('stdin')) {
    if (name !== undefined) throw new UserError('--stdin-filename says whose code --stdin is: give that, too.');
    return { stdin: undefined, paths };
  }
  if (paths.length > 0)
    throw new UserError(`--stdin is the only file: leave "${paths[0]}" away, or give it as --stdin-filename.`);
  const other = ['fix', 'update-baseline', 'prune-baseline'].find((option) => values.has(option));
  if (other) throw new UserError(`--stdin reads code that lies nowhere: leave --${other} away.`);
  const stdin = name ?? UNNAMED;
  return { stdin, paths: [stdin] };
}

/** What `--baseline` is for in this run. */
export function baselineOption(values: OptionValues, cwd: string): BaselineOption | undefined {
  const shown = values.get('baseline')?.at(-1);
  const [update, prune] = [values.has('update-baseline'), values.has('prune-baseline')];
  if (update && prune)
    throw new UserError('--update-baseline takes out what is gone, too: leave --prune-baseline away.');
  if (shown !== undefined) {
    return { path: resolve(cwd, shown), shown, use: update ? 'update' : prune ? 'prune' : 'compare' };
  }
  if (!update && !prune) return undefined;
  const option = update ? '--update-baseline' : '--prune-baseline';
  throw new UserError(`${option} needs a file: llm-cost-lint check --baseline llm-cost.baseline.json ${option}.`);
}
