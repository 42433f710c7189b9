import { differenceIn } from './diff-change.js';
import { type ComparedCall, type Comparison, countChanges } from './diff-comparison.js';
import { comparedSums } from './diff-sums.js';
import type { Inspection } from './inspection.js';
import { jsonCall } from './json-call.js';
import { jsonFinding } from './json-findings.js';
import { jsonTool } from './tool.js';
import { totalsOf } from './totals.js';

/** `diff --format json`: one document. Fields are only ever added. */
export function diffJson(comparison: Comparison): string {
  const { commit, before, after, calls, findings } = comparison;
  const document = {
    schema: 'llm-cost-lint/diff@1',
    tool: jsonTool({ pricesAsOf: after.pricesAsOf ?? before.pricesAsOf }),
    ref: commit,
    files: { before: before.files, after: after.files },
    calls: calls.map((call) => jsonComparedCall(call, comparison)),
    findings: [
      ...findings.added.map(({ finding, was }) => ({
        change: 'new',
        was: was ?? null,
        ...jsonFinding(finding, after.source),
        call: indexOf(finding.call, after, calls, 'after'),
      })),
      ...findings.gone.map((finding) => ({
        change: 'gone',
        was: null,
        ...jsonFinding(finding, before.source),
        call: indexOf(finding.call, before, calls, 'before'),
      })),
    ],
    notes: after.notes,
    totals: {
      calls: countChanges(calls),
      findings: { new: findings.added.length, gone: findings.gone.length, same: findings.kept },
      before: totalsOf(before),
      after: totalsOf(after),
      sums: comparedSums(calls).map(({ measure, before: then, after: now, change, fixed, leftOut }) => ({
        measure,
        before: then ?? null,
        after: now ?? null,
        change: { usd: change.usd, percent: change.percent ?? null },
        fixed,
        leftOut,
      })),
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function jsonComparedCall({ before, after, ...rest }: ComparedCall, states: Comparison) {
  const perCall = before && after && differenceIn(before, after, 'call');
  const perMonth = before && after && differenceIn(before, after, 'month');
  return {
    change: rest.change,
    moved: rest.isMoved,
    fingerprint: rest.fingerprint,
    usdChange: { perCall: perCall?.usd ?? null, perMonth: perMonth?.usd ?? null },
    differs: rest.differs,
    before: before ? jsonCall(before, states.before.source) : null,
    after: after ? jsonCall(after, states.after.source) : null,
  };
}

/** The findings number the calls of their own state, the document those of both. */
function indexOf(
  call: number | null,
  { calls }: Inspection,
  compared: readonly ComparedCall[],
  state: 'before' | 'after',
): number | null {
  const own = call === null ? undefined : calls[call]?.call;
  const index = own === undefined ? -1 : compared.findIndex((each) => each[state]?.call === own);
  return index === -1 ? null : index;
}
