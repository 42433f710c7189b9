import type { RuleEntry } from '../rules/config.js';
import type { Preset } from '../rules/rule.js';

/** The user's settings under `llmCost`, as declared in the extension's manifest. */
export interface Settings {
  readonly enable: boolean;
  /** `undefined`: what the project's configuration says. */
  readonly preset: Preset | undefined;
  readonly rules: Readonly<Record<string, RuleEntry>>;
  readonly inlayHints: boolean;
}

export const defaultSettings: Settings = { enable: true, preset: undefined, rules: {}, inlayHints: true };

/** Reads what the client sends. A value that makes no sense counts as not set: VS Code marks it in settings.json. */
export function readSettings(section: unknown): Settings {
  const values = asRecord(section);
  return {
    enable: values.enable !== false,
    preset: values.preset === 'strict' || values.preset === 'recommended' ? values.preset : undefined,
    rules: Object.fromEntries(Object.entries(asRecord(values.rules)).filter(isRuleLevel)),
    inlayHints: asRecord(values.inlayHints).enabled !== false,
  };
}

function isRuleLevel(entry: [string, unknown]): entry is [string, 'off' | 'info' | 'warning' | 'error'] {
  return ['off', 'info', 'warning', 'error'].includes(String(entry[1]));
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
