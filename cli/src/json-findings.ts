import type { Finding } from '../../rules/finding.js';
import type { SourceView } from './inspection.js';

/** A finding as the contract writes it. */
export function jsonFinding(finding: Finding, source: SourceView) {
  const { file, ...span } = jsonSpan(finding.at, source);
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    file,
    ...span,
    message: finding.message,
    related: finding.related.map(({ at, message }) => ({ ...jsonSpan(at, source), message })),
    fixes: finding.fixes.map(({ title, kind, edits }) => ({
      title,
      kind,
      edits: edits.map((edit) => ({ ...edit, file: source.shown(edit.file) })),
    })),
    usdPerCall: finding.usdPerCall,
    usdPerMonth: finding.usdPerMonth,
    call: finding.call,
    fingerprint: finding.fingerprint,
  };
}

/** File, first and last position of a place. */
export function jsonSpan(place: Finding['at'], source: SourceView) {
  const lines = source.lines(place.file);
  const start = lines.position(place.start);
  const end = lines.position(place.end);
  return {
    file: source.shown(place.file),
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}
