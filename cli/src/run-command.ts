import { parseArguments } from './arguments.js';
import { check } from './check.js';
import { diff } from './diff.js';
import type { ExitCode } from './exit-code.js';
import { explain } from './explain.js';
import { helpText } from './help.js';
import { models } from './models.js';
import type { Command, HelpCommand, VersionCommand } from './options.js';
import { noProgress, type Progress, showProgress } from './progress.js';
import { report } from './report.js';
import { type Look, lookOf, type Screen } from './terminal.js';
import { VERSION } from './tool.js';
import { UserError } from './user-error.js';
import { type OutputFile, writeOutputs } from './write-outputs.js';

/** Everything a command says, held back until it is complete: nothing is ever half-written. */
export interface CommandOutput {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: ExitCode;
  /** Files that were asked for, written before anything is shown. */
  readonly files?: readonly OutputFile[];
}

/** What a command may know of where its output goes. */
export interface CommandIo {
  readonly look: Look;
  readonly errorLook: Look;
  readonly progress: Progress;
  readonly env: NodeJS.ProcessEnv;
  /** All that comes in on standard input. */
  readonly stdin: () => Buffer;
}

export interface Surroundings {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: Screen;
  readonly stderr: Screen;
  readonly stdin: () => Buffer;
}

/** Arguments to output. Never throws: what goes wrong becomes one sentence and the exit code 2. */
export function runCommand(around: Surroundings): CommandOutput {
  try {
    const output = dispatch(parseArguments(around.args, around.cwd), around);
    writeOutputs(output.files ?? []);
    return output;
  } catch (error) {
    return { stdout: '', stderr: `llm-cost-lint: ${sentenceOf(error, around.env)}\n`, exitCode: 2 };
  }
}

function dispatch(command: Command, around: Surroundings): CommandOutput {
  if (command.name === 'help') return { stdout: helpText(command.topic), stderr: '', exitCode: 0 };
  if (command.name === 'version') return { stdout: `${VERSION}\n`, stderr: '', exitCode: 0 };

  const progress = command.verbosity === 'quiet' ? noProgress : showProgress(around.stderr);
  const look = lookOf(around.stdout, around.env);
  const io: CommandIo = {
    look,
    errorLook: lookOf(around.stderr, around.env),
    progress,
    env: around.env,
    stdin: around.stdin,
  };
  try {
    return run(command, io);
  } finally {
    progress.stop();
  }
}

function run(command: Exclude<Command, HelpCommand | VersionCommand>, io: CommandIo): CommandOutput {
  switch (command.name) {
    case 'check':
      return check(command, io);
    case 'report':
      return report(command, io);
    case 'diff':
      return diff(command, io);
    case 'explain':
      return explain(command, io);
    case 'models':
      return models(command, io);
  }
}

function sentenceOf(error: unknown, env: NodeJS.ProcessEnv): string {
  if (error instanceof UserError) return error.message;
  if (env.LLM_COST_LINT_DEBUG && error instanceof Error) return error.stack ?? error.message;
  const message = error instanceof Error ? error.message : String(error);
  return `this is a defect of the tool, please report it (LLM_COST_LINT_DEBUG=1 shows where): ${message}`;
}
