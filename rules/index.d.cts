import type { ESLint, Linter } from 'eslint';

declare const plugin: ESLint.Plugin & {
  readonly configs: {
    /** For every project: what is known to cost more than it needs to. */
    readonly recommended: Linter.Config;
    /** Tighter limits, and date-only values in system prompts. */
    readonly strict: Linter.Config;
  };
};
export = plugin;
