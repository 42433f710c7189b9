import type { LlmCall } from '../../analyzer/call.js';
import { type Place, possibleValues } from '../../analyzer/facts/fact.js';
import type { Cost } from '../../analyzer/money/cost.js';
import { formatAtMost, formatUsd } from '../../analyzer/money/format.js';
import { answersFor, calleePlace, contains, relatedPlaces, wayToClient } from '../places.js';
import { promptPlaces } from '../prompt-places.js';
import { defineRule } from '../rule.js';
import { shortened } from '../volatile-path.js';

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
    'The cap on the answer is not known: it may be far below what the model can write.',
    'Batches: how many requests one holds, and what caps them, is not in the call.',
    'Retries and the steps of an agent: the limit is for one successful request with all its choices.',
  ],

  check(call, context) {
    if (call.operation === 'batch') return undefined;
    const { options, cost } = context;
    const usd = certainly(call, cost);
    if (cost === undefined || usd === undefined || usd <= options.usd) return undefined;
    if (!isAnsweredHere(call, cost, usd, options)) return undefined;
    const at = calleePlace(call);
    return {
      at,
      message: `This request can cost ${formatAtMost(usd)}${openInputs(cost)}, above the limit of ${formatUsd(options.usd)}${largestPart(call, cost)}.${worstCase(call, cost, usd)} ${capAdvice(call)}, shorten the prompt, or ask a cheaper model.`,
      related: relatedPlaces(at, wayToClient(call)),
      usdPerCall: usd,
    };
  },
});

/** A wrapper's call answers for what it hands in, unless the request inside is above the limit without that. */
function isAnsweredHere(call: LlmCall, cost: Cost, usd: number, options: Options): boolean {
  if (call.recognisedBy !== 'wrapper') return true;
  if (!answersFor(call, [...promptPlaces(call.prompt), call.outputCap.value, modelPlace(call)])) return false;
  return usd - handedIn(call, cost, usd) <= options.usd;
}

/** USD of what a wrapper's call writes in its own arguments. */
function handedIn(call: LlmCall, { input, usd }: Cost, all: number): number {
  const isOwn = (place: Place | undefined) => place !== undefined && contains(call.range, place);
  if (usd === undefined || isOwn(modelPlace(call))) return all;
  const own = call.prompt.map((part, index) =>
    promptPlaces([part]).some(isOwn) ? (input.stretches[index] ?? []) : [],
  );
  const tokens = own.flat().reduce((sum, count) => sum + count, 0);
  return (tokens * usd.price.inputPerMTok) / 1e6 + (isOwn(call.outputCap.value) ? (usd.output.high ?? 0) : 0);
}

function modelPlace({ model }: LlmCall): Place | undefined {
  return 'at' in model ? model.at : undefined;
}

/** USD of what is known and bounded: the literal prompt, bounded holes, and the cap. What has no bound comes on top. */
function certainly(call: LlmCall, cost: Cost | undefined): number | undefined {
  if (cost?.usd === undefined) return undefined;
  const { input, output } = cost.usd;
  return input.bounded + (isCapOpen(call) ? 0 : (output.high ?? 0));
}

/** A cap that is not known may be far below the model's maximum. */
function isCapOpen({ outputCap: { fact } }: LlmCall): boolean {
  return fact.is !== 'absent' && possibleValues(fact) === undefined;
}

/** What comes on top. */
function openInputs({ input }: Cost): string {
  const open = [...new Set(input.holes.filter(({ maxTokens }) => maxTokens === null).map(({ name }) => name))];
  const [only] = open;
  if (only === undefined) return '';
  return open.length === 1 ? ` plus \`${shortened(only)}\`` : ` plus ${open.length} inputs of unknown size`;
}

function worstCase(call: LlmCall, { usd }: Cost, one: number): string {
  if (isCapOpen(call) || usd?.worstCase == null || usd.worstCase <= one || usd.worstCaseFactors === undefined)
    return '';
  return ` At worst, with ${usd.worstCaseFactors}, it is ${formatAtMost(usd.worstCase)}.`;
}

function capAdvice({ outputCap }: LlmCall): string {
  return outputCap.fact.is === 'absent' ? 'Set a cap on the output' : 'Lower the cap';
}

function largestPart(call: LlmCall, { breakdown }: Cost): string {
  const known = breakdown.filter(({ label }) => label !== 'model maximum' || !isCapOpen(call));
  const priced = known.filter(({ usd }) => usd !== null && usd > 0);
  const largest = priced.sort((a, b) => (b.usd ?? 0) - (a.usd ?? 0))[0];
  if (largest?.usd == null) return '';
  const tokens = largest.tokens === null ? '' : ` of ${largest.tokens.toLocaleString('en')} tokens`;
  return ` (most of it: ${largest.label}${tokens}, ${formatUsd(largest.usd)})`;
}
