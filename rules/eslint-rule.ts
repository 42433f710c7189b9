import type { Rule as EslintRule } from 'eslint';
import { optionsSchema } from './config-schema.js';
import { docsUrl } from './docs-url.js';
import type { AnalysisOf, FileAnalysis } from './eslint-analysis.js';
import type { Edit, Finding, Fix } from './finding.js';
import { type LintSettings, lint } from './lint.js';
import { type OptionValues, optionsFor, type Rule } from './rule.js';

export function toEslintRule(rule: Rule, analysisOf: AnalysisOf): EslintRule.RuleModule {
  return {
    meta: metaOf(rule),
    create: (context) => ({
      Program() {
        const file = analysisOf(context);
        if (!file) return;
        for (const finding of findingsIn(file, rule, context)) context.report(reportOf(finding, file, context));
      },
    }),
  };
}

function metaOf(rule: Rule): EslintRule.RuleMetaData {
  return {
    type: 'suggestion',
    docs: { description: rule.title, url: docsUrl(rule.id), recommended: rule.level.recommended !== 'off' },
    schema: [optionsSchema(rule) as object],
    defaultOptions: [optionsFor(rule, 'recommended')],
    ...(rule.fix.kinds.includes('fix') && { fixable: 'code' as const }),
    hasSuggestions: rule.fix.kinds.includes('suggestion'),
  };
}

function findingsIn(file: FileAnalysis, rule: Rule, context: EslintRule.RuleContext): Finding[] {
  const configured: OptionValues = context.options[0] ?? {};
  const setting = { level: 'warning' as const, options: optionsFor(rule, 'recommended', configured) };
  file.enabled.set(rule.id, setting);
  return findingsUnder(new Map([[rule.id, setting]]), file, context);
}

/** What these rules find in the linted file itself. */
export function findingsUnder(
  rules: LintSettings['rules'],
  { file, priced: { analysis, ...prices } }: FileAnalysis,
  { cwd }: EslintRule.RuleContext,
): Finding[] {
  // A fix in another file is left to the editor and the command line, so its text is not needed here.
  const textOf = (name: string) => (name === file.name ? file.text : '');
  return lint(analysis, { ...prices, rules, root: cwd }, textOf).filter((finding) => finding.at.file === file.name);
}

/** A finding as ESLint takes it. */
export function reportOf(
  finding: Finding,
  { file }: FileAnalysis,
  { sourceCode }: EslintRule.RuleContext,
): EslintRule.ReportDescriptor {
  const applicable = finding.fixes.filter((fix) => fix.edits.every((edit) => edit.file === file.name));
  const fix = applicable.find(({ kind }) => kind === 'fix');
  const suggestions = applicable.filter(({ kind }) => kind === 'suggestion');
  return {
    loc: { start: sourceCode.getLocFromIndex(finding.at.start), end: sourceCode.getLocFromIndex(finding.at.end) },
    message: finding.message,
    ...(fix && { fix: fixerOf(fix) }),
    suggest: suggestions.map((suggestion) => ({ desc: suggestion.title, fix: fixerOf(suggestion) })),
  };
}

function fixerOf({ edits }: Fix): EslintRule.ReportFixer {
  return (fixer) => edits.map(({ start, end, newText }: Edit) => fixer.replaceTextRange([start, end], newText));
}
