import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Label, LabelFacts } from './accuracy-facts.js';

/** The rows of one folder. */
export interface LabelSet {
  readonly name: string;
  readonly repositories: readonly Repository[];
}

export interface Repository {
  readonly repo: string;
  /** `whole repository`, or the folder that was labelled: `examples/`. */
  readonly scope: string;
  readonly listed: Listed;
  readonly labels: readonly Label[];
}

/** Of which calls every single one has a row: a call without one is then to be read. */
export type Listed = 'a sample' | 'requests' | 'requests and wrapper calls';

/** Reads `labels.jsonl`, `repos.json` and, where there is one, `exhaustive.jsonl`. */
export function readLabelSet(folder: string): LabelSet {
  const further = join(folder, 'exhaustive.jsonl');
  const hasFurther = existsSync(further);
  const labels = withoutRepeats([
    ...readLabels(join(folder, 'labels.jsonl')),
    ...(hasFurther ? readLabels(further) : []),
  ]);
  const rows = JSON.parse(readFileSync(join(folder, 'repos.json'), 'utf8')) as RepositoryRow[];
  return {
    name: NAMES[rows[0]?.split ?? 'own'],
    repositories: rows.map(({ repo, scope, exhaustive }) => ({
      repo,
      scope,
      // `exhaustive.jsonl` adds the requests and clients that the sample left out, but no calls of wrappers.
      listed: !exhaustive ? 'a sample' : hasFurther ? 'requests' : 'requests and wrapper calls',
      labels: labels.filter((label) => label.repo === repo),
    })),
  };
}

/** What a set is to the tool: built with it, kept in step with it, or scored before anybody looked at its result. */
const NAMES = { dev: 'development', own: 'own', unseen: 'unseen' } as const;

interface RepositoryRow {
  readonly repo: string;
  readonly scope: string;
  readonly exhaustive: boolean;
  readonly split?: keyof typeof NAMES;
}

type Row = Omit<Label, 'facts'> & Partial<LabelFacts>;

function readLabels(path: string): Label[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  const rows = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
  return rows.map((row) => ({ ...row, facts: 'outputCap' in row ? (row as LabelFacts) : undefined }));
}

/** A site that both files list counts once: the first one, which has the facts. */
function withoutRepeats(labels: readonly Label[]): Label[] {
  const seen = new Set<string>();
  return labels.filter(({ repo, path, line, role }) => {
    const key = [repo, path, line, role].join(':');
    return !seen.has(key) && seen.add(key);
  });
}
