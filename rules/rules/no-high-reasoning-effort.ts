import type { LlmCall } from '../../analyzer/call.js';
import { type Place, possibleValues } from '../../analyzer/facts/fact.js';
import { formatUsd } from '../../analyzer/money/format.js';
import type { Fix } from '../finding.js';
import { answersFor, contains, findingPlace, relatedPlaces, wayToClient } from '../places.js';
import { isFree } from '../request-price.js';
import { defineRule, type RuleContext } from '../rule.js';
import { shortKind, shortOutput } from '../short-output.js';

type Options = { readonly shortTokens: number };

export default defineRule<Options>({
  id: 'no-high-reasoning-effort',
  title: 'Keep reasoning effort low where the answer is short',
  why: 'Reasoning is billed as output and is not seen: at high effort a model can think for thousands of tokens before it says yes or no. 4,000 tokens of thought are 0.04 USD at 10 USD per million (gpt-5, price list of November 2026), for an answer of one.',
  fires:
    'The effort is known to be high, and the answer is known to be short: by its cap, or by a schema of a few words.',
  level: { recommended: 'off', strict: 'warning' },
  options: {
    shortTokens: {
      default: 256,
      doc: 'An answer is short when its cap is not above this number of tokens, or when its schema leaves room for a few words only.',
      schema: { type: 'integer', minimum: 1 },
    },
  },
  fix: {
    kinds: ['suggestion'],
    doc: 'A suggestion lowers the effort to `low`, in the case in which it is written. Whether the answers stay as good is for the author to see.',
  },
  bad: [
    `await client.chat.completions.create({ model: 'gpt-5', reasoning_effort: 'high', max_completion_tokens: 200, messages: [{ role: 'user', content: question }] });`,
    `await client.responses.create({ model: 'gpt-5', reasoning: { effort: 'xhigh' }, input: question, max_output_tokens: 100 });`,
  ],
  good: [
    `await client.responses.create({ model: 'gpt-5', reasoning: { effort: 'low' }, input: question, max_output_tokens: 100 });`,
    `await client.responses.create({ model: 'gpt-5', reasoning: { effort: 'high' }, input: question, max_output_tokens: 8000 });`,
    `await client.responses.create({ model: 'gpt-5', reasoning: { effort: 'high' }, input: question });`,
  ],
  notAFinding: [
    'How long the answer may get is not known, or it may be long.',
    "The model bills nothing: it is given away, or runs on a machine of one's own.",
    'The effort is not known: it comes from a variable, a parameter or a spread.',
    'The model knows no lower effort (`gpt-5-pro`).',
    "Claude's `effort`: it is no thinking, and `high` is what it is by default.",
  ],

  check(call, context) {
    const efforts = possibleValues(call.reasoning);
    if (efforts === undefined || !efforts.every(isHigh) || call.operation === 'agent') return undefined;
    const short = shortOutput(call, context.options.shortTokens);
    if (short === undefined || onlyThinksHard(call) || thinksOnDemand(call)) return undefined;
    if (!answersFor(call, [placeOf(call)]) || isFree(context.cost)) return undefined;
    const at = findingPlace(call, placeOf(call));
    return {
      at,
      message: `Reasoning effort \`${efforts[0]}\` although ${short}: ${matterOf(call, short, context)} ${adviceOf(call, efforts[0] ?? '')}`,
      related: relatedPlaces(at, [[placeOf(call), 'The effort is set here.'], ...wayToClient(call)]),
      fix: fixOf(call, context),
    };
  },
});

function isHigh(effort: string): boolean {
  return /^(?:high|xhigh|max)$/i.test(effort);
}

/** `gpt-5-pro`, `o3-pro`; that of Gemini knows lower levels. */
function onlyThinksHard({ model }: LlmCall): boolean {
  return (possibleValues(model) ?? []).some((id) => /(?:^|\/)(?:gpt-[\d.]+|o\d)-pro\b/.test(id));
}

/** Claude's effort is about the answer, too, `high` by default, and no thinking unless that is asked for apart from it. */
function thinksOnDemand({ model, provider }: LlmCall): boolean {
  return provider !== 'openrouter' && (possibleValues(model) ?? []).some((id) => /claude/.test(id));
}

function placeOf({ reasoning }: LlmCall): Place | undefined {
  return 'at' in reasoning ? reasoning.at : undefined;
}

/** A cap that is short leaves the answer no room beside the thinking; a short answer costs little beside it. */
function matterOf(call: LlmCall, short: string, { cost }: RuleContext<Options>): string {
  if (short === shortKind(call.outputKind)) {
    const perMTok = cost?.usd?.price.outputPerMTok;
    const price = perMTok ? ` (${formatUsd(perMTok / 1000)} per 1,000 tokens)` : '';
    return `thinking is billed as output, and here it is nearly all of it${price}.`;
  }
  const price = cost?.usd?.output.high ? ` (up to ${formatUsd(cost.usd.output.high)} a request)` : '';
  return `thinking is billed as output${price} and counts towards this cap, so that the answer may be cut off before it begins.`;
}

function adviceOf({ provider }: LlmCall, effort: string): string {
  return provider === 'mistral' ? 'Lower it.' : `Lower it to \`${lowered(effort)}\`.`;
}

/** `LOW` for `HIGH`. */
function lowered(effort: string): string {
  return effort === effort.toUpperCase() ? 'LOW' : 'low';
}

/** Only what is written out at the call itself: a constant may be meant for other calls, too. */
function fixOf(call: LlmCall, { textOf }: RuleContext<Options>): Fix | undefined {
  const place = placeOf(call);
  if (place === undefined || call.provider === 'mistral' || !contains(call.range, place)) return undefined;
  // `ThinkingLevel` of that package is an enum, to which TypeScript takes no text.
  if (call.sdk === '@google/genai' && /\.[cm]?tsx?$/.test(place.file)) return undefined;
  const [, quote, effort = ''] = /^(['"`])(\w+)\1$/.exec(textOf(place.file).slice(place.start, place.end)) ?? [];
  if (quote === undefined || !isHigh(effort)) return undefined;
  const newText = `${quote}${lowered(effort)}${quote}`;
  return { title: `Set the effort to ${lowered(effort)}`, kind: 'suggestion', edits: [{ ...place, newText }] };
}
