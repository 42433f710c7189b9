import { resolve } from 'node:path';
import { type Baselined, baselined } from './baselined.js';
import { exitCodeFor } from './exit-code.js';
import { diskTree } from './file-tree.js';
import { findingsDocument } from './findings-document.js';
import { fixWorkspace } from './fix.js';
import type { Inspection } from './inspection.js';
import { notesText } from './notes.js';
import type { CheckCommand, FindingsFormat } from './options.js';
import type { CommandIo, CommandOutput } from './run-command.js';
import { PLAIN } from './terminal.js';
import { countFindings } from './totals.js';
import { treeWith } from './tree-with-text.js';
import { openWorkspace, type Workspace } from './workspace.js';

/** `llm-cost-lint check`: the findings that are left, after the fixes where these are asked for. */
export function check(command: CheckCommand, io: CommandIo): CommandOutput {
  const tree = command.stdin === undefined ? diskTree : treeWith(resolve(command.cwd, command.stdin), io.stdin());
  const workspace = openWorkspace(command, 'when-needed', io.progress, tree);
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
    stderr: notesText(inspection, command.verbosity, io.errorLook) + remarks(command, inspection),
    exitCode: hasTooManyWarnings(command, inspection) ? 1 : exitCodeFor(inspection, command.failOn),
  };
}

type Left = Omit<Baselined, 'known'> & { readonly known: number | undefined };

function withoutKnown(inspection: Inspection, { baseline, paths }: CheckCommand, { texts }: Workspace): Left {
  if (baseline === undefined) return { inspection, known: undefined, file: undefined };
  const { shown } = inspection.source;
  return baselined(inspection, baseline, paths.length === 0 ? 'all' : new Set([...texts.keys()].map(shown)));
}

function hasTooManyWarnings({ maxWarnings }: CheckCommand, { findings, configErrors }: Inspection): boolean {
  return configErrors.length === 0 && maxWarnings !== undefined && countFindings(findings).warning > maxWarnings;
}

function remarks(command: CheckCommand, inspection: Inspection): string {
  const isRefused = command.edits === 'fix' && inspection.configErrors.length > 0;
  const remarks = [
    ...(isRefused ? ['Nothing was fixed: mend the configuration first.'] : []),
    ...(hasTooManyWarnings(command, inspection)
      ? [
          `More warnings than --max-warnings ${command.maxWarnings} accepts: ${countFindings(inspection.findings).warning}.`,
        ]
      : []),
  ];
  return remarks.map((remark) => `llm-cost-lint: ${remark}\n`).join('');
}
