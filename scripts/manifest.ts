import { applyEdits, modify } from 'jsonc-parser';
import { docsUrl } from '../rules/docs-url.js';
import type { Rule } from '../rules/rule.js';
import { unusedSuppression } from '../rules/suppressions.js';
import { needsConfiguration } from './rule-page.js';

/** The extension's manifest with a setting for the level of every rule; everything else stays as it is written. */
export function withRuleLevels(packageJson: string, rules: readonly Rule[]): string {
  const path = ['contributes', 'configuration', 'properties', 'llmCost.rules'];
  const properties = {
    ...Object.fromEntries(rules.map((rule) => [rule.id, levelOf(rule.id, `${rule.title} (${presetLevels(rule)}).`)])),
    [unusedSuppression]: levelOf(
      unusedSuppression,
      'Suppress only what is there, and say why (`warning` in both presets).',
    ),
  };
  return written(written(packageJson, [...path, 'additionalProperties'], false), [...path, 'properties'], properties);
}

function written(text: string, path: readonly string[], value: unknown): string {
  const formattingOptions = { tabSize: 2, insertSpaces: true, eol: '\n' };
  return applyEdits(text, modify(text, [...path], value, { formattingOptions }));
}

function levelOf(id: string, description: string): object {
  return {
    type: 'string',
    enum: ['off', 'info', 'warning', 'error'],
    markdownDescription: `${description} [More](${docsUrl(id)})`,
  };
}

function presetLevels(rule: Rule): string {
  const { recommended, strict } = rule.level;
  if (needsConfiguration(rule)) return 'off until it is configured';
  if (recommended === strict) return `\`${strict}\` in both presets`;
  return `\`${recommended}\` in recommended, \`${strict}\` in strict`;
}
