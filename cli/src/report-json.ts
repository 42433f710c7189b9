import type { Inspection } from './inspection.js';
import { jsonCall } from './json-call.js';
import { jsonFinding } from './json-findings.js';
import { jsonTool } from './tool.js';
import { totalsOf } from './totals.js';

/** `report --format json`: the document that `docs/report.schema.json` describes. Fields are only ever added. */
export function reportJson(inspection: Inspection): string {
  const { calls, files, findings, notes, source } = inspection;
  const document = {
    schema: 'llm-cost-lint/report@1',
    tool: jsonTool(inspection),
    files,
    calls: calls.map((call) => jsonCall(call, source)),
    findings: findings.map((finding) => jsonFinding(finding, source)),
    notes,
    totals: totalsOf(inspection),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
