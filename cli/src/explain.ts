import { explainJson } from './explain-json.js';
import { callsAt, lineOfFile } from './explain-place.js';
import { explainText } from './explain-text.js';
import type { Inspection } from './inspection.js';
import type { ExplainCommand } from './options.js';
import { realPathOf, withForwardSlashes } from './paths.js';
import type { CommandIo, CommandOutput } from './run-command.js';
import { openWorkspace } from './workspace.js';

/** `llm-cost-lint explain`: how the price of the calls at a line came about. */
export function explain(command: ExplainCommand, io: CommandIo): CommandOutput {
  const place = lineOfFile(command.place, command.cwd);
  const inspection = inspectAround(command, place, io);
  const calls = callsAt(place, inspection);
  return {
    stdout: command.format === 'json' ? explainJson(calls, inspection) : explainText(calls, inspection.source, io.look),
    stderr: '',
    exitCode: 0,
  };
}

/** With all files, because others than its own decide what a call sends: the price is the one that `report` shows. */
function inspectAround(
  command: ExplainCommand,
  { typed, file }: ReturnType<typeof lineOfFile>,
  io: CommandIo,
): Inspection {
  const inside = file.startsWith(`${withForwardSlashes(realPathOf(command.cwd))}/`);
  const options = { ...command, paths: inside ? ['.', typed] : [typed] };
  return openWorkspace(options, 'always', io.progress).inspect();
}
