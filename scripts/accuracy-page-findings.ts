import { type FindingScore, type FindingVerdict, type MissedFinding, REPORTED_INSIDE } from './accuracy-findings.js';
import { rightFindings } from './accuracy-measures.js';
import type { ScoredSet } from './accuracy-page.js';
import { groupBy } from './accuracy-score.js';
import { type Causes, foldedTable, table } from './accuracy-tables.js';

/** What is reported, and what is not. */
export function findingSections(sets: readonly ScoredSet[], causes: Causes): string[] {
  const findings = sets.flatMap(({ score }) => score.findings);
  const missed = sets.flatMap(({ score }) => score.missedFindings);
  const repositories = sets.flatMap((set) => set.repositories);
  const listed = new Set(repositories.filter((one) => one.listed !== 'a sample').map(({ repo }) => repo));
  return [
    '## Findings',
    FINDINGS_LEGEND,
    ruleTable(sets),
    '### Wrong findings',
    findingRows(findings, 'wrong', causes, 40),
    '### Findings that rows do not decide',
    findingRows(findings, 'undecided', causes, 0),
    '### Rows without a finding',
    missedTable(missed),
    foldedTable(
      'Rows',
      ['Row', 'Rule', 'Why', 'On reading'],
      missed
        .filter(({ why }) => why !== REPORTED_INSIDE)
        .map(({ ruleId, label, why }) => [
          `${label.id} (${label.path}:${label.line})`,
          ruleId,
          why,
          causes[`${label.id} ${ruleId}`] ?? '',
        ]),
    ),
    '### Findings without a row',
    NO_ROW_LEGEND,
    findingRows(
      findings.filter(({ repo }) => listed.has(repo)),
      'no row',
      causes,
      0,
    ),
    '### Findings where no SDK is in reach',
    scoreTable(
      'Findings',
      findings.filter(({ finding }) => !finding.reachesSdk),
      causes,
      40,
    ),
  ];
}

const FINDINGS_LEGEND = `A finding is held against the row of the call that it is about. It is wrong where the row says that the fact is otherwise, and
on rows that are no LLM call. A finding of the SDK's own retries is right where the row says that nobody sets them.`;

const NO_ROW_LEGEND = 'Only of repositories in which every request has a row: elsewhere nothing follows from it.';

const VERDICTS: readonly FindingVerdict[] = ['right', 'wrong', 'undecided', 'no row'];

function ruleTable(sets: readonly ScoredSet[]): string {
  return table(
    ['Rule', 'Set', ...VERDICTS.map((verdict) => verdict.charAt(0).toUpperCase() + verdict.slice(1)), 'Precision'],
    sets.flatMap(({ name, score }) =>
      [...groupBy(score.findings, ({ finding }) => finding.ruleId)]
        .sort()
        .map(([ruleId, scores]) => [
          ruleId,
          name,
          ...VERDICTS.map((verdict) => `${scores.filter((one) => one.verdict === verdict).length}`),
          rightFindings(scores),
        ]),
    ),
  );
}

function findingRows(
  findings: readonly FindingScore[],
  verdict: FindingVerdict,
  causes: Causes,
  seenAtOnce: number,
): string {
  return scoreTable(
    'Findings',
    findings.filter((finding) => finding.verdict === verdict),
    causes,
    seenAtOnce,
  );
}

function scoreTable(title: string, findings: readonly FindingScore[], causes: Causes, seenAtOnce: number): string {
  return foldedTable(
    title,
    ['Rule', 'At', 'Row', 'Row says', 'On reading'],
    findings.map(({ repo, finding, label, because }) => {
      const at = `${repo}: ${finding.file}:${finding.line}`;
      return [finding.ruleId, at, label?.id ?? '', because, causes[`${at.replace(': ', ':')} ${finding.ruleId}`] ?? ''];
    }),
    seenAtOnce,
  );
}

function missedTable(missed: readonly MissedFinding[]): string {
  const groups = [...groupBy(missed, ({ ruleId, why }) => `${ruleId}\n${why}`)];
  return table(
    ['Rule', 'Why nothing is said at the row', 'Rows'],
    groups
      .sort((one, other) => other[1].length - one[1].length)
      .map(([key, rows]) => [...key.split('\n'), `${rows.length}`]),
  );
}
