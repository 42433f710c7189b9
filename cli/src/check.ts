import { type Baselined, baselined } from './baselined.js';
import { exitCodeFor } from './exit-code.js';
import { findingsDocument } from './findings-document.js';
import { fixWorkspace } from './fix.js';
import type { Inspection } from './inspection.js';
import { notesText } from './notes.js';
import type { CheckCommand, FindingsFormat } from './options.js';
import type { CommandIo, CommandOutput } from './run-command.js';
import { PLAIN } from './terminal.js';
import { openWorkspace, type Workspace } from './workspace.js';

/** `llm-cost-lint check`: the findings that are left, after the fixes where these are asked for. */
export function check(command: CheckCommand, io: CommandIo): CommandOutput {
  const workspace = openWorkspace(command, 'when-needed', io.progress);
  const { inspection: all, fixed } =
    command.edits === 'fix' ? fixWorkspace(workspace) : { inspection: workspace.inspect(), fixed: 0 };
  const { inspection, known, file } = withoutKnown(all, command, workspace);
  const document = (format: FindingsFormat, where: CommandIo) =>
    findingsDocument(inspection, format, { ...command, fixed, known }, where);
  return {
    stdout: document(command.format, io),
    files: [
      ...command.outputs.map(({ format, ...output }) => ({
        ...output,
        text: document(format, { ...io, look: PLAIN }),
      })),
      ...(file ? [file] : []),
    ],
    stderr: notesText(inspection, command.verbosity, io.errorLook) + refusedFixes(command, inspection),
    exitCode: exitCodeFor(inspection, command.failOn),
  };
}

type Left = Omit<Baselined, 'known'> & { readonly known: number | undefined };

function withoutKnown(inspection: Inspection, { baseline, paths }: CheckCommand, { texts }: Workspace): Left {
  if (baseline === undefined) return { inspection, known: undefined, file: undefined };
  const { shown } = inspection.source;
  return baselined(inspection, baseline, paths.length === 0 ? 'all' : new Set([...texts.keys()].map(shown)));
}

function refusedFixes({ edits }: CheckCommand, { configErrors }: Inspection): string {
  const isRefused = edits === 'fix' && configErrors.length > 0;
  return isRefused ? 'llm-cost-lint: Nothing was fixed: mend the configuration first.\n' : '';
}
