import type { Config, RuleEntry } from './config.js';
import { rules } from './index.js';
import type { LintSettings, RuleSetting } from './lint.js';
import { presetRules } from './presets.js';
import { optionsFor, type Preset } from './rule.js';
import withinBudget from './rules/within-budget.js';

/** What goes before the configuration file: the command line, the editor's settings, and what only the caller has. */
export interface Overrides {
  readonly preset?: Preset | undefined;
  readonly rules?: Readonly<Record<string, RuleEntry>>;
  readonly root?: string;
  readonly costOf?: LintSettings['costOf'];
  readonly priceOf?: LintSettings['priceOf'];
  readonly projectionOf?: LintSettings['projectionOf'];
  readonly isSilent?: LintSettings['isSilent'];
}

/** The settings to lint with: the preset, the configuration over it, the overrides over both. */
export function settingsFrom(config: Config, overrides: Overrides = {}): LintSettings {
  const preset = overrides.preset ?? config.preset ?? 'recommended';
  const settings = presetRules(preset);
  // Who declares a budget wants it held.
  if (config.budgets.length > 0) settings.set(withinBudget.id, { level: 'error', options: {} });
  for (const entries of [config.rules, overrides.rules ?? {}]) {
    for (const [id, entry] of Object.entries(entries))
      settings.set(id, overridden(settings.get(id), id, entry, preset));
  }
  const { root = '/', costOf = () => undefined, priceOf, projectionOf, isSilent } = overrides;
  return { rules: settings, root, costOf, priceOf, projectionOf, isSilent, budgets: config.budgets };
}

/** A level without options keeps the options that are configured so far. */
function overridden(earlier: RuleSetting | undefined, id: string, entry: RuleEntry, preset: Preset): RuleSetting {
  const [level, options = {}] = typeof entry === 'string' ? [entry] : entry;
  const rule = rules.find((candidate) => candidate.id === id);
  return { level, options: rule ? optionsFor(rule, preset, { ...earlier?.options, ...options }) : {} };
}
