import { fixedCostsOf } from '../../analyzer/money/fixed-costs.js';
import type { Inspection } from './inspection.js';
import { jsonCall, jsonCost } from './json-call.js';
import { jsonFinding } from './json-findings.js';
import { differencePerCall, differencePerMonth } from './report-figures.js';
import { otherCalls } from './report-rows.js';
import { routeSums } from './route-sums.js';
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
    routes: routeSums(calls),
    fixed: fixedCostsOf(calls.map(({ cost }) => cost)),
    totals: totalsOf(inspection),
    whatIf: jsonWhatIf(inspection),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The same calls in the same order, as they would be. */
function jsonWhatIf(inspection: Inspection) {
  const { whatIf } = inspection;
  if (whatIf === undefined) return null;
  const others = otherCalls(inspection);
  const { priced, unpriced, usd } = totalsOf({ calls: others, findings: [] });
  return {
    says: whatIf.says,
    calls: inspection.calls.map((today, index) => {
      const otherwise = others[index]?.cost ?? today.cost;
      return {
        ...jsonCost(otherwise),
        change: {
          usdPerCall: differencePerCall(today, otherwise)?.usd ?? null,
          usdPerMonth: differencePerMonth(today.cost, otherwise)?.usd ?? null,
        },
      };
    }),
    routes: routeSums(others),
    fixed: fixedCostsOf(others.map(({ cost }) => cost)),
    totals: { priced, unpriced, usd },
  };
}
