import { exitCodeFor } from './exit-code.js';
import { findingsJson } from './findings-json.js';
import { findingsText } from './findings-text.js';
import { fixWorkspace } from './fix.js';
import { notesText } from './notes.js';
import type { CheckCommand } from './options.js';
import type { CommandIo, CommandOutput } from './run-command.js';
import { openWorkspace } from './workspace.js';

/** `llm-cost-lint check`: the findings that are left, after the fixes where these are asked for. */
export function check(command: CheckCommand, io: CommandIo): CommandOutput {
  const workspace = openWorkspace(command, 'when-needed', io.progress);
  const { inspection, fixed } =
    command.edits === 'fix' ? fixWorkspace(workspace) : { inspection: workspace.inspect(), fixed: 0 };
  return {
    stdout:
      command.format === 'json' ? findingsJson(inspection) : findingsText(inspection, { ...command, fixed }, io.look),
    stderr: notesText(inspection, command.verbosity, io.errorLook),
    exitCode: exitCodeFor(inspection.findings, command.failOn),
  };
}
