import type { Connection } from 'vscode-languageserver/node';
import { configDiagnostic } from './diagnostics.js';
import type { Documents } from './documents.js';
import type { ConfigProblem } from './project-config.js';
import type { Review } from './reviews.js';

/** Shows problems of config files at the files themselves, whichever document brought them to light. */
export class ConfigDiagnostics {
  /** What each file shows now, as JSON. */
  private readonly shown = new Map<string, string>();

  constructor(
    private readonly connection: Connection,
    private readonly documents: Documents,
  ) {}

  publish(reviews: readonly Review[]): void {
    const problems = problemsByFile(reviews);
    for (const file of this.shown.keys()) if (!problems.has(file)) this.show(file, []);
    for (const [file, found] of problems) this.show(file, found);
  }

  private show(file: string, problems: readonly ConfigProblem[]): void {
    const now = JSON.stringify(problems);
    if (this.shown.get(file) === now) return;
    this.shown.set(file, now);
    const uri = this.documents.uriOf(file);
    void this.connection.sendDiagnostics({ uri, diagnostics: problems.map(configDiagnostic) });
    for (const { line, message } of problems) this.connection.console.warn(`${file}:${line}: ${message}`);
  }
}

/** Two documents under the same config report the same problems: each is shown once. */
function problemsByFile(reviews: readonly Review[]): ReadonlyMap<string, readonly ConfigProblem[]> {
  const byFile = new Map<string, Map<string, ConfigProblem>>();
  for (const problem of reviews.flatMap((review) => review.configProblems)) {
    const problems = byFile.get(problem.file) ?? new Map<string, ConfigProblem>();
    problems.set(`${problem.line}:${problem.column}:${problem.message}`, problem);
    byFile.set(problem.file, problems);
  }
  return new Map([...byFile].map(([file, problems]) => [file, [...problems.values()]]));
}
