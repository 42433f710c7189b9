import { type Level, type OptionValues, optionsFor, type Preset, type Rule } from './rule.js';
import { unusedSuppression } from './suppressions.js';

/** The prefix of rule names in ESLint: `llm-cost/require-max-tokens`. */
export const prefix = 'llm-cost';

type EslintLevel = 'off' | 'warn' | 'error';

/** What a preset turns on in ESLint, by the rules' names there. */
export function eslintPreset(
  rules: readonly Rule[],
  preset: Preset,
): Record<string, EslintLevel | [EslintLevel, OptionValues]> {
  const entries = rules.map((rule) => [
    `${prefix}/${rule.id}`,
    [eslintLevels[rule.level[preset]], optionsFor(rule, preset)],
  ]);
  return { ...Object.fromEntries(entries), [`${prefix}/${unusedSuppression}`]: 'warn' };
}

/** ESLint knows no information. */
const eslintLevels: Readonly<Record<Level, EslintLevel>> = {
  off: 'off',
  info: 'warn',
  warning: 'warn',
  error: 'error',
};
