import type { ESLint, Linter } from 'eslint';
import type { Engine } from './engine.js';
import { linterAnalyses } from './eslint-analysis.js';
import type { LinterFiles } from './eslint-files.js';
import { eslintPreset, prefix } from './eslint-preset.js';
import { toEslintRule } from './eslint-rule.js';
import { unusedSuppressionRule } from './eslint-unused-suppression.js';
import { rules } from './index.js';
import packageJson from './package.json' with { type: 'json' };
import type { Preset } from './rule.js';
import { unusedSuppression } from './suppressions.js';

export interface LlmCostPlugin extends ESLint.Plugin {
  readonly configs: Readonly<Record<Preset, Linter.Config>>;
}

/** The ESLint plugin. `loadEngine` is called when the first file appears that may lead to a request. */
export function createPlugin(loadEngine: (files: LinterFiles) => Engine): LlmCostPlugin {
  const analyses = linterAnalyses(loadEngine);
  const plugin = {
    meta: { name: packageJson.name, version: packageJson.version, namespace: prefix },
    rules: {
      ...Object.fromEntries(rules.map((rule) => [rule.id, toEslintRule(rule, analyses)])),
      [unusedSuppression]: unusedSuppressionRule(analyses),
    },
  };
  const config = (preset: Preset): Linter.Config => ({
    name: `${prefix}/${preset}`,
    plugins: { [prefix]: plugin },
    rules: eslintPreset(rules, preset),
  });
  return { ...plugin, configs: { recommended: config('recommended'), strict: config('strict') } };
}
