import type { LlmCall, Setting } from '../../analyzer/call.js';
import type { Fix } from '../finding.js';
import { answersFor, calleePlace, placesOf, relatedPlaces, wayToClient } from '../places.js';
import { requestPrice } from '../request-price.js';
import { defineRule, type RuleContext } from '../rule.js';
import { suggestValue } from '../setting-fix.js';

type Options = { readonly maxSeconds: number };

export default defineRule<Options>({
  id: 'require-timeout',
  title: 'Require a time-out',
  why: 'A request that hangs is generated and billed to its end although nobody waits for the answer any more, and the next retry pays for the prompt again. `openai` and `@anthropic-ai/sdk` wait ten minutes by default, `ai` and the AWS SDK have no limit of their own. Of 125 calls sampled from public applications, 4 set a time-out.',
  fires:
    'Neither the call nor its client sets a time-out or a signal, and the SDK waits longer than `maxSeconds` by default.',
  level: { recommended: 'off', strict: 'warning' },
  options: {
    maxSeconds: {
      default: 120,
      doc: 'Longest default of an SDK, in seconds, that is accepted; also what the quick fix writes.',
      schema: { type: 'integer', minimum: 1 },
    },
  },
  fix: {
    kinds: ['suggestion'],
    doc: "A suggestion adds the option in the SDK's own unit, with `maxSeconds` as its value: slower answers fail then.",
  },
  bad: [
    `await client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 500 });`,
    `await generateText({ model: openai('gpt-4o'), prompt: question, maxOutputTokens: 500 });`,
  ],
  good: [
    `await client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 500 }, { timeout: 30_000 });`,
    `await generateText({ model: openai('gpt-4o'), prompt: question, abortSignal: AbortSignal.timeout(30_000) });`,
    `await client.responses.create({ model: 'gpt-5-mini', input: question }, requestOptions);`,
  ],
  notAFinding: [
    'A signal or a `fetch` of your own is passed: what it does is not known.',
    'The time-out is not known: it comes from a variable, a parameter or a spread.',
    "The SDK's own default for the installed version is short enough.",
    'A query of a vector store: it bills no tokens.',
  ],

  check(call, context) {
    const { timeoutMs: setting, operation } = call;
    if (operation === 'retrieval' || !waitsTooLong(setting, context.options)) return undefined;
    if (!answersFor(call, placesOf(setting))) return undefined;
    const at = calleePlace(call);
    return {
      at,
      message: messageOf(call, context),
      related: relatedPlaces(at, [[setting.insert?.object.at, 'A time-out can be set here.'], ...wayToClient(call)]),
      fix: fixOf(setting, context),
    };
  },
});

/** Nothing sets one, and the SDK by itself waits longer than that, or as long as it takes. */
function waitsTooLong({ fact }: Setting<number>, { maxSeconds }: Options): boolean {
  return fact.is === 'absent' && (fact.default === null || fact.default > maxSeconds * 1000);
}

function messageOf({ timeoutMs: { fact, option } }: LlmCall, { cost }: RuleContext<Options>): string {
  const byDefault = fact.is === 'absent' ? fact.default : null;
  const time = byDefault === null ? 'as long as it likes' : `${duration(byDefault)} by default`;
  const price = requestPrice(cost);
  const remedy = option ? `Set \`${option.join('.')}\`.` : 'Pass a time-out or an abort signal.';
  return `No time-out: the request may take ${time}, and what is generated when nobody waits any more is billed${price ? ` (${price})` : ''}. ${remedy}`;
}

/** Milliseconds in words: `10 minutes`, `90 seconds`. */
function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  return seconds >= 120 ? `${seconds / 60} minutes` : `${seconds} seconds`;
}

function fixOf(setting: Setting<number>, { options, textOf }: RuleContext<Options>): Fix | undefined {
  const written = String((options.maxSeconds * 1000) / (setting.unit ?? 1));
  return suggestValue(setting, written, textOf);
}
