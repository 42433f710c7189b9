import type { Analysis, LlmCall } from '../analyzer/call.js';
import type { Place } from '../analyzer/facts/fact.js';
import type { Cost, PriceOf } from '../analyzer/money/cost.js';
import type { Projection } from '../analyzer/money/projection.js';
import { type BudgetUse, budgetUses } from './budget-use.js';
import type { Budget } from './config.js';
import type { Finding, Severity } from './finding.js';
import { withFingerprints } from './fingerprint.js';
import { rules } from './index.js';
import { monthOf, type ProblemMonth } from './problem-month.js';
import { isFree } from './request-price.js';
import type { Level, OptionValues, Problem, Rule } from './rule.js';
import { applySuppressions } from './suppressions.js';

export interface LintSettings {
  /** Level and complete options of every rule by id, `unused-suppression` included. A rule that is missing is off. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Fingerprints name files relative to this directory. */
  readonly root: string;
  /** The price of a call, where prices are at hand. Asked at most once per call, and only when a rule wants it. */
  readonly costOf: (call: LlmCall) => Cost | undefined;
  /** The price list, for rules that compare models. Not given: no model has a price. */
  readonly priceOf?: PriceOf | undefined;
  /** What a call comes to by month. Not given: no traffic is declared. */
  readonly projectionOf?: ((call: LlmCall) => Projection | undefined) | undefined;
  /** Limits that the projected costs are held against. Not given: there are none. */
  readonly budgets?: readonly Budget[] | undefined;
  /** Whether nothing is to be reported in a file: a test, an example. Not given: in every file something may be. */
  readonly isSilent?: ((file: string) => boolean) | undefined;
}

export interface RuleSetting {
  readonly level: Level;
  readonly options: OptionValues;
}

export type TextOf = (file: string) => string;

/** What the enabled rules have to say about the calls of an analysis: each matter once, in file order. */
export function lint(analysis: Analysis, settings: LintSettings, textOf: TextOf): Finding[] {
  const costOf = remembered(settings.costOf);
  const isSilent = silentFiles(analysis, settings);
  const budgetsOf = usesOf(analysis, { ...settings, costOf }, isSilent);
  const found = analysis.calls.flatMap((call, index) =>
    isSilent(call.file)
      ? []
      : rules.flatMap((rule) => findingsOf(rule, { call, index }, { ...settings, costOf, budgetsOf }, textOf)),
  );
  const ofClients = clientFindings(analysis, settings, isSilent);
  const matters = oncePerMatter([...found, ...ofClients]).filter(({ at }) => !isSilent(at.file));
  const suppressed = applySuppressions(matters, analysis, { rules: settings.rules, isSilent }, textOf);
  return withFingerprints(suppressed.sort(byPlace), analysis.calls, settings.root, textOf);
}

/** A call that is only recognised by its shape, where no SDK is in reach, is listed and priced, but no reason to complain. */
function silentFiles({ withoutSdk }: Analysis, { isSilent }: LintSettings): (file: string) => boolean {
  const known = new Map(withoutSdk.map((file) => [file, true]));
  return (file) => {
    const answer = known.get(file) ?? isSilent?.(file) ?? false;
    known.set(file, answer);
    return answer;
  };
}

/** A finding before the place of its line among equal ones gives it its fingerprint. */
export type Draft = Omit<Finding, 'fingerprint'>;

interface Found {
  readonly finding: Draft;
  readonly matter: readonly Place[];
}

interface Indexed {
  readonly call: LlmCall;
  readonly index: number;
}

interface Lookups extends LintSettings {
  readonly budgetsOf: (call: LlmCall) => readonly BudgetUse[];
}

function findingsOf(rule: Rule, { call, index }: Indexed, settings: Lookups, textOf: TextOf): Found[] {
  const setting = settings.rules.get(rule.id);
  if (!setting || setting.level === 'off') return [];
  const problem = rule.check(call, {
    options: setting.options,
    root: settings.root,
    textOf,
    get cost() {
      return settings.costOf(call);
    },
    priceOf: settings.priceOf ?? (() => undefined),
    get budgets() {
      return settings.budgetsOf(call);
    },
  });
  // Asked last: most calls have no problem, and a price takes time.
  if (!problem || (!rule.alsoWhenFree && isFree(call, settings.costOf(call)))) return [];
  const projection = settings.projectionOf?.(call);
  const month = projection && monthOf(problem, projection, settings.costOf(call));
  const draft = draftOf(problem, rule.id, setting.level, month);
  return [{ finding: { ...draft, call: index }, matter: problem.matter ?? [problem.at] }];
}

function clientFindings(
  { calls, clients }: Analysis,
  { rules: levels, root }: LintSettings,
  isSilent: (file: string) => boolean,
): Found[] {
  return rules.flatMap(({ id, checkClient }) => {
    const setting = levels.get(id);
    if (checkClient === undefined || !setting || setting.level === 'off') return [];
    const { level, options } = setting;
    return clients.flatMap((client) => {
      const problem = isSilent(client.file) ? undefined : checkClient(client, { options, root, calls });
      if (!problem) return [];
      return [
        { finding: { ...draftOf(problem, id, level, undefined), call: null }, matter: problem.matter ?? [problem.at] },
      ];
    });
  });
}

function draftOf(
  problem: Problem,
  ruleId: string,
  level: Severity,
  month: ProblemMonth | undefined,
): Omit<Draft, 'call'> {
  return {
    ruleId,
    severity: milder(level, problem.atMost ?? level),
    at: problem.at,
    message: month?.text === undefined ? problem.message : `${problem.message} ${month.text}`,
    related: problem.related ?? [],
    fixes: problem.fix ? [problem.fix] : [],
    usdPerCall: problem.surplusUsd ?? problem.usdPerCall ?? null,
    usdPerMonth: month?.usd ?? null,
  };
}

const severities: readonly Severity[] = ['info', 'warning', 'error'];

function milder(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) < severities.indexOf(b) ? a : b;
}

/** Ten calls of one client with `maxRetries: 8` are one matter. The most severe finding speaks for all. */
function oncePerMatter(found: readonly Found[]): Draft[] {
  const byMatter = new Map<string, Draft>();
  for (const { finding, matter } of found) {
    const places = matter.map(({ file, start, end }) => [file, start, end]);
    const key = JSON.stringify([finding.ruleId, ...places]);
    const earlier = byMatter.get(key);
    if (!earlier || milder(earlier.severity, finding.severity) !== finding.severity) byMatter.set(key, finding);
  }
  return [...byMatter.values()];
}

function byPlace(a: Draft, b: Draft): number {
  return (
    compareText(a.at.file, b.at.file) ||
    a.at.start - b.at.start ||
    a.at.end - b.at.end ||
    compareText(a.ruleId, b.ruleId)
  );
}

/** By code units: the order must not depend on the machine's language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What has become of the budgets, by the call that takes most of each. Summed up when first asked for. */
function usesOf(
  { calls }: Analysis,
  { budgets = [], costOf }: LintSettings,
  isSilent: (file: string) => boolean,
): Lookups['budgetsOf'] {
  let uses: readonly BudgetUse[] | undefined;
  return (call) => {
    uses ??= budgetUses(budgets, calls, costOf, ({ file }) => isSilent(file));
    return uses.filter(({ dearest }) => dearest === call);
  };
}

function remembered(costOf: LintSettings['costOf']): LintSettings['costOf'] {
  const costs = new Map<LlmCall, Cost | undefined>();
  return (call) => {
    if (!costs.has(call)) costs.set(call, costOf(call));
    return costs.get(call);
  };
}
