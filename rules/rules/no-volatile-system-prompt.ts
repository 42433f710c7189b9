// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the examples are code that holds templates
import type { LlmCall, VolatilePrefix } from '../../analyzer/call.js';
import { effective, type Place } from '../../analyzer/facts/fact.js';
import type { Cost } from '../../analyzer/money/cost.js';
import { formatUsd } from '../../analyzer/money/format.js';
import { cachingOf, type PromptCaching } from '../../analyzer/money/prompt-caching.js';
import type { Fix, Severity } from '../finding.js';
import { moveToQuestion } from '../move-to-question.js';
import { answersFor, findingPlace } from '../places.js';
import { isLastBeforeQuestion, isSingleTurn, markedPrefix, partName, staticChars } from '../prompt-prefix.js';
import { defineRule, lines, type RuleContext } from '../rule.js';
import { shortened, volatilePath } from '../volatile-path.js';

type Options = { readonly includeDates: boolean };

export default defineRule<Options>({
  id: 'no-volatile-system-prompt',
  title: 'Keep values that change from request to request out of the system prompt',
  why: 'Providers bill a repeated prompt prefix at a fraction of the input price (gpt-4o: half; Claude: a tenth), but only up to the first character that differs. A clock time or an id in the system prompt makes every request pay the full price for all that stands behind it.',
  fires:
    'A value that is another one with each request (a clock, a random number, an id, a counter) flows into a system prompt, a tool definition, or another part of the prompt that a provider could cache.',
  level: { recommended: 'warning', strict: 'warning' },
  options: {
    includeDates: {
      default: false,
      strict: true,
      doc: 'Also report, as information, values that stay the same for a whole day.',
      schema: { type: 'boolean' },
    },
  },
  fix: {
    kinds: ['suggestion'],
    doc: 'A suggestion moves the sentence that holds the value into the last user message, where both are written in the same function.',
  },
  bad: [
    lines(
      'await client.responses.create({',
      "  model: 'gpt-5-mini',",
      '  instructions: `The time is ${new Date().toISOString()}.\\nYou answer questions about our products.`,',
      '  input: question,',
      '  max_output_tokens: 500,',
      '});',
    ),
    lines(
      'const instructions = `Request ${crypto.randomUUID()}\\nYou answer questions about our products.`;',
      "await generateText({ model: openai('gpt-4o'), system: instructions, prompt: question, maxOutputTokens: 500 });",
    ),
  ],
  good: [
    lines(
      'await client.responses.create({',
      "  model: 'gpt-5-mini',",
      "  instructions: 'You answer questions about our products.',",
      '  input: `${question}\\n\\nThe time is ${new Date().toISOString()}.`,',
      '  max_output_tokens: 500,',
      '});',
    ),
    lines(
      '// The last thing before the only user message: nothing behind it could have been reused.',
      'const system = `You answer questions about our products.\\nThe time is ${new Date().toISOString()}.`;',
      "await generateText({ model: openai('gpt-4o'), system, prompt: question, maxOutputTokens: 500 });",
    ),
  ],
  notAFinding: [
    'The value is the last thing before the only user message: nothing behind it could have been reused.',
    'The value stands behind the last part that is marked to be cached.',
    'A clock that is read once, when the module is loaded.',
    'A value that was made once: in a field or constructor, by a function that is called when the module loads, behind a look-up in a cache.',
    'A date without a time (reported as information by `strict`).',
  ],

  check(call, context) {
    const volatile = call.volatilePrefix;
    if (!volatile || volatile === 'unknown') return undefined;
    if (!answersFor(call, [volatile.entry, volatile.at])) return undefined;
    const loss = lossOf(call, volatile, context);
    if (!loss) return undefined;
    const at = findingPlace(call, volatile.entry);
    return {
      at,
      message: messageOf(call, volatile, loss, at, context.cost),
      atMost: loss.atMost,
      related: volatilePath(volatile, call, at, context.textOf),
      fix: fixOf(volatile, context),
      surplusUsd: loss.atMost === 'warning' ? lostUsd(call, volatile, context.cost) : undefined,
    };
  },
});

interface Loss {
  readonly atMost: Severity;
  /** Completes "... with every request, ". */
  readonly effect: string;
}

function lossOf(call: LlmCall, volatile: VolatilePrefix, { options, cost }: RuleContext<Options>): Loss | undefined {
  const marked = markedPrefix(call, volatile);
  if (marked === 'ends before it') return undefined;
  if (marked !== 'reaches it' && isLastBeforeQuestion(call, volatile)) return undefined;
  if (volatile.granularity === 'day') {
    return options.includeDates ? { atMost: 'info', effect: 'so a cached prompt is paid for anew' } : undefined;
  }
  // In one run of the loop the cache does its work.
  if (volatile.madeBeforeLoop)
    return { atMost: 'info', effect: 'so what a prompt cache holds is of use within one run only' };
  const caching = cachingOf(call.provider, effective(call.model));
  const notToday = caching && reasonNothingIsLost(call, volatile, caching, cost);
  if (notToday !== undefined) return { atMost: 'info', effect: notToday };
  if (!caching) return { atMost: 'info', effect: 'which defeats a prompt cache where the provider has one' };
  return { atMost: 'warning', effect: 'so the prompt cache cannot reuse anything behind it' };
}

/** Prefixes are cached in steps of about this many tokens, so that less than one is no loss. */
const STEP = 128;

/** Why the cache loses nothing by the value as the code stands now; `undefined` where it does. */
function reasonNothingIsLost(
  call: LlmCall,
  volatile: VolatilePrefix,
  { mode, minTokens }: PromptCaching,
  cost: Cost | undefined,
): string | undefined {
  const marked = markedPrefix(call, volatile);
  if (mode === 'marked' && marked === 'none') return 'which would defeat a prompt cache (none is asked for today)';
  if (mode === 'marked' && marked === 'unknown') return 'which defeats the prompt cache where one is asked for';
  const perChar = tokensPerChar(call, cost);
  const before = volatile.staticCharsBefore * perChar;
  const behind = volatile.staticCharsAfter * perChar;
  const isReadUpToIt = mode === 'automatic' && before >= minTokens && isSingleTurn(call, volatile);
  if (isReadUpToIt && behind < STEP) return 'though hardly any fixed text stands behind it';
  if (before + behind >= minTokens) return undefined;
  return `which would defeat the prompt cache as soon as the prompt reaches ${minTokens.toLocaleString('en')} tokens`;
}

function messageOf(call: LlmCall, volatile: VolatilePrefix, loss: Loss, at: Place, cost: Cost | undefined): string {
  const usd = loss.atMost === 'warning' ? lostUsd(call, volatile, cost) : undefined;
  const money = usd ? `, at about ${formatUsd(usd)} a call` : '';
  const where = volatile.at.file === at.file ? '' : ` (in ${volatile.at.file.split('/').at(-1)})`;
  const what = `\`${shortened(volatile.source)}\`${where} changes the ${partName(call, volatile)} ${howOften(volatile)}`;
  return `${what}, ${loss.effect}${money}. Move it into the last user message.`;
}

function howOften({ granularity, source, madeBeforeLoop }: VolatilePrefix): string {
  if (granularity === 'request') return madeBeforeLoop ? 'from one run of this loop to the next' : 'with every request';
  const unit = /\.get(?:UTC)?(FullYear|Month|Hours)\(\)$/.exec(source)?.[1];
  return `every ${unit === undefined ? 'day' : UNITS[unit]}`;
}

const UNITS: Readonly<Record<string, string>> = { FullYear: 'year', Month: 'month', Hours: 'hour' };

/** What reading the text behind the value from the cache would have saved; `undefined` without both prices. */
function lostUsd(call: LlmCall, volatile: VolatilePrefix, cost: Cost | undefined): number | undefined {
  const price = cost?.usd?.price;
  if (price?.cacheReadPerMTok === undefined) return undefined;
  const tokens = volatile.staticCharsAfter * tokensPerChar(call, cost);
  const usd = (tokens * (price.inputPerMTok - price.cacheReadPerMTok)) / 1_000_000;
  return usd > 0 ? usd : undefined;
}

/** From this very prompt where it was counted, else the four characters per token of English prose. */
function tokensPerChar(call: LlmCall, cost: Cost | undefined): number {
  const chars = staticChars(call);
  return cost && chars > 0 ? cost.input.known / chars : 0.25;
}

function fixOf({ move }: VolatilePrefix, { textOf }: RuleContext<Options>): Fix | undefined {
  const edits = move && moveToQuestion(move, textOf(move.from.file));
  // The model reads the same words in another place, so a person decides.
  return edits ? { title: 'Move into the last user message', kind: 'suggestion', edits } : undefined;
}
