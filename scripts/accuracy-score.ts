import { globMatcher } from '../rules/glob.js';
import { silentByDefault } from '../rules/silent-files.js';
import { type FactScore, factScores, type Label, type Predicted } from './accuracy-facts.js';
import {
  type FindingScore,
  findingScores,
  type MissedFinding,
  missedFindings,
  type ReportedFinding,
} from './accuracy-findings.js';
import type { Listed } from './accuracy-labels.js';
import { callAt, isAt, isCallRow } from './accuracy-match.js';

/** What `score` needs of one repository: its labelled rows and what the tool found there. */
export interface ScoredRepository {
  readonly repo: string;
  readonly labels: readonly Label[];
  readonly calls: readonly Predicted[];
  readonly findings: readonly ReportedFinding[];
  readonly listed: Listed;
  /** The tool did not come to an end: all rows of calls are missed. */
  readonly failed: boolean;
}

export interface Hit {
  readonly label: Label;
  readonly call: Predicted;
}

export interface Unlisted {
  readonly repo: string;
  readonly call: Predicted;
}

export interface Score {
  readonly requests: Recall;
  /** The same, by the package of the row. */
  readonly requestsBySdk: ReadonlyMap<string, Recall>;
  /** Only rows of SDKs that the tool has a stub for. */
  readonly stubbedRequests: Recall;
  readonly wrapperCalls: Recall;
  readonly wrapperPrecision: WrapperPrecision;
  /** Rows that are no call, by their role. */
  readonly silence: ReadonlyMap<string, Silence>;
  readonly facts: readonly FactScore[];
  readonly findings: readonly FindingScore[];
  readonly missedFindings: readonly MissedFinding[];
  /** Calls without a row, where every request has one. */
  readonly unlistedRequests: readonly Unlisted[];
  /** Calls of wrappers without a row, where every call of a wrapper has one. */
  readonly unlistedWrapperCalls: readonly Unlisted[];
}

export interface Recall {
  readonly found: readonly Hit[];
  readonly missed: readonly Label[];
}

export interface Silence {
  readonly rows: number;
  readonly falseCalls: readonly Hit[];
}

/** Of the calls of wrappers that are reported: where every one has a row all of them count, elsewhere those on a row. */
export interface WrapperPrecision {
  readonly right: number;
  readonly wrong: number;
  /** Those of `right` and `wrong` in repositories where every call of a wrapper has a row. */
  readonly listedRight: number;
  readonly listedWrong: number;
}

/** Holds the report against the labelled rows. `hasStub` tells the SDKs that the tool claims to know. */
export function score(repositories: readonly ScoredRepository[], hasStub: (sdk: string) => boolean): Score {
  const matched = repositories.flatMap(({ labels, calls }) =>
    labels.map((label) => ({ label, call: callAt(label, calls) })),
  );
  const requests = matched.filter(({ label }) => label.role === 'request');
  const wrapperCalls = matched.filter(({ label }) => label.role === 'wrapper-call');
  const unlisted = repositories.filter(({ listed }) => listed !== 'a sample').flatMap(unlistedCalls);
  const allListed = new Set(repositories.filter(listsWrapperCalls).map(({ repo }) => repo));
  return {
    requests: recall(requests),
    requestsBySdk: mapValues(
      groupBy(requests, ({ label }) => sdkOf(label)),
      recall,
    ),
    stubbedRequests: recall(requests.filter(({ label }) => hasStub(sdkOf(label)))),
    wrapperCalls: recall(wrapperCalls),
    wrapperPrecision: wrapperPrecision(repositories),
    silence: silence(matched, repositories),
    facts: [...requests, ...wrapperCalls].filter(isHit).flatMap(({ label, call }) => factScores(label, call)),
    findings: repositories.flatMap(findingScores),
    missedFindings: repositories.flatMap(missedFindings),
    unlistedRequests: unlisted.filter(({ call }) => !isWrapperCall(call)),
    unlistedWrapperCalls: unlisted.filter(({ repo, call }) => allListed.has(repo) && isWrapperCall(call)),
  };
}

export function sdkOf(label: Label): string {
  return label.sdk ?? '(none)';
}

type Match = { readonly label: Label; readonly call: Predicted | undefined };

function isHit(match: Match): match is Hit {
  return match.call !== undefined;
}

function recall(matches: readonly Match[]): Recall {
  return {
    found: matches.filter(isHit),
    missed: matches.filter((match) => !isHit(match)).map(({ label }) => label),
  };
}

function isWrapperCall({ recognisedBy }: Predicted): boolean {
  return recognisedBy === 'wrapper';
}

function listsWrapperCalls({ listed }: ScoredRepository): boolean {
  return listed === 'requests and wrapper calls';
}

function wrapperPrecision(repositories: readonly ScoredRepository[]): WrapperPrecision {
  const judged = repositories.flatMap((repository) =>
    repository.calls.filter(isWrapperCall).flatMap((call) => {
      const isRight = isRightCall(call, repository);
      return isRight === undefined ? [] : [{ isRight, isListed: listsWrapperCalls(repository) }];
    }),
  );
  const listed = judged.filter(({ isListed }) => isListed);
  return {
    right: judged.filter(({ isRight }) => isRight).length,
    wrong: judged.filter(({ isRight }) => !isRight).length,
    listedRight: listed.filter(({ isRight }) => isRight).length,
    listedWrong: listed.filter(({ isRight }) => !isRight).length,
  };
}

/** `undefined` where no row speaks for or against the call. */
function isRightCall(call: Predicted, repository: ScoredRepository): boolean | undefined {
  const rows = repository.labels.filter((label) => isAt(label, call));
  if (rows.some(isCallRow)) return true;
  if (rows.some(({ role }) => role === 'undecided')) return undefined;
  if (rows.length > 0) return false;
  return listsWrapperCalls(repository) && !isTest(call) ? false : undefined;
}

const testMatchers = silentByDefault.map(globMatcher);

/** Rows leave tests and the like out, but for samples. */
function isTest({ file }: Predicted): boolean {
  return testMatchers.some((matches) => matches(file));
}

function silence(matched: readonly Match[], repositories: readonly ScoredRepository[]): Map<string, Silence> {
  const labels = repositories.flatMap((repository) => repository.labels);
  const others = matched.filter(({ label }) => !isCallRow(label) && label.role !== 'undecided');
  return mapValues(
    groupBy(others, ({ label }) => label.role),
    (rows) => ({
      rows: rows.length,
      // A call that a row of its own vouches for is not false because a client is made on the same line.
      falseCalls: rows.filter(isHit).filter(({ label, call }) => !isVouchedFor(call, label, labels)),
    }),
  );
}

function isVouchedFor(call: Predicted, label: Label, labels: readonly Label[]): boolean {
  return labels.some((other) => other.repo === label.repo && isCallRow(other) && isAt(other, call));
}

function unlistedCalls({ repo, labels, calls }: ScoredRepository): Unlisted[] {
  return calls
    .filter((call) => !isTest(call) && !labels.some((label) => isAt(label, call)))
    .map((call) => ({ repo, call }));
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

function mapValues<T, U>(map: ReadonlyMap<string, T>, change: (value: T) => U): Map<string, U> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
