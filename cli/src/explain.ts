import { exitCodeFor } from './exit-code.js';
import { explainJson } from './explain-json.js';
import { callsAt, type LineOfFile, lineOfFile } from './explain-place.js';
import { explainText } from './explain-text.js';
import type { Inspection } from './inspection.js';
import { notesText } from './notes.js';
import type { ExplainCommand } from './options.js';
import { realPathOf, withForwardSlashes } from './paths.js';
import type { CommandIo, CommandOutput } from './run-command.js';
import { openWorkspace } from './workspace.js';

/** `llm-cost-lint explain`: how the price of the calls at some lines came about. */
export function explain(command: ExplainCommand, io: CommandIo): CommandOutput {
  const places = command.places.map((place) => lineOfFile(place, command.cwd));
  const inspection = inspectAround(command, places, io);
  const calls = [...new Set(places.flatMap((place) => callsAt(place, inspection)))];
  return {
    stdout: command.format === 'json' ? explainJson(calls, inspection) : explainText(calls, inspection.source, io.look),
    // Notes on other files would hide the answer.
    stderr: notesText(inspection, 'quiet', io.errorLook),
    exitCode: exitCodeFor({ findings: [], configErrors: inspection.configErrors }, 'never'),
  };
}

/** With all files, because others than its own decide what a call sends: the price is the one that `report` shows. */
function inspectAround(command: ExplainCommand, places: readonly LineOfFile[], io: CommandIo): Inspection {
  const root = `${withForwardSlashes(realPathOf(command.cwd))}/`;
  const typed = places.map((place) => place.typed);
  const paths = places.some(({ file }) => file.startsWith(root)) ? ['.', ...typed] : typed;
  return openWorkspace({ ...command, paths }, 'always', io.progress).inspect();
}
