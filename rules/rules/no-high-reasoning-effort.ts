import type { LlmCall } from '../../analyzer/call.js';
import { effective } from '../../analyzer/facts/fact.js';
import { formatAtMost, formatUsd } from '../../analyzer/money/format.js';
import type { Fix } from '../finding.js';
import { type HighThinking, highThinking, isClaudesEffort, isHighEffort, thinksAsItLikes } from '../high-thinking.js';
import { answersFor, contains, findingPlace, relatedPlaces, wayToClient } from '../places.js';
import { defineRule, type RuleContext } from '../rule.js';
import { SHORT_CAP, shortKind, shortOutput } from '../short-output.js';

type Options = { readonly max: number; readonly shortTokens: number };

export default defineRule<Options>({
  id: 'no-high-reasoning-effort',
  title: 'Keep reasoning effort low where the answer is short',
  why: 'Reasoning is billed as output and is not seen: at high effort a model can think for thousands of tokens before it says yes or no. 4,000 tokens of thought are 0.04 USD at 10 USD per million (gpt-5, price list of November 2026), for an answer of one.',
  fires:
    'The effort is known to be high, or the budget for thinking to be above `max`, and the answer is known to be short: by its cap, or by a schema of a few words.',
  level: { recommended: 'off', strict: 'warning' },
  options: {
    max: {
      default: 4096,
      doc: 'A budget for thinking is high above this number of tokens.',
      schema: { type: 'integer', minimum: 0 },
    },
    shortTokens: {
      default: SHORT_CAP.effort,
      doc: 'An answer is short when its cap is not above this number of tokens, or when its schema leaves room for a few words only.',
      schema: { type: 'integer', minimum: 1 },
    },
  },
  fix: {
    kinds: ['suggestion'],
    doc: 'A suggestion lowers the effort to `low`, in the case in which it is written, or the budget to 1,024 tokens, the least that Claude takes, where that leaves room for the answer. Whether the answers stay as good is for the author to see.',
  },
  bad: [
    `await client.chat.completions.create({ model: 'gpt-5', reasoning_effort: 'high', max_completion_tokens: 200, messages: [{ role: 'user', content: question }] });`,
    `await client.responses.create({ model: 'gpt-5', reasoning: { effort: 'xhigh' }, input: question, max_output_tokens: 100 });`,
    `import { anthropic } from '@ai-sdk/anthropic';\nawait generateText({ model: anthropic('claude-sonnet-4-5'), prompt: question, maxOutputTokens: 100, providerOptions: { anthropic: { thinking: { type: 'enabled', budgetTokens: 16000 } } } });`,
  ],
  good: [
    `await client.responses.create({ model: 'gpt-5', reasoning: { effort: 'low' }, input: question, max_output_tokens: 100 });`,
    `await client.responses.create({ model: 'gpt-5', reasoning: { effort: 'high' }, input: question, max_output_tokens: 8000 });`,
    `await client.responses.create({ model: 'gpt-5', reasoning: { effort: 'high' }, input: question });`,
    `import { anthropic } from '@ai-sdk/anthropic';\nawait generateText({ model: anthropic('claude-sonnet-4-5'), prompt: question, maxOutputTokens: 100, providerOptions: { anthropic: { thinking: { type: 'enabled', budgetTokens: 1024 } } } });`,
  ],
  notAFinding: [
    'How long the answer may get is not known, or it may be long.',
    "The model bills nothing: it is given away, or runs on a machine of one's own.",
    'The effort or the budget is not known: it comes from a variable, a parameter or a spread.',
    'The model knows no lower effort (`gpt-5-pro`).',
    "Claude's `effort: 'high'`, which is what it does by default, unless `thinking: { type: 'adaptive' }` makes it think as long as that says.",
    'A thinking budget that leaves its size to the model (`-1` for Gemini).',
  ],

  check(call, context) {
    const high = call.operation === 'agent' ? undefined : highThinking(call, context.options.max);
    if (high === undefined || !answersFor(call, [high.at])) return undefined;
    const short = shortOutput(call, context.options.shortTokens);
    if (short === undefined) return undefined;
    const at = findingPlace(call, high.at);
    return {
      at,
      message: `${nameOf(high)} although ${short}: ${matterOf(call, high, short, context)} ${adviceOf(call, high)}`,
      related: relatedPlaces(at, [[high.at, `The ${high.by} is set here.`], ...wayToClient(call)]),
      fix: fixOf(call, high, context),
    };
  },
});

function nameOf(high: HighThinking): string {
  return high.by === 'effort'
    ? `Reasoning effort \`${high.effort}\``
    : `A thinking budget of ${high.tokens.toLocaleString('en')} tokens`;
}

/** A cap that is short leaves the answer no room beside the thinking; a short answer costs little beside it. */
function matterOf(call: LlmCall, high: HighThinking, short: string, context: RuleContext<Options>): string {
  if (high.by === 'effort' && isClaudesEffort(call) && !thinksAsItLikes(call))
    return 'for Claude it counts for all that is written, thoughts and tool calls included, and is above its default.';
  if (short === shortKind(call.outputKind))
    return `thinking is billed as output, and here it is nearly all of it${priceOf(call, high, context)}.`;
  if (isOnTopOfCap(call)) return `thinking is billed as output, on top of this cap${priceOf(call, high, context)}.`;
  const { cost } = context;
  const price = cost?.usd?.output.high ? ` (up to ${formatAtMost(cost.usd.output.high)} a request)` : '';
  const harm = high.by === 'effort' ? 'may be cut off before it begins' : 'is cut off before it begins, or refused';
  return `thinking is billed as output${price} and counts towards this cap, so that the answer ${harm}.`;
}

/** Of a budget what it comes to when it is used up, as far as the cap lets it; of an effort only the price is known. */
function priceOf(call: LlmCall, high: HighThinking, { cost }: RuleContext<Options>): string {
  const perMTok = cost?.usd?.price.outputPerMTok;
  if (!perMTok) return '';
  if (high.by === 'effort') return ` (${formatUsd(perMTok / 1000)} per 1,000 tokens)`;
  const cap = isOnTopOfCap(call) ? undefined : effective(call.outputCap.fact);
  const tokens = Math.min(high.tokens, cap ?? high.tokens);
  return ` (up to ${formatAtMost((perMTok * tokens) / 1e6)} a request)`;
}

/** The AI SDK adds a budget for Claude to the cap, on Bedrock as well: dist/index.js:1458 of @ai-sdk/amazon-bedrock 5. */
function isOnTopOfCap({ outputCap, sdk, provider }: LlmCall): boolean {
  return outputCap.added !== undefined || (sdk === 'ai' && provider === 'aws');
}

function adviceOf({ provider }: LlmCall, high: HighThinking): string {
  return provider === 'mistral' || high.by === 'budget' ? 'Lower it.' : `Lower it to \`${lowered(high.effort)}\`.`;
}

/** `LOW` for `HIGH`. */
function lowered(effort: string): string {
  return effort === effort.toUpperCase() ? 'LOW' : 'low';
}

/** Only what is written out at the call itself: a constant may be meant for other calls, too. */
function fixOf(call: LlmCall, high: HighThinking, context: RuleContext<Options>): Fix | undefined {
  const { at } = high;
  if (at === undefined || !contains(call.range, at)) return undefined;
  const written = context.textOf(at.file).slice(at.start, at.end);
  const newText = high.by === 'effort' ? lowerEffort(call, written, at.file) : lowerBudget(call, written, context);
  const title = high.by === 'effort' ? `Set the effort to ${lowered(high.effort)}` : 'Set the budget to 1024 tokens';
  return newText === undefined ? undefined : { title, kind: 'suggestion', edits: [{ ...at, newText }] };
}

function lowerEffort({ provider, sdk }: LlmCall, written: string, file: string): string | undefined {
  if (provider === 'mistral') return undefined;
  const [, owner] = /^([\w$.]*\bThinkingLevel)\.HIGH$/.exec(written) ?? [];
  if (owner !== undefined) return `${owner}.LOW`;
  // `ThinkingLevel` of that package is an enum, to which TypeScript takes no text.
  if (sdk === '@google/genai' && /\.[cm]?tsx?$/.test(file)) return undefined;
  const [, quote, effort = ''] = /^(['"`])(\w+)\1$/.exec(written) ?? [];
  return quote !== undefined && isHighEffort(effort) ? `${quote}${lowered(effort)}${quote}` : undefined;
}

/** The least that Claude takes: platform.claude.com/docs/en/build-with-claude/extended-thinking. */
const LEAST_BUDGET = 1024;

/** No smaller budget either goes with a cap that it counts towards and that has no room for both. */
function lowerBudget(call: LlmCall, written: string, { options }: RuleContext<Options>): string | undefined {
  const cap = isOnTopOfCap(call) ? undefined : effective(call.outputCap.fact);
  const hasRoom = cap === undefined ? call.outputCap.fact.is === 'absent' || isOnTopOfCap(call) : cap > LEAST_BUDGET;
  return hasRoom && options.max >= LEAST_BUDGET && /^\d[\d_]*$/.test(written) ? String(LEAST_BUDGET) : undefined;
}
