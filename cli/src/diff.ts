import { compareStates } from './diff-comparison.js';
import { diffJson } from './diff-json.js';
import { inspectStates } from './diff-states.js';
import { diffText } from './diff-text.js';
import { exitCodeFor } from './exit-code.js';
import { notesText } from './notes.js';
import type { DiffCommand } from './options.js';
import type { CommandIo, CommandOutput } from './run-command.js';

/** `llm-cost-lint diff`: the calls, their cost and the findings beside those of a commit. Only what is new makes it fail. */
export function diff(command: DiffCommand, io: CommandIo): CommandOutput {
  const comparison = compareStates(inspectStates(command, io.progress));
  return {
    stdout: command.format === 'json' ? diffJson(comparison) : diffText(comparison, command, io.look),
    stderr: notesText(comparison.after, command.verbosity, io.errorLook),
    exitCode: exitCodeFor(
      {
        findings: comparison.findings.added.map(({ finding }) => finding),
        configErrors: comparison.after.configErrors,
      },
      command.failOn,
    ),
  };
}
