import type { LlmCall, PromptPart } from '../../analyzer/call.js';
import { effective, type Place } from '../../analyzer/facts/fact.js';
import type { Cost } from '../../analyzer/money/cost.js';
import { formatUsd } from '../../analyzer/money/format.js';
import { cachingOf } from '../../analyzer/money/prompt-caching.js';
import { answersFor, findingPlace, relatedPlaces, wayToClient } from '../places.js';
import { promptPlaces } from '../prompt-places.js';
import { markedPrefix, staticChars } from '../prompt-prefix.js';
import { defineRule, lines } from '../rule.js';
import { type StaticTokens, uncachedTokens } from '../static-tokens.js';

type Options = { readonly max: number };

export default defineRule<Options>({
  id: 'max-prompt-tokens',
  title: 'Limit the literal text that every request pays in full',
  why: 'What a prompt says word for word is paid for on every request, whether that request needs it or not: 10,000 tokens are 0.03 USD at 3 USD per million (Claude Sonnet 4.5, price list of November 2026), 900 USD a month at 1,000 requests a day. Read from a prompt cache the same text costs a tenth.',
  fires: 'The literal text of one request, outside a cached prefix, is longer than `max` tokens.',
  level: { recommended: 'warning', strict: 'warning' },
  options: {
    max: {
      default: 4000,
      doc: 'Largest number of tokens of literal text outside a cached prefix that is accepted.',
      schema: { type: 'integer', minimum: 1 },
    },
  },
  fix: { kinds: [], doc: 'None: what can go is for the author to say. The message names the largest parts.' },
  bad: [
    lines(
      `const manual = 'Parcels leave on weekdays. '.repeat(900);`,
      `await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: question + manual }] });`,
    ),
    lines(
      `import Anthropic from '@anthropic-ai/sdk';`,
      `const system = 'Parcels leave on weekdays. '.repeat(900);`,
      `await new Anthropic().messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, system, messages: [{ role: 'user', content: question }] });`,
    ),
  ],
  good: [
    `await client.responses.create({ model: 'gpt-5-mini', instructions: 'Answer briefly.', input: question });`,
    lines(
      `const manual = 'Parcels leave on weekdays. '.repeat(900);`,
      `await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'system', content: manual }, { role: 'user', content: question }] });`,
    ),
    lines(
      `import Anthropic from '@anthropic-ai/sdk';`,
      `const text = 'Parcels leave on weekdays. '.repeat(900);`,
      `await new Anthropic().messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, system: [{ type: 'text', text, cache_control: { type: 'ephemeral' } }], messages: [{ role: 'user', content: question }] });`,
    ),
  ],
  notAFinding: [
    'The text is the beginning of the prompt and is cached: marked by the request, or by the provider itself from its minimum size on.',
    'The text stands behind a value that is read before a loop, and the requests of the loop share it in the cache.',
    'Nothing says whether a prefix is cached: the host or the mark is not known.',
    'What only exists at run time: its size is not in the source.',
    'Prompts of images, texts to embed, and models that bill nothing.',
  ],

  check(call, context) {
    const { options } = context;
    // Prompts of images and texts to embed are cached by nobody, and limited by their APIs.
    if (call.outputKind === undefined || staticChars(call) * MOST_TOKENS_PER_CHAR <= options.max) return undefined;
    const { cost } = context;
    const parts = cost && uncachedTokens(call, cost);
    const tokens = (parts ?? []).reduce((sum, { uncached }) => sum + uncached, 0);
    if (cost === undefined || parts === undefined || tokens <= options.max) return undefined;
    const largest = parts.reduce((a, b) => (b.uncached > a.uncached ? b : a)).part;
    if (isReadAgainInLoop(call) || !isAnsweredHere(call, parts, options)) return undefined;
    const written = call.recognisedBy === 'wrapper' ? longestText(largest) : largest.at;
    const at = findingPlace(call, written);
    return {
      at,
      message: messageOf(tokens, parts, options, cost),
      related: relatedPlaces(at, [[written, 'The largest part is written here.'], ...wayToClient(call)]),
      surplusUsd: usdOf(tokens, cost),
    };
  },
});

/** Of no tokenizer more: shorter texts need not be counted. */
const MOST_TOKENS_PER_CHAR = 4;

/** What changes from one run of a loop to the next only is the same in all rounds: where it is cached, the first of them pays. */
function isReadAgainInLoop(call: LlmCall): boolean {
  const { volatilePrefix, provider, model } = call;
  if (!volatilePrefix || volatilePrefix === 'unknown' || !volatilePrefix.madeBeforeLoop) return false;
  const isMarked = !['none', 'ends before it'].includes(markedPrefix(call, volatilePrefix));
  return isMarked || cachingOf(provider, effective(model))?.mode === 'automatic';
}

/** A wrapper's call answers for the text that it hands in, unless the request inside is too long without that. */
function isAnsweredHere(call: LlmCall, parts: readonly StaticTokens[], { max }: Options): boolean {
  if (call.recognisedBy !== 'wrapper') return true;
  const others = parts.filter(({ part }) => !answersFor(call, promptPlaces([part])));
  return others.length < parts.length && others.reduce((sum, { uncached }) => sum + uncached, 0) <= max;
}

/** Where the longest literal text of a part is written: at a wrapper's call, the part itself stands in the wrapper. */
function longestText({ text, at }: PromptPart): Place | undefined {
  const texts = text.parts.filter((piece) => piece.is === 'static');
  return texts.reduce((a, b) => (b.value.length > (a?.value.length ?? 0) ? b : a), texts[0])?.at ?? at;
}

function messageOf(tokens: number, parts: readonly StaticTokens[], { max }: Options, cost: Cost): string {
  const usd = usdOf(tokens, cost);
  const price = usd === undefined ? `what that costs depends on the model` : `${formatUsd(usd)} a request`;
  return `Every request pays for ${words(tokens)} of literal text in full (${price}), above the limit of ${max.toLocaleString('en')}: ${largestParts(parts, tokens)}. Shorten it, send only what the request needs, or put it first and have it cached.`;
}

/** The two largest, unless one of them is next to nothing. */
function largestParts(parts: readonly StaticTokens[], all: number): string {
  const largest = [...parts].sort((a, b) => b.uncached - a.uncached).slice(0, 2);
  const told = largest.filter(({ uncached }) => uncached > all / 20);
  return told.map(({ part, uncached }) => `${uncached.toLocaleString('en')} in ${NAMES[part.role]}`).join(', ');
}

const NAMES: Readonly<Record<LlmCall['prompt'][number]['role'], string>> = {
  system: 'the system prompt',
  user: 'a user message',
  assistant: 'an assistant message',
  tool: 'a tool result',
  tools: 'the tool definitions',
  schema: 'the output schema',
  unknown: 'the prompt',
};

function words(tokens: number): string {
  return `${tokens.toLocaleString('en')} tokens`;
}

/** USD of so many input tokens at the full price; `undefined` where the model has no price. */
function usdOf(tokens: number, { usd }: Cost): number | undefined {
  return usd && (tokens * usd.price.inputPerMTok) / 1e6;
}
