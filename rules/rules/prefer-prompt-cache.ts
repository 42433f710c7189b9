// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the examples are source code
import type { LlmCall, PromptPart, Trigger } from '../../analyzer/call.js';
import { effective, type Place } from '../../analyzer/facts/fact.js';
import type { Cost } from '../../analyzer/money/cost.js';
import { formatUsd } from '../../analyzer/money/format.js';
import { cachingOf } from '../../analyzer/money/prompt-caching.js';
import { markToAdd, misplacedMark } from '../cache-mark-fix.js';
import { answersFor, calleePlace, contains, relatedPlaces, wayToClient } from '../places.js';
import { defineRule, lines } from '../rule.js';
import { stablePrefixOf } from '../static-tokens.js';

type Options = { readonly unknownCallers: boolean };

export default defineRule<Options>({
  id: 'prefer-prompt-cache',
  title: 'Have a long fixed prefix cached',
  why: 'Anthropic and Bedrock cache only what a request marks. Read from the cache a prefix costs a tenth of the input price, written once it costs a quarter more (Anthropic price list, November 2026): 5,000 tokens of instructions at 3 USD per million are 0.015 USD a request without a mark and 0.0015 with one.',
  fires:
    "A provider that caches only what is marked gets a fixed prefix of at least the model's minimum, unmarked, from code that runs repeatedly: handlers, jobs, loops, and what they call.",
  level: { recommended: 'warning', strict: 'warning' },
  options: {
    unknownCallers: {
      default: false,
      strict: true,
      doc: 'Report also where nothing in sight says how often the code runs: exported functions of unknown use.',
      schema: { type: 'boolean' },
    },
  },
  fix: {
    kinds: ['suggestion'],
    doc: 'A suggestion marks the system prompt of `@anthropic-ai/sdk` where it is written at the call: one text, or the last fixed one of its blocks. For Converse on Bedrock it puts a block with a `cachePoint` behind that one.',
  },
  bad: [
    lines(
      `import Anthropic from '@anthropic-ai/sdk';`,
      `const system = 'Parcels leave on weekdays. '.repeat(400);`,
      'for (const content of [question, `And: ${question}`]) {',
      `  await new Anthropic().messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, system, messages: [{ role: 'user', content }] });`,
      '}',
    ),
  ],
  good: [
    lines(
      `import Anthropic from '@anthropic-ai/sdk';`,
      `const text = 'Parcels leave on weekdays. '.repeat(400);`,
      'for (const content of [question, `And: ${question}`]) {',
      `  await new Anthropic().messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, system: [{ type: 'text', text, cache_control: { type: 'ephemeral' } }], messages: [{ role: 'user', content }] });`,
      '}',
    ),
    lines(
      `import Anthropic from '@anthropic-ai/sdk';`,
      'for (const content of [question, `And: ${question}`]) {',
      `  await new Anthropic().messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, system: 'Be brief.', messages: [{ role: 'user', content }] });`,
      '}',
    ),
  ],
  notAFinding: [
    "The prefix is smaller than the model's minimum for a cached one.",
    'The code runs once, or seldom: the top of a script, a `main` that it calls, a schedule; or it sends all its requests at once.',
    'The model is not known, or has no cache as far as is known (on Bedrock, all but Claude from 3.5 Haiku and 3.7 Sonnet on).',
    'Something is marked already, or may be.',
    'The declared traffic is too thin: calls further apart than the five minutes that an entry lives, or a `cacheHitRate` at which writing costs more than reading saves.',
    'The provider caches repeated prefixes by itself.',
  ],

  check(call, context) {
    const minimum = minimumOf(call);
    if (minimum === undefined || !isUnmarked(call) || !runsAgain(call, context.options)) return undefined;
    const { cost, textOf } = context;
    if (cost === undefined || isTooSparse(cost)) return undefined;
    const prefix = stablePrefixOf(call, cost.input.stretches);
    const last = call.prompt[prefix.parts - 1];
    if (prefix.tokens < minimum || last === undefined || last.role === 'user') return undefined;
    if (
      !answersFor(
        call,
        call.prompt.slice(0, prefix.parts).map(({ at }) => at),
      )
    )
      return undefined;
    const at = placeIn(call, last);
    return {
      at,
      message: messageOf(prefix.tokens, last, call, cost),
      related: relatedPlaces(at, [[last.at, 'The fixed part ends with this text.'], ...wayToClient(call)]),
      fix: markToAdd(call, last, textOf),
      surplusUsd: savedBy(prefix.tokens, cost),
    };
  },
});

/**
 * The smallest prefix that a mark makes the model's provider cache; `undefined` where marks are not needed, or not known to be
 * accepted: on Bedrock most families have no cache.
 */
function minimumOf({ provider, model }: LlmCall): number | undefined {
  const id = effective(model);
  if (id === undefined || (provider === 'aws' && !CACHED_ON_BEDROCK.test(id))) return undefined;
  const caching = cachingOf(provider, id);
  if (caching?.mode !== 'marked') return undefined;
  const { minTokens } = caching;
  return minTokens < LISTED ? LARGEST : minTokens;
}
/**
 * Claude from 3.5 Haiku and 3.7 Sonnet on; 3.5 Sonnet was for those who were in the preview alone:
 * docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html, 2026-11-22.
 */
const CACHED_ON_BEDROCK = /claude-(?!v?[12]\b|instant|3-(?:opus|sonnet|haiku)|3-5-sonnet)/;
/** A model of which no minimum is listed may have the largest one. */
const LISTED = 1024;
const LARGEST = 4096;

/** Whether the declared traffic is so thin that writing the prefix costs more than reading it saves. */
function isTooSparse({ projection, usd }: Cost): boolean {
  if (projection === undefined) return false;
  const { cacheHitRate, callsPerDay } = projection;
  // Spread evenly over the day, each request then finds that the last one's entry has expired.
  if (cacheHitRate === undefined) return callsPerDay * CACHE_LIFETIME_SECONDS < SECONDS_PER_DAY;
  const { inputPerMTok = 0, cacheReadPerMTok = 0, cacheWritePerMTok = inputPerMTok } = usd?.price ?? {};
  return cacheHitRate * cacheReadPerMTok + (1 - cacheHitRate) * cacheWritePerMTok >= inputPerMTok;
}

/** By default: @anthropic-ai/sdk@1.11.0 resources/messages/messages.d.ts:2129, `CacheControlEphemeral.ttl`. */
const CACHE_LIFETIME_SECONDS = 5 * 60;
const SECONDS_PER_DAY = 24 * 60 * 60;

/** Proof that nothing is marked; where that is not known, nothing is said. */
function isUnmarked({ cacheMarker, prompt }: LlmCall): boolean {
  const isAbsent = cacheMarker?.is === 'absent' || (cacheMarker?.is === 'known' && !cacheMarker.value);
  return isAbsent && prompt.every(({ cacheMarked }) => !cacheMarked);
}

/** Often enough for a cache of five minutes. Requests that are sent all at once find nothing in it yet. */
function runsAgain({ loop, runBy: { trigger } }: LlmCall, { unknownCallers }: Options): boolean {
  if (/^(?:for|while|while\(true\)|recursion)$/.test(loop)) return true;
  return trigger === 'unknown' ? unknownCallers : !SELDOM.has(trigger);
}
const SELDOM: ReadonlySet<Trigger> = new Set(['script', 'schedule', 'timer']);

function messageOf(tokens: number, last: PromptPart, call: LlmCall, cost: Cost): string {
  const price = cost.usd?.price;
  const full = price && (tokens * price.inputPerMTok) / 1e6;
  const read = price?.cacheReadPerMTok === undefined ? undefined : (tokens * price.cacheReadPerMTok) / 1e6;
  const amounts =
    full === undefined
      ? 'how much that is depends on the model'
      : `${formatUsd(full)} a request${read === undefined ? '' : ` instead of ${formatUsd(read)} from the cache`}`;
  const isMisplaced = misplacedMark(call, last.block) !== undefined;
  const unmarked = isMisplaced ? '`cachePoint` beside a text is no mark' : 'nothing marks them';
  const remedy = isMisplaced
    ? 'Move it into a block of its own behind that text.'
    : 'Mark the end of the fixed part to be cached.';
  return `The first ${tokens.toLocaleString('en')} tokens are the same in every request and ${unmarked}, so each pays for them in full (${amounts}). ${remedy}`;
}

/** USD that a request saves when the prefix is read from the cache. */
function savedBy(tokens: number, { usd }: Cost): number | undefined {
  const { inputPerMTok, cacheReadPerMTok } = usd?.price ?? {};
  return inputPerMTok === undefined || cacheReadPerMTok === undefined
    ? undefined
    : (tokens * (inputPerMTok - cacheReadPerMTok)) / 1e6;
}

/** The expression by which a call brings in the end of the fixed part: a mark in the wrong place, the text, the name of a constant. */
function placeIn(call: LlmCall, { at, block, role }: PromptPart): Place {
  const places = [misplacedMark(call, block), at, role === 'system' ? call.systemTextAt : undefined];
  return places.find((place) => place !== undefined && contains(call.range, place)) ?? calleePlace(call);
}
