import { exitCodeFor } from './exit-code.js';
import { findingsDocument } from './findings-document.js';
import { fixWorkspace } from './fix.js';
import type { Inspection } from './inspection.js';
import { notesText } from './notes.js';
import type { CheckCommand } from './options.js';
import type { CommandIo, CommandOutput } from './run-command.js';
import { PLAIN } from './terminal.js';
import { openWorkspace } from './workspace.js';

/** `llm-cost-lint check`: the findings that are left, after the fixes where these are asked for. */
export function check(command: CheckCommand, io: CommandIo): CommandOutput {
  const workspace = openWorkspace(command, 'when-needed', io.progress);
  const { inspection, fixed } =
    command.edits === 'fix' ? fixWorkspace(workspace) : { inspection: workspace.inspect(), fixed: 0 };
  return {
    stdout: findingsDocument(inspection, command.format, { ...command, fixed }, io),
    files: command.outputs.map(({ format, ...file }) => ({
      ...file,
      text: findingsDocument(inspection, format, { ...command, fixed }, { ...io, look: PLAIN }),
    })),
    stderr: notesText(inspection, command.verbosity, io.errorLook) + refusedFixes(command, inspection),
    exitCode: exitCodeFor(inspection, command.failOn),
  };
}

function refusedFixes({ edits }: CheckCommand, { configErrors }: Inspection): string {
  const isRefused = edits === 'fix' && configErrors.length > 0;
  return isRefused ? 'llm-cost-lint: Nothing was fixed: mend the configuration first.\n' : '';
}
