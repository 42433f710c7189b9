import type { LlmCall, SdkClient } from '../analyzer/call.js';
import type { Place } from '../analyzer/facts/fact.js';
import type { Cost, PriceOf } from '../analyzer/money/cost.js';
import type { BudgetUse } from './budget-use.js';
import type { Config } from './config.js';
import type { Fix, Related, Severity } from './finding.js';

/** A rule as every surface sees it; made by `defineRule`. */
export interface Rule {
  readonly id: string;
  /** What the rule asks for, as a heading: "Require a cap on output tokens". */
  readonly title: string;
  /** Why it matters, with the source of every figure. */
  readonly why: string;
  /** When it fires, in one or two sentences. */
  readonly fires: string;
  readonly level: Readonly<Record<Preset, Level>>;
  readonly options: Readonly<Record<string, OptionDeclaration<OptionValue>>>;
  /** What the quick fix writes, or why there is none, and of which kinds it is. */
  readonly fix: { readonly doc: string; readonly kinds: readonly Fix['kind'][] };
  /** What the examples are linted under, where the rule needs more than its options. */
  readonly exampleConfig?: Pick<Config, 'traffic' | 'budgets'>;
  /** Each gives exactly one finding of this rule. */
  readonly bad: readonly string[];
  /** Each gives none. */
  readonly good: readonly string[];
  /** A rule that is not about money alone speaks of models that cost nothing, too; all others leave them alone. */
  readonly alsoWhenFree?: true;
  /** Deliberate silences, one sentence each; models that cost nothing need none. */
  readonly notAFinding: readonly string[];
  check(call: LlmCall, context: RuleContext<OptionValues>): Problem | undefined;
  /** Of rules that look at how clients are made, too. */
  checkClient?(client: SdkClient, context: ClientContext<OptionValues>): Problem | undefined;
}

export type Preset = 'recommended' | 'strict';
export type Level = Severity | 'off';
export type OptionValue = number | boolean | string | readonly string[];
export type OptionValues = Readonly<Record<string, OptionValue>>;

export interface OptionDeclaration<T> {
  /** Value in the recommended preset, and wherever nothing is configured. */
  readonly default: T;
  /** Value in the strict preset, where it is another one. */
  readonly strict?: T;
  readonly doc: string;
  readonly schema: OptionSchema;
}
export type OptionSchema =
  | { readonly type: 'integer' | 'number'; readonly minimum: number }
  | { readonly type: 'boolean' }
  | { readonly type: 'string'; readonly enum?: readonly string[] }
  | { readonly type: 'array'; readonly items: 'string' };

export interface RuleContext<Options> {
  readonly options: Options;
  /** The directory that globs are relative to. */
  readonly root: string;
  /** The text of a file that a fact points into. */
  textOf(file: string): string;
  /** What the call costs. Computed when first asked for; `undefined` where no prices are at hand. */
  readonly cost: Cost | undefined;
  /** What another model costs, for comparison. It knows none where no prices are at hand. */
  readonly priceOf: PriceOf;
  /** The budgets of which this call takes the largest part. */
  readonly budgets: readonly BudgetUse[];
}

export interface ClientContext<Options> extends Pick<RuleContext<Options>, 'options' | 'root'> {
  /** All calls of the analysis. */
  readonly calls: readonly LlmCall[];
}

/** What a rule found, before a level, a fingerprint and suppressions make a finding of it. */
export interface Problem {
  readonly at: Place;
  readonly message: string;
  /** Places that together make out the matter, where several calls can have it; without them, `at` alone. */
  readonly matter?: readonly Place[];
  /** The finding is never more severe than this, whatever the level of the rule. */
  readonly atMost?: Severity;
  readonly related?: readonly Related[];
  readonly fix?: Fix | undefined;
  /** What the whole call comes to, at most, where all of it is the matter. */
  readonly usdPerCall?: number | undefined;
  /** What a request would cost less without the matter, at most, where only a part of it is. */
  readonly surplusUsd?: number | undefined;
}

/** The rule as its file writes it: `Options` gives the options their names and types. */
export type RuleDefinition<Options extends OptionValues> = Omit<Rule, 'options' | 'check' | 'checkClient'> & {
  readonly options: { readonly [Name in keyof Options]: OptionDeclaration<Options[Name]> };
  check(call: LlmCall, context: RuleContext<Options>): Problem | undefined;
  checkClient?(client: SdkClient, context: ClientContext<Options>): Problem | undefined;
};

export function defineRule<Options extends OptionValues = Record<never, never>>(
  definition: RuleDefinition<Options>,
): Rule {
  const { check, checkClient, ...rest } = definition;
  return {
    ...rest,
    // Options are completed from these declarations and checked against their schemas before a rule runs.
    check: (call, context) => check(call, context as RuleContext<Options>),
    ...(checkClient && {
      checkClient: (client, context) => checkClient(client, context as ClientContext<Options>),
    }),
  };
}

/** A code example of several lines. */
export function lines(...text: readonly string[]): string {
  return text.join('\n');
}

/** The options a rule runs with: those of the preset, overridden by those that are configured. */
export function optionsFor(rule: Rule, preset: Preset, configured: OptionValues = {}): OptionValues {
  const values: Record<string, OptionValue> = {};
  for (const [name, option] of Object.entries(rule.options)) {
    const byPreset = preset === 'strict' ? (option.strict ?? option.default) : option.default;
    values[name] = configured[name] ?? byPreset;
  }
  return values;
}
