import { basename, dirname } from 'node:path';
import type { Analysis } from '../../analyzer/call.js';
import { type Config, emptyConfig, parseConfig } from '../../rules/config.js';
import { fileScope } from '../../rules/file-scope.js';
import type { Finding } from '../../rules/finding.js';
import { rules } from '../../rules/index.js';
import { type LintSettings, lint, type TextOf } from '../../rules/lint.js';
import { type Overrides, settingsFrom } from '../../rules/settings.js';
import { unusedSuppression } from '../../rules/suppressions.js';
import { type Usage, withUsage } from '../../rules/usage.js';
import { CONFIG_NAMES, type ConfigFiles } from './config-files.js';
import type { Note } from './inspection.js';
import { noteText } from './notes.js';
import type { CommonOptions } from './options.js';
import { realPathOf, shownPath, withForwardSlashes } from './paths.js';
import { suggestion } from './suggestion.js';
import { UserError } from './user-error.js';

/** What one configuration, and the command line over it, decides for the files under it. */
export interface Policy {
  readonly config: Config;
  /** The file that it is read from; `undefined` where there is none. */
  readonly path: string | undefined;
  /** What patterns in the configuration are relative to. Absolute, links resolved, forward slashes. */
  readonly directory: string;
  lint(analysis: Analysis, prices: PricesAtHand, textOf: TextOf): readonly Finding[];
  /** Whether nothing is reported in a file. */
  isSilent(file: string, text: string): boolean;
}

type PricesAtHand = Pick<LintSettings, 'costOf' | 'priceOf' | 'projectionOf'>;

export interface Policies {
  /** The policy that each file is under. A file that its configuration leaves out has none. */
  readonly byFile: ReadonlyMap<string, Policy>;
  /** What is wrong in the configurations, and left out of them. */
  readonly configErrors: readonly Note[];
}

/** Throws a `UserError` for a configuration of which nothing can be used. */
export function policiesOf(
  files: Iterable<string>,
  configs: ConfigFiles,
  options: CommonOptions,
  usage: Usage | undefined,
): Policies {
  const given = {
    cwd: options.cwd,
    configs,
    isNamed: options.config !== undefined,
    overrides: overridesOf(options),
    usage,
  };
  const scopes = new Map<string | undefined, Scope>();
  const policies = new Map<string, Policy>();
  for (const file of files) {
    const path = configs.configFor(file);
    const scope = scopes.get(path) ?? openScope(path, given);
    scopes.set(path, scope);
    if (scope.covers(file)) policies.set(file, scope.policy);
  }
  return { byFile: policies, configErrors: [...scopes.values()].flatMap(({ errors }) => errors) };
}

/** A policy and the files that its configuration wants it applied to. */
interface Scope {
  readonly policy: Policy;
  readonly errors: readonly Note[];
  covers(file: string): boolean;
}

interface Given {
  readonly cwd: string;
  readonly configs: ConfigFiles;
  /** The configuration is one that the command line names. */
  readonly isNamed: boolean;
  readonly overrides: Overrides;
  /** Measured traffic, in place of what a configuration declares. */
  readonly usage: Usage | undefined;
}

function openScope(path: string | undefined, given: Given): Scope {
  const { cwd, configs, overrides, usage } = given;
  const { config: declared, errors } =
    path === undefined ? { config: emptyConfig, errors: [] } : readConfig(path, configs, cwd);
  const config = usage === undefined ? declared : withUsage(declared, usage);
  const directory = patternsFrom(path, given);
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
  return { policy, errors, covers };
}

/**
 * A configuration speaks of the files in its folder. One that was named and would not have been found by its name, `ci/llm-cost.json`
 * or that of another project, has none of them there: it speaks of the working directory.
 */
function patternsFrom(path: string | undefined, { cwd, isNamed }: Given): string {
  const root = withForwardSlashes(realPathOf(cwd));
  if (path === undefined) return root;
  const own = withForwardSlashes(realPathOf(dirname(path)));
  const isThere = CONFIG_NAMES.includes(basename(path)) && (isUnder(root, own) || isUnder(own, root));
  return isNamed && !isThere ? root : own;
}

function isUnder(path: string, directory: string): boolean {
  return path === directory || path.startsWith(`${directory.replace(/\/$/, '')}/`);
}

function readConfig(path: string, configs: ConfigFiles, cwd: string) {
  const file = shownPath(path, cwd);
  const { config, errors: found, isUnreadable } = parseConfig(configs.read(path));
  const errors = found.map((error): Note => ({ file, ...error }));
  const [first] = errors;
  if (!isUnreadable || !first) return { config, errors };
  throw new UserError(`${noteText(first)}${errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''}`);
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
