import type { LlmCall, Operation, Setting } from '../../analyzer/call.js';
import type { Fix } from '../finding.js';
import { answersFor, calleePlace, placesOf, relatedPlaces, wayToClient } from '../places.js';
import { requestPrice, whyNoAmount } from '../request-price.js';
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
    doc: "A suggestion adds the option in the SDK's own unit, with `maxSeconds` as its value, or `AbortSignal.timeout(...)` where the SDK takes a signal only: slower answers fail then.",
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
      fix: fixOf(call, context),
    };
  },
});

/** Nothing sets one, and the SDK by itself waits longer than that, or as long as it takes. */
function waitsTooLong({ fact }: Setting<number>, { maxSeconds }: Options): boolean {
  return fact.is === 'absent' && (fact.default === null || fact.default > maxSeconds * 1000);
}

function messageOf(call: LlmCall, { cost, options }: RuleContext<Options>): string {
  const { fact } = call.timeoutMs;
  const byDefault = fact.is === 'absent' ? fact.default : null;
  const time = byDefault === null ? ', and none by default' : ` but the default of ${duration(byDefault)}`;
  const price = requestPrice(cost) ?? `what it costs depends on ${whyNoAmount(cost)}`;
  // A host that is not known may be one's own.
  const bills = call.provider === null ? 'may be billed' : 'is billed';
  return `No time-out${time}: an answer that nobody waits for any more ${bills} (${price}). ${remedyOf(call, options)}`;
}

function remedyOf({ timeoutMs: setting, operation }: LlmCall, options: Options): string {
  const option = setting.option?.join('.');
  if (option === undefined || isForManySteps(setting, operation)) return 'Pass a time-out or an abort signal.';
  return setting.bySignal ? `Pass \`${option}: ${timeWritten(setting, options)}\`.` : `Set \`${option}\`.`;
}

/** Milliseconds in words: `10 minutes`, `90 seconds`. */
function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  return seconds >= 120 ? `${seconds / 60} minutes` : `${seconds} seconds`;
}

function fixOf({ timeoutMs: setting, operation }: LlmCall, { options, textOf }: RuleContext<Options>): Fix | undefined {
  return isForManySteps(setting, operation) ? undefined : suggestValue(setting, timeWritten(setting, options), textOf);
}

/** A signal ends an agent as a whole, however many requests it makes. */
function isForManySteps({ bySignal }: Setting<number>, operation: Operation): boolean {
  return bySignal === true && operation === 'agent';
}

function timeWritten({ unit, bySignal }: Setting<number>, { maxSeconds }: Options): string {
  const milliseconds = maxSeconds * 1000;
  if (bySignal) return `AbortSignal.timeout(${String(milliseconds).replace(/\B(?=(\d{3})+$)/g, '_')})`;
  return String(milliseconds / (unit ?? 1));
}
