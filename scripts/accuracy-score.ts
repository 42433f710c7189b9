import { type FactScore, factScores, type Label, type Predicted } from './accuracy-facts.js';

/** What `score` needs of one repository: its labelled rows and what the tool found there. */
export interface ScoredRepository {
  readonly repo: string;
  readonly labels: readonly Label[];
  readonly calls: readonly Predicted[];
  /** Every request and client of the repository has a row, so that a call without one is to be read. */
  readonly exhaustive: boolean;
}

export interface Hit {
  readonly label: Label;
  readonly call: Predicted;
}

export interface Score {
  readonly requests: Recall;
  /** The same, by the package of the row. */
  readonly requestsBySdk: ReadonlyMap<string, Recall>;
  /** Only rows of SDKs that the tool has a stub for. */
  readonly stubbedRequests: Recall;
  readonly wrapperCalls: Recall;
  /** Rows that are no call, by their role. */
  readonly silence: ReadonlyMap<string, Silence>;
  readonly facts: readonly FactScore[];
  readonly unlisted: readonly { readonly repo: string; readonly call: Predicted }[];
}

export interface Recall {
  readonly found: readonly Hit[];
  readonly missed: readonly Label[];
}

export interface Silence {
  readonly rows: number;
  readonly falseCalls: readonly Hit[];
}

/** Holds the report's calls against the labelled rows. `hasStub` tells the SDKs that the tool claims to know. */
export function score(repositories: readonly ScoredRepository[], hasStub: (sdk: string) => boolean): Score {
  const matched = repositories.flatMap(({ labels, calls }) =>
    labels.map((label) => ({ label, call: callAt(label, calls) })),
  );
  const requests = matched.filter(({ label }) => label.role === 'request');
  const wrapperCalls = matched.filter(({ label }) => label.role === 'wrapper-call');
  return {
    requests: recall(requests),
    requestsBySdk: mapValues(
      groupBy(requests, ({ label }) => sdkOf(label)),
      recall,
    ),
    stubbedRequests: recall(requests.filter(({ label }) => hasStub(sdkOf(label)))),
    wrapperCalls: recall(wrapperCalls),
    silence: silence(matched, repositories),
    facts: [...requests, ...wrapperCalls].filter(isHit).flatMap(({ label, call }) => factScores(label, call)),
    unlisted: repositories.filter(({ exhaustive }) => exhaustive).flatMap(unlistedCalls),
  };
}

export function sdkOf(label: Label): string {
  return label.sdk ?? '(none)';
}

type Match = { readonly label: Label; readonly call: Predicted | undefined };

/** The call on the row's line; where several share it, the one with the row's name. */
function callAt(label: Label, calls: readonly Predicted[]): Predicted | undefined {
  const here = calls.filter((call) => isAt(label, call));
  const name = lastName(label.callee);
  return here.find((call) => lastName(call.callee) === name) ?? here[0];
}

function isAt(label: Label, call: Predicted): boolean {
  const lines = [label.line, label.nameLine ?? label.line];
  return call.file === label.path && (lines.includes(call.line) || lines.includes(call.nameLine));
}

function lastName(callee: string | null | undefined): string | undefined {
  return callee?.match(/(\w+)\W*$/)?.[1];
}

function isHit(match: Match): match is Hit {
  return match.call !== undefined;
}

function recall(matches: readonly Match[]): Recall {
  return {
    found: matches.filter(isHit),
    missed: matches.filter((match) => !isHit(match)).map(({ label }) => label),
  };
}

function silence(matched: readonly Match[], repositories: readonly ScoredRepository[]): Map<string, Silence> {
  const labels = repositories.flatMap((repository) => repository.labels);
  const others = matched.filter(({ label }) => !isCallRow(label));
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

function isCallRow({ role }: Label): boolean {
  return role === 'request' || role === 'wrapper-call';
}

function unlistedCalls({ repo, labels, calls }: ScoredRepository) {
  return calls.filter((call) => !labels.some((label) => isAt(label, call))).map((call) => ({ repo, call }));
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
