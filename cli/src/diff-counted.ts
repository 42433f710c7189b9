import { placeKey } from '../../rules/places.js';
import type { ComparedCall } from './diff-comparison.js';
import type { ReportRow } from './report-rows.js';

/**
 * The same calls, with the money of a wrapper counted at its callers. The request inside has one price for all of them, most of it
 * only known at run time: counted there, a caller that got dearer would change no sum.
 */
export function countedAtCallers(calls: readonly ComparedCall[]): readonly ComparedCall[] {
  const before = requestsOfWrappers(calls.flatMap((call) => call.before ?? []));
  const after = requestsOfWrappers(calls.flatMap((call) => call.after ?? []));
  return calls.map((call) => ({
    ...call,
    before: call.before && counted(call.before, before),
    after: call.after && counted(call.after, after),
  }));
}

/** The callees to which a call with a price leads, by place. */
function requestsOfWrappers(rows: readonly ReportRow[]): ReadonlySet<string> {
  const callers = rows.filter(({ call, cost }) => call.recognisedBy === 'wrapper' && cost.usd !== undefined);
  return new Set(callers.flatMap(({ call }) => call.via.map(placeKey)));
}

function counted(row: ReportRow, requests: ReadonlySet<string>): ReportRow {
  const isCounted = row.cost.usd !== undefined && !requests.has(placeKey(row.call.callee));
  return { ...row, isInSum: { ...row.isInSum, call: isCounted } };
}
