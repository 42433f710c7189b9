import type { Label, Predicted } from './accuracy-facts.js';
import type { ScoredSet } from './accuracy-page.js';
import { groupBy, type Recall, sdkOf, type Unlisted } from './accuracy-score.js';
import { type Causes, foldedTable, percent, rowsOf, table } from './accuracy-tables.js';

/** Which calls are found, which are missed, and which are none. */
export function callSections(sets: readonly ScoredSet[], causes: Causes): string[] {
  return [
    '## Calls',
    callsTable(sets),
    '### Requests by SDK',
    sdkTable(sets),
    '### Missed, by cause',
    ...missSections(sets, causes),
    '### False calls',
    falseCallTable(sets, causes),
    '### Calls that no row lists',
    UNLISTED_LEGEND,
    unlistedTable(
      'Requests',
      sets.flatMap(({ score }) => score.unlistedRequests),
      causes,
    ),
    unlistedTable(
      'Calls of wrappers',
      sets.flatMap(({ score }) => score.unlistedWrapperCalls),
      causes,
    ),
  ];
}

function callsTable(sets: readonly ScoredSet[]): string {
  return table(
    ['What', 'Set', 'Rows', 'Found', ''],
    sets.flatMap(({ name, score }) => [
      callsRow('request', name, score.requests),
      callsRow('request, SDK with a stub', name, score.stubbedRequests),
      callsRow('wrapper-call', name, score.wrapperCalls),
      ...[...score.silence]
        .sort()
        .map(([role, { rows, falseCalls }]) => [role, name, `${rows}`, `${falseCalls.length}`, 'should be 0']),
    ]),
  );
}

function callsRow(what: string, set: string, recall: Recall): string[] {
  return [what, set, `${rowsOf(recall)}`, `${recall.found.length}`, percent(recall.found.length, rowsOf(recall))];
}

function sdkTable(sets: readonly ScoredSet[]): string {
  const recalls = [
    ...groupBy(
      sets.flatMap(({ score }) => [...score.requestsBySdk]),
      ([sdk]) => sdk,
    ),
  ].map(([sdk, parts]) => ({ sdk, found: sum(parts, foundIn), rows: sum(parts, ([, recall]) => rowsOf(recall)) }));
  const stubbed = new Set(sets.flatMap(({ score }) => allLabels(score.stubbedRequests).map(sdkOf)));
  const rows = recalls.sort((one, other) => other.rows - one.rows);
  return foldedTable(
    'SDKs',
    ['SDK', 'Stub', 'Rows', 'Found'],
    rows.map(({ sdk, rows, found }) => [sdk, stubbed.has(sdk) ? 'yes' : 'no', `${rows}`, `${found}`]),
  );
}

function foundIn([, recall]: readonly [string, Recall]): number {
  return recall.found.length;
}

function sum<T>(items: readonly T[], amountOf: (item: T) => number): number {
  return items.reduce((total, item) => total + amountOf(item), 0);
}

function allLabels({ found, missed }: Recall): Label[] {
  return [...found.map(({ label }) => label), ...missed];
}

const NOT_READ = '(not read yet)';

function missSections(sets: readonly ScoredSet[], causes: Causes): string[] {
  const missed = sets.flatMap(({ name, score }) =>
    [...score.requests.missed, ...score.wrapperCalls.missed].map((label) => ({ set: name, label })),
  );
  const causeOf = ({ label }: { label: Label }) => causes[label.id] ?? NOT_READ;
  const byCause = [...groupBy(missed, causeOf)].sort((one, other) => other[1].length - one[1].length);
  const count = (rows: typeof missed, role: string) => `${rows.filter(({ label }) => label.role === role).length}`;
  return [
    table(
      ['Cause', 'Requests', 'Wrapper calls'],
      byCause.map(([cause, rows]) => [cause, count(rows, 'request'), count(rows, 'wrapper-call')]),
    ),
    foldedTable(
      'Rows that are missed',
      ['Row', 'Set', 'Role', 'Call', 'SDK', 'Cause'],
      byCause.flatMap(([cause, rows]) =>
        rows.map(({ set, label }) => [label.id, set, label.role, siteOf(label), sdkOf(label), cause]),
      ),
    ),
  ];
}

function falseCallTable(sets: readonly ScoredSet[], causes: Causes): string {
  const silences = sets.flatMap(({ score }) => [...score.silence.values()]);
  return table(
    ['Row', 'Role', 'Row says', 'Tool says', 'Recognised by', 'On reading'],
    silences
      .flatMap(({ falseCalls }) => falseCalls)
      .map(({ label, call }) => [
        label.id,
        label.role,
        siteOf(label),
        calleeOf(call),
        call.recognisedBy,
        causes[label.id] ?? '',
      ]),
  );
}

const UNLISTED_LEGEND = `Where every request has a row, and where every call of a wrapper has one, a call without a row is either an error of the
tool or one of the labels.`;

function unlistedTable(title: string, unlisted: readonly Unlisted[], causes: Causes): string {
  const rows = unlisted.map(({ repo, call }) => [
    calleeOf(call),
    `${repo}: ${call.file}:${call.line}`,
    call.recognisedBy,
    causes[`${repo}:${call.file}:${call.line}`] ?? '',
  ]);
  if (rows.length === 0) return `${title}: none.`;
  return foldedTable(title, ['Call', 'At', 'Recognised by', 'On reading'], rows);
}

function siteOf({ callee, path, line }: Label): string {
  return `${callee ? `\`${callee}\` ` : ''}${path}:${line}`;
}

function calleeOf({ callee }: Predicted): string {
  return `\`${callee.replace(/\s+/g, '').slice(0, 80)}\``;
}
