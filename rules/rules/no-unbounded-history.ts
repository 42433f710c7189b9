import type { LlmCall } from '../../analyzer/call.js';
import { namedValues } from '../../analyzer/facts/fact.js';
import type { Fix } from '../finding.js';
import type { TextOf } from '../lint.js';
import { answersFor, contains, findingPlace, relatedPlaces, wayToClient } from '../places.js';
import { requestPrice, whyNoAmount } from '../request-price.js';
import { defineRule, lines } from '../rule.js';
import { makesSummary } from '../summary-request.js';

type Options = { readonly suggestedMessages: number };

export default defineRule<Options>({
  id: 'no-unbounded-history',
  title: 'Bound the conversation that is sent again with every question',
  why: 'The whole conversation is paid for again with each question, so its cost grows with the square of its length: after 100 turns of 200 tokens a question sends 20,000 tokens, 0.05 USD at 2.50 USD per million (gpt-4o, price list of November 2026), and all questions so far have cost 2.50 USD instead of 0.05.',
  fires: 'The whole list of messages is sent, and nothing in sight trims it.',
  level: { recommended: 'off', strict: 'warning' },
  options: {
    suggestedMessages: {
      default: 20,
      doc: 'Number of messages that the quick fix keeps.',
      schema: { type: 'integer', minimum: 1 },
    },
  },
  fix: {
    kinds: ['suggestion'],
    doc: 'A suggestion adds `.slice(-suggestedMessages)` to the conversation, where the system message stands beside it and stays.',
  },
  bad: [
    lines(
      `type Message = { role: 'user' | 'assistant'; content: string };`,
      'const answer = (history: Message[]) =>',
      `  client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'system', content: 'Be kind.' }, ...history] });`,
    ),
  ],
  good: [
    lines(
      `type Message = { role: 'user' | 'assistant'; content: string };`,
      'const answer = (history: Message[]) =>',
      `  client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'system', content: 'Be kind.' }, ...history.slice(-20)] });`,
    ),
    `await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: question }] });`,
  ],
  notAFinding: [
    'A slice, a token budget, a summary or a trimmer of the framework bounds it.',
    'The request is the summary itself, or only gives the conversation a title; or another node of its graph puts a summary in its place.',
    'Everyone in sight who calls the function passes a list of known length.',
    'The list has a known length, or there is no conversation in it.',
    'The list that a module, an object or a map keeps is cut, set anew, measured or handed to code out of sight somewhere; or each object that keeps one is asked once and dropped.',
    'Nothing tells whether it is bounded: it comes from somewhere else.',
  ],

  check(call, context) {
    if (call.history !== 'whole' || !answersFor(call, [call.historyAt])) return undefined;
    if (call.historySummarisedAt !== undefined || makesSummary(call)) return undefined;
    const at = findingPlace(call, call.historyAt);
    const { options, cost, textOf } = context;
    const price = requestPrice(cost) ?? `what that costs depends on ${whyNoAmount(cost)}`;
    return {
      at,
      message: `The whole conversation is sent with every question, and nothing in sight bounds it: each question costs more than the one before (${price}). Send the last messages only, or a summary of the earlier ones.`,
      related: relatedPlaces(at, [[call.historyAt, 'The messages are put together here.'], ...wayToClient(call)]),
      fix: fixOf(call, options, textOf),
    };
  },
});

function fixOf(call: LlmCall, { suggestedMessages }: Options, textOf: TextOf): Fix | undefined {
  const place = call.historyAt;
  if (place === undefined || !contains(call.range, place) || !mayBeginAnywhere(call)) return undefined;
  const text = textOf(place.file);
  const end = endOfHistory(text.slice(place.start, place.end), call);
  // A shorthand `{ messages }` has no place for an expression of its own.
  const isValue = text[place.start] === '[' || /:\s*$/.test(text.slice(0, place.start));
  if (end === undefined || !isValue) return undefined;
  const at = place.start + end;
  const edit = { file: place.file, start: at, end: at, newText: `.slice(-${suggestedMessages})` };
  return { title: `Send the last ${suggestedMessages} messages`, kind: 'suggestion', edits: [edit] };
}

/** Where the name of the conversation ends: the one that a list spreads, or the whole list. The system prompt stays. */
function endOfHistory(written: string, call: LlmCall): number | undefined {
  if (/^[\w$]+(?:\.#?[\w$]+)*$/.test(written)) return hasOwnSystem(call) ? written.length : undefined;
  const [upTo] = /^\[[\s\S]*?\.\.\.[\w$.#]+(?=\s*[,\]])/.exec(written) ?? [];
  if (upTo === undefined || written.slice(upTo.length).includes('...')) return undefined;
  return hasSystemBeside(call) ? upTo.length : undefined;
}

/** A system prompt that the call sends apart from its messages: what a list holds, may have been put there far away. */
function hasOwnSystem(call: LlmCall): boolean {
  return hasSystemBeside(call) && call.systemTextAt !== undefined && contains(call.range, call.systemTextAt);
}

/** Claude asks for a question at the start, and the answer of a tool is refused without the call before it. */
function mayBeginAnywhere({ sdk, provider, model, prompt }: LlmCall): boolean {
  const ids = namedValues(model) ?? [];
  const isClaude = /anthropic/.test(`${sdk} ${provider}`) || ids.some((id) => /claude/.test(id));
  return !isClaude && !prompt.some(({ role }) => role === 'tools');
}

/** A system prompt outside the conversation: one that is its first message would be cut off. */
function hasSystemBeside({ prompt, historyHasSystem }: LlmCall): boolean {
  return !historyHasSystem && prompt.some(({ role }) => role === 'system');
}
