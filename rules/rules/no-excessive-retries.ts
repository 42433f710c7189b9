import type { LlmCall, Setting } from '../../analyzer/call.js';
import { leastPossible } from '../../analyzer/facts/fact.js';
import type { Cost } from '../../analyzer/money/cost.js';
import { formatAtMost } from '../../analyzer/money/format.js';
import { setSetting } from '../edits.js';
import type { Fix } from '../finding.js';
import { answersFor, findingPlace, placesOf, relatedPlaces, wayToClient } from '../places.js';
import { ifAssumed, requestAtMost, requestPrice, whyNoAmount } from '../request-price.js';
import { defineRule, type RuleContext } from '../rule.js';

type Options = { readonly max: number };

export default defineRule<Options>({
  id: 'no-excessive-retries',
  title: 'Limit how often the SDK repeats a request by itself',
  why: 'A request that times out on the way back has been generated and billed, and every retry is billed again, with the whole prompt. Most SDKs retry twice; LangChain retries 6 times (`@langchain/core` 1.2.13, `async_caller.js`), LlamaIndex 10 times, and every retry layer around them multiplies.',
  fires:
    'The retries that the SDK makes by itself, set at the call, at the client or by the default of the installed version, are known to be more than `max`.',
  level: { recommended: 'warning', strict: 'warning' },
  options: {
    max: {
      default: 2,
      strict: 1,
      doc: 'Largest number of retries (attempts after the first) that is accepted.',
      schema: { type: 'integer', minimum: 0 },
    },
  },
  fix: {
    kinds: ['suggestion'],
    doc: 'A suggestion sets the option to `max`: at the call or the client where it is written, else where the client is made.',
  },
  bad: [
    `const impatient = new OpenAI({ maxRetries: 8 });\nawait impatient.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 500 });`,
    `await generateText({ model: openai('gpt-4o'), prompt: question, maxRetries: 5 });`,
    `await new ChatOpenAI({ model: 'gpt-4o' }).invoke(question);`,
  ],
  good: [
    `await client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 500 }, { maxRetries: 1 });`,
    `await client.responses.create({ model: 'gpt-5-mini', input: question }, requestOptions);`,
    `await new ChatOpenAI({ model: 'gpt-4o', maxRetries: 1 }).invoke(question);`,
  ],
  notAFinding: [
    'The number is not known: it comes from a spread, a variable or a parameter.',
    'A query of a vector store: it bills no tokens.',
    'Retries of a library or a loop around the call: `no-stacked-retries` multiplies those.',
  ],

  check(call, context) {
    // A query of a vector store is not billed by the request.
    if (call.operation === 'retrieval') return undefined;
    const retries = leastPossible(call.retries.fact);
    if (retries === undefined || retries <= context.options.max) return undefined;
    if (!answersFor(call, placesOf(call.retries))) return undefined;
    const { value, insert } = call.retries;
    const at = findingPlace(call, value);
    return {
      at,
      message: messageOf(call, retries, context),
      related: relatedPlaces(at, [
        [value, 'The number of retries is set here.'],
        [value ? undefined : insert?.object.at, 'The number of retries can be set here.'],
        ...wayToClient(call),
      ]),
      fix: fixOf(call, context),
      usdPerCall: worstCase(context.cost, retries),
    };
  },
});

function messageOf(call: LlmCall, retries: number, context: RuleContext<Options>): string {
  const setting = call.retries;
  const name = setting.option?.join('.') ?? setting.name;
  const remedy = name
    ? `Set \`${name}\` to ${context.options.max + setting.offset}.`
    : limitElsewhere(call, context.options.max);
  const subject = subjectOf(setting, retries);
  // A host that is not known may be one's own, and not every strategy repeats what timed out.
  const bills = call.provider === null || setting.withinMs !== undefined ? 'may be' : 'are';
  return `${subject} ${repetition(retries, setting)}, and attempts that time out ${bills} billed like answers${priceOf(context.cost, retries)}. ${remedy}`;
}

function repetition(retries: number, { withinMs }: Setting<number>): string {
  if (withinMs === null) return 'repeats a failing request until a time is up, and without a count';
  if (withinMs !== undefined) return `repeats a failing request for up to ${spanText(withinMs)}`;
  return Number.isFinite(retries)
    ? `sends a failing request up to ${retries + 1} times`
    : 'repeats a failing request without a limit';
}

function spanText(milliseconds: number): string {
  const [count, unit] = milliseconds < 60_000 ? [milliseconds / 1000, 'seconds'] : [milliseconds / 60_000, 'minutes'];
  return `${Number(count.toFixed(1))} ${unit}`;
}

/** Where no number at the call or its client is in sight. */
function limitElsewhere({ sdk, retries }: LlmCall, max: number): string {
  if (retries.withinMs !== undefined) {
    return "Set `strategy` to 'none', or shorten the `maxElapsedTime` of its `backoff`.";
  }
  return sdk.startsWith('@openai/agents')
    ? `Limit them in the client that the agents use: \`setDefaultOpenAIClient(new OpenAI({ maxRetries: ${max} }))\`.`
    : 'Limit them where the client is made, if the SDK lets you.';
}

function subjectOf({ fact, name, offset, withinMs }: Setting<number>, retries: number): string {
  if (fact.is === 'absent') return 'By default the SDK';
  if (withinMs !== undefined) return "With `strategy: 'backoff'` the SDK";
  const isOneNumber = fact.is === 'known' && Number.isFinite(retries);
  return `With \`${name ?? 'retries'}${isOneNumber ? `: ${retries + offset}` : ''}\` the SDK`;
}

function priceOf(cost: Cost | undefined, retries: number): string {
  const once = requestAtMost(cost);
  const worst = worstCase(cost, retries);
  if (once !== undefined && worst !== undefined) {
    return `: ${formatAtMost(worst)} at worst instead of ${formatAtMost(once)}${ifAssumed(cost)}`;
  }
  const price = requestPrice(cost);
  return price !== undefined
    ? ` (${price})`
    : `, each with its whole input (what that costs depends on ${whyNoAmount(cost)})`;
}

function worstCase(cost: Cost | undefined, retries: number): number | undefined {
  const once = requestAtMost(cost);
  return once === undefined || !Number.isFinite(retries) ? undefined : once * (retries + 1);
}

function fixOf({ retries: setting }: LlmCall, { options, textOf }: RuleContext<Options>): Fix | undefined {
  const written = String(options.max + setting.offset);
  const edit = setSetting(setting, written, textOf);
  // An argument by itself has no name where it is written.
  const [path] = [setting.insert?.path, setting.option].filter((names) => names !== undefined && names.length > 0);
  const name = path?.join('.') ?? setting.name;
  // Requests that a further attempt would have saved fail then: that is for a person to accept.
  return edit && name ? { title: `Set ${name} to ${written}`, kind: 'suggestion', edits: [edit] } : undefined;
}
