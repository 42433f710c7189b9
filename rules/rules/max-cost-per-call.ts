import type { LlmCall } from '../../analyzer/call.js';
import type { Cost } from '../../analyzer/money/cost.js';
import { formatUsd } from '../../analyzer/money/format.js';
import { answersFor, calleePlace, relatedPlaces, wayToClient } from '../places.js';
import { defineRule } from '../rule.js';

type Options = { readonly usd: number };

export default defineRule<Options>({
  id: 'max-cost-per-call',
  title: 'Keep the price of one request below a limit of your own',
  why: 'One line can cost more than the rest of the application: a prompt of 100,000 tokens with an answer of 16,000 is 0.54 USD at 3 and 15 USD per million (Claude Sonnet 4.5, price list of November 2026). The limit is compared with the upper bound of the estimate: literal prompt, bounded inputs, and the cap on the answer.',
  fires:
    'The upper bound of the estimate of one request is above `usd`; where the prompt has parts without a bound, what is known of it and the capped answer alone are.',
  level: { recommended: 'off', strict: 'off' },
  options: {
    usd: {
      default: 0.1,
      doc: 'What one request may cost at most, in USD.',
      schema: { type: 'number', minimum: 0 },
    },
  },
  fix: { kinds: [], doc: 'None: what can be left out is for the author to say. The message names the largest part.' },
  bad: [
    `await client.responses.create({ model: 'gpt-4o', input: 'Write a novel.', max_output_tokens: 16_000 });`,
    `await client.responses.create({ model: 'gpt-4o', input: question, max_output_tokens: 16_000 });`,
  ],
  good: [
    `await client.responses.create({ model: 'gpt-5-mini', input: 'Name a fruit.', max_output_tokens: 100 });`,
    `await client.responses.create({ model: 'gpt-4o-mini', input: question });`,
    `await client.responses.create({ ...defaults, input: question, max_output_tokens: 16_000 });`,
  ],
  notAFinding: [
    'The price is not known, or a part has no bound and all that is known stays below the limit: the cost report says what is missing.',
    'Retries and the steps of an agent: the limit is for one successful request with all its choices.',
  ],

  check(call, { options, cost }) {
    const usd = certainly(cost);
    if (cost === undefined || usd === undefined || usd <= options.usd || !isAnsweredHere(call)) return undefined;
    const at = calleePlace(call);
    return {
      at,
      message: `This request can cost ${formatUsd(usd)}, above the limit of ${formatUsd(options.usd)}${largestPart(cost)}. Lower the cap, shorten the prompt, or ask a cheaper model.`,
      related: relatedPlaces(at, wayToClient(call)),
      usdPerCall: usd,
    };
  },
});

/** A wrapper's call answers for the prompt that it hands in; without one, the request inside does. */
function isAnsweredHere(call: LlmCall): boolean {
  return answersFor(call, [...call.prompt.map(({ at }) => at), call.outputCap.value]);
}

/** USD of what is known and bounded: the literal prompt, bounded holes, and the cap. What has no bound comes on top. */
function certainly(cost: Cost | undefined): number | undefined {
  if (cost?.usd === undefined) return undefined;
  const { input, output } = cost.usd;
  return (input.high ?? input.low) + (output.high ?? 0);
}

function largestPart({ breakdown }: Cost): string {
  const priced = breakdown.filter(({ usd }) => usd !== null && usd > 0);
  const largest = priced.sort((a, b) => (b.usd ?? 0) - (a.usd ?? 0))[0];
  if (largest?.usd == null) return '';
  const tokens = largest.tokens === null ? '' : ` of ${largest.tokens.toLocaleString('en')} tokens`;
  return ` (most of it: ${largest.label}${tokens}, ${formatUsd(largest.usd)})`;
}
