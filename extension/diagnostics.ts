import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node';
import { docsUrl } from '../rules/docs-url.js';
import type { Finding, Severity } from '../rules/finding.js';
import type { ConfigProblem } from './project-config.js';
import type { Review } from './reviews.js';

export const SOURCE = 'llm-cost';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

type UriOf = (path: string) => string;

/** What the editor underlines in the reviewed document. */
export function diagnosticsOf(review: Review, uriOf: UriOf): readonly Diagnostic[] {
  return review.findings.flatMap((finding) => diagnosticOf(finding, review, uriOf) ?? []);
}

export function diagnosticOf(finding: Finding, review: Review, uriOf: UriOf): Diagnostic | undefined {
  const range = review.snapshot.rangeOf(finding.at);
  // Each document shows its own findings: one that stands in another file is shown when that file is open.
  if (range === undefined || finding.at.file !== review.path) return undefined;
  return {
    range,
    message: finding.message,
    severity: severities[finding.severity],
    source: SOURCE,
    code: finding.ruleId,
    codeDescription: { href: docsUrl(finding.ruleId) },
    relatedInformation: relatedInformation(finding, review, uriOf),
  };
}

/** A problem of the config file stands at its own place in that file, up to the end of the line. */
export function configDiagnostic(problem: ConfigProblem): Diagnostic {
  const line = problem.line - 1;
  return {
    range: { start: { line, character: problem.column - 1 }, end: { line, character: Number.MAX_SAFE_INTEGER } },
    message: problem.message,
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    code: 'config',
  };
}

function relatedInformation(finding: Finding, review: Review, uriOf: UriOf) {
  return finding.related.flatMap(({ at, message }) => {
    const range = review.snapshot.rangeOf(at);
    return range === undefined ? [] : [{ location: { uri: uriOf(at.file), range }, message }];
  });
}
