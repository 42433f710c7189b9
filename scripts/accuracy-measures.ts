import type { FactScore } from './accuracy-facts.js';
import type { FindingScore } from './accuracy-findings.js';
import type { Recall, Score } from './accuracy-score.js';
import { rowsOf, share } from './accuracy-tables.js';

/** One line of the summary. */
export interface Measure {
  readonly name: string;
  readonly goal: string;
  readonly value: string;
}

/** What the tool has to reach, and how far it is. */
export function measuresOf(score: Score): Measure[] {
  const { wrapperPrecision: precision, facts, findings } = score;
  const silent = [...score.silence.values()];
  const falseCalls = silent.reduce((sum, role) => sum + role.falseCalls.length, 0);
  const others = silent.reduce((sum, role) => sum + role.rows, 0);
  const beyondReach = findings.filter(({ finding }) => !finding.reachesSdk).length;
  return [
    { name: 'Requests recognised', goal: '97 %', value: recalled(score.requests) },
    { name: 'of SDKs with a stub', goal: '', value: recalled(score.stubbedRequests) },
    { name: 'Wrapper calls recognised', goal: '80 %', value: recalled(score.wrapperCalls) },
    { name: 'Wrapper calls that are right', goal: '90 %', value: shareRight(precision.right, precision.wrong) },
    {
      name: 'where every call has a row',
      goal: '90 %',
      value: shareRight(precision.listedRight, precision.listedWrong),
    },
    { name: 'Other rows reported as calls', goal: 'at most 1 %', value: share(falseCalls, others) },
    { name: 'Facts right where decided', goal: '95 %', value: rightFacts(facts) },
    { name: 'Facts wrongly claimed', goal: 'at most 1.5 %', value: wrongFacts(facts) },
    { name: 'Findings that are right', goal: '97 %', value: rightFindings(findings) },
    { name: 'Findings where no SDK is in reach', goal: '0', value: `${beyondReach}` },
  ];
}

function recalled(recall: Recall): string {
  return share(recall.found.length, rowsOf(recall));
}

function shareRight(right: number, wrong: number): string {
  return share(right, right + wrong);
}

/** Of the facts that rows decide, those that the tool states as they are. */
export function rightFacts(facts: readonly FactScore[]): string {
  const decided = facts.filter((fact) => fact.decided);
  return share(decided.filter(({ verdict }) => verdict === 'right').length, decided.length);
}

/** Of the facts that the tool states, those that are otherwise. */
export function wrongFacts(facts: readonly FactScore[]): string {
  const stated = facts.filter(({ verdict, decided }) => verdict === 'wrong' || (decided && verdict === 'right'));
  return share(stated.filter(({ verdict }) => verdict === 'wrong').length, stated.length);
}

/** Of the findings that rows decide. */
export function rightFindings(findings: readonly FindingScore[]): string {
  const right = findings.filter(({ verdict }) => verdict === 'right').length;
  return shareRight(right, findings.filter(({ verdict }) => verdict === 'wrong').length);
}
