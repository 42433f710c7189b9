import { type BaselineComparison, compareWithBaseline, type KnownFinding, knownFindings } from './baseline.js';
import { baselineText, readBaseline } from './baseline-file.js';
import type { Inspection, Note } from './inspection.js';
import type { BaselineOption } from './options.js';
import type { OutputFile } from './write-outputs.js';

/** What is left of an inspection beside a baseline. */
export interface Baselined {
  /** With the findings that are new, alone. */
  readonly inspection: Inspection;
  readonly known: number;
  /** The baseline as it is to be written, where that was asked for. */
  readonly file: OutputFile | undefined;
}

/** The shown names of the files that were looked at: what is known of others is neither found nor gone. */
export type LookedAt = ReadonlySet<string> | 'all';

/** Takes the known findings out. Throws a `UserError` for a baseline that cannot be read. */
export function baselined(inspection: Inspection, option: BaselineOption, lookedAt: LookedAt): Baselined {
  const isLookedAt = (file: string) => lookedAt === 'all' || lookedAt.has(file);
  const kept = option.use === 'update' && lookedAt === 'all' ? [] : readBaseline(option);
  const elsewhere = kept.filter(({ file }) => !isLookedAt(file));
  if (option.use === 'update') {
    const all = [...elsewhere, ...knownFindings(inspection)];
    return { inspection: withFindings(inspection, []), known: inspection.findings.length, file: written(option, all) };
  }
  const compared = compareWithBaseline(
    inspection,
    kept.filter(({ file }) => isLookedAt(file)),
  );
  const { added, known, gone } = compared;
  const left = kept.filter((finding) => !gone.includes(finding));
  const rest = withFindings(inspection, added);
  return option.use === 'prune'
    ? { inspection: rest, known, file: written(option, left) }
    : { inspection: { ...rest, notes: [...rest.notes, ...goneNote(option, compared)] }, known, file: undefined };
}

function withFindings(inspection: Inspection, findings: Inspection['findings']): Inspection {
  return { ...inspection, findings };
}

function written({ path, shown }: BaselineOption, findings: readonly KnownFinding[]): OutputFile {
  return { path, shown, text: baselineText(findings) };
}

function goneNote({ shown }: BaselineOption, { gone }: BaselineComparison): readonly Note[] {
  if (gone.length === 0) return [];
  const are = gone.length === 1 ? '1 finding in it is' : `${gone.length.toLocaleString('en-US')} findings in it are`;
  return [{ file: shown, message: `${are} no longer found: --prune-baseline takes them out` }];
}
