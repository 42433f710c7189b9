import type { LlmCall, Operation } from '../../analyzer/call.js';
import { effective, possibleValues } from '../../analyzer/facts/fact.js';
import { isSteady, staticPart } from '../../analyzer/facts/text.js';
import { answersFor, calleePlace, relatedPlaces, wayToClient } from '../places.js';
import { promptPlaces } from '../prompt-places.js';
import { requestAtMost, requestPrice, whyNoAmount } from '../request-price.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'prefer-response-cache',
  title: 'Keep the answer of a request that never changes',
  why: 'A request without anything variable in it asks the same question again on every run and pays for the same answer: 1,000 runs a day of a request of 0.005 USD are 150 USD a month for one text that could be stored once.',
  fires: 'Everything that a request sends is written in the code, so that each run asks the same question.',
  level: { recommended: 'off', strict: 'warning' },
  options: {},
  fix: { kinds: [], doc: 'None: where the answer is kept, and for how long, is for the author to say.' },
  bad: [
    `await client.responses.create({ model: 'gpt-5-mini', input: 'Write a welcome text for a parcel shop.', max_output_tokens: 300 });`,
    `await client.embeddings.create({ model: 'text-embedding-3-small', input: 'Where is my parcel?' });`,
  ],
  good: [
    `await client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 300 });`,
    `await client.responses.create({ model: 'gpt-5-mini', input: 'Write a welcome text for a parcel shop.', ...defaults });`,
    `await client.chat.completions.create({ model: 'gpt-4o', n: 3, messages: [{ role: 'user', content: 'Suggest a name.' }] });`,
  ],
  notAFinding: [
    'More may be sent than the code shows: a spread, a variable, stored messages.',
    'Three words or fewer: that is a check whether the service answers.',
    "The model is given away, or runs on a machine of one's own.",
    'Several answers are asked for, or the call stands in a loop: other answers are wanted each time.',
    'Tools, and models that search by themselves: what they find is not in the source.',
  ],

  check(call, context) {
    if (!GIVES_AN_ANSWER.has(call.operation) || !isConstant(call) || wantsOthers(call)) return undefined;
    if (!answersFor(call, promptPlaces(call.prompt)) || searches(call) || isCheck(call)) return undefined;
    const { cost } = context;
    const at = calleePlace(call);
    const price = requestPrice(cost) ?? `what that costs depends on ${whyNoAmount(cost)}`;
    return {
      at,
      message: `Nothing in this request changes from run to run, so the same answer is paid for each time (${price}). Store the answer, or ask for it at build time.`,
      related: relatedPlaces(at, wayToClient(call)),
      usdPerCall: requestAtMost(cost),
    };
  },
});

const GIVES_AN_ANSWER: ReadonlySet<Operation> = new Set<Operation>(['chat', 'completion', 'embedding']);

function isConstant({ model, prompt, promptComplete }: LlmCall): boolean {
  const hasTools = prompt.some(({ role }) => role === 'tools');
  const isText = prompt.length > 0 && prompt.every(({ role, text }) => role !== 'unknown' && isFixed(text));
  return promptComplete && isText && !hasTools && effective(model) !== undefined;
}

function isFixed(text: LlmCall['prompt'][number]['text']): boolean {
  return isSteady(text) && text.parts.every(({ is }) => is === 'static');
}

/** "Test", "Hi there": whether an answer comes is all that is asked. */
function isCheck({ prompt }: LlmCall): boolean {
  const words = prompt.flatMap(({ text }) => staticPart(text).match(/[\p{L}\p{N}]+/gu) ?? []);
  return words.length <= MOST_WORDS_OF_CHECK;
}
const MOST_WORDS_OF_CHECK = 3;

/** Models that look things up before they answer: `gpt-4o-search-preview`, `sonar-pro`, `openai/gpt-4o:online`. */
function searches({ model, provider }: LlmCall): boolean {
  const ids = possibleValues(model) ?? [];
  return (
    provider === 'perplexity' || ids.some((id) => /search|sonar|deep-research|:online$|^(?:groq\/)?compound/.test(id))
  );
}

function wantsOthers({ choices: { fact }, loop }: LlmCall): boolean {
  const isOne = fact.is === 'absent' ? (fact.default ?? 1) <= 1 : possibleValues(fact)?.every((number) => number <= 1);
  return loop !== 'none' || isOne !== true;
}
