import type { Change } from '../../analyzer/money/what-if.js';
import type { Severity } from '../../rules/finding.js';

/** What the command line asked for. */
export type Command = CheckCommand | ReportCommand | HelpCommand | VersionCommand;

export interface CheckCommand extends CommonOptions {
  readonly name: 'check';
  readonly format: 'text' | 'json';
  readonly edits: 'none' | 'fix';
}
export interface ReportCommand extends CommonOptions {
  readonly name: 'report';
  readonly format: 'table' | 'json';
  readonly whatIf: AskedChange | undefined;
}
/** `--what-if`, as typed and as read. */
export interface AskedChange {
  readonly says: string;
  readonly change: Change;
}
export interface HelpCommand {
  readonly name: 'help';
  readonly topic: 'check' | 'report' | undefined;
}
export interface VersionCommand {
  readonly name: 'version';
}

export interface CommonOptions {
  /** As typed; empty means the working directory. */
  readonly paths: readonly string[];
  /** Absolute. */
  readonly cwd: string;
  readonly preset: 'recommended' | 'strict' | undefined;
  readonly rules: readonly RuleLevel[];
  /** As typed, relative to `cwd`. */
  readonly config: string | undefined;
  readonly verbosity: 'normal' | 'quiet';
  readonly failOn: FailLevel;
}

export interface RuleLevel {
  readonly id: string;
  readonly level: Severity | 'off';
}
export type FailLevel = Severity | 'never';

/** One option of the command line: the parser, the suggestions and the help are all made from this. */
export interface OptionInfo {
  readonly name: string;
  readonly short?: string;
  /** What stands for the value in the help; absent for a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly only?: 'check' | 'report';
  readonly help: string;
}

export const COMMANDS = ['check', 'report'] as const;
export const LEVELS = ['off', 'info', 'warning', 'error'] as const;

export const OPTIONS: readonly OptionInfo[] = [
  { name: 'fix', only: 'check', help: 'Apply the safe fixes to the files, then report what is left' },
  {
    name: 'format',
    short: 'f',
    value: 'name',
    choices: ['text', 'json'],
    only: 'check',
    help: 'text (default) or json',
  },
  {
    name: 'format',
    short: 'f',
    value: 'name',
    choices: ['table', 'json'],
    only: 'report',
    help: 'table (default) or json',
  },
  {
    name: 'what-if',
    value: 'changes',
    only: 'report',
    help: 'Show beside it what model=<id>, cache=on or batch=on would change; commas between several',
  },
  {
    name: 'preset',
    value: 'name',
    choices: ['recommended', 'strict'],
    help: 'recommended (default) or strict; goes before the configuration',
  },
  { name: 'rule', value: 'id:level', help: 'Set the level of one rule: off, info, warning or error; may be repeated' },
  { name: 'config', short: 'c', value: 'file', help: 'Use this configuration instead of the one nearest to each file' },
  { name: 'cwd', value: 'dir', help: 'Work from this directory' },
  {
    name: 'fail-on',
    value: 'level',
    choices: ['error', 'warning', 'info', 'never'],
    help: 'Exit with 1 when a finding is at or above this level (default: warning)',
  },
  { name: 'quiet', short: 'q', help: 'Text shows only what makes it fail (--fail-on), and no progress' },
  { name: 'help', short: 'h', help: 'Show this help' },
  { name: 'version', short: 'v', help: 'Show the version' },
];
