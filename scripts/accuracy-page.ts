import { measuresOf } from './accuracy-measures.js';
import { callSections } from './accuracy-page-calls.js';
import { factSections } from './accuracy-page-facts.js';
import { findingSections } from './accuracy-page-findings.js';
import type { Score, ScoredRepository } from './accuracy-score.js';
import { type Causes, table } from './accuracy-tables.js';

/** The rows of one folder of labels, scored. */
export interface ScoredSet {
  readonly name: string;
  readonly repositories: readonly ScoredRepository[];
  readonly score: Score;
}

/** `docs/accuracy.md`. */
export function accuracyPage(sets: readonly ScoredSet[], causes: Causes, date: string): string {
  const blocks = [
    '<!-- Written by `npm run accuracy`. What was read by a person comes from scripts/accuracy-causes.json. -->',
    '# Accuracy',
    introduction(sets, date),
    measuresTable(sets),
    MEASURES_LEGEND,
    ...failures(sets),
    ...callSections(sets, causes),
    ...factSections(sets, causes),
    ...findingSections(sets, causes),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The same in a few lines, for the terminal. */
export function summary(set: ScoredSet): string {
  const rows = measuresOf(set.score).map(({ name, value }) => `${name.padEnd(46)}${value}`);
  return [`${set.name}: ${rowCount(set)} rows in ${set.repositories.length} repositories`, ...rows].join('\n');
}

function introduction(sets: readonly ScoredSet[], date: string): string {
  const parts = sets.map(
    (set) => `${rowCount(set)} ${set.name} rows in ${set.repositories.length} public repositories`,
  );
  return [
    `${date}: ${parts.join(', ')}, all labelled by reading.`,
    'The development rows are the ones that the tool was built with. The own rows, of `test/accuracy`, were labelled before any run, and their misses looked at since.',
    'The unseen rows, of `test/accuracy/unseen`, were scored before anybody looked at a result: nothing was mended for them, except that `__test__.js`, a name that stands in one of them, is taken for a test.',
    "A call counts for a row when its `line` or `nameLine` is the row's.",
    '"With a stub" means an SDK that `analyzer/sdks` declares.',
    'Files that are silent by default (tests, examples, evals) are scored like all others.',
  ].join(' ');
}

function measuresTable(sets: readonly ScoredSet[]): string {
  const perSet = sets.map(({ score }) => measuresOf(score));
  return table(
    ['Measure', 'To reach', ...sets.map(({ name }) => title(name))],
    (perSet[0] ?? []).map(({ name, goal }, index) => [
      name,
      goal,
      ...perSet.map((measures) => measures[index]?.value ?? ''),
    ]),
  );
}

const MEASURES_LEGEND = `"Decided" facts are those that the row states. "Wrongly claimed" is the share of wrong ones among all that the tool states
where the row decides. Precision of wrapper calls counts every reported one where each has a row, and elsewhere those that
lie on some row. Undecided rows count nowhere.`;

function failures(sets: readonly ScoredSet[]): string[] {
  const failed = sets.flatMap(({ repositories }) => repositories.filter((repository) => repository.failed));
  if (failed.length === 0) return [];
  return [`The tool failed on ${failed.map(({ repo }) => repo).join(', ')}: all calls there count as missed.`];
}

function rowCount({ repositories }: ScoredSet): number {
  return repositories.reduce((sum, { labels }) => sum + labels.length, 0);
}

function title(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
