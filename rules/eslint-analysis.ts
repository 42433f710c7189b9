import type { Rule as EslintRule, SourceCode } from 'eslint';
import type { Engine, LintedAnalysis } from './engine.js';
import { type LinterFiles, openLinterFiles } from './eslint-files.js';
import type { RuleSetting } from './lint.js';
import { type LintedFile, lintedFile } from './linted-file.js';

export interface FileAnalysis {
  readonly file: LintedFile;
  readonly priced: LintedAnalysis;
  /** The rules that have looked at the file, and how they are set: of the others nobody can tell what a comment suppresses. */
  readonly enabled: Map<string, RuleSetting>;
}

/** The analysis of the file that is being linted; `undefined` when it cannot hold a call, or none is to be reported. */
export type AnalysisOf = (context: EslintRule.RuleContext) => FileAnalysis | undefined;

/** One analysis per file however many rules are on, and no compiler for a run in which no file leads to a request. */
export function linterAnalyses(loadEngine: (files: LinterFiles) => Engine): AnalysisOf {
  const bySource = new WeakMap<SourceCode, FileAnalysis | undefined>();
  const files = openLinterFiles();
  let engine: Engine | undefined;

  const turnTo = ({ name, text }: LintedFile) => {
    const changed = files.turnTo(name, text);
    if (changed.length > 0) (engine ?? files.reach).changed(changed);
  };
  const analysisOf = (file: LintedFile, cwd: string): FileAnalysis | undefined => {
    turnTo(file);
    if (!files.reach.mayLeadToRequest(file.name)) return undefined;
    engine ??= loadEngine(files);
    const priced = engine.analyze(file, cwd.replaceAll('\\', '/'));
    return priced && { file, priced, enabled: new Map() };
  };
  return (context) => {
    const { sourceCode } = context;
    if (!bySource.has(sourceCode)) bySource.set(sourceCode, analysisOf(lintedFile(sourceOf(context)), context.cwd));
    return bySource.get(sourceCode);
  };
}

function sourceOf({ filename, cwd, sourceCode, languageOptions }: EslintRule.RuleContext) {
  const parser: unknown = languageOptions.parser;
  const meta = parser && typeof parser === 'object' && 'meta' in parser ? parser.meta : undefined;
  const name = meta && typeof meta === 'object' && 'name' in meta ? String(meta.name) : '';
  return { filename, cwd, text: sourceCode.text, parser: name };
}
