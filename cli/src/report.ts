import { exitCodeFor } from './exit-code.js';
import type { Inspection } from './inspection.js';
import { notesText } from './notes.js';
import type { ReportCommand } from './options.js';
import { reportCsv } from './report-csv.js';
import { reportHtml } from './report-html.js';
import { reportJson } from './report-json.js';
import { reportMarkdown } from './report-markdown.js';
import { reportTable } from './report-table.js';
import type { CommandIo, CommandOutput } from './run-command.js';
import { sourceLinks } from './source-links.js';
import { PLAIN } from './terminal.js';
import { openWorkspace } from './workspace.js';

/** `llm-cost-lint report`: every call with its price, and the findings. */
export function report(command: ReportCommand, io: CommandIo): CommandOutput {
  const workspace = openWorkspace(command, 'always', io.progress);
  const inspection = workspace.inspect();
  return {
    stdout: reportText(inspection, command, io),
    files: command.outputs.map(({ format, ...file }) => ({
      ...file,
      text: reportText(inspection, { ...command, format }, { ...io, look: PLAIN }),
    })),
    stderr: notesText(inspection, command.verbosity, io.errorLook),
    exitCode: exitCodeFor(inspection, command.failOn),
  };
}

function reportText(inspection: Inspection, { format, cwd }: ReportCommand, { look, env }: CommandIo): string {
  switch (format) {
    case 'table':
      return reportTable(inspection, look);
    case 'json':
      return reportJson(inspection);
    case 'markdown':
      return reportMarkdown(inspection, sourceLinks(env, cwd));
    case 'csv':
      return reportCsv(inspection);
    case 'html':
      return reportHtml(inspection, sourceLinks(env, cwd));
  }
}
