// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the examples are source code
import type { LlmCall, Trigger } from '../../analyzer/call.js';
import { effective, type Place } from '../../analyzer/facts/fact.js';
import type { Cost } from '../../analyzer/money/cost.js';
import { formatUsd } from '../../analyzer/money/format.js';
import { cachingOf } from '../../analyzer/money/prompt-caching.js';
import { quoteOf } from '../edit-text.js';
import type { Fix } from '../finding.js';
import type { TextOf } from '../lint.js';
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
    doc: 'A suggestion marks the system prompt of `@anthropic-ai/sdk` where it is written as one string at the call.',
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
    'The model is not known, or has no cache as far as is known (on Bedrock, all but Claude).',
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
    const written = systemPlace(call, last.at, textOf);
    const at = written ?? calleePlace(call);
    return {
      at,
      message: messageOf(prefix.tokens, cost),
      related: relatedPlaces(at, [[last.at, 'The fixed part ends with this text.'], ...wayToClient(call)]),
      fix: markOf(call, written, textOf),
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
  if (id === undefined || (provider === 'aws' && !id.includes('claude'))) return undefined;
  const caching = cachingOf(provider, id);
  if (caching?.mode !== 'marked') return undefined;
  const { minTokens } = caching;
  return minTokens < LISTED ? LARGEST : minTokens;
}
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

function messageOf(tokens: number, cost: Cost): string {
  const price = cost.usd?.price;
  const full = price && (tokens * price.inputPerMTok) / 1e6;
  const read = price?.cacheReadPerMTok === undefined ? undefined : (tokens * price.cacheReadPerMTok) / 1e6;
  const amounts =
    full === undefined
      ? 'how much that is depends on the model'
      : `${formatUsd(full)} a request${read === undefined ? '' : ` instead of ${formatUsd(read)} from the cache`}`;
  return `The first ${tokens.toLocaleString('en')} tokens are the same in every request and nothing marks them, so each pays for them in full (${amounts}). Mark the end of the fixed part to be cached.`;
}

/** USD that a request saves when the prefix is read from the cache. */
function savedBy(tokens: number, { usd }: Cost): number | undefined {
  const { inputPerMTok, cacheReadPerMTok } = usd?.price ?? {};
  return inputPerMTok === undefined || cacheReadPerMTok === undefined
    ? undefined
    : (tokens * (inputPerMTok - cacheReadPerMTok)) / 1e6;
}

/** The expression of a call that brings in a text: the text itself, or the constant that holds nothing else. */
function systemPlace(call: LlmCall, at: Place | undefined, textOf: TextOf): Place | undefined {
  if (at === undefined || contains(call.range, at)) return at;
  const { file, start, end } = call.range;
  // The text of another file is not at hand on every surface.
  if (at.file !== file) return undefined;
  const found = [...textOf(file).slice(start, end).matchAll(SYSTEM_BY_NAME)];
  const [only] = found;
  const name = only?.[2] ?? '';
  if (only === undefined || found.length > 1 || !isConstant(name, at, textOf)) return undefined;
  const from = start + only.index + (only[1] ?? '').length;
  return { file, start: from, end: from + name.length };
}

const SYSTEM_BY_NAME = /([\s{,](?:system|'system'|"system")\s*:\s*)([A-Za-z_$][\w$]*)(?=\s*[,}])/g;

/** `const HANDBOOK = 'text'`: a list of blocks is none. */
function isConstant(name: string, { file, start }: Place, textOf: TextOf): boolean {
  const before = /\bconst\s+([\w$]+)\s*(?::\s*string\s*)?=\s*$/.exec(textOf(file).slice(0, start));
  return before?.[1] === name;
}

/** `system: 'text'` becomes `system: [{ type: 'text', text: 'text', cache_control: { type: 'ephemeral' } }]`. */
function markOf(call: LlmCall, at: Place | undefined, textOf: TextOf): Fix | undefined {
  if (call.sdk !== '@anthropic-ai/sdk' || at === undefined) return undefined;
  const text = textOf(at.file);
  if (!/[\s{,](?:system|'system'|"system")\s*:\s*$/.test(text.slice(0, at.start))) return undefined;
  const quote = quoteOf(text);
  const type = (name: string) => `type: ${quote}${name}${quote}`;
  const block = `[{ ${type('text')}, text: ${text.slice(at.start, at.end)}, cache_control: { ${type('ephemeral')} } }]`;
  return { title: 'Mark the system prompt to be cached', kind: 'suggestion', edits: [{ ...at, newText: block }] };
}
