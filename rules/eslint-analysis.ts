import type { Rule as EslintRule, SourceCode } from 'eslint';
import type { Analysis } from '../analyzer/call.js';
import { mayHoldCall } from '../analyzer/text/prefilter.js';
import type { Engine } from './engine.js';
import type { LintSettings } from './lint.js';
import { type LintedFile, lintedFile } from './linted-file.js';

export interface FileAnalysis {
  readonly file: LintedFile;
  readonly analysis: Analysis;
  readonly costOf: LintSettings['costOf'];
}

/** The analysis of the file that is being linted; `undefined` when it cannot hold a call. */
export type AnalysisOf = (context: EslintRule.RuleContext) => FileAnalysis | undefined;

/** One analysis per file however many rules are on, and no compiler for a run in which no file can hold a call. */
export function linterAnalyses(loadEngine: () => Engine): AnalysisOf {
  const bySource = new WeakMap<SourceCode, FileAnalysis | undefined>();
  let engine: Engine | undefined;
  return (context) => {
    const { sourceCode } = context;
    if (!bySource.has(sourceCode)) {
      const file = lintedFile(sourceOf(context));
      if (mayHoldCall(file.text)) engine ??= loadEngine();
      bySource.set(sourceCode, engine && mayHoldCall(file.text) ? analysisOf(file, engine) : undefined);
    }
    return bySource.get(sourceCode);
  };
}

function analysisOf(file: LintedFile, engine: Engine): FileAnalysis {
  return { file, analysis: engine.analyze(file.name, file.text), costOf: (call) => engine.costOf(call) };
}

function sourceOf({ filename, cwd, sourceCode, languageOptions }: EslintRule.RuleContext) {
  const parser: unknown = languageOptions.parser;
  const meta = parser && typeof parser === 'object' && 'meta' in parser ? parser.meta : undefined;
  const name = meta && typeof meta === 'object' && 'name' in meta ? String(meta.name) : '';
  return { filename, cwd, text: sourceCode.text, parser: name };
}
