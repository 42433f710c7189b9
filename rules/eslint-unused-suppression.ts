import type { Rule as EslintRule } from 'eslint';
import { docsUrl } from './docs-url.js';
import type { AnalysisOf } from './eslint-analysis.js';
import { findingsUnder, reportOf } from './eslint-rule.js';
import type { RuleSetting } from './lint.js';
import { presetRules } from './presets.js';
import { unusedSuppression } from './suppressions.js';

/** The rule about our own comments. It speaks last, when each rule that is on has been there. */
export function unusedSuppressionRule(analysisOf: AnalysisOf): EslintRule.RuleModule {
  return {
    meta: {
      type: 'suggestion',
      docs: {
        description: 'Suppress only what is there, and say why',
        url: docsUrl(unusedSuppression),
        recommended: true,
      },
      schema: [{ type: 'object', properties: {}, additionalProperties: false }],
      fixable: 'code',
      hasSuggestions: true,
    },
    create: (context) => ({
      'Program:exit'() {
        const file = analysisOf(context);
        if (file === undefined || !/llm-cost-/i.test(file.file.text)) return;
        for (const finding of findingsUnder(withSuppressions(file.enabled), file, context)) {
          if (finding.ruleId === unusedSuppression) context.report(reportOf(finding, file, context));
        }
      },
    }),
  };
}

function withSuppressions(enabled: ReadonlyMap<string, RuleSetting>): ReadonlyMap<string, RuleSetting> {
  const off = [...presetRules('recommended')].map(([id, { options }]) => [id, { level: 'off', options }] as const);
  return new Map<string, RuleSetting>([...off, ...enabled, [unusedSuppression, { level: 'warning', options: {} }]]);
}
