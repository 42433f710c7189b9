import type { Inspection } from './inspection.js';
import { jsonFinding } from './json-findings.js';
import { jsonTool } from './tool.js';
import { countFindings } from './totals.js';

/** `check --format json`: the findings alone, each as in the report. */
export function findingsJson(inspection: Inspection, known: number | undefined): string {
  const document = {
    schema: 'llm-cost-lint/findings@1',
    tool: jsonTool(inspection),
    files: inspection.files,
    // The calls are not in this document, so there is nothing to point at.
    findings: inspection.findings.map((finding) => ({ ...jsonFinding(finding, inspection.source), call: null })),
    notes: inspection.notes,
    ...(known === undefined ? {} : { baseline: { known } }),
    totals: { findings: countFindings(inspection.findings) },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
