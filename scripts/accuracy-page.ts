import type { FactScore, Label, Predicted, Verdict } from './accuracy-facts.js';
import { groupBy, type Hit, type Recall, type Score, type ScoredRepository, sdkOf } from './accuracy-score.js';

/** What a reader found out, by `<id>` of a row, `<id> <field>` of a fact, `<repository>:<path>:<line>` of a call. */
export type Causes = Readonly<Record<string, string>>;

/** `docs/accuracy.md`. */
export function accuracyPage(
  result: Score,
  repositories: readonly ScoredRepository[],
  causes: Causes,
  date: string,
): string {
  const blocks = [
    '<!-- Written by `npm run accuracy`. What was read by a person comes from scripts/accuracy-causes.json. -->',
    '# Accuracy',
    introduction(repositories, date),
    '## Calls',
    callsTable(result),
    '### Requests by SDK',
    sdkTable(result),
    '### Missed',
    missTable([...result.requests.missed, ...result.wrapperCalls.missed], causes),
    '### False calls',
    falseCallTable(result, causes),
    '### Calls that no row lists',
    unlistedTable(result, causes),
    '## Facts',
    FACTS_LEGEND,
    factTable(result.facts),
    '### Wrong',
    factRows(result.facts, 'wrong', causes),
    '### More than the row says',
    factRows(result.facts, 'unlabelled', causes),
    '### Unknown to the tool',
    factRows(result.facts, 'unknown', causes),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The same in a few lines, for the terminal. */
export function summary(result: Score): string {
  const { facts } = result;
  const falseCalls = [...result.silence.values()].flatMap((silence) => silence.falseCalls);
  const others = [...result.silence.values()].reduce((sum, { rows }) => sum + rows, 0);
  return [
    `requests found            ${ratio(result.requests)}`,
    `  of SDKs with a stub     ${ratio(result.stubbedRequests)}`,
    `wrapper calls found       ${ratio(result.wrapperCalls)}`,
    `false calls               ${falseCalls.length} of ${others}`,
    `calls that no row lists   ${result.unlisted.length}`,
    ...[...groupBy(facts, ({ field }) => field)].map(([field, scores]) => `${field.padEnd(26)}${verdicts(scores)}`),
  ].join('\n');
}

function introduction(repositories: readonly ScoredRepository[], date: string): string {
  const rows = repositories.reduce((sum, { labels }) => sum + labels.length, 0);
  const isStubbed = 'an SDK that `analyzer/sdks` declares';
  return [
    `${date}: ${rows} labelled sites in ${repositories.length} public repositories.`,
    "A call counts for a row when its `line` or `nameLine` is the row's.",
    `"With a stub" means ${isStubbed}.`,
  ].join(' ');
}

function callsTable(result: Score): string {
  return table(
    ['What', 'Rows', 'Found', ''],
    [
      callsRow('request', result.requests),
      callsRow('request, SDK with a stub', result.stubbedRequests),
      callsRow('wrapper-call', result.wrapperCalls),
      ...[...result.silence]
        .sort()
        .map(([role, { rows, falseCalls }]) => [role, `${rows}`, `${falseCalls.length}`, 'must be 0']),
    ],
  );
}

function callsRow(name: string, recall: Recall): string[] {
  return [name, `${rowsOf(recall)}`, `${recall.found.length}`, percent(recall.found.length, rowsOf(recall))];
}

function sdkTable({ requestsBySdk, stubbedRequests }: Score): string {
  const stubbed = new Set([...stubbedRequests.found.map(({ label }) => label), ...stubbedRequests.missed].map(sdkOf));
  const rows = [...requestsBySdk].sort((one, other) => rowsOf(other[1]) - rowsOf(one[1]));
  return table(
    ['SDK', 'Stub', 'Rows', 'Found'],
    rows.map(([sdk, recall]) => [sdk, stubbed.has(sdk) ? 'yes' : 'no', `${rowsOf(recall)}`, `${recall.found.length}`]),
  );
}

function missTable(missed: readonly Label[], causes: Causes): string {
  if (missed.length === 0) return 'None.';
  return table(
    ['Row', 'Role', 'Call', 'SDK', 'Why'],
    missed.map((label) => [label.id, label.role, siteOf(label), sdkOf(label), causes[label.id] ?? '']),
  );
}

function falseCallTable({ silence }: Score, causes: Causes): string {
  const falseCalls: Hit[] = [...silence.values()].flatMap((role) => role.falseCalls);
  if (falseCalls.length === 0) return 'None.';
  return table(
    ['Row', 'Role', 'Row says', 'Tool says', 'Why'],
    falseCalls.map(({ label, call }) => [label.id, label.role, siteOf(label), calleeOf(call), causes[label.id] ?? '']),
  );
}

function unlistedTable({ unlisted }: Score, causes: Causes): string {
  if (unlisted.length === 0) return 'None: in the repositories that were labelled exhaustively, every call has a row.';
  return table(
    ['Call', 'At', 'Recognised by', 'On reading'],
    unlisted.map(({ repo, call }) => [
      calleeOf(call),
      `${repo}: ${call.file}:${call.line}`,
      call.recognisedBy,
      causes[`${repo}:${call.file}:${call.line}`] ?? '',
    ]),
  );
}

const FACTS_LEGEND = `Of the calls that were found. "Unknown" is the honest answer where the code leaves it open, and where the tool does not
follow it; "more than the row says" is where the row is undecided and the tool is not.`;

function factTable(facts: readonly FactScore[]): string {
  return table(
    ['Fact', 'Right', 'Unknown', 'Wrong', 'More than the row says'],
    [...groupBy(facts, ({ field }) => field)].map(([field, scores]) => [
      field,
      ...(['right', 'unknown', 'wrong', 'unlabelled'] as const).map((verdict) => `${count(scores, verdict)}`),
    ]),
  );
}

function factRows(facts: readonly FactScore[], verdict: Verdict, causes: Causes): string {
  const rows = facts.filter((fact) => fact.verdict === verdict);
  if (rows.length === 0) return 'None.';
  return table(
    ['Row', 'Fact', 'Row says', 'Tool says', 'On reading'],
    rows.map(({ label, field, expected, got }) => [
      `${label.id} (${label.path}:${label.line})`,
      field,
      expected,
      got,
      causes[`${label.id} ${field}`] ?? '',
    ]),
  );
}

function siteOf({ callee, path, line }: Label): string {
  return `${callee ? `\`${callee}\` ` : ''}${path}:${line}`;
}

function calleeOf({ callee }: Predicted): string {
  return `\`${callee.replace(/\s+/g, '').slice(0, 80)}\``;
}

function verdicts(scores: readonly FactScore[]): string {
  const named = (['right', 'unknown', 'wrong', 'unlabelled'] as const).map((verdict) => ({
    verdict,
    rows: count(scores, verdict),
  }));
  return named
    .filter(({ rows }) => rows > 0)
    .map(({ verdict, rows }) => `${rows} ${verdict}`)
    .join(', ');
}

function count(scores: readonly FactScore[], verdict: Verdict): number {
  return scores.filter((score) => score.verdict === verdict).length;
}

function ratio(recall: Recall): string {
  return `${recall.found.length} of ${rowsOf(recall)} (${percent(recall.found.length, rowsOf(recall))})`;
}

function rowsOf({ found, missed }: Recall): number {
  return found.length + missed.length;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? 'n/a' : `${Math.round((100 * part) / whole)} %`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
