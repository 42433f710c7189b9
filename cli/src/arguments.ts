import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { baselineOption, failing, stdinOf } from './check-options.js';
import { commonOptions } from './common-options.js';
import type { OptionValues } from './option-values.js';
import {
  COMMANDS,
  type Command,
  type CommandName,
  FINDINGS_FORMATS,
  type FindingsFormat,
  OPTIONS,
  type OptionInfo,
  REPORT_FORMATS,
  type ReportFormat,
} from './options.js';
import { outputsOf } from './output-options.js';
import { suggestion } from './suggestion.js';
import { UserError } from './user-error.js';
import { parseWhatIf } from './what-if.js';

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

function readTokens(args: readonly string[]): { values: OptionValues; words: string[]; name: CommandName | undefined } {
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
