import { marksOf } from '../../rules/call-fingerprint.js';
import type { Finding } from '../../rules/finding.js';
import { hash, lineAt, squeezed } from '../../rules/fingerprint.js';
import { matchStates } from '../../rules/match-states.js';
import type { Inspection, PricedCall } from './inspection.js';

/** A finding that is accepted for the time being. */
export interface KnownFinding {
  readonly rule: string;
  /** Relative to the working directory. */
  readonly file: string;
  /** What it is known by, the narrowest first: each is looked for only where those before found nothing. */
  readonly marks: readonly (string | null)[];
}

export interface BaselineComparison {
  readonly added: readonly Finding[];
  /** How many are known. */
  readonly known: number;
  /** What is known and no longer found. */
  readonly gone: readonly KnownFinding[];
}

/** The words of a call, and last of all the function it stands in: what is left would take a new call for one that is gone. */
const MARKS_OF_CALL = 5;
const MARKS = MARKS_OF_CALL + 1;

/** The findings as a baseline keeps them. */
export function knownFindings(inspection: Inspection): readonly KnownFinding[] {
  return marked(inspection).map(({ rule, file, marks }) => ({ rule, file, marks }));
}

/** Code that was moved, or formatted anew, keeps its known findings; one more of them is new. */
export function compareWithBaseline(inspection: Inspection, known: readonly KnownFinding[]): BaselineComparison {
  const levels = Array.from({ length: MARKS }, (_, level) => ({ rule, marks }: KnownFinding) => {
    const mark = marks[level];
    return mark ? `${rule} ${mark}` : undefined;
  });
  const matched = matchStates<KnownFinding & { finding?: Finding }>(known, marked(inspection), levels);
  return {
    added: matched.added.flatMap(({ finding }) => finding ?? []),
    known: matched.pairs.length,
    gone: matched.gone,
  };
}

function marked(inspection: Inspection): readonly (KnownFinding & { readonly finding: Finding })[] {
  const { findings, calls, source } = inspection;
  const marks = marksOf(
    calls.map(({ call }) => call),
    source.shown,
    source.text,
  );
  return findings.map((finding) => {
    const call = callOf(finding, inspection);
    const keys = call && marks[finding.call ?? -1]?.keys;
    const file = source.shown(finding.at.file);
    const line = squeezed(lineAt(source.text(finding.at.file), finding.at.start));
    const most = call?.call.functions.length ? MARKS_OF_CALL : MARKS_OF_CALL - 1;
    const ofCall = Array.from({ length: MARKS_OF_CALL }, (_, index) => (index < most ? keys?.[index] : undefined));
    return {
      ...{ finding, file, rule: finding.ruleId },
      marks: [...ofCall, keys ? undefined : `${file}\n${line}`].map((mark) => (mark === undefined ? null : hash(mark))),
    };
  });
}

/** The call that it stands in; `undefined` for one at a client that several share. */
function callOf({ at, call }: Finding, { calls }: Inspection): PricedCall | undefined {
  const priced = call === null ? undefined : calls[call];
  const range = priced?.call.range;
  return range?.file === at.file && range.start <= at.start && at.end <= range.end ? priced : undefined;
}
