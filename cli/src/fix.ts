import { applyFixes } from './apply-fixes.js';
import type { Inspection } from './inspection.js';
import type { Workspace } from './workspace.js';
import { type FileChange, writeFiles } from './write-files.js';

export interface FixResult {
  /** What is left once the fixes are applied. */
  readonly inspection: Inspection;
  readonly fixed: number;
  readonly files: number;
}

/** A fix may make room for another one; more rounds than this means that two of them undo each other. */
const MOST_PASSES = 10;

/** Applies fixes until there are none left, and only then writes the files: a run that fails changes nothing. */
export function fixWorkspace(workspace: Workspace): FixResult {
  const before = new Map(workspace.texts);
  let inspection = workspace.inspect();
  let fixed = 0;
  // What was left out of a configuration may have been what keeps a file from being touched.
  if (inspection.configErrors.length > 0) return { inspection, fixed, files: 0 };
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const { texts, applied } = applyFixes(inspection.findings, workspace.texts);
    if (applied.length === 0) break;
    fixed += applied.length;
    workspace.replace(texts);
    inspection = workspace.inspect();
  }
  const changes = changesSince(before, workspace, inspection);
  writeFiles(changes);
  return { inspection, fixed, files: changes.length };
}

function changesSince(before: ReadonlyMap<string, string>, workspace: Workspace, { source }: Inspection): FileChange[] {
  return [...workspace.texts].flatMap(([path, after]) => {
    const old = before.get(path);
    return old === undefined || old === after ? [] : [{ path, shown: source.shown(path), before: old, after }];
  });
}
