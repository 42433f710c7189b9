import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Label, LabelFacts, Predicted } from './accuracy-facts.js';
import { accuracyPage, type Causes, summary } from './accuracy-page.js';
import { type ScoredRepository, score } from './accuracy-score.js';

interface Run {
  /** The repository of this project. */
  readonly root: string;
  readonly args: readonly string[];
}

/** Scores, writes the page, prints the summary; the result is the exit code. */
export function accuracy({ root, args }: Run): number {
  const [labelFolder, repositoryFolder] = args;
  if (!labelFolder || !repositoryFolder) {
    console.error(
      'Usage: npm run accuracy -- <folder with labels.jsonl> <folder with the repositories as owner__name>',
    );
    return 2;
  }
  const labels = [...readLabels(labelFolder, 'labels.jsonl'), ...readLabels(labelFolder, 'exhaustive.jsonl')];
  const repositories = readRepositories(labelFolder)
    .filter(({ repo }) => isCheckedOut(repo, repositoryFolder))
    .map((repository) =>
      scored(repository, withoutRepeats(labels), join(repositoryFolder, folderOf(repository.repo)), root),
    );
  const result = score(repositories, hasStub(root));
  writeFileSync(join(root, 'docs/accuracy.md'), accuracyPage(result, repositories, readCauses(root), today()));
  console.log(summary(result));
  console.log('\nwrote docs/accuracy.md');
  return 0;
}

interface Repository {
  readonly repo: string;
  /** `whole repository`, or the folder that was labelled: `examples/`. */
  readonly scope: string;
  readonly exhaustive: boolean;
}

function readRepositories(folder: string): Repository[] {
  return JSON.parse(readFileSync(join(folder, 'repos.json'), 'utf8')) as Repository[];
}

type Row = Omit<Label, 'facts'> & Partial<LabelFacts>;

function readLabels(folder: string, name: string): Label[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
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

function isCheckedOut(repo: string, folder: string): boolean {
  const isThere = existsSync(join(folder, folderOf(repo)));
  if (!isThere) console.error(`${repo} is not scored: there is no ${folderOf(repo)} in ${folder}`);
  return isThere;
}

function folderOf(repo: string): string {
  return repo.replace('/', '__');
}

function scored(
  { repo, scope, exhaustive }: Repository,
  labels: readonly Label[],
  cwd: string,
  root: string,
): ScoredRepository {
  console.error(`report on ${repo}`);
  return {
    repo,
    exhaustive,
    labels: labels.filter((label) => label.repo === repo),
    calls: reportedCalls(cwd, scope === 'whole repository' ? [] : [scope], root),
  };
}

function reportedCalls(cwd: string, paths: readonly string[], root: string): Predicted[] {
  const command = join(root, 'cli/bin/llm-cost-lint.cjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'report', ...paths, '--format', 'json'], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  // Findings make it 1; that is not what is measured here.
  if (status !== 0 && status !== 1) throw new Error(`llm-cost-lint failed in ${cwd}: ${stderr}`);
  return (JSON.parse(stdout) as { calls: Predicted[] }).calls;
}

/** Whether some stub declares the package, or one of its entry points. */
function hasStub(root: string): (sdk: string) => boolean {
  const folder = join(root, 'analyzer/sdks');
  const stubs = readdirSync(folder).filter((name) => name.endsWith('.d.ts'));
  const texts = stubs.map((name) => readFileSync(join(folder, name), 'utf8'));
  const modules = texts.flatMap((text) =>
    [...text.matchAll(/declare module '([^']+)'/g)].map(([, name]) => name ?? ''),
  );
  return (sdk) => modules.some((module) => module === sdk || module.startsWith(`${sdk}/`));
}

/** What a reader found out about a row, by `<id>` for a miss and `<id> <field>` for a fact. */
function readCauses(root: string): Causes {
  return JSON.parse(readFileSync(join(root, 'scripts/accuracy-causes.json'), 'utf8')) as Causes;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
