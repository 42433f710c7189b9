import { exitCodeFor } from './exit-code.js';
import { notesText } from './notes.js';
import type { ReportCommand } from './options.js';
import { reportJson } from './report-json.js';
import { reportTable } from './report-table.js';
import type { CommandIo, CommandOutput } from './run-command.js';
import { openWorkspace } from './workspace.js';

/** `llm-cost-lint report`: every call with its price, and the findings. */
export function report(command: ReportCommand, io: CommandIo): CommandOutput {
  const workspace = openWorkspace(command, 'always', io.progress);
  const inspection = workspace.inspect();
  return {
    stdout: command.format === 'json' ? reportJson(inspection) : reportTable(inspection, io.look),
    stderr: notesText(inspection, command.verbosity, io.errorLook),
    exitCode: exitCodeFor(inspection.findings, command.failOn),
  };
}
