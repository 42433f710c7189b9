import { dirname } from 'node:path';
import type { Analysis } from '../../analyzer/call.js';
import { type Config, emptyConfig, parseConfig } from '../../rules/config.js';
import { fileScope } from '../../rules/file-scope.js';
import type { Finding } from '../../rules/finding.js';
import { rules } from '../../rules/index.js';
import { type LintSettings, lint, type TextOf } from '../../rules/lint.js';
import { type Overrides, settingsFrom } from '../../rules/settings.js';
import { unusedSuppression } from '../../rules/suppressions.js';
import { type Usage, withUsage } from '../../rules/usage.js';
import type { ConfigFiles } from './config-files.js';
import type { CommonOptions } from './options.js';
import { realPathOf, shownPath, withForwardSlashes } from './paths.js';
import { suggestion } from './suggestion.js';
import { UserError } from './user-error.js';

/** What one configuration, and the command line over it, decides for the files under it. */
export interface Policy {
  readonly config: Config;
  /** The file that it is read from; `undefined` where there is none. */
  readonly path: string | undefined;
  /** What patterns in the configuration are relative to. */
  readonly directory: string;
  lint(analysis: Analysis, prices: PricesAtHand, textOf: TextOf): readonly Finding[];
  /** Whether nothing is reported in a file. */
  isSilent(file: string, text: string): boolean;
}

type PricesAtHand = Pick<LintSettings, 'costOf' | 'priceOf' | 'projectionOf'>;

/**
 * The policy that each file is under. A file that its configuration leaves out has none. Throws a `UserError` for a
 * configuration that has mistakes.
 */
export function policiesOf(
  files: Iterable<string>,
  configs: ConfigFiles,
  options: CommonOptions,
  usage: Usage | undefined,
): ReadonlyMap<string, Policy> {
  const overrides = overridesOf(options);
  const scopes = new Map<string | undefined, Scope>();
  const policies = new Map<string, Policy>();
  for (const file of files) {
    const path = configs.configFor(file);
    const scope = scopes.get(path) ?? openScope(path, { cwd: options.cwd, configs, overrides, usage });
    scopes.set(path, scope);
    if (scope.covers(file)) policies.set(file, scope.policy);
  }
  return policies;
}

/** A policy and the files that its configuration wants it applied to. */
interface Scope {
  readonly policy: Policy;
  covers(file: string): boolean;
}

interface Given {
  readonly cwd: string;
  readonly configs: ConfigFiles;
  readonly overrides: Overrides;
  /** Measured traffic, in place of what a configuration declares. */
  readonly usage: Usage | undefined;
}

function openScope(path: string | undefined, { cwd, configs, overrides, usage }: Given): Scope {
  const declared = path === undefined ? emptyConfig : readConfig(path, configs, cwd);
  const config = usage === undefined ? declared : withUsage(declared, usage);
  const directory = withForwardSlashes(realPathOf(path === undefined ? cwd : dirname(path)));
  const { covers, isSilent } = fileScope(config, directory);
  const policy: Policy = {
    config,
    path,
    directory,
    lint(analysis, prices, textOf) {
      const silenced = (file: string) => isSilent(file, textOf(file));
      return lint(analysis, settingsFrom(config, { ...overrides, ...prices, isSilent: silenced }), textOf);
    },
    isSilent,
  };
  return { policy, covers };
}

function readConfig(path: string, configs: ConfigFiles, cwd: string): Config {
  const { config, errors } = parseConfig(configs.read(path), shownPath(path, cwd));
  if (errors.length === 0) return config;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  throw new UserError(`${errors[0]}${more}`);
}

function overridesOf({ preset, rules: asked, cwd }: CommonOptions): Overrides {
  const ids = [...rules.map((rule) => rule.id), unusedSuppression];
  const wrong = asked.find(({ id }) => !ids.includes(id));
  if (wrong) {
    const near = suggestion(wrong.id, ids) || `; the rules are ${ids.join(', ')}.`;
    throw new UserError(`--rule ${wrong.id}:${wrong.level}: there is no rule "${wrong.id}"${near}`);
  }
  const levels = Object.fromEntries(asked.map(({ id, level }) => [id, level]));
  // Fingerprints name files from here, with links resolved as in the files' own paths.
  return { preset, rules: levels, root: withForwardSlashes(realPathOf(cwd)) };
}
