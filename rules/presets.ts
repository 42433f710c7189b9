import { rules } from './index.js';
import type { RuleSetting } from './lint.js';
import { optionsFor, type Preset } from './rule.js';
import { unusedSuppression } from './suppressions.js';

/** Level and options of every rule in a preset. */
export function presetRules(preset: Preset): Map<string, RuleSetting> {
  const settings = rules.map(
    (rule) => [rule.id, { level: rule.level[preset], options: optionsFor(rule, preset) }] as const,
  );
  return new Map<string, RuleSetting>([...settings, [unusedSuppression, { level: 'warning', options: {} }]]);
}
