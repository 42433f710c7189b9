import type { LlmCall } from '../../analyzer/call.js';
import type { Cost } from '../../analyzer/money/cost.js';
import { formatUsd } from '../../analyzer/money/format.js';
import { answersFor, findingPlace, relatedPlaces, wayToClient } from '../places.js';
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
    'Nothing says whether a prefix is cached: the host or the mark is not known.',
    'What only exists at run time: its size is not in the source.',
  ],

  check(call, { options, cost }) {
    const parts = cost && uncachedTokens(call, cost);
    const tokens = (parts ?? []).reduce((sum, { uncached }) => sum + uncached, 0);
    if (cost === undefined || parts === undefined || tokens <= options.max) return undefined;
    const largest = parts.reduce((a, b) => (b.uncached > a.uncached ? b : a));
    if (
      !answersFor(
        call,
        parts.filter(({ uncached }) => uncached > 0).map(({ part }) => part.at),
      )
    )
      return undefined;
    const at = findingPlace(call, largest.part.at);
    return {
      at,
      message: messageOf(tokens, parts, options, cost),
      related: relatedPlaces(at, [[largest.part.at, 'The largest part is written here.'], ...wayToClient(call)]),
      usdPerCall: usdOf(tokens, cost),
    };
  },
});

function messageOf(tokens: number, parts: readonly StaticTokens[], { max }: Options, cost: Cost): string {
  const usd = usdOf(tokens, cost);
  const price = usd === undefined ? `what that costs depends on the model` : `${formatUsd(usd)} a request`;
  return `Every request pays for ${words(tokens)} of literal text in full (${price}), above the limit of ${max.toLocaleString('en')}: ${largestParts(parts)}. Shorten it, send only what the request needs, or put it first and have it cached.`;
}

function largestParts(parts: readonly StaticTokens[]): string {
  const largest = parts.filter(({ uncached }) => uncached > 0).sort((a, b) => b.uncached - a.uncached);
  const named = largest.slice(0, 2).map(({ part, uncached }) => `${NAMES[part.role]} ${uncached.toLocaleString('en')}`);
  const others = largest.length - named.length;
  return [...named, ...(others > 0 ? [`${others} more`] : [])].join(', ');
}

const NAMES: Readonly<Record<LlmCall['prompt'][number]['role'], string>> = {
  system: 'system prompt',
  user: 'user message',
  assistant: 'assistant message',
  tool: 'tool result',
  tools: 'tool definitions',
  schema: 'output schema',
  unknown: 'prompt',
};

function words(tokens: number): string {
  return `${tokens.toLocaleString('en')} tokens`;
}

/** USD of so many input tokens at the full price; `undefined` where the model has no price. */
function usdOf(tokens: number, { usd }: Cost): number | undefined {
  return usd && (tokens * usd.price.inputPerMTok) / 1e6;
}
