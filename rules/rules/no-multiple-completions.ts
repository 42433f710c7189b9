import type { LlmCall, Operation } from '../../analyzer/call.js';
import { possibleValues } from '../../analyzer/facts/fact.js';
import type { Cost } from '../../analyzer/money/cost.js';
import { formatAtMost, formatUsd } from '../../analyzer/money/format.js';
import type { Fix } from '../finding.js';
import { answersFor, findingPlace, placesOf, relatedPlaces, wayToClient } from '../places.js';
import { defineRule, type RuleContext } from '../rule.js';
import { suggestValue } from '../setting-fix.js';

export default defineRule({
  id: 'no-multiple-completions',
  title: 'Ask for one completion per request',
  why: 'Every completion of a request is generated and billed in full (`n`, `candidateCount`, `numCompletions`; `best_of` bills those that are thrown away, too): three answers of 500 tokens cost 0.015 USD instead of 0.005 at 10 USD per million output tokens (gpt-4o, price list of November 2026). Most code then reads the first one only.',
  fires: 'A request for text is known to ask for more than one completion.',
  level: { recommended: 'warning', strict: 'warning' },
  options: {},
  fix: {
    kinds: ['suggestion'],
    doc: 'A suggestion sets the number to 1: code that compares the answers would have one left.',
  },
  bad: [
    `await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: question }], max_tokens: 500, n: 3 });`,
    `await new ChatOpenAI({ model: 'gpt-4o', maxTokens: 500, n: 5 }).invoke(question);`,
  ],
  good: [
    `await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: question }], max_tokens: 500 });`,
    `await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: question }], n: chunkCount });`,
    `await client.images.generate({ model: 'gpt-image-1', prompt: question, n: 4 });`,
  ],
  notAFinding: [
    'The number is not known: it comes from a variable, a parameter or a spread.',
    "The model bills nothing: it is given away, or runs on a machine of one's own.",
    'Images: several are asked for because several are wanted.',
  ],

  check(call, context) {
    const numbers = possibleValues(call.choices.fact);
    if (!numbers?.every((number) => number > 1) || !GENERATES_TEXT.has(call.operation)) return undefined;
    const setting = call.choices;
    if (!answersFor(call, placesOf(setting))) return undefined;
    const at = findingPlace(call, setting.value);
    return {
      at,
      message: messageOf(call, numbers, context.cost),
      related: relatedPlaces(at, [[setting.value, 'The number of completions is set here.'], ...wayToClient(call)]),
      fix: fixOf(call, context),
      surplusUsd: surplus(context.cost, numbers),
    };
  },
});

const GENERATES_TEXT: ReadonlySet<Operation> = new Set<Operation>(['chat', 'completion', 'agent', 'batch']);

function messageOf({ choices }: LlmCall, numbers: readonly number[], cost: Cost | undefined): string {
  const name = choices.name ?? choices.option?.join('.') ?? 'n';
  return `\`${name}\` asks for ${numbers.join(' or ')} completions, and each is billed in full. ${priceOf(cost, numbers)} Ask for one, unless all of them are used.`;
}

function priceOf(cost: Cost | undefined, numbers: readonly number[]): string {
  const all = cost?.usd?.output.high;
  if (all) return `The answers can cost up to ${formatAtMost(all)} instead of ${formatUsd(ofOne(all, numbers))}.`;
  return `The output costs ${numbers.join(' or ')} times as much; how much that is depends on its length and on the model.`;
}

/** USD of the completions besides the first, at most. */
function surplus(cost: Cost | undefined, numbers: readonly number[]): number | undefined {
  const all = cost?.usd?.output.high;
  return all ? all - ofOne(all, numbers) : undefined;
}

/** The price of all of them is that of the largest number. */
function ofOne(all: number, numbers: readonly number[]): number {
  return all / Math.max(...numbers);
}

function fixOf({ choices, settings }: LlmCall, { textOf }: RuleContext<Record<never, never>>): Fix | undefined {
  const name = choices.name ?? choices.option?.join('.');
  // `best_of` must not be less than `n`.
  if (/^best/i.test(name ?? '') && settings?.names.includes('n')) return undefined;
  return choices.value && suggestValue(choices, '1', textOf);
}
