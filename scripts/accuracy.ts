import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LabelSet, type Repository, readLabelSet } from './accuracy-labels.js';
import { accuracyPage, type ScoredSet, summary } from './accuracy-page.js';
import { openTool, type Tool } from './accuracy-report.js';
import { type ScoredRepository, score } from './accuracy-score.js';
import { stubbedSdks } from './accuracy-stubs.js';
import type { Causes } from './accuracy-tables.js';

interface Run {
  /** The repository of this project. */
  readonly root: string;
  readonly args: readonly string[];
}

const USAGE = `Usage: npm run accuracy -- [<folder with labels.jsonl> ...] <folder with the repositories as owner__name> ...
Without a folder of labels, those of test/accuracy are scored.`;

const OWN_LABELS = ['test/accuracy', 'test/accuracy/unseen'];

/** Scores, writes the page, prints the summary; the result is the exit code. */
export function accuracy({ root, args }: Run): number {
  const isLabelFolder = (folder: string) => existsSync(join(folder, 'labels.jsonl'));
  const labelFolders = args.filter(isLabelFolder);
  const checkouts = args.filter((arg) => !isLabelFolder(arg));
  if (checkouts.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const sets = (labelFolders.length > 0 ? labelFolders : OWN_LABELS.map((folder) => join(root, folder))).map(
    readLabelSet,
  );
  const tool = openTool(root);
  const results = sets.flatMap((set) => scoredSet(set, checkouts, tool, stubbedSdks(root)));
  if (results.length === 0) {
    console.error('None of the labelled repositories is there: nothing was scored.');
    return 2;
  }
  writeFileSync(join(root, 'docs/accuracy.md'), accuracyPage(results, readCauses(root), today()));
  console.log(results.map(summary).join('\n\n'));
  console.log('\nwrote docs/accuracy.md');
  return 0;
}

function scoredSet(
  { name, repositories }: LabelSet,
  checkouts: readonly string[],
  tool: Tool,
  hasStub: (sdk: string) => boolean,
): ScoredSet[] {
  const scored = repositories.flatMap((repository) => scoredRepository(repository, checkouts, tool) ?? []);
  return scored.length === 0 ? [] : [{ name, repositories: scored, score: score(scored, hasStub) }];
}

function scoredRepository(
  repository: Repository,
  checkouts: readonly string[],
  tool: Tool,
): ScoredRepository | undefined {
  const folder = repository.repo.replace('/', '__');
  const checkout = checkouts.map((path) => join(path, folder)).find((path) => existsSync(path));
  if (checkout === undefined) {
    console.error(`${repository.repo} is not scored: there is no ${folder}`);
    return undefined;
  }
  console.error(`report on ${repository.repo}`);
  const paths = repository.scope === 'whole repository' ? [] : [repository.scope];
  return { ...repository, ...tool.reportOn(checkout, paths) };
}

/** What a reader found out about a row, by `<id>` for a miss and `<id> <field>` for a fact. */
function readCauses(root: string): Causes {
  return JSON.parse(readFileSync(join(root, 'scripts/accuracy-causes.json'), 'utf8')) as Causes;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
