import type { Setting } from '../../analyzer/call.js';
import { leastPossible } from '../../analyzer/facts/fact.js';
import type { Cost } from '../../analyzer/money/cost.js';
import { formatUsd } from '../../analyzer/money/format.js';
import type { Fix } from '../finding.js';
import { answersFor, findingPlace, placesOf, relatedPlaces, wayToClient } from '../places.js';
import { requestAtMost, whyNoAmount } from '../request-price.js';
import { defineRule, type RuleContext } from '../rule.js';
import { suggestValue } from '../setting-fix.js';

type Options = { readonly max: number };

export default defineRule<Options>({
  id: 'require-step-limit',
  title: 'Require a limit on the steps of agents and tool loops',
  why: 'Each step of an agent is a request of its own that sends the whole conversation again, tool results included: n steps cost about n * n / 2 times the first. A loop that never finds its answer ends when the budget does. Defaults differ: 10 turns in @openai/agents, 20 steps in the agents of ai 6, none in the Claude agent SDK and in the tool runner of @anthropic-ai/sdk.',
  fires:
    "An agent or a loop over tools has no limit on its steps, by its options or by the SDK's default, or is known to have one above `max`.",
  level: { recommended: 'warning', strict: 'warning' },
  options: {
    max: {
      default: 25,
      doc: 'Largest number of steps that is accepted.',
      schema: { type: 'integer', minimum: 1 },
    },
  },
  fix: {
    kinds: ['suggestion'],
    doc: "A suggestion adds the SDK's limit, or lowers the one that is written, to `max`. A stop condition (`stopWhen`) is left to the author.",
  },
  bad: [
    `import { query } from '@anthropic-ai/claude-agent-sdk';\nfor await (const message of query({ prompt: question })) console.log(message);`,
    `import { Agent, run } from '@openai/agents';\nconst agent = new Agent({ name: 'helper', instructions: 'Help.', model: 'gpt-5-mini' });\nawait run(agent, question, { maxTurns: 100 });`,
  ],
  good: [
    `import { query } from '@anthropic-ai/claude-agent-sdk';\nfor await (const message of query({ prompt: question, options: { maxTurns: 8 } })) console.log(message);`,
    `import { Agent, run } from '@openai/agents';\nconst agent = new Agent({ name: 'helper', instructions: 'Help.', model: 'gpt-5-mini' });\nawait run(agent, question);`,
    `await generateText({ model: openai('gpt-4o'), prompt: question });`,
  ],
  notAFinding: [
    'The limit is not known: it comes from a variable, a parameter, a spread, or a stop condition that counts in a way of its own.',
    "The SDK's own default for the installed version is a limit, as long as it is not above `max`.",
    'A request without tools is one step; in LangGraph, where tools count as well, two super-steps are one request.',
    'A loop written by hand around a call: `no-unbounded-loop` looks at those.',
  ],

  check(call, context) {
    const setting = call.stepLimit;
    const steps = setting && stepsAllowed(setting);
    if (!setting || steps === undefined || steps <= context.options.max) return undefined;
    if (!answersFor(call, placesOf(setting))) return undefined;
    const at = findingPlace(call, setting.value);
    return {
      at,
      message: messageOf(setting, steps, context),
      related: relatedPlaces(at, [
        [setting.value, 'The steps are limited here.'],
        [setting.value ? undefined : setting.insert?.object.at, 'The limit can be set here.'],
        ...wayToClient(call),
      ]),
      fix: fixOf(setting, context),
      usdPerCall: worstCase(context.cost, steps),
    };
  },
});

/** The least number of steps after which it is sure to end; infinite where nothing ends it, `undefined` where that is not known. */
function stepsAllowed(setting: Setting<number>): number | undefined {
  const { fact } = setting;
  if (fact.is === 'absent' && fact.default === null) return Number.POSITIVE_INFINITY;
  const least = leastPossible(fact);
  return least && Math.floor(least / superSteps(setting));
}

/** What one request counts as: LangGraph counts the tools that run between two requests, too. */
function superSteps({ option, name }: Setting<number>): number {
  return (name ?? option?.at(-1)) === 'recursionLimit' ? 2 : 1;
}

function messageOf(setting: Setting<number>, steps: number, context: RuleContext<Options>): string {
  const { fact, name, option } = setting;
  const max = context.options.max * superSteps(setting);
  const called = name ?? option?.join('.');
  const subject = Number.isFinite(steps)
    ? `${fact.is === 'absent' ? 'By default this loop' : `With \`${called ?? 'its limit'}\` this loop`} may ask the model ${steps} times, and each step sends the whole conversation again`
    : 'Nothing limits how often this loop asks the model, and each step sends the whole conversation again';
  const isCondition = called !== undefined && /stop/i.test(called);
  const remedy = isCondition
    ? `Let \`${called}\` end it after ${max} steps at most.`
    : called
      ? `Set \`${called}\` to ${max} or less.`
      : `Limit it to ${max} steps or less.`;
  return `${subject}${priceOf(context.cost, steps)}. ${remedy}`;
}

function priceOf(cost: Cost | undefined, steps: number): string {
  const once = requestAtMost(cost);
  const worst = worstCase(cost, steps);
  if (once === undefined) return ` (what one costs depends on ${whyNoAmount(cost)})`;
  if (worst === undefined) return ` (the first one can cost ${formatUsd(once)})`;
  return `: ${formatUsd(worst)} at worst, before the conversation has grown`;
}

/** USD of all steps at most, each as large as the first. */
function worstCase(cost: Cost | undefined, steps: number): number | undefined {
  const once = requestAtMost(cost);
  return once === undefined || !Number.isFinite(steps) ? undefined : once * steps;
}

/** A stop condition is code, which no number can stand for. */
function fixOf(setting: Setting<number>, { options, textOf }: RuleContext<Options>): Fix | undefined {
  const name = setting.insert?.path.at(-1) ?? setting.name ?? setting.option?.at(-1);
  if (name === undefined || /stop/i.test(name)) return undefined;
  return suggestValue(setting, String(options.max * superSteps(setting) + setting.offset), textOf);
}
