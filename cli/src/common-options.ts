import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { OptionValues } from './option-values.js';
import { type CommonOptions, type FailLevel, LEVELS, type RuleLevel } from './options.js';
import { suggestion } from './suggestion.js';
import { UserError } from './user-error.js';

/** What all commands have. Throws a `UserError` for a value that cannot be. */
export function commonOptions(values: OptionValues, paths: readonly string[], startDirectory: string): CommonOptions {
  const cwd = workingDirectory(values.get('cwd')?.at(-1), startDirectory);
  return {
    paths,
    cwd,
    cache: cacheFolder(values, cwd),
    preset: values.get('preset')?.at(-1) as CommonOptions['preset'],
    rules: (values.get('rule') ?? []).map(ruleLevel),
    config: values.get('config')?.at(-1),
    verbosity: values.has('quiet') ? 'quiet' : 'normal',
    // Every rule of the presets is a warning: a build that only stops for errors would never stop.
    failOn: (values.get('fail-on')?.at(-1) ?? 'warning') as FailLevel,
    usage: usageOption(values.get('usage')?.at(-1), values.get('usage-days')?.at(-1)),
  };
}

/** To say where is to ask for it. */
function cacheFolder(values: OptionValues, cwd: string): string | undefined {
  const typed = values.get('cache-location')?.at(-1);
  if (typed === undefined && !values.has('cache')) return undefined;
  return resolve(cwd, typed ?? 'node_modules/.cache/llm-cost-lint');
}

function usageOption(file: string | undefined, typedDays: string | undefined): CommonOptions['usage'] {
  const days = typedDays === undefined ? undefined : Number(typedDays);
  if (days !== undefined && !(days > 0 && Number.isFinite(days))) {
    throw new UserError(`--usage-days ${typedDays}: write the number of days, above 0.`);
  }
  if (file === undefined && days !== undefined)
    throw new UserError('--usage-days says how long --usage is: name that too.');
  return file === undefined ? undefined : { file, days };
}

function workingDirectory(typed: string | undefined, startDirectory: string): string {
  if (typed === undefined) return startDirectory;
  const directory = resolve(startDirectory, typed);
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(`--cwd ${typed}: there is no such directory.`);
  }
  return directory;
}

function ruleLevel(typed: string): RuleLevel {
  const colon = typed.lastIndexOf(':');
  const id = typed.slice(0, colon);
  const level = LEVELS.find((each) => each === typed.slice(colon + 1));
  if (colon <= 0) throw new UserError(`--rule ${typed}: write it as id:level, for example require-max-tokens:error.`);
  if (level) return { id: id.replace(/^llm-cost\//, ''), level };
  const near = suggestion(typed.slice(colon + 1), LEVELS) || '.';
  throw new UserError(`--rule ${typed}: the level is one of ${LEVELS.join(', ')}${near}`);
}
