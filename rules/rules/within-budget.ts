import { fixedText } from '../../analyzer/money/fixed-costs.js';
import { formatAtLeast, formatAtMost, formatUsd, isNarrow } from '../../analyzer/money/format.js';
import { type Passed, passedThreshold } from '../budget-threshold.js';
import type { BudgetUse } from '../budget-use.js';
import type { Related, Severity } from '../finding.js';
import { calleePlace, relatedPlaces, wayToClient } from '../places.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'within-budget',
  title: 'Keep the projected cost of a route within its budget',
  why: 'A limit at the provider stops the product for everybody, and an alert comes when the money is gone. Declared traffic and the prompt in the code give the bill of a day before the code is deployed: 10,050 tokens in and 200 out, a hundred times a day at 3 and 15 USD per million, are 3.32 USD.',
  fires:
    'Under the traffic that the configuration declares, the calls of a budget’s routes cost as much as one of its thresholds: a warning from `alert_at_pct` on, an error from `hard_stop_at_pct` on (100 where it is not set). Where only the upper bound of the estimate reaches one, it is an `info`. A configuration with `budgets` turns the rule on.',
  level: { recommended: 'off', strict: 'off' },
  options: {},
  fix: { kinds: [], doc: 'None: whether the code or the budget has to change is for the team to say.' },
  exampleConfig: {
    traffic: [{ route: 'chat', match: '**', callsPerDay: 10_000, outputTokens: 300, holes: { '*': 2000 } }],
    budgets: [{ name: 'chat', daily_limit_usd: 50, alert_at_pct: [50, 80, 95], hard_stop_at_pct: 100 }],
  },
  bad: [`await client.responses.create({ model: 'gpt-4o', input: question, max_output_tokens: 500 });`],
  good: [`await client.responses.create({ model: 'gpt-4o-mini', input: question, max_output_tokens: 500 });`],
  alsoWhenFree: true,
  notAFinding: [
    'No traffic is declared for the calls, or the budget names none of their routes.',
    'Code and traffic leave the upper bound open: `llm-cost-lint report` says what is missing.',
    'Retries: the projection is that of requests that succeed at once.',
    'Calls in other files, in ESLint and in the editor: these sum up the file at hand, the command line all files.',
  ],

  check(call, { budgets }) {
    const passed = budgets.flatMap((use) => passedThreshold(use) ?? []);
    if (passed.length === 0) return undefined;
    const at = calleePlace(call);
    return {
      at,
      message: passed.map(sentence).join(' '),
      atMost: gravest(passed.map(({ severity }) => severity)),
      related: [...passed.flatMap(({ use }) => otherParts(use)), ...relatedPlaces(at, wayToClient(call))],
    };
  },
});

function gravest(severities: readonly Severity[]): Severity {
  return (['error', 'warning'] as const).find((severity) => severities.includes(severity)) ?? 'info';
}

function sentence(passed: Passed): string {
  const { use, limit, per, percent, threshold, isHardStop } = passed;
  const share = Number.isFinite(percent) ? `${Math.floor(percent)} % of the ` : 'and the limit is ';
  const mark = isHardStop ? `its hard stop is at ${threshold} %` : `it is to warn from ${threshold} % on`;
  return `The budget "${use.budget.name}" ${verb(passed)} ${amountText(passed)} ${per} for ${callsOf(use)}${fixedOf(use)}, ${share}${formatUsd(limit)} it has; ${mark}.${advice(passed)}`;
}

/** Whether the amount is only the upper bound. */
function isBound({ severity }: Passed): boolean {
  return severity === 'info';
}

function amountText(passed: Passed): string {
  const { usd, use } = passed;
  if (isBound(passed)) return formatAtMost(usd);
  const { low, high } = use.usdPerDay;
  return high !== null && isNarrow(low, high) ? formatUsd(usd) : formatAtLeast(usd);
}

function verb(passed: Passed): string {
  const { low, high } = passed.use.usdPerDay;
  if (isBound(passed)) return 'can need up to';
  return high === null || !isNarrow(low, high) ? 'needs at least' : 'needs';
}

function callsOf({ parts }: BudgetUse): string {
  const often = [...new Set(parts.map(({ projection }) => projection.callsPerDay.toLocaleString('en')))];
  const places = parts.length === 1 ? 'this call' : `${parts.length} calls, this one the dearest`;
  return often.length === 1 ? `${places}, at ${often[0]} a day${parts.length === 1 ? '' : ' each'}` : places;
}

function fixedOf({ fixed }: BudgetUse): string {
  const text = fixedText(fixed);
  return text === undefined ? '' : ` (${text})`;
}

function advice(passed: Passed): string {
  const open = new Set(passed.use.parts.flatMap(({ projection }) => projection.assumptions));
  if (isBound(passed)) return ` To know it closer: ${[...open].slice(0, 3).join('; ')}.`;
  return ' Lower the cap, shorten or cache the prompt, ask a cheaper model, or raise the budget.';
}

const MOST_RELATED = 5;

function otherParts({ parts }: BudgetUse): readonly Related[] {
  return parts.slice(1, 1 + MOST_RELATED).map(({ call, projection: { usdPerDay } }) => ({
    at: call.callee,
    message: `${usdPerDay.high === null ? `at least ${formatAtLeast(usdPerDay.low)}` : formatUsd(usdPerDay.high)} a day here`,
  }));
}
