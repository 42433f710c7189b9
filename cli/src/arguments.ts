import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  type BaselineOption,
  type CheckCommand,
  COMMANDS,
  type Command,
  type CommandName,
  type CommonOptions,
  type FailLevel,
  FINDINGS_FORMATS,
  type FindingsFormat,
  LEVELS,
  OPTIONS,
  type OptionInfo,
  type Output,
  REPORT_FORMATS,
  type ReportFormat,
  type RuleLevel,
} from './options.js';
import { suggestion } from './suggestion.js';
import { UserError } from './user-error.js';
import { parseWhatIf } from './what-if.js';

type Values = ReadonlyMap<string, readonly string[]>;

/** Reads the command line. Throws a `UserError` for whatever it does not know. */
export function parseArguments(args: readonly string[], startDirectory: string): Command {
  const { values, words, name } = readTokens(args);
  if (words[0] === 'help') return { name: 'help', topic: COMMANDS.find((command) => command === words[1]) };
  if (values.has('help')) return { name: 'help', topic: name };
  if (values.has('version')) return { name: 'version' };
  if (words.length === 0 && values.size === 0) return { name: 'help', topic: undefined };
  if (name === undefined) throw noCommand(words[0], startDirectory);

  const [first, ...paths] = words.slice(1);
  const common = commonOptions(values, takesPathsOnly(name) ? words.slice(1) : paths, startDirectory);
  const format = values.get('format')?.at(-1);
  if (name === 'diff')
    return { ...common, name, ref: demanded(first, REF), format: format === 'json' ? 'json' : 'text' };
  if (name === 'explain') {
    return {
      ...common,
      name,
      paths: [],
      places: [demanded(first, PLACE), ...paths],
      format: format === 'json' ? 'json' : 'text',
    };
  }
  if (name === 'models') {
    return { ...common, name, paths: [], words: words.slice(1), format: format === 'json' ? 'json' : 'table' };
  }
  if (name === 'check') {
    return {
      ...common,
      name,
      format: (format ?? 'text') as FindingsFormat,
      outputs: outputsOf(values, FINDINGS_FORMATS, common.cwd),
      edits: values.has('fix') ? 'fix' : 'none',
      baseline: baselineOption(values, common.cwd),
      ...failing(values, common.failOn),
      ...stdinOf(values, common.paths),
    };
  }
  const says = values.get('what-if')?.join(',');
  const whatIf = says === undefined ? undefined : { says, change: parseWhatIf(says) };
  return {
    ...common,
    name,
    format: (format ?? 'table') as ReportFormat,
    outputs: outputsOf(values, REPORT_FORMATS, common.cwd),
    whatIf,
  };
}

function takesPathsOnly(name: CommandName): boolean {
  return name === 'check' || name === 'report';
}

const REF = '`diff` needs a commit, branch or tag to compare with: llm-cost-lint diff main';
const PLACE = '`explain` needs a place: llm-cost-lint explain src/chat.ts:12';

function demanded(word: string | undefined, otherwise: string): string {
  if (word === undefined || word === '') throw new UserError(`${otherwise}.`);
  return word;
}

function readTokens(args: readonly string[]): { values: Values; words: string[]; name: CommandName | undefined } {
  const { tokens } = parseArgs({ args: [...args], options: parserOptions(), strict: false, tokens: true });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const name = COMMANDS.find((command) => command === words[0]);

  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const value = checkedValue(knownOption(token.name, token.rawName, name), token.rawName, token.value);
    values.set(token.name, [...(values.get(token.name) ?? []), value]);
  }
  return { values, words, name };
}

function parserOptions() {
  return Object.fromEntries(
    OPTIONS.map(({ name, short, value }) => [
      name,
      { type: value ? ('string' as const) : ('boolean' as const), multiple: true, ...(short && { short }) },
    ]),
  );
}

function knownOption(name: string, rawName: string, command: CommandName | undefined): OptionInfo {
  const found = OPTIONS.filter((option) => option.name === name);
  const fitting = found.find((option) => !option.only || !command || option.only === command);
  if (fitting) return fitting;
  if (found[0]) throw new UserError(`\`${command}\` has no option ${rawName}: it belongs to \`${found[0].only}\`.`);

  const names = OPTIONS.filter((option) => !option.only || option.only === command).map((option) => option.name);
  const near = suggestion(
    name,
    names.filter((each) => name.length > 1 || each === name),
    (each) => `--${each}`,
  );
  throw new UserError(`Unknown option ${rawName}${near || '; see `llm-cost-lint --help`.'}`);
}

function checkedValue(option: OptionInfo, rawName: string, value: string | undefined): string {
  if (!option.value) {
    if (value !== undefined) throw new UserError(`${rawName} takes no value, but got "${value}".`);
    return '';
  }
  // `--format --quiet` would otherwise swallow the next option as a value.
  if (value === undefined || value === '' || value.startsWith('-')) {
    throw new UserError(`${rawName} needs a value: ${rawName} <${option.value}>.`);
  }
  if (option.choices && !option.choices.includes(value)) {
    const choices = `it is one of ${option.choices.join(', ')}`;
    throw new UserError(`${rawName} cannot be "${value}": ${choices}${suggestion(value, option.choices) || '.'}`);
  }
  return value;
}

function noCommand(word: string | undefined, directory: string): UserError {
  const choice = COMMANDS.map((command) => `\`${command}\``)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' or ');
  if (word === undefined) return new UserError(`Say what to do: ${choice}; see \`llm-cost-lint --help\`.`);
  if (existsSync(resolve(directory, word))) {
    return new UserError(`"${word}" is a path, not a command: run \`llm-cost-lint check ${word}\`.`);
  }
  return new UserError(`Unknown command "${word}"${suggestion(word, COMMANDS) || `: use ${choice}.`}`);
}

function commonOptions(values: Values, paths: readonly string[], startDirectory: string): CommonOptions {
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

function outputsOf<Format extends string>(values: Values, formats: readonly Format[], cwd: string): Output<Format>[] {
  const outputs = outputsAsTyped(values, formats, cwd);
  const twice = outputs.find(({ path }, index) => outputs.findIndex((each) => each.path === path) < index);
  if (twice) throw new UserError(`--output ${twice.format}:${twice.shown}: another --output writes this file already.`);
  return outputs;
}

function outputsAsTyped<Format extends string>(
  values: Values,
  formats: readonly Format[],
  cwd: string,
): Output<Format>[] {
  return (values.get('output') ?? []).map((typed) => {
    const colon = typed.indexOf(':');
    const [name, shown] = [typed.slice(0, colon), typed.slice(colon + 1)];
    if (colon <= 0 || shown === '') {
      throw new UserError(
        `--output ${typed}: write it as format:file, for example ${formats[2]}:llm-cost.${formats[2]}.`,
      );
    }
    const format = formats.find((each) => each === name);
    if (format === undefined) {
      const near = suggestion(name, formats) || '.';
      throw new UserError(`--output ${typed}: the format is one of ${formats.join(', ')}${near}`);
    }
    return { format, path: resolve(cwd, shown), shown };
  });
}

/** A number of warnings that is accepted leaves errors to fail by themselves. */
function failing(values: Values, failOn: FailLevel): Pick<CheckCommand, 'failOn' | 'maxWarnings'> {
  const typed = values.get('max-warnings')?.at(-1);
  if (typed === undefined) return { failOn, maxWarnings: undefined };
  if (!/^\d{1,9}$/.test(typed)) throw new UserError(`--max-warnings ${typed}: write a whole number, 0 or more.`);
  if (values.has('fail-on')) throw new UserError('--max-warnings says when it fails: leave --fail-on away.');
  return { failOn: 'error', maxWarnings: Number(typed) };
}

const UNNAMED = 'stdin.ts';

function stdinOf(values: Values, paths: readonly string[]): Pick<CheckCommand, 'stdin' | 'paths'> {
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

function baselineOption(values: Values, cwd: string): BaselineOption | undefined {
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

/** To say where is to ask for it. */
function cacheFolder(values: Values, cwd: string): string | undefined {
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
