import type { LlmCall } from '../../analyzer/call.js';
import { possibleValues } from '../../analyzer/facts/fact.js';
import type { Cost } from '../../analyzer/money/cost.js';
import { formatAtMost } from '../../analyzer/money/format.js';
import type { Fix } from '../finding.js';
import { answersFor, findingPlace, placesOf, relatedPlaces, wayToClient } from '../places.js';
import { defineRule, type RuleContext } from '../rule.js';
import { suggestValue } from '../setting-fix.js';

type Options = { readonly max: number };

export default defineRule<Options>({
  id: 'max-output-tokens',
  title: 'Keep output caps below a limit of your own',
  why: 'A cap is what an answer can cost at worst, and a generous one caps nothing: 32,000 tokens are 0.32 USD an answer at 10 USD per million (gpt-4o, price list of November 2026), a hundred times the price of the 300 tokens that a chat reply usually has.',
  fires: 'A cap on output tokens that the code sets is known to be above `max`.',
  level: { recommended: 'off', strict: 'off' },
  options: {
    max: { default: 4096, doc: 'Largest cap that is accepted, in tokens.', schema: { type: 'integer', minimum: 1 } },
  },
  fix: {
    kinds: ['suggestion'],
    doc: 'A suggestion lowers the cap to `max`: longer answers are cut off then. None where the request may set a budget for thinking, which has to stay below the cap.',
  },
  bad: [
    `await client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 32_000 });`,
    `await generateText({ model: openai('gpt-4o'), prompt: question, maxOutputTokens: 16_384 });`,
  ],
  good: [
    `await client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 500 });`,
    `await client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: chunkCount });`,
    `await client.responses.create({ model: 'gpt-5-mini', input: question });`,
  ],
  notAFinding: [
    'The cap is not known: it comes from a variable, a parameter or a spread.',
    'There is none: that is a matter of `require-max-tokens`.',
    'The SDK sends a cap by itself and the code sets none.',
  ],

  check(call, context) {
    const caps = capsSet(call);
    if (!caps?.every((cap) => cap > context.options.max)) return undefined;
    if (!answersFor(call, placesOf(call.outputCap))) return undefined;
    const at = findingPlace(call, call.outputCap.value);
    return {
      at,
      message: messageOf(call, caps, context),
      related: relatedPlaces(at, [[call.outputCap.value, 'The cap is set here.'], ...wayToClient(call)]),
      fix: fixOf(call, context),
      usdPerCall: context.cost?.usd?.output.high ?? undefined,
    };
  },
});

/** The caps that the code sets: several, where it picks one. */
function capsSet({ outputCap: { fact } }: LlmCall): readonly number[] | undefined {
  return fact.is === 'absent' ? undefined : possibleValues(fact);
}

function messageOf({ outputCap }: LlmCall, caps: readonly number[], { options, cost }: RuleContext<Options>): string {
  const name = outputCap.name ?? outputCap.option?.join('.') ?? 'the cap';
  const limit = options.max.toLocaleString('en');
  const allowed = caps.map((cap) => cap.toLocaleString('en')).join(' or ');
  return `\`${name}\` allows ${allowed} tokens, above the limit of ${limit}. ${priceOf(cost)} Lower it to what the answer needs.`;
}

function priceOf(cost: Cost | undefined): string {
  const high = cost?.usd?.output.high;
  if (high) return `The output of one request can cost up to ${formatAtMost(high)}.`;
  return 'What that costs depends on the model.';
}

function fixOf(
  { outputCap, reasoning, thinking }: LlmCall,
  { options, textOf }: RuleContext<Options>,
): Fix | undefined {
  // A budget for thinking must stay below the cap.
  if (reasoning.is === 'unknown' || (thinking.budget.is !== 'absent' && outputCap.added === undefined))
    return undefined;
  return outputCap.value && suggestValue(outputCap, String(options.max), textOf);
}
