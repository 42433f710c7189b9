import type { FactScore, Verdict } from './accuracy-facts.js';
import { rightFacts, wrongFacts } from './accuracy-measures.js';
import type { ScoredSet } from './accuracy-page.js';
import { groupBy } from './accuracy-score.js';
import { type Causes, foldedTable, table } from './accuracy-tables.js';

/** What is said of the calls that are found. */
export function factSections(sets: readonly ScoredSet[], causes: Causes): string[] {
  const facts = sets.flatMap(({ score }) => score.facts);
  return [
    '## Facts',
    FACTS_LEGEND,
    ...sets.flatMap(({ name, score }) => [`### Facts of the ${name} rows`, factTable(score.facts)]),
    '### Wrong',
    factRows(facts, 'wrong', causes, 40),
    '### More than the row says',
    factRows(facts, 'unlabelled', causes, 0),
    '### Unknown to the tool',
    causeTable(facts, causes),
    factRows(facts, 'unknown', causes, 0),
  ];
}

const FACTS_LEGEND = `Of the calls that were found. "Unknown" is the honest answer where the code leaves it open, and where the tool does not
follow it; "more than the row says" is where the row is undecided and the tool is not.`;

const SHOWN: readonly Verdict[] = ['right', 'unknown', 'wrong', 'unlabelled'];

function factTable(facts: readonly FactScore[]): string {
  const rowOf = (name: string, scores: readonly FactScore[]) => [
    name,
    ...SHOWN.map((verdict) => `${scores.filter((score) => score.verdict === verdict).length}`),
    rightFacts(scores),
    wrongFacts(scores),
  ];
  return table(
    ['Fact', 'Right', 'Unknown', 'Wrong', 'More than the row says', 'Right where decided', 'Wrongly claimed'],
    [...[...groupBy(facts, ({ field }) => field)].map(([field, scores]) => rowOf(field, scores)), rowOf('all', facts)],
  );
}

/** How often each reason is met, for what rows decide. */
function causeTable(facts: readonly FactScore[], causes: Causes): string {
  const unknown = facts.filter(({ verdict }) => verdict === 'unknown');
  const groups = [...groupBy(unknown, (fact) => `${fact.field}: ${causeOf(fact, causes)}`)];
  const frequent = groups
    .filter(([, scores]) => scores.length > 2)
    .sort((one, other) => other[1].length - one[1].length);
  return foldedTable(
    'Most frequent causes',
    ['Cause', 'Facts'],
    frequent.map(([cause, scores]) => [cause, `${scores.length}`]),
  );
}

function causeOf({ label, field, got }: FactScore, causes: Causes): string {
  return causes[`${label.id} ${field}`] ?? got;
}

function factRows(facts: readonly FactScore[], verdict: Verdict, causes: Causes, seenAtOnce: number): string {
  const rows = facts.filter((fact) => fact.verdict === verdict);
  return foldedTable(
    'Rows',
    ['Row', 'Fact', 'Row says', 'Tool says', 'On reading'],
    rows.map(({ label, field, expected, got }) => [
      `${label.id} (${label.path}:${label.line})`,
      field,
      expected,
      got,
      causes[`${label.id} ${field}`] ?? '',
    ]),
    seenAtOnce,
  );
}
