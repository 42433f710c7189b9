import type { Change } from '../../analyzer/money/what-if.js';
import type { Severity } from '../../rules/finding.js';
import type { UsageOption } from './usage-file.js';

/** What the command line asked for. */
export type Command =
  | CheckCommand
  | ReportCommand
  | DiffCommand
  | ExplainCommand
  | ModelsCommand
  | HelpCommand
  | VersionCommand;

export const COMMANDS = ['check', 'report', 'diff', 'explain', 'models'] as const;
export type CommandName = (typeof COMMANDS)[number];

export interface CheckCommand extends CommonOptions {
  readonly name: 'check';
  readonly format: FindingsFormat;
  readonly outputs: readonly Output<FindingsFormat>[];
  readonly edits: 'none' | 'fix';
  readonly baseline: BaselineOption | undefined;
  /** The file, as typed, whose text is read from standard input. */
  readonly stdin: string | undefined;
  /** How many warnings are accepted; `undefined` where `failOn` says all. */
  readonly maxWarnings: number | undefined;
}

/** `--baseline`, and what becomes of the file. */
export interface BaselineOption {
  /** `compare` leaves it alone; `update` makes it what is found now; `prune` takes out what is gone. */
  readonly use: 'compare' | 'update' | 'prune';
  /** Absolute. */
  readonly path: string;
  /** As typed. */
  readonly shown: string;
}
export const FINDINGS_FORMATS = ['text', 'json', 'sarif', 'github', 'junit', 'markdown'] as const;
export type FindingsFormat = (typeof FINDINGS_FORMATS)[number];

/** `--output sarif:llm-cost.sarif`: a file that is written besides what is shown. */
export interface Output<Format extends string> {
  readonly format: Format;
  /** Absolute. */
  readonly path: string;
  /** As typed. */
  readonly shown: string;
}

export interface ReportCommand extends CommonOptions {
  readonly name: 'report';
  readonly format: ReportFormat;
  readonly outputs: readonly Output<ReportFormat>[];
  readonly whatIf: AskedChange | undefined;
}
export const REPORT_FORMATS = ['table', 'json', 'markdown', 'csv', 'html'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** `--what-if`, as typed and as read. */
export interface AskedChange {
  readonly says: string;
  readonly change: Change;
}
export interface DiffCommand extends CommonOptions {
  readonly name: 'diff';
  /** As typed: a commit, branch or tag. */
  readonly ref: string;
  readonly format: 'text' | 'json';
}
export interface ExplainCommand extends CommonOptions {
  readonly name: 'explain';
  /** As typed: `src/chat.ts:12`; at least one. */
  readonly places: readonly [string, ...string[]];
  readonly format: 'text' | 'json';
}
export interface ModelsCommand extends CommonOptions {
  readonly name: 'models';
  /** All of them have to be found. */
  readonly words: readonly string[];
  readonly format: 'table' | 'json';
}
export interface HelpCommand {
  readonly name: 'help';
  readonly topic: CommandName | undefined;
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
  /** The folder in which analyses are kept for later runs, absolute; `undefined` where none are. */
  readonly cache: string | undefined;
  /** Measured traffic, in place of what is declared. */
  readonly usage: UsageOption | undefined;
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
  readonly only?: CommandName;
  readonly help: string;
}

export const LEVELS = ['off', 'info', 'warning', 'error'] as const;

export const OPTIONS: readonly OptionInfo[] = [
  { name: 'fix', only: 'check', help: 'Apply the safe fixes to the files, then report what is left' },
  {
    name: 'format',
    short: 'f',
    value: 'name',
    choices: FINDINGS_FORMATS,
    only: 'check',
    help: 'text (default), json, sarif, github, junit or markdown',
  },
  {
    name: 'format',
    short: 'f',
    value: 'name',
    choices: REPORT_FORMATS,
    only: 'report',
    help: 'table (default), json, markdown, csv or html',
  },
  {
    name: 'output',
    short: 'o',
    value: 'format:file',
    only: 'check',
    help: 'Write a file in one of these formats, too; may be repeated',
  },
  {
    name: 'output',
    short: 'o',
    value: 'format:file',
    only: 'report',
    help: 'Write a file in one of these formats, too; may be repeated',
  },
  { name: 'stdin', only: 'check', help: 'Read the code of one file from standard input' },
  {
    name: 'stdin-filename',
    value: 'file',
    only: 'check',
    help: 'Which file that is: its imports are looked up from there',
  },
  {
    name: 'max-warnings',
    value: 'n',
    only: 'check',
    help: 'Exit with 1 for more than n warnings; errors always count',
  },
  { name: 'baseline', value: 'file', only: 'check', help: 'Show only what is not in this file of known findings' },
  { name: 'update-baseline', only: 'check', help: 'Make the file of --baseline what is found now' },
  { name: 'prune-baseline', only: 'check', help: 'Take what is no longer found out of the file of --baseline' },
  { ...formatOf('text', 'json'), only: 'diff' },
  { ...formatOf('text', 'json'), only: 'explain' },
  { ...formatOf('table', 'json'), only: 'models' },
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
  {
    name: 'usage',
    value: 'file',
    help: 'Measured usage in place of declared traffic: CSV, or OpenTelemetry spans as JSON lines',
  },
  { name: 'usage-days', value: 'n', help: 'How many days --usage covers, where its own times do not say so' },
  { name: 'cache', help: 'Keep what was found, and look again only when a file that mattered has changed' },
  { name: 'cache-location', value: 'dir', help: 'Keep it there (default: node_modules/.cache/llm-cost-lint)' },
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

function formatOf(usual: string, other: string): OptionInfo {
  return {
    name: 'format',
    short: 'f',
    value: 'name',
    choices: [usual, other],
    help: `${usual} (default) or ${other}`,
  };
}
